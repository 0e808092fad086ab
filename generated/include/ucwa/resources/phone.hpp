// Made by ucwagen from phone_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct ChangeNumber;
detail::Offers<2> offers(const ChangeNumber*);
struct ChangeVisibility;
detail::Offers<2> offers(const ChangeVisibility*);
struct Phone;
detail::Offers<1> offers(const Phone*);

/// A phone number of the user. The phone number can be the target of incoming calls, and it can be
/// shown in the user's contact card. A number that the directory supplies cannot be changed; such a
/// phone has no link changeNumber.
/// (phone_ref.md)
struct UCWA_EXPORT Phone : Resource {
  Phone() noexcept;
  Phone(const Phone& other);
  Phone(Phone&& other) noexcept;
  Phone& operator=(Phone other) noexcept;
  ~Phone();

  static constexpr std::string_view rel = "phone";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// Whether the phone number is shown in the user's contact card.
  /// Boolean.
  std::optional<bool> include_in_contact_card;
  /// The phone number.
  /// String.
  std::optional<std::string> number;
  /// The type of the phone number: work, home, mobile or other.
  /// String.
  std::optional<std::string> type;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Phone>> self;  ///< The resource itself.
    /// Changes or clears the number of a phone.
    Maybe<Link<ChangeNumber>> change_number;
    /// Makes a phone number visible to other contacts or hides it.
    Maybe<Link<ChangeVisibility>> change_visibility;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: Enterprise voice is not enabled for the user.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the phone number.
  struct Get {
    using Output = Phone;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Phone>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/change_number.hpp"
#include "ucwa/resources/change_visibility.hpp"
