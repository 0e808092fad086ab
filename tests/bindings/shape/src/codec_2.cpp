#include "table.hpp"
#include "ucwa/resources/accept_with_answer.hpp"
#include "ucwa/resources/contact.hpp"
#include "ucwa/resources/conversation.hpp"
#include "ucwa/resources/events.hpp"
#include "ucwa/resources/group_contacts.hpp"
#include "ucwa/resources/make_me_available.hpp"
#include "ucwa/resources/message.hpp"
#include "ucwa/resources/messaging.hpp"
#include "ucwa/resources/messaging_invitation.hpp"
#include "ucwa/resources/my_online_meeting.hpp"
#include "ucwa/resources/note.hpp"
#include "ucwa/resources/online_meeting_extension.hpp"
#include "ucwa/resources/participant.hpp"
#include "ucwa/resources/phone.hpp"
#include "ucwa/resources/phones.hpp"
#include "ucwa/resources/photo.hpp"
#include "ucwa/resources/presence_subscription.hpp"
#include "ucwa/resources/presence_subscriptions.hpp"
#include "ucwa/resources/search.hpp"
#include "ucwa/resources/search2.hpp"
#include "ucwa/resources/send_message.hpp"
#include "ucwa/resources/start_messaging.hpp"

namespace ucwa {

namespace {
using detail::ErrorRow;
using detail::field;
using detail::Field;
using detail::Parameter;
using detail::Place;
}  // namespace

// acceptWithAnswer

namespace detail {
template <>
const Type& type_of<AcceptWithAnswer>() noexcept {
  using T = AcceptWithAnswer;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& AcceptWithAnswer::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"processedOfferId", Place::query, true},
      {"sessionContext", Place::query, true, 50},
      {"sdp", Place::raw_body, true},
  };
  static constexpr ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", ""},
  };
  static constexpr detail::Operation operation{"acceptWithAnswer", "POST",     1,
                                               "application/sdp",  parameters, errors};
  return operation;
}

// contact

namespace detail {
template <>
const Type& type_of<Contact>() noexcept {
  using T = Contact;
  static constexpr Field properties[] = {
      field<&T::name>("name"),
      field<&T::uri>("uri"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::search>("search"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& Contact::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
  };
  static constexpr detail::Operation operation{"contact", "GET", 1, "", {}, errors};
  return operation;
}

// conversation

namespace detail {
template <>
const Type& type_of<Conversation>() noexcept {
  using T = Conversation;
  static constexpr Field properties[] = {
      field<&T::state>("state"),
      field<&T::subject>("subject"),
      field<&T::active_modalities>("activeModalities"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::phone_audio>("phoneAudio"),
      field<&T::links, &T::Links::messaging>("messaging"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::parent>("parent"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
  return type;
}
}  // namespace detail

const detail::Operation& Conversation::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{"conversation", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& Conversation::Delete::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{"conversation", "DELETE", 1, "", {}, errors};
  return operation;
}

// events

namespace detail {
template <>
const Type& type_of<Events>() noexcept {
  using T = Events;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& Events::Get::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"low", Place::query, false, -1, 5, 1800},
      {"medium", Place::query, false, -1, 5, 1800},
      {"priority", Place::query},
      {"timeout", Place::query, false, -1, 180, 1800},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{"events", "GET", 1, "", parameters, errors};
  return operation;
}

// groupContacts

namespace detail {
template <>
const Type& type_of<GroupContacts>() noexcept {
  using T = GroupContacts;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& GroupContacts::Get::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"expand", Place::query},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", ""},
  };
  static constexpr detail::Operation operation{"groupContacts", "GET", 1, "", parameters, errors};
  return operation;
}

// makeMeAvailable

namespace detail {
template <>
const Type& type_of<MakeMeAvailable>() noexcept {
  using T = MakeMeAvailable;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& MakeMeAvailable::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"audioPreference", Place::body},     {"inactiveTimeout", Place::body}, {"expires", Place::body},
      {"supportedModalities", Place::body}, {"phones", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", ""},
  };
  static constexpr detail::Operation operation{"makeMeAvailable",  "POST",     1,
                                               "application/json", parameters, errors};
  return operation;
}

// message

namespace detail {
template <>
const Type& type_of<Message>() noexcept {
  using T = Message;
  static constexpr Field properties[] = {
      field<&T::direction>("direction"),        field<&T::operation_id>("operationId"),
      field<&T::plain_message>("plainMessage"), field<&T::html_message>("htmlMessage"),
      field<&T::time_stamp>("timeStamp"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::participant>("participant"),
      field<&T::links, &T::Links::messaging>("messaging"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& Message::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{"message", "GET", 1, "", {}, errors};
  return operation;
}

// messaging

namespace detail {
template <>
const Type& type_of<Messaging>() noexcept {
  using T = Messaging;
  static constexpr Field properties[] = {
      field<&T::state>("state"),
      field<&T::negotiated_message_formats>("negotiatedMessageFormats"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::send_message>("sendMessage"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& Messaging::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{"messaging", "GET", 1, "", {}, errors};
  return operation;
}

// messagingInvitation

namespace detail {
template <>
const Type& type_of<MessagingInvitation>() noexcept {
  using T = MessagingInvitation;
  static constexpr Field properties[] = {
      field<&T::direction>("direction"),
      field<&T::operation_id>("operationId"),
      field<&T::importance>("importance"),
      field<&T::subject>("subject"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::accepted_by_participant>("acceptedByParticipant"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::from>("from"),
      field<&T::embedded, &T::Embedded::accepted_by_participant>("acceptedByParticipant"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
  return type;
}
}  // namespace detail

const detail::Operation& MessagingInvitation::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
  };
  static constexpr detail::Operation operation{"messagingInvitation", "GET", 1, "", {}, errors};
  return operation;
}

// myOnlineMeeting

namespace detail {
template <>
const Type& type_of<MyOnlineMeeting>() noexcept {
  using T = MyOnlineMeeting;
  static constexpr Field properties[] = {
      field<&T::access_level>("accessLevel"),
      field<&T::attendees>("attendees"),
      field<&T::modalities>("modalities"),
      field<&T::expiration_time>("expirationTime"),
      field<&T::inactive_timeout>("inactiveTimeout"),
      field<&T::online_meeting_id>("onlineMeetingId"),
      field<&T::phone_user_admission>("phoneUserAdmission"),
      field<&T::attendee_limit>("attendeeLimit"),
      field<&T::rating>("rating"),
      field<&T::ratings>("ratings"),
      field<&T::flags>("flags"),
      field<&T::ports>("ports"),
      field<&T::history>("history"),
      field<&T::invitation_text>("invitationText"),
      field<&T::result>("result"),
      field<&T::delete_>("delete"),
      field<&T::subject>("subject"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::online_meeting_extensions>("onlineMeetingExtensions"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::online_meeting_extension>("onlineMeetingExtension"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
  return type;
}
}  // namespace detail

const detail::Operation& MyOnlineMeeting::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{"myOnlineMeeting", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& MyOnlineMeeting::Put::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"accessLevel", Place::body},
      {"attendeeLimit", Place::body, false, -1, 1, 1000},
      {"subject", Place::body, true, 250},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{"myOnlineMeeting",  "PUT",      1,
                                               "application/json", parameters, errors};
  return operation;
}

const detail::Operation& MyOnlineMeeting::Delete::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{"myOnlineMeeting", "DELETE", 1, "", {}, errors};
  return operation;
}

// note

namespace detail {
template <>
const Type& type_of<Note>() noexcept {
  using T = Note;
  static constexpr Field properties[] = {
      field<&T::message>("message"),
      field<&T::type>("type"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& Note::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", ""},
  };
  static constexpr detail::Operation operation{"note", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& Note::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"message", Place::both},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", ""},
  };
  static constexpr detail::Operation operation{"note", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// onlineMeetingExtension

namespace detail {
template <>
const Type& type_of<OnlineMeetingExtension>() noexcept {
  using T = OnlineMeetingExtension;
  static constexpr Field properties[] = {
      field<&T::id>("id"),
      field<&T::type>("type"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& OnlineMeetingExtension::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{"onlineMeetingExtension", "GET", 1, "", {}, errors};
  return operation;
}

// participant

namespace detail {
template <>
const Type& type_of<Participant>() noexcept {
  using T = Participant;
  static constexpr Field properties[] = {
      field<&T::name>("name"),
      field<&T::uri>("uri"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
      field<&T::links, &T::Links::conversation>("conversation"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& Participant::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
  };
  static constexpr detail::Operation operation{"participant", "GET", 1, "", {}, errors};
  return operation;
}

// phone

namespace detail {
template <>
const Type& type_of<Phone>() noexcept {
  using T = Phone;
  static constexpr Field properties[] = {
      field<&T::number>("number"),
      field<&T::type>("type"),
      field<&T::include_in_contact_card>("includeInContactCard"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& Phone::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
  };
  static constexpr detail::Operation operation{"phone", "GET", 1, "", {}, errors};
  return operation;
}

// phones

namespace detail {
template <>
const Type& type_of<Phones>() noexcept {
  using T = Phones;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::phone>("phone"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
  return type;
}
}  // namespace detail

const detail::Operation& Phones::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{"phones", "GET", 1, "", {}, errors};
  return operation;
}

// photo

namespace detail {
template <>
const Type& type_of<Photo>() noexcept {
  using T = Photo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& Photo::Get::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"size", Place::query},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{"photo", "GET", 1, "", parameters, errors};
  return operation;
}

// presenceSubscription

namespace detail {
template <>
const Type& type_of<PresenceSubscription>() noexcept {
  using T = PresenceSubscription;
  static constexpr Field properties[] = {
      field<&T::id>("id"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::presence_subscriptions>("presenceSubscriptions"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& PresenceSubscription::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{"presenceSubscription", "GET", 1, "", {}, errors};
  return operation;
}

// presenceSubscriptions

namespace detail {
template <>
const Type& type_of<PresenceSubscriptions>() noexcept {
  using T = PresenceSubscriptions;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::presence_subscription>("presenceSubscription"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
  return type;
}
}  // namespace detail

const detail::Operation& PresenceSubscriptions::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"duration", Place::body, true, -1, 10, 30},
      {"uris", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
  };
  static constexpr detail::Operation operation{"presenceSubscriptions", "POST",     1,
                                               "application/json",      parameters, errors};
  return operation;
}

// search

namespace detail {
template <>
const Type& type_of<Search>() noexcept {
  using T = Search;
  static constexpr Field properties[] = {
      field<&T::more_results_available>("moreResultsAvailable"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::contact>("contact"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
  return type;
}
}  // namespace detail

const detail::Operation& Search::Get::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"limit", Place::query, false, -1, 1, 100},
      {"query", Place::query, false, 256},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
  };
  static constexpr detail::Operation operation{"search", "GET", 1, "", parameters, errors};
  return operation;
}

// search2

namespace detail {
template <>
const Type& type_of<Search2>() noexcept {
  using T = Search2;
  static constexpr Field properties[] = {
      field<&T::more_results_available>("moreResultsAvailable"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::contact>("contact"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
  return type;
}
}  // namespace detail

const detail::Operation& Search2::Get::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"limit", Place::query, false, -1, 1, 100},
      {"mail", Place::query, false, 256},
      {"query", Place::query, false, 256},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
  };
  static constexpr detail::Operation operation{"search2", "GET", 2, "", parameters, errors};
  return operation;
}

// sendMessage

namespace detail {
template <>
const Type& type_of<SendMessage>() noexcept {
  using T = SendMessage;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& SendMessage::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"operationId", Place::query, true},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{"sendMessage", "POST", 1, "text/plain", parameters, errors};
  return operation;
}

// startMessaging

namespace detail {
template <>
const Type& type_of<StartMessaging>() noexcept {
  using T = StartMessaging;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartMessaging::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"to", Place::both, true},   {"operationId", Place::body, false, 50},
      {"importance", Place::body}, {"subject", Place::body, false, 250},
      {"threadId", Place::body},   {"message", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{"startMessaging",   "POST",     1,
                                               "application/json", parameters, errors};
  return operation;
}

}  // namespace ucwa
