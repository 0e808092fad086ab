// Made by ucwagen from phones_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_anonymous_not_allowed_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/resources/phone.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Phones;
detail::Offers<1> offers(const Phones*);

/// The phone numbers of the user. A user can have one number of each type: work, home, mobile and
/// other. Use changeNumber or changeVisibility of a phone to change it.
/// (phones_ref.md)
struct UCWA_EXPORT Phones : Resource {
  Phones() noexcept;
  Phones(const Phones& other);
  Phones(Phones&& other) noexcept;
  Phones& operator=(Phones other) noexcept;
  ~Phones();

  static constexpr std::string_view rel = "phones";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Phones>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// A phone number of the user.
    std::vector<Phone> phone;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), anonymous_not_allowed (403),
  /// cannot_redirect (410), conflict (409), forbidden (403), invalid_exchange_server_version (500),
  /// too_many_groups (409).
  using GetError = errors::UsualAndAnonymousNotAllowedForbiddenInvalidExchangeServerVersion;

  /// Fetches the user's phones; each of them is embedded.
  struct Get {
    using Output = Phones;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Phones>() noexcept;

}  // namespace ucwa
