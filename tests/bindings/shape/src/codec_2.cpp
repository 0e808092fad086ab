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

AcceptWithAnswer::AcceptWithAnswer() = default;
AcceptWithAnswer::AcceptWithAnswer(const AcceptWithAnswer&) = default;
AcceptWithAnswer::AcceptWithAnswer(AcceptWithAnswer&&) noexcept = default;
AcceptWithAnswer& AcceptWithAnswer::operator=(AcceptWithAnswer other) noexcept {
  return detail::replace(*this, std::move(other));
}
AcceptWithAnswer::~AcceptWithAnswer() = default;

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

Contact::Contact() = default;
Contact::Contact(const Contact&) = default;
Contact::Contact(Contact&&) noexcept = default;
Contact& Contact::operator=(Contact other) noexcept { return detail::replace(*this, std::move(other)); }
Contact::~Contact() = default;

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

Conversation::Conversation() = default;
Conversation::Conversation(const Conversation&) = default;
Conversation::Conversation(Conversation&&) noexcept = default;
Conversation& Conversation::operator=(Conversation other) noexcept {
  return detail::replace(*this, std::move(other));
}
Conversation::~Conversation() = default;

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

Events::Events() = default;
Events::Events(const Events&) = default;
Events::Events(Events&&) noexcept = default;
Events& Events::operator=(Events other) noexcept { return detail::replace(*this, std::move(other)); }
Events::~Events() = default;

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

GroupContacts::GroupContacts() = default;
GroupContacts::GroupContacts(const GroupContacts&) = default;
GroupContacts::GroupContacts(GroupContacts&&) noexcept = default;
GroupContacts& GroupContacts::operator=(GroupContacts other) noexcept {
  return detail::replace(*this, std::move(other));
}
GroupContacts::~GroupContacts() = default;

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

MakeMeAvailable::MakeMeAvailable() = default;
MakeMeAvailable::MakeMeAvailable(const MakeMeAvailable&) = default;
MakeMeAvailable::MakeMeAvailable(MakeMeAvailable&&) noexcept = default;
MakeMeAvailable& MakeMeAvailable::operator=(MakeMeAvailable other) noexcept {
  return detail::replace(*this, std::move(other));
}
MakeMeAvailable::~MakeMeAvailable() = default;

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

Message::Message() = default;
Message::Message(const Message&) = default;
Message::Message(Message&&) noexcept = default;
Message& Message::operator=(Message other) noexcept { return detail::replace(*this, std::move(other)); }
Message::~Message() = default;

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

Messaging::Messaging() = default;
Messaging::Messaging(const Messaging&) = default;
Messaging::Messaging(Messaging&&) noexcept = default;
Messaging& Messaging::operator=(Messaging other) noexcept { return detail::replace(*this, std::move(other)); }
Messaging::~Messaging() = default;

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

MessagingInvitation::MessagingInvitation() = default;
MessagingInvitation::MessagingInvitation(const MessagingInvitation&) = default;
MessagingInvitation::MessagingInvitation(MessagingInvitation&&) noexcept = default;
MessagingInvitation& MessagingInvitation::operator=(MessagingInvitation other) noexcept {
  return detail::replace(*this, std::move(other));
}
MessagingInvitation::~MessagingInvitation() = default;

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

MyOnlineMeeting::MyOnlineMeeting() = default;
MyOnlineMeeting::MyOnlineMeeting(const MyOnlineMeeting&) = default;
MyOnlineMeeting::MyOnlineMeeting(MyOnlineMeeting&&) noexcept = default;
MyOnlineMeeting& MyOnlineMeeting::operator=(MyOnlineMeeting other) noexcept {
  return detail::replace(*this, std::move(other));
}
MyOnlineMeeting::~MyOnlineMeeting() = default;

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

Note::Note() = default;
Note::Note(const Note&) = default;
Note::Note(Note&&) noexcept = default;
Note& Note::operator=(Note other) noexcept { return detail::replace(*this, std::move(other)); }
Note::~Note() = default;

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

OnlineMeetingExtension::OnlineMeetingExtension() = default;
OnlineMeetingExtension::OnlineMeetingExtension(const OnlineMeetingExtension&) = default;
OnlineMeetingExtension::OnlineMeetingExtension(OnlineMeetingExtension&&) noexcept = default;
OnlineMeetingExtension& OnlineMeetingExtension::operator=(OnlineMeetingExtension other) noexcept {
  return detail::replace(*this, std::move(other));
}
OnlineMeetingExtension::~OnlineMeetingExtension() = default;

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

Participant::Participant() = default;
Participant::Participant(const Participant&) = default;
Participant::Participant(Participant&&) noexcept = default;
Participant& Participant::operator=(Participant other) noexcept {
  return detail::replace(*this, std::move(other));
}
Participant::~Participant() = default;

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

Phone::Phone() = default;
Phone::Phone(const Phone&) = default;
Phone::Phone(Phone&&) noexcept = default;
Phone& Phone::operator=(Phone other) noexcept { return detail::replace(*this, std::move(other)); }
Phone::~Phone() = default;

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

Phones::Phones() = default;
Phones::Phones(const Phones&) = default;
Phones::Phones(Phones&&) noexcept = default;
Phones& Phones::operator=(Phones other) noexcept { return detail::replace(*this, std::move(other)); }
Phones::~Phones() = default;

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

Photo::Photo() = default;
Photo::Photo(const Photo&) = default;
Photo::Photo(Photo&&) noexcept = default;
Photo& Photo::operator=(Photo other) noexcept { return detail::replace(*this, std::move(other)); }
Photo::~Photo() = default;

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

PresenceSubscription::PresenceSubscription() = default;
PresenceSubscription::PresenceSubscription(const PresenceSubscription&) = default;
PresenceSubscription::PresenceSubscription(PresenceSubscription&&) noexcept = default;
PresenceSubscription& PresenceSubscription::operator=(PresenceSubscription other) noexcept {
  return detail::replace(*this, std::move(other));
}
PresenceSubscription::~PresenceSubscription() = default;

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

PresenceSubscriptions::PresenceSubscriptions() = default;
PresenceSubscriptions::PresenceSubscriptions(const PresenceSubscriptions&) = default;
PresenceSubscriptions::PresenceSubscriptions(PresenceSubscriptions&&) noexcept = default;
PresenceSubscriptions& PresenceSubscriptions::operator=(PresenceSubscriptions other) noexcept {
  return detail::replace(*this, std::move(other));
}
PresenceSubscriptions::~PresenceSubscriptions() = default;

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

Search::Search() = default;
Search::Search(const Search&) = default;
Search::Search(Search&&) noexcept = default;
Search& Search::operator=(Search other) noexcept { return detail::replace(*this, std::move(other)); }
Search::~Search() = default;

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

Search2::Search2() = default;
Search2::Search2(const Search2&) = default;
Search2::Search2(Search2&&) noexcept = default;
Search2& Search2::operator=(Search2 other) noexcept { return detail::replace(*this, std::move(other)); }
Search2::~Search2() = default;

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

SendMessage::SendMessage() = default;
SendMessage::SendMessage(const SendMessage&) = default;
SendMessage::SendMessage(SendMessage&&) noexcept = default;
SendMessage& SendMessage::operator=(SendMessage other) noexcept {
  return detail::replace(*this, std::move(other));
}
SendMessage::~SendMessage() = default;

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

StartMessaging::StartMessaging() = default;
StartMessaging::StartMessaging(const StartMessaging&) = default;
StartMessaging::StartMessaging(StartMessaging&&) noexcept = default;
StartMessaging& StartMessaging::operator=(StartMessaging other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartMessaging::~StartMessaging() = default;

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
