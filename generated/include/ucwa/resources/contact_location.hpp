#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Where a contact says to be. Free text, set by the contact or derived from the network; follow it
/// by a presence subscription.
/// (contactLocation_ref.md:1)
struct UCWA_EXPORT ContactLocation : Resource {
  /// @cond special_members
  ContactLocation() noexcept;
  ContactLocation(const ContactLocation& other);
  ContactLocation(ContactLocation&& other) noexcept;
  ContactLocation& operator=(ContactLocation other) noexcept;
  ~ContactLocation();
  /// @endcond

  static constexpr std::string_view rel = "contactLocation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "contactLocation", Priority::medium, "people"},
  }};

  /// Where the contact is, in words of the contact's own, for display.
  /// String. (contactLocation_ref.md:15)
  std::optional<std::string> location;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ContactLocation>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (contactLocation_ref.md:89)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (contactLocation_ref.md:91)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (contactLocation_ref.md:92)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (contactLocation_ref.md:93)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (contactLocation_ref.md:94)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (contactLocation_ref.md:95)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the present location text.
  /// (contactLocation_ref.md:73)
  struct Get {
    using Output = ContactLocation;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ContactLocation>() noexcept;
}

}  // namespace ucwa
