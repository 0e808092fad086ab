// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#include <cstddef>

#include "table.hpp"
#include "ucwa/version.hpp"
#include "ucwa/resources/accept.hpp"
#include "ucwa/resources/accept_with_answer.hpp"
#include "ucwa/resources/accept_with_phone_audio.hpp"
#include "ucwa/resources/accepted_by_participant.hpp"
#include "ucwa/resources/add_audio.hpp"
#include "ucwa/resources/add_audio_video.hpp"
#include "ucwa/resources/add_messaging.hpp"
#include "ucwa/resources/add_participant.hpp"
#include "ucwa/resources/add_phone_audio.hpp"
#include "ucwa/resources/add_to_contact_list.hpp"
#include "ucwa/resources/add_to_presence_subscription.hpp"
#include "ucwa/resources/add_video.hpp"
#include "ucwa/resources/admit.hpp"
#include "ucwa/resources/anon_applications.hpp"
#include "ucwa/resources/answer.hpp"
#include "ucwa/resources/application.hpp"
#include "ucwa/resources/application_sharing.hpp"
#include "ucwa/resources/application_sharing_renegotiation.hpp"
#include "ucwa/resources/applications.hpp"
#include "ucwa/resources/applications2.hpp"
#include "ucwa/resources/attendees.hpp"
#include "ucwa/resources/audio_transcript.hpp"
#include "ucwa/resources/audio_video.hpp"
#include "ucwa/resources/audio_video_invitation.hpp"
#include "ucwa/resources/audio_video_negotiation.hpp"
#include "ucwa/resources/audio_video_policies.hpp"
#include "ucwa/resources/audio_video_renegotiation.hpp"

#if UCWA_BINDINGS_VERSION != 2
#error "These sources and the headers of ucwa come from different versions of ucwagen: generate both anew."
#endif

#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Winvalid-offsetof"  // see field() in table.hpp
#endif

namespace ucwa {

// accept

Accept::Accept() noexcept = default;
Accept::Accept(const Accept& other) : Accept() { detail::copy(detail::type_of<Accept>(), this, &other); }
Accept::Accept(Accept&& other) noexcept : Accept() { detail::exchange(detail::type_of<Accept>(), this, &other); }
Accept& Accept::operator=(Accept other) noexcept { detail::exchange(detail::type_of<Accept>(), this, &other); return *this; }
Accept::~Accept() = default;

template <>
const detail::Type& detail::type_of<Accept>() noexcept {
  using T = ::ucwa::Accept;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& Accept::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "accept", "POST", 1, "application/json", {}, errors};
  return operation;
}

// acceptWithAnswer

AcceptWithAnswer::AcceptWithAnswer() noexcept = default;
AcceptWithAnswer::AcceptWithAnswer(const AcceptWithAnswer& other) : AcceptWithAnswer() { detail::copy(detail::type_of<AcceptWithAnswer>(), this, &other); }
AcceptWithAnswer::AcceptWithAnswer(AcceptWithAnswer&& other) noexcept : AcceptWithAnswer() { detail::exchange(detail::type_of<AcceptWithAnswer>(), this, &other); }
AcceptWithAnswer& AcceptWithAnswer::operator=(AcceptWithAnswer other) noexcept { detail::exchange(detail::type_of<AcceptWithAnswer>(), this, &other); return *this; }
AcceptWithAnswer::~AcceptWithAnswer() = default;

template <>
const detail::Type& detail::type_of<AcceptWithAnswer>() noexcept {
  using T = ::ucwa::AcceptWithAnswer;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AcceptWithAnswer::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"processedOfferId", detail::Place::query, false, 100},
      {"sessionContext", detail::Place::query, true, 50},
      {"sdp", detail::Place::raw_body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "acceptWithAnswer", "POST", 1, "application/sdp", parameters, errors};
  return operation;
}

// acceptWithPhoneAudio

AcceptWithPhoneAudio::AcceptWithPhoneAudio() noexcept = default;
AcceptWithPhoneAudio::AcceptWithPhoneAudio(const AcceptWithPhoneAudio& other) : AcceptWithPhoneAudio() { detail::copy(detail::type_of<AcceptWithPhoneAudio>(), this, &other); }
AcceptWithPhoneAudio::AcceptWithPhoneAudio(AcceptWithPhoneAudio&& other) noexcept : AcceptWithPhoneAudio() { detail::exchange(detail::type_of<AcceptWithPhoneAudio>(), this, &other); }
AcceptWithPhoneAudio& AcceptWithPhoneAudio::operator=(AcceptWithPhoneAudio other) noexcept { detail::exchange(detail::type_of<AcceptWithPhoneAudio>(), this, &other); return *this; }
AcceptWithPhoneAudio::~AcceptWithPhoneAudio() = default;

template <>
const detail::Type& detail::type_of<AcceptWithPhoneAudio>() noexcept {
  using T = ::ucwa::AcceptWithPhoneAudio;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AcceptWithPhoneAudio::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "acceptWithPhoneAudio", "POST", 1, "application/json", {}, errors};
  return operation;
}

// acceptedByParticipant

AcceptedByParticipant::AcceptedByParticipant() noexcept = default;
AcceptedByParticipant::AcceptedByParticipant(const AcceptedByParticipant& other) : AcceptedByParticipant() { detail::copy(detail::type_of<AcceptedByParticipant>(), this, &other); }
AcceptedByParticipant::AcceptedByParticipant(AcceptedByParticipant&& other) noexcept : AcceptedByParticipant() { detail::exchange(detail::type_of<AcceptedByParticipant>(), this, &other); }
AcceptedByParticipant& AcceptedByParticipant::operator=(AcceptedByParticipant other) noexcept { detail::exchange(detail::type_of<AcceptedByParticipant>(), this, &other); return *this; }
AcceptedByParticipant::~AcceptedByParticipant() = default;
bool AcceptedByParticipant::set_null(std::string_view property) { return detail::set_null(detail::type_of<AcceptedByParticipant>(), this, property); }

template <>
const detail::Type& detail::type_of<AcceptedByParticipant>() noexcept {
  using T = ::ucwa::AcceptedByParticipant;
  static constexpr Field properties[] = {
      field<decltype(T::anonymous)>("anonymous", offsetof(T, anonymous)),
      field<decltype(T::in_lobby)>("inLobby", offsetof(T, in_lobby)),
      field<decltype(T::local)>("local", offsetof(T, local)),
      field<decltype(T::name)>("name", offsetof(T, name)),
      field<decltype(T::organizer)>("organizer", offsetof(T, organizer)),
      field<decltype(T::other_phone_number)>("otherPhoneNumber", offsetof(T, other_phone_number)),
      field<decltype(T::role)>("role", offsetof(T, role)),
      field<decltype(T::source_network)>("sourceNetwork", offsetof(T, source_network)),
      field<decltype(T::uri)>("uri", offsetof(T, uri)),
      field<decltype(T::work_phone_number)>("workPhoneNumber", offsetof(T, work_phone_number)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::contact_photo)>("contactPhoto", offsetof(T, links.contact_photo)),
      field<decltype(T::Links::contact_presence)>("contactPresence", offsetof(T, links.contact_presence)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::eject)>("eject", offsetof(T, links.eject)),
      field<decltype(T::Links::me)>("me", offsetof(T, links.me)),
      field<decltype(T::Links::participant_application_sharing)>("participantApplicationSharing", offsetof(T, links.participant_application_sharing)),
      field<decltype(T::Links::participant_audio)>("participantAudio", offsetof(T, links.participant_audio)),
      field<decltype(T::Links::participant_data_collaboration)>("participantDataCollaboration", offsetof(T, links.participant_data_collaboration)),
      field<decltype(T::Links::participant_messaging)>("participantMessaging", offsetof(T, links.participant_messaging)),
      field<decltype(T::Links::participant_panoramic_video)>("participantPanoramicVideo", offsetof(T, links.participant_panoramic_video)),
      field<decltype(T::Links::participant_video)>("participantVideo", offsetof(T, links.participant_video)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AcceptedByParticipant::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "acceptedByParticipant", "GET", 1, "", {}, errors};
  return operation;
}

// addAudio

AddAudio::AddAudio() noexcept = default;
AddAudio::AddAudio(const AddAudio& other) : AddAudio() { detail::copy(detail::type_of<AddAudio>(), this, &other); }
AddAudio::AddAudio(AddAudio&& other) noexcept : AddAudio() { detail::exchange(detail::type_of<AddAudio>(), this, &other); }
AddAudio& AddAudio::operator=(AddAudio other) noexcept { detail::exchange(detail::type_of<AddAudio>(), this, &other); return *this; }
AddAudio::~AddAudio() = default;

template <>
const detail::Type& detail::type_of<AddAudio>() noexcept {
  using T = ::ucwa::AddAudio;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AddAudio::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
      {"to", detail::Place::body, true},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "addAudio", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// addAudioVideo

AddAudioVideo::AddAudioVideo() noexcept = default;
AddAudioVideo::AddAudioVideo(const AddAudioVideo& other) : AddAudioVideo() { detail::copy(detail::type_of<AddAudioVideo>(), this, &other); }
AddAudioVideo::AddAudioVideo(AddAudioVideo&& other) noexcept : AddAudioVideo() { detail::exchange(detail::type_of<AddAudioVideo>(), this, &other); }
AddAudioVideo& AddAudioVideo::operator=(AddAudioVideo other) noexcept { detail::exchange(detail::type_of<AddAudioVideo>(), this, &other); return *this; }
AddAudioVideo::~AddAudioVideo() = default;

template <>
const detail::Type& detail::type_of<AddAudioVideo>() noexcept {
  using T = ::ucwa::AddAudioVideo;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AddAudioVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
      {"joinVideoMuted", detail::Place::body},
      {"to", detail::Place::body, true},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "addAudioVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// addMessaging

AddMessaging::AddMessaging() noexcept = default;
AddMessaging::AddMessaging(const AddMessaging& other) : AddMessaging() { detail::copy(detail::type_of<AddMessaging>(), this, &other); }
AddMessaging::AddMessaging(AddMessaging&& other) noexcept : AddMessaging() { detail::exchange(detail::type_of<AddMessaging>(), this, &other); }
AddMessaging& AddMessaging::operator=(AddMessaging other) noexcept { detail::exchange(detail::type_of<AddMessaging>(), this, &other); return *this; }
AddMessaging::~AddMessaging() = default;

template <>
const detail::Type& detail::type_of<AddMessaging>() noexcept {
  using T = ::ucwa::AddMessaging;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AddMessaging::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"message", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "addMessaging", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// addParticipant

AddParticipant::AddParticipant() noexcept = default;
AddParticipant::AddParticipant(const AddParticipant& other) : AddParticipant() { detail::copy(detail::type_of<AddParticipant>(), this, &other); }
AddParticipant::AddParticipant(AddParticipant&& other) noexcept : AddParticipant() { detail::exchange(detail::type_of<AddParticipant>(), this, &other); }
AddParticipant& AddParticipant::operator=(AddParticipant other) noexcept { detail::exchange(detail::type_of<AddParticipant>(), this, &other); return *this; }
AddParticipant::~AddParticipant() = default;

template <>
const detail::Type& detail::type_of<AddParticipant>() noexcept {
  using T = ::ucwa::AddParticipant;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AddParticipant::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "addParticipant", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// addPhoneAudio

AddPhoneAudio::AddPhoneAudio() noexcept = default;
AddPhoneAudio::AddPhoneAudio(const AddPhoneAudio& other) : AddPhoneAudio() { detail::copy(detail::type_of<AddPhoneAudio>(), this, &other); }
AddPhoneAudio::AddPhoneAudio(AddPhoneAudio&& other) noexcept : AddPhoneAudio() { detail::exchange(detail::type_of<AddPhoneAudio>(), this, &other); }
AddPhoneAudio& AddPhoneAudio::operator=(AddPhoneAudio other) noexcept { detail::exchange(detail::type_of<AddPhoneAudio>(), this, &other); return *this; }
AddPhoneAudio::~AddPhoneAudio() = default;

template <>
const detail::Type& detail::type_of<AddPhoneAudio>() noexcept {
  using T = ::ucwa::AddPhoneAudio;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AddPhoneAudio::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"phoneNumber", detail::Place::body},
      {"to", detail::Place::body, true},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {400, "BadRequest", "NormalizationFailed"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "addPhoneAudio", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// addToContactList

AddToContactList::AddToContactList() noexcept = default;
AddToContactList::AddToContactList(const AddToContactList& other) : AddToContactList() { detail::copy(detail::type_of<AddToContactList>(), this, &other); }
AddToContactList::AddToContactList(AddToContactList&& other) noexcept : AddToContactList() { detail::exchange(detail::type_of<AddToContactList>(), this, &other); }
AddToContactList& AddToContactList::operator=(AddToContactList other) noexcept { detail::exchange(detail::type_of<AddToContactList>(), this, &other); return *this; }
AddToContactList::~AddToContactList() = default;

template <>
const detail::Type& detail::type_of<AddToContactList>() noexcept {
  using T = ::ucwa::AddToContactList;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AddToContactList::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"displayName", detail::Place::both, true, 256},
      {"smtpAddress", detail::Place::both, true},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "addToContactList", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// addToPresenceSubscription

AddToPresenceSubscription::AddToPresenceSubscription() noexcept = default;
AddToPresenceSubscription::AddToPresenceSubscription(const AddToPresenceSubscription& other) : AddToPresenceSubscription() { detail::copy(detail::type_of<AddToPresenceSubscription>(), this, &other); }
AddToPresenceSubscription::AddToPresenceSubscription(AddToPresenceSubscription&& other) noexcept : AddToPresenceSubscription() { detail::exchange(detail::type_of<AddToPresenceSubscription>(), this, &other); }
AddToPresenceSubscription& AddToPresenceSubscription::operator=(AddToPresenceSubscription other) noexcept { detail::exchange(detail::type_of<AddToPresenceSubscription>(), this, &other); return *this; }
AddToPresenceSubscription::~AddToPresenceSubscription() = default;

template <>
const detail::Type& detail::type_of<AddToPresenceSubscription>() noexcept {
  using T = ::ucwa::AddToPresenceSubscription;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AddToPresenceSubscription::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"contactUris", detail::Place::body, true},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "addToPresenceSubscription", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// addVideo

AddVideo::AddVideo() noexcept = default;
AddVideo::AddVideo(const AddVideo& other) : AddVideo() { detail::copy(detail::type_of<AddVideo>(), this, &other); }
AddVideo::AddVideo(AddVideo&& other) noexcept : AddVideo() { detail::exchange(detail::type_of<AddVideo>(), this, &other); }
AddVideo& AddVideo::operator=(AddVideo other) noexcept { detail::exchange(detail::type_of<AddVideo>(), this, &other); return *this; }
AddVideo::~AddVideo() = default;

template <>
const detail::Type& detail::type_of<AddVideo>() noexcept {
  using T = ::ucwa::AddVideo;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AddVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinVideoMuted", detail::Place::body},
      {"to", detail::Place::body, true},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "addVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// admit

Admit::Admit() noexcept = default;
Admit::Admit(const Admit& other) : Admit() { detail::copy(detail::type_of<Admit>(), this, &other); }
Admit::Admit(Admit&& other) noexcept : Admit() { detail::exchange(detail::type_of<Admit>(), this, &other); }
Admit& Admit::operator=(Admit other) noexcept { detail::exchange(detail::type_of<Admit>(), this, &other); return *this; }
Admit::~Admit() = default;

template <>
const detail::Type& detail::type_of<Admit>() noexcept {
  using T = ::ucwa::Admit;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& Admit::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "admit", "POST", 1, "application/json", {}, errors};
  return operation;
}

// anonApplications

AnonApplications::AnonApplications() noexcept = default;
AnonApplications::AnonApplications(const AnonApplications& other) : AnonApplications() { detail::copy(detail::type_of<AnonApplications>(), this, &other); }
AnonApplications::AnonApplications(AnonApplications&& other) noexcept : AnonApplications() { detail::exchange(detail::type_of<AnonApplications>(), this, &other); }
AnonApplications& AnonApplications::operator=(AnonApplications other) noexcept { detail::exchange(detail::type_of<AnonApplications>(), this, &other); return *this; }
AnonApplications::~AnonApplications() = default;

template <>
const detail::Type& detail::type_of<AnonApplications>() noexcept {
  using T = ::ucwa::AnonApplications;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AnonApplications::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"culture", detail::Place::body, true, 100},
      {"userAgent", detail::Place::body, true, 100},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "anonApplications", "POST", 1, "application/json", parameters, errors};
  return operation;
}

const detail::Operation& AnonApplications::Options::operation() noexcept {
  static constexpr detail::Operation operation{
      "anonApplications", "OPTIONS", 1, "", {}, {}};
  return operation;
}

// answer

Answer::Answer() noexcept = default;
Answer::Answer(const Answer& other) : Answer() { detail::copy(detail::type_of<Answer>(), this, &other); }
Answer::Answer(Answer&& other) noexcept : Answer() { detail::exchange(detail::type_of<Answer>(), this, &other); }
Answer& Answer::operator=(Answer other) noexcept { detail::exchange(detail::type_of<Answer>(), this, &other); return *this; }
Answer::~Answer() = default;

template <>
const detail::Type& detail::type_of<Answer>() noexcept {
  using T = ::ucwa::Answer;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& Answer::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "answer", "POST", 1, "application/json", {}, errors};
  return operation;
}

// application

Application::Application() noexcept = default;
Application::Application(const Application& other) : Application() { detail::copy(detail::type_of<Application>(), this, &other); }
Application::Application(Application&& other) noexcept : Application() { detail::exchange(detail::type_of<Application>(), this, &other); }
Application& Application::operator=(Application other) noexcept { detail::exchange(detail::type_of<Application>(), this, &other); return *this; }
Application::~Application() = default;
bool Application::set_null(std::string_view property) { return detail::set_null(detail::type_of<Application>(), this, property); }

template <>
const detail::Type& detail::type_of<Application>() noexcept {
  using T = ::ucwa::Application;
  static constexpr Field properties[] = {
      field<decltype(T::type)>("type", offsetof(T, type)),
      field<decltype(T::culture)>("culture", offsetof(T, culture)),
      field<decltype(T::endpoint_id)>("endpointId", offsetof(T, endpoint_id)),
      field<decltype(T::id)>("id", offsetof(T, id)),
      field<decltype(T::instance_id)>("instanceId", offsetof(T, instance_id)),
      field<decltype(T::user_agent)>("userAgent", offsetof(T, user_agent)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::batch)>("batch", offsetof(T, links.batch)),
      field<decltype(T::Links::events)>("events", offsetof(T, links.events)),
      field<decltype(T::Links::policies)>("policies", offsetof(T, links.policies)),
      field<decltype(T::Links::report_my_network)>("reportMyNetwork", offsetof(T, links.report_my_network)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::communication)>("communication", offsetof(T, embedded.communication)),
      field<decltype(T::Embedded::me)>("me", offsetof(T, embedded.me)),
      field<decltype(T::Embedded::online_meetings)>("onlineMeetings", offsetof(T, embedded.online_meetings)),
      field<decltype(T::Embedded::people)>("people", offsetof(T, embedded.people)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& Application::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "application", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& Application::Delete::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "application", "DELETE", 1, "", {}, errors};
  return operation;
}

// applicationSharing

ApplicationSharing::ApplicationSharing() noexcept = default;
ApplicationSharing::ApplicationSharing(const ApplicationSharing& other) : ApplicationSharing() { detail::copy(detail::type_of<ApplicationSharing>(), this, &other); }
ApplicationSharing::ApplicationSharing(ApplicationSharing&& other) noexcept : ApplicationSharing() { detail::exchange(detail::type_of<ApplicationSharing>(), this, &other); }
ApplicationSharing& ApplicationSharing::operator=(ApplicationSharing other) noexcept { detail::exchange(detail::type_of<ApplicationSharing>(), this, &other); return *this; }
ApplicationSharing::~ApplicationSharing() = default;
bool ApplicationSharing::set_null(std::string_view property) { return detail::set_null(detail::type_of<ApplicationSharing>(), this, property); }

template <>
const detail::Type& detail::type_of<ApplicationSharing>() noexcept {
  using T = ::ucwa::ApplicationSharing;
  static constexpr Field properties[] = {
      field<decltype(T::state)>("state", offsetof(T, state)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::application_sharer)>("applicationSharer", offsetof(T, links.application_sharer)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::report_media_diagnostics)>("reportMediaDiagnostics", offsetof(T, links.report_media_diagnostics)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& ApplicationSharing::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "applicationSharing", "GET", 1, "", {}, errors};
  return operation;
}

// applicationSharingRenegotiation

ApplicationSharingRenegotiation::ApplicationSharingRenegotiation() noexcept = default;
ApplicationSharingRenegotiation::ApplicationSharingRenegotiation(const ApplicationSharingRenegotiation& other) : ApplicationSharingRenegotiation() { detail::copy(detail::type_of<ApplicationSharingRenegotiation>(), this, &other); }
ApplicationSharingRenegotiation::ApplicationSharingRenegotiation(ApplicationSharingRenegotiation&& other) noexcept : ApplicationSharingRenegotiation() { detail::exchange(detail::type_of<ApplicationSharingRenegotiation>(), this, &other); }
ApplicationSharingRenegotiation& ApplicationSharingRenegotiation::operator=(ApplicationSharingRenegotiation other) noexcept { detail::exchange(detail::type_of<ApplicationSharingRenegotiation>(), this, &other); return *this; }
ApplicationSharingRenegotiation::~ApplicationSharingRenegotiation() = default;
bool ApplicationSharingRenegotiation::set_null(std::string_view property) { return detail::set_null(detail::type_of<ApplicationSharingRenegotiation>(), this, property); }

template <>
const detail::Type& detail::type_of<ApplicationSharingRenegotiation>() noexcept {
  using T = ::ucwa::ApplicationSharingRenegotiation;
  static constexpr Field properties[] = {
      field<decltype(T::direction)>("direction", offsetof(T, direction)),
      field<decltype(T::media_answer)>("mediaAnswer", offsetof(T, media_answer)),
      field<decltype(T::media_offer)>("mediaOffer", offsetof(T, media_offer)),
      field<decltype(T::operation_id)>("operationId", offsetof(T, operation_id)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::answer)>("answer", offsetof(T, links.answer)),
      field<decltype(T::Links::audio_video_session)>("audioVideoSession", offsetof(T, links.audio_video_session)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::dismiss)>("dismiss", offsetof(T, links.dismiss)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& ApplicationSharingRenegotiation::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "applicationSharingRenegotiation", "GET", 1, "", {}, errors};
  return operation;
}

// applications

Applications::Applications() noexcept = default;
Applications::Applications(const Applications& other) : Applications() { detail::copy(detail::type_of<Applications>(), this, &other); }
Applications::Applications(Applications&& other) noexcept : Applications() { detail::exchange(detail::type_of<Applications>(), this, &other); }
Applications& Applications::operator=(Applications other) noexcept { detail::exchange(detail::type_of<Applications>(), this, &other); return *this; }
Applications::~Applications() = default;

template <>
const detail::Type& detail::type_of<Applications>() noexcept {
  using T = ::ucwa::Applications;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& Applications::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"culture", detail::Place::body, true, 100},
      {"endpointId", detail::Place::body, true, 100},
      {"instanceId", detail::Place::body, false, 100},
      {"userAgent", detail::Place::body, true, 100},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "applications", "POST", 1, "application/json", parameters, errors};
  return operation;
}

const detail::Operation& Applications::Options::operation() noexcept {
  static constexpr detail::Operation operation{
      "applications", "OPTIONS", 1, "", {}, {}};
  return operation;
}

// applications2

Applications2::Applications2() noexcept = default;
Applications2::Applications2(const Applications2& other) : Applications2() { detail::copy(detail::type_of<Applications2>(), this, &other); }
Applications2::Applications2(Applications2&& other) noexcept : Applications2() { detail::exchange(detail::type_of<Applications2>(), this, &other); }
Applications2& Applications2::operator=(Applications2 other) noexcept { detail::exchange(detail::type_of<Applications2>(), this, &other); return *this; }
Applications2::~Applications2() = default;

template <>
const detail::Type& detail::type_of<Applications2>() noexcept {
  using T = ::ucwa::Applications2;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::application)>("application", offsetof(T, embedded.application)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& Applications2::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "applications2", "GET", 2, "", {}, errors};
  return operation;
}

const detail::Operation& Applications2::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"culture", detail::Place::body},
      {"endpointId", detail::Place::body},
      {"instanceId", detail::Place::body},
      {"type", detail::Place::body},
      {"userAgent", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "applications2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// attendees

Attendees::Attendees() noexcept = default;
Attendees::Attendees(const Attendees& other) : Attendees() { detail::copy(detail::type_of<Attendees>(), this, &other); }
Attendees::Attendees(Attendees&& other) noexcept : Attendees() { detail::exchange(detail::type_of<Attendees>(), this, &other); }
Attendees& Attendees::operator=(Attendees other) noexcept { detail::exchange(detail::type_of<Attendees>(), this, &other); return *this; }
Attendees::~Attendees() = default;

template <>
const detail::Type& detail::type_of<Attendees>() noexcept {
  using T = ::ucwa::Attendees;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::participant)>("participant", offsetof(T, links.participant)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& Attendees::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "attendees", "GET", 1, "", {}, errors};
  return operation;
}

// audioTranscript

AudioTranscript::AudioTranscript() noexcept = default;
AudioTranscript::AudioTranscript(const AudioTranscript& other) : AudioTranscript() { detail::copy(detail::type_of<AudioTranscript>(), this, &other); }
AudioTranscript::AudioTranscript(AudioTranscript&& other) noexcept : AudioTranscript() { detail::exchange(detail::type_of<AudioTranscript>(), this, &other); }
AudioTranscript& AudioTranscript::operator=(AudioTranscript other) noexcept { detail::exchange(detail::type_of<AudioTranscript>(), this, &other); return *this; }
AudioTranscript::~AudioTranscript() = default;
bool AudioTranscript::set_null(std::string_view property) { return detail::set_null(detail::type_of<AudioTranscript>(), this, property); }

template <>
const detail::Type& detail::type_of<AudioTranscript>() noexcept {
  using T = ::ucwa::AudioTranscript;
  static constexpr Field properties[] = {
      field<decltype(T::duration)>("duration", offsetof(T, duration)),
      field<decltype(T::status)>("status", offsetof(T, status)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AudioTranscript::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "audioTranscript", "GET", 1, "", {}, errors};
  return operation;
}

// audioVideo

AudioVideo::AudioVideo() noexcept = default;
AudioVideo::AudioVideo(const AudioVideo& other) : AudioVideo() { detail::copy(detail::type_of<AudioVideo>(), this, &other); }
AudioVideo::AudioVideo(AudioVideo&& other) noexcept : AudioVideo() { detail::exchange(detail::type_of<AudioVideo>(), this, &other); }
AudioVideo& AudioVideo::operator=(AudioVideo other) noexcept { detail::exchange(detail::type_of<AudioVideo>(), this, &other); return *this; }
AudioVideo::~AudioVideo() = default;
bool AudioVideo::set_null(std::string_view property) { return detail::set_null(detail::type_of<AudioVideo>(), this, property); }

template <>
const detail::Type& detail::type_of<AudioVideo>() noexcept {
  using T = ::ucwa::AudioVideo;
  static constexpr Field properties[] = {
      field<decltype(T::state)>("state", offsetof(T, state)),
      field<decltype(T::supports_replaces)>("supportsReplaces", offsetof(T, supports_replaces)),
      field<decltype(T::video_sources_allowed)>("videoSourcesAllowed", offsetof(T, video_sources_allowed)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::add_audio)>("addAudio", offsetof(T, links.add_audio)),
      field<decltype(T::Links::add_audio_video)>("addAudioVideo", offsetof(T, links.add_audio_video)),
      field<decltype(T::Links::add_video)>("addVideo", offsetof(T, links.add_video)),
      field<decltype(T::Links::audio_video_policies)>("audioVideoPolicies", offsetof(T, links.audio_video_policies)),
      field<decltype(T::Links::audio_video_session)>("audioVideoSession", offsetof(T, links.audio_video_session)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::escalate_audio)>("escalateAudio", offsetof(T, links.escalate_audio)),
      field<decltype(T::Links::escalate_audio_video)>("escalateAudioVideo", offsetof(T, links.escalate_audio_video)),
      field<decltype(T::Links::replace_with_phone_audio)>("replaceWithPhoneAudio", offsetof(T, links.replace_with_phone_audio)),
      field<decltype(T::Links::report_media_diagnostics)>("reportMediaDiagnostics", offsetof(T, links.report_media_diagnostics)),
      field<decltype(T::Links::stop_audio)>("stopAudio", offsetof(T, links.stop_audio)),
      field<decltype(T::Links::stop_audio_video)>("stopAudioVideo", offsetof(T, links.stop_audio_video)),
      field<decltype(T::Links::stop_video)>("stopVideo", offsetof(T, links.stop_video)),
      field<decltype(T::Links::video_freeze)>("videoFreeze", offsetof(T, links.video_freeze)),
      field<decltype(T::Links::video_locked_on_participant)>("videoLockedOnParticipant", offsetof(T, links.video_locked_on_participant)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AudioVideo::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "audioVideo", "GET", 1, "", {}, errors};
  return operation;
}

// audioVideoInvitation

AudioVideoInvitation::AudioVideoInvitation() noexcept = default;
AudioVideoInvitation::AudioVideoInvitation(const AudioVideoInvitation& other) : AudioVideoInvitation() { detail::copy(detail::type_of<AudioVideoInvitation>(), this, &other); }
AudioVideoInvitation::AudioVideoInvitation(AudioVideoInvitation&& other) noexcept : AudioVideoInvitation() { detail::exchange(detail::type_of<AudioVideoInvitation>(), this, &other); }
AudioVideoInvitation& AudioVideoInvitation::operator=(AudioVideoInvitation other) noexcept { detail::exchange(detail::type_of<AudioVideoInvitation>(), this, &other); return *this; }
AudioVideoInvitation::~AudioVideoInvitation() = default;
bool AudioVideoInvitation::set_null(std::string_view property) { return detail::set_null(detail::type_of<AudioVideoInvitation>(), this, property); }

template <>
const detail::Type& detail::type_of<AudioVideoInvitation>() noexcept {
  using T = ::ucwa::AudioVideoInvitation;
  static constexpr Field properties[] = {
      field<decltype(T::address)>("address", offsetof(T, address)),
      field<decltype(T::bandwidth_control_id)>("bandwidthControlId", offsetof(T, bandwidth_control_id)),
      field<decltype(T::building)>("building", offsetof(T, building)),
      field<decltype(T::city)>("city", offsetof(T, city)),
      field<decltype(T::country)>("country", offsetof(T, country)),
      field<decltype(T::custom_content)>("customContent", offsetof(T, custom_content)),
      field<decltype(T::delegator)>("delegator", offsetof(T, delegator)),
      field<decltype(T::direction)>("direction", offsetof(T, direction)),
      field<decltype(T::importance)>("importance", offsetof(T, importance)),
      field<decltype(T::join_audio_muted)>("joinAudioMuted", offsetof(T, join_audio_muted)),
      field<decltype(T::join_video_muted)>("joinVideoMuted", offsetof(T, join_video_muted)),
      field<decltype(T::location_state)>("locationState", offsetof(T, location_state)),
      field<decltype(T::operation_id)>("operationId", offsetof(T, operation_id)),
      field<decltype(T::private_line)>("privateLine", offsetof(T, private_line)),
      field<decltype(T::media_offer)>("mediaOffer", offsetof(T, media_offer)),
      field<decltype(T::session_context)>("sessionContext", offsetof(T, session_context)),
      field<decltype(T::state)>("state", offsetof(T, state)),
      field<decltype(T::subject)>("subject", offsetof(T, subject)),
      field<decltype(T::thread_id)>("threadId", offsetof(T, thread_id)),
      field<decltype(T::to)>("to", offsetof(T, to)),
      field<decltype(T::zip)>("zip", offsetof(T, zip)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::accepted_by_contact)>("acceptedByContact", offsetof(T, links.accepted_by_contact)),
      field<decltype(T::Links::accept_with_answer)>("acceptWithAnswer", offsetof(T, links.accept_with_answer)),
      field<decltype(T::Links::accept_with_phone_audio)>("acceptWithPhoneAudio", offsetof(T, links.accept_with_phone_audio)),
      field<decltype(T::Links::audio_video)>("audioVideo", offsetof(T, links.audio_video)),
      field<decltype(T::Links::cancel)>("cancel", offsetof(T, links.cancel)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::decline)>("decline", offsetof(T, links.decline)),
      field<decltype(T::Links::delegator)>("delegator", offsetof(T, links.delegator)),
      field<decltype(T::Links::derived_audio_video)>("derivedAudioVideo", offsetof(T, links.derived_audio_video)),
      field<decltype(T::Links::derived_conversation)>("derivedConversation", offsetof(T, links.derived_conversation)),
      field<decltype(T::Links::forwarded_by)>("forwardedBy", offsetof(T, links.forwarded_by)),
      field<decltype(T::Links::from)>("from", offsetof(T, links.from)),
      field<decltype(T::Links::on_behalf_of)>("onBehalfOf", offsetof(T, links.on_behalf_of)),
      field<decltype(T::Links::replaces_audio_video)>("replacesAudioVideo", offsetof(T, links.replaces_audio_video)),
      field<decltype(T::Links::report_media_diagnostics)>("reportMediaDiagnostics", offsetof(T, links.report_media_diagnostics)),
      field<decltype(T::Links::send_provisional_answer)>("sendProvisionalAnswer", offsetof(T, links.send_provisional_answer)),
      field<decltype(T::Links::to)>("to", offsetof(T, links.to)),
      field<decltype(T::Links::transferred_by)>("transferredBy", offsetof(T, links.transferred_by)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::accepted_by_participant)>("acceptedByParticipant", offsetof(T, embedded.accepted_by_participant)),
      field<decltype(T::Embedded::from)>("from", offsetof(T, embedded.from)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AudioVideoInvitation::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {400, "BadRequest", ""},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {404, "NotFound", ""},
      {400, "BadRequest", "ParameterValidationFailure"},
      {409, "Conflict", "TooManyGroups"},
      {415, "UnsupportedMediaType", ""},
  };
  static constexpr detail::Operation operation{
      "audioVideoInvitation", "GET", 1, "", {}, errors};
  return operation;
}

// audioVideoNegotiation

AudioVideoNegotiation::AudioVideoNegotiation() noexcept = default;
AudioVideoNegotiation::AudioVideoNegotiation(const AudioVideoNegotiation& other) : AudioVideoNegotiation() { detail::copy(detail::type_of<AudioVideoNegotiation>(), this, &other); }
AudioVideoNegotiation::AudioVideoNegotiation(AudioVideoNegotiation&& other) noexcept : AudioVideoNegotiation() { detail::exchange(detail::type_of<AudioVideoNegotiation>(), this, &other); }
AudioVideoNegotiation& AudioVideoNegotiation::operator=(AudioVideoNegotiation other) noexcept { detail::exchange(detail::type_of<AudioVideoNegotiation>(), this, &other); return *this; }
AudioVideoNegotiation::~AudioVideoNegotiation() = default;
bool AudioVideoNegotiation::set_null(std::string_view property) { return detail::set_null(detail::type_of<AudioVideoNegotiation>(), this, property); }

template <>
const detail::Type& detail::type_of<AudioVideoNegotiation>() noexcept {
  using T = ::ucwa::AudioVideoNegotiation;
  static constexpr Field properties[] = {
      field<decltype(T::media_answer)>("mediaAnswer", offsetof(T, media_answer)),
      field<decltype(T::media_provisional_answer)>("mediaProvisionalAnswer", offsetof(T, media_provisional_answer)),
      field<decltype(T::ms_accepted_content_id)>("msAcceptedContentId", offsetof(T, ms_accepted_content_id)),
      field<decltype(T::remote_endpoint)>("remoteEndpoint", offsetof(T, remote_endpoint)),
      field<decltype(T::session_context)>("sessionContext", offsetof(T, session_context)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::audio_video_invitation)>("audioVideoInvitation", offsetof(T, links.audio_video_invitation)),
      field<decltype(T::Links::audio_video_session)>("audioVideoSession", offsetof(T, links.audio_video_session)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AudioVideoNegotiation::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "audioVideoNegotiation", "GET", 1, "", {}, errors};
  return operation;
}

// audioVideoPolicies

AudioVideoPolicies::AudioVideoPolicies() noexcept = default;
AudioVideoPolicies::AudioVideoPolicies(const AudioVideoPolicies& other) : AudioVideoPolicies() { detail::copy(detail::type_of<AudioVideoPolicies>(), this, &other); }
AudioVideoPolicies::AudioVideoPolicies(AudioVideoPolicies&& other) noexcept : AudioVideoPolicies() { detail::exchange(detail::type_of<AudioVideoPolicies>(), this, &other); }
AudioVideoPolicies& AudioVideoPolicies::operator=(AudioVideoPolicies other) noexcept { detail::exchange(detail::type_of<AudioVideoPolicies>(), this, &other); return *this; }
AudioVideoPolicies::~AudioVideoPolicies() = default;
bool AudioVideoPolicies::set_null(std::string_view property) { return detail::set_null(detail::type_of<AudioVideoPolicies>(), this, property); }

template <>
const detail::Type& detail::type_of<AudioVideoPolicies>() noexcept {
  using T = ::ucwa::AudioVideoPolicies;
  static constexpr Field properties[] = {
      field<decltype(T::join_scheduled_online_meeting)>("joinScheduledOnlineMeeting", offsetof(T, join_scheduled_online_meeting)),
      field<decltype(T::multi_view)>("multiView", offsetof(T, multi_view)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AudioVideoPolicies::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "audioVideoPolicies", "GET", 1, "", {}, errors};
  return operation;
}

// audioVideoRenegotiation

AudioVideoRenegotiation::AudioVideoRenegotiation() noexcept = default;
AudioVideoRenegotiation::AudioVideoRenegotiation(const AudioVideoRenegotiation& other) : AudioVideoRenegotiation() { detail::copy(detail::type_of<AudioVideoRenegotiation>(), this, &other); }
AudioVideoRenegotiation::AudioVideoRenegotiation(AudioVideoRenegotiation&& other) noexcept : AudioVideoRenegotiation() { detail::exchange(detail::type_of<AudioVideoRenegotiation>(), this, &other); }
AudioVideoRenegotiation& AudioVideoRenegotiation::operator=(AudioVideoRenegotiation other) noexcept { detail::exchange(detail::type_of<AudioVideoRenegotiation>(), this, &other); return *this; }
AudioVideoRenegotiation::~AudioVideoRenegotiation() = default;
bool AudioVideoRenegotiation::set_null(std::string_view property) { return detail::set_null(detail::type_of<AudioVideoRenegotiation>(), this, property); }

template <>
const detail::Type& detail::type_of<AudioVideoRenegotiation>() noexcept {
  using T = ::ucwa::AudioVideoRenegotiation;
  static constexpr Field properties[] = {
      field<decltype(T::direction)>("direction", offsetof(T, direction)),
      field<decltype(T::media_answer)>("mediaAnswer", offsetof(T, media_answer)),
      field<decltype(T::media_offer)>("mediaOffer", offsetof(T, media_offer)),
      field<decltype(T::operation_id)>("operationId", offsetof(T, operation_id)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::answer)>("answer", offsetof(T, links.answer)),
      field<decltype(T::Links::audio_video_session)>("audioVideoSession", offsetof(T, links.audio_video_session)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::dismiss)>("dismiss", offsetof(T, links.dismiss)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
  return type;
}

const detail::Operation& AudioVideoRenegotiation::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "audioVideoRenegotiation", "GET", 1, "", {}, errors};
  return operation;
}

}  // namespace ucwa
