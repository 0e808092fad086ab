#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// A telephone number by which people in one region can dial into meetings. It is embedded in
/// phoneDialInInformation; show the region of the reader first, else the defaultRegion.
/// (dialInRegion_ref.md:1)
struct UCWA_EXPORT DialInRegion : Resource {
  /// @cond special_members
  DialInRegion() noexcept;
  DialInRegion(const DialInRegion& other);
  DialInRegion(DialInRegion&& other) noexcept;
  DialInRegion& operator=(DialInRegion other) noexcept;
  ~DialInRegion();
  /// @endcond

  static constexpr std::string_view rel = "dialInRegion";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// Languages in which callers are greeted, such as en-US.
  /// Array of String. (dialInRegion_ref.md:15)
  std::optional<std::vector<std::string>> languages;
  /// The region that the number belongs to, for display.
  /// String. (dialInRegion_ref.md:16)
  std::optional<std::string> name;
  /// The number to dial for callers of that region, as a tel URI.
  /// String. (dialInRegion_ref.md:17)
  std::optional<std::string> number;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<DialInRegion>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (dialInRegion_ref.md:53)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (dialInRegion_ref.md:54)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (dialInRegion_ref.md:55)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (dialInRegion_ref.md:56)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (dialInRegion_ref.md:57)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches number and languages of the region.
  /// (dialInRegion_ref.md:37)
  struct Get {
    using Output = DialInRegion;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<DialInRegion>() noexcept;
}

}  // namespace ucwa
