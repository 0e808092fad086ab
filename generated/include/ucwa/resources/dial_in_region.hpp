// Made by ucwagen from dialInRegion_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct DialInRegion;
detail::Offers<1> offers(const DialInRegion*);

/// The phone number of one region for joining online meetings. phoneDialInInformation embeds one
/// such resource for each region.
/// (dialInRegion_ref.md)
struct UCWA_EXPORT DialInRegion : Resource {
  DialInRegion() noexcept;
  DialInRegion(const DialInRegion& other);
  DialInRegion(DialInRegion&& other) noexcept;
  DialInRegion& operator=(DialInRegion other) noexcept;
  ~DialInRegion();

  static constexpr std::string_view rel = "dialInRegion";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// The languages of the phone number.
  /// Array of String.
  std::optional<std::vector<std::string>> languages;
  /// The name of the region.
  /// String.
  std::optional<std::string> name;
  /// The phone number for the region, as a tel URI.
  /// String.
  std::optional<std::string> number;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<DialInRegion>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the access information of the region.
  struct Get {
    using Output = DialInRegion;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<DialInRegion>() noexcept;

}  // namespace ucwa
