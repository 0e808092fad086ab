// Made by ucwagen from contactPresence_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/availability.hpp"
#include "ucwa/enumerations/contact_device_type.hpp"
#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct ContactPresence;
detail::Offers<1> offers(const ContactPresence*);

/// The availability and activity of a contact. The server updates this resource when the
/// availability or the activity of the contact changes. An application that has subscribed to the
/// presence of the contact receives these changes in the event channel.
/// (contactPresence_ref.md)
struct UCWA_EXPORT ContactPresence : Resource {
  ContactPresence() noexcept;
  ContactPresence(const ContactPresence& other);
  ContactPresence(ContactPresence&& other) noexcept;
  ContactPresence& operator=(ContactPresence other) noexcept;
  ~ContactPresence();

  static constexpr std::string_view rel = "contactPresence";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "contactPresence", Priority::medium, "people"},
  }};

  /// The current activity of the contact. If the contact has published a text in the culture of the
  /// application, the value is this text. Otherwise the value is one of the strings in-a-conference,
  /// in-a-meeting, off-work, on-the-phone, presenting and urgent-interruptions-only, which the
  /// application must translate.
  /// String.
  std::optional<std::string> activity;
  /// The availability of the contact, such as Away or Busy.
  /// Availability.
  Maybe<Open<Availability>> availability;
  /// The type of the device that the contact currently uses.
  /// ContactDeviceType.
  Maybe<Open<ContactDeviceType>> device_type;
  /// The time at which the contact last used the device. The value is POSIX time in JSON and ISO 8601
  /// in XML.
  /// DateTime.
  std::optional<DateTime> last_active;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ContactPresence>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the availability and activity of the contact.
  struct Get {
    using Output = ContactPresence;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ContactPresence>() noexcept;

}  // namespace ucwa
