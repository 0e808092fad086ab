#pragma once

#include <array>

#include "ucwa/enumerations/availability.hpp"
#include "ucwa/enumerations/contact_device_type.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Whether a contact is available, and doing what. Subscribe to the contact to be told of changes;
/// a single fetch gives only the present state.
/// (contactPresence_ref.md:1)
struct UCWA_EXPORT ContactPresence : Resource {
  /// @cond special_members
  ContactPresence() noexcept;
  ContactPresence(const ContactPresence& other);
  ContactPresence(ContactPresence&& other) noexcept;
  ContactPresence& operator=(ContactPresence other) noexcept;
  ~ContactPresence();
  /// @endcond

  static constexpr std::string_view rel = "contactPresence";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "contactPresence", Priority::medium, "people"},
  }};

  /// What the contact is doing, for display. If the contact publishes a text in the language of the
  /// application it stands here, else a token that the application must translate itself:
  /// in-a-conference, in-a-meeting, off-work, on-the-phone, presenting or urgent-interruptions-only.
  /// String. (contactPresence_ref.md:15)
  std::optional<std::string> activity;
  /// How reachable the contact is, such as Online, Busy or Away.
  /// Availability. (contactPresence_ref.md:16)
  Maybe<Open<Availability>> availability;
  /// What kind of device the contact was last active on.
  /// ContactDeviceType. (contactPresence_ref.md:17)
  Maybe<Open<ContactDeviceType>> device_type;
  /// When the contact last used a device: milliseconds since 1970 in JSON, ISO 8601 in XML.
  /// DateTime. (contactPresence_ref.md:18)
  std::optional<DateTime> last_active;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ContactPresence>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (contactPresence_ref.md:92)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (contactPresence_ref.md:94)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (contactPresence_ref.md:95)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (contactPresence_ref.md:96)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (contactPresence_ref.md:97)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (contactPresence_ref.md:98)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches availability and activity as the user may see them.
  /// (contactPresence_ref.md:76)
  struct Get {
    using Output = ContactPresence;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ContactPresence>() noexcept;
}

}  // namespace ucwa
