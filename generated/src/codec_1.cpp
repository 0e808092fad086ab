// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
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

namespace ucwa {

// accept

Accept::Accept() = default;
Accept::Accept(const Accept&) = default;
Accept::Accept(Accept&&) noexcept = default;
Accept& Accept::operator=(Accept other) noexcept {
  return detail::replace(*this, std::move(other));
}
Accept::~Accept() = default;

template <>
const detail::Type& detail::type_of<Accept>() noexcept {
  using T = ::ucwa::Accept;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

AcceptWithAnswer::AcceptWithAnswer() = default;
AcceptWithAnswer::AcceptWithAnswer(const AcceptWithAnswer&) = default;
AcceptWithAnswer::AcceptWithAnswer(AcceptWithAnswer&&) noexcept = default;
AcceptWithAnswer& AcceptWithAnswer::operator=(AcceptWithAnswer other) noexcept {
  return detail::replace(*this, std::move(other));
}
AcceptWithAnswer::~AcceptWithAnswer() = default;

template <>
const detail::Type& detail::type_of<AcceptWithAnswer>() noexcept {
  using T = ::ucwa::AcceptWithAnswer;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

AcceptWithPhoneAudio::AcceptWithPhoneAudio() = default;
AcceptWithPhoneAudio::AcceptWithPhoneAudio(const AcceptWithPhoneAudio&) = default;
AcceptWithPhoneAudio::AcceptWithPhoneAudio(AcceptWithPhoneAudio&&) noexcept = default;
AcceptWithPhoneAudio& AcceptWithPhoneAudio::operator=(AcceptWithPhoneAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
AcceptWithPhoneAudio::~AcceptWithPhoneAudio() = default;

template <>
const detail::Type& detail::type_of<AcceptWithPhoneAudio>() noexcept {
  using T = ::ucwa::AcceptWithPhoneAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

AcceptedByParticipant::AcceptedByParticipant() = default;
AcceptedByParticipant::AcceptedByParticipant(const AcceptedByParticipant&) = default;
AcceptedByParticipant::AcceptedByParticipant(AcceptedByParticipant&&) noexcept = default;
AcceptedByParticipant& AcceptedByParticipant::operator=(AcceptedByParticipant other) noexcept {
  return detail::replace(*this, std::move(other));
}
AcceptedByParticipant::~AcceptedByParticipant() = default;

template <>
const detail::Type& detail::type_of<AcceptedByParticipant>() noexcept {
  using T = ::ucwa::AcceptedByParticipant;
  static constexpr Field properties[] = {
      field<&T::anonymous>("anonymous"),
      field<&T::in_lobby>("inLobby"),
      field<&T::local>("local"),
      field<&T::name>("name"),
      field<&T::organizer>("organizer"),
      field<&T::other_phone_number>("otherPhoneNumber"),
      field<&T::role>("role"),
      field<&T::source_network>("sourceNetwork"),
      field<&T::uri>("uri"),
      field<&T::work_phone_number>("workPhoneNumber"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
      field<&T::links, &T::Links::contact_photo>("contactPhoto"),
      field<&T::links, &T::Links::contact_presence>("contactPresence"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::eject>("eject"),
      field<&T::links, &T::Links::me>("me"),
      field<&T::links, &T::Links::participant_application_sharing>("participantApplicationSharing"),
      field<&T::links, &T::Links::participant_audio>("participantAudio"),
      field<&T::links, &T::Links::participant_data_collaboration>("participantDataCollaboration"),
      field<&T::links, &T::Links::participant_messaging>("participantMessaging"),
      field<&T::links, &T::Links::participant_panoramic_video>("participantPanoramicVideo"),
      field<&T::links, &T::Links::participant_video>("participantVideo"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

AddAudio::AddAudio() = default;
AddAudio::AddAudio(const AddAudio&) = default;
AddAudio::AddAudio(AddAudio&&) noexcept = default;
AddAudio& AddAudio::operator=(AddAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
AddAudio::~AddAudio() = default;

template <>
const detail::Type& detail::type_of<AddAudio>() noexcept {
  using T = ::ucwa::AddAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

AddAudioVideo::AddAudioVideo() = default;
AddAudioVideo::AddAudioVideo(const AddAudioVideo&) = default;
AddAudioVideo::AddAudioVideo(AddAudioVideo&&) noexcept = default;
AddAudioVideo& AddAudioVideo::operator=(AddAudioVideo other) noexcept {
  return detail::replace(*this, std::move(other));
}
AddAudioVideo::~AddAudioVideo() = default;

template <>
const detail::Type& detail::type_of<AddAudioVideo>() noexcept {
  using T = ::ucwa::AddAudioVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

AddMessaging::AddMessaging() = default;
AddMessaging::AddMessaging(const AddMessaging&) = default;
AddMessaging::AddMessaging(AddMessaging&&) noexcept = default;
AddMessaging& AddMessaging::operator=(AddMessaging other) noexcept {
  return detail::replace(*this, std::move(other));
}
AddMessaging::~AddMessaging() = default;

template <>
const detail::Type& detail::type_of<AddMessaging>() noexcept {
  using T = ::ucwa::AddMessaging;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

AddParticipant::AddParticipant() = default;
AddParticipant::AddParticipant(const AddParticipant&) = default;
AddParticipant::AddParticipant(AddParticipant&&) noexcept = default;
AddParticipant& AddParticipant::operator=(AddParticipant other) noexcept {
  return detail::replace(*this, std::move(other));
}
AddParticipant::~AddParticipant() = default;

template <>
const detail::Type& detail::type_of<AddParticipant>() noexcept {
  using T = ::ucwa::AddParticipant;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

AddPhoneAudio::AddPhoneAudio() = default;
AddPhoneAudio::AddPhoneAudio(const AddPhoneAudio&) = default;
AddPhoneAudio::AddPhoneAudio(AddPhoneAudio&&) noexcept = default;
AddPhoneAudio& AddPhoneAudio::operator=(AddPhoneAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
AddPhoneAudio::~AddPhoneAudio() = default;

template <>
const detail::Type& detail::type_of<AddPhoneAudio>() noexcept {
  using T = ::ucwa::AddPhoneAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

AddToContactList::AddToContactList() = default;
AddToContactList::AddToContactList(const AddToContactList&) = default;
AddToContactList::AddToContactList(AddToContactList&&) noexcept = default;
AddToContactList& AddToContactList::operator=(AddToContactList other) noexcept {
  return detail::replace(*this, std::move(other));
}
AddToContactList::~AddToContactList() = default;

template <>
const detail::Type& detail::type_of<AddToContactList>() noexcept {
  using T = ::ucwa::AddToContactList;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

AddToPresenceSubscription::AddToPresenceSubscription() = default;
AddToPresenceSubscription::AddToPresenceSubscription(const AddToPresenceSubscription&) = default;
AddToPresenceSubscription::AddToPresenceSubscription(AddToPresenceSubscription&&) noexcept = default;
AddToPresenceSubscription& AddToPresenceSubscription::operator=(AddToPresenceSubscription other) noexcept {
  return detail::replace(*this, std::move(other));
}
AddToPresenceSubscription::~AddToPresenceSubscription() = default;

template <>
const detail::Type& detail::type_of<AddToPresenceSubscription>() noexcept {
  using T = ::ucwa::AddToPresenceSubscription;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

AddVideo::AddVideo() = default;
AddVideo::AddVideo(const AddVideo&) = default;
AddVideo::AddVideo(AddVideo&&) noexcept = default;
AddVideo& AddVideo::operator=(AddVideo other) noexcept {
  return detail::replace(*this, std::move(other));
}
AddVideo::~AddVideo() = default;

template <>
const detail::Type& detail::type_of<AddVideo>() noexcept {
  using T = ::ucwa::AddVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Admit::Admit() = default;
Admit::Admit(const Admit&) = default;
Admit::Admit(Admit&&) noexcept = default;
Admit& Admit::operator=(Admit other) noexcept {
  return detail::replace(*this, std::move(other));
}
Admit::~Admit() = default;

template <>
const detail::Type& detail::type_of<Admit>() noexcept {
  using T = ::ucwa::Admit;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

AnonApplications::AnonApplications() = default;
AnonApplications::AnonApplications(const AnonApplications&) = default;
AnonApplications::AnonApplications(AnonApplications&&) noexcept = default;
AnonApplications& AnonApplications::operator=(AnonApplications other) noexcept {
  return detail::replace(*this, std::move(other));
}
AnonApplications::~AnonApplications() = default;

template <>
const detail::Type& detail::type_of<AnonApplications>() noexcept {
  using T = ::ucwa::AnonApplications;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Answer::Answer() = default;
Answer::Answer(const Answer&) = default;
Answer::Answer(Answer&&) noexcept = default;
Answer& Answer::operator=(Answer other) noexcept {
  return detail::replace(*this, std::move(other));
}
Answer::~Answer() = default;

template <>
const detail::Type& detail::type_of<Answer>() noexcept {
  using T = ::ucwa::Answer;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Application::Application() = default;
Application::Application(const Application&) = default;
Application::Application(Application&&) noexcept = default;
Application& Application::operator=(Application other) noexcept {
  return detail::replace(*this, std::move(other));
}
Application::~Application() = default;

template <>
const detail::Type& detail::type_of<Application>() noexcept {
  using T = ::ucwa::Application;
  static constexpr Field properties[] = {
      field<&T::type>("type"),
      field<&T::culture>("culture"),
      field<&T::endpoint_id>("endpointId"),
      field<&T::id>("id"),
      field<&T::instance_id>("instanceId"),
      field<&T::user_agent>("userAgent"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::batch>("batch"),
      field<&T::links, &T::Links::events>("events"),
      field<&T::links, &T::Links::policies>("policies"),
      field<&T::links, &T::Links::report_my_network>("reportMyNetwork"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::communication>("communication"),
      field<&T::embedded, &T::Embedded::me>("me"),
      field<&T::embedded, &T::Embedded::online_meetings>("onlineMeetings"),
      field<&T::embedded, &T::Embedded::people>("people"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
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

ApplicationSharing::ApplicationSharing() = default;
ApplicationSharing::ApplicationSharing(const ApplicationSharing&) = default;
ApplicationSharing::ApplicationSharing(ApplicationSharing&&) noexcept = default;
ApplicationSharing& ApplicationSharing::operator=(ApplicationSharing other) noexcept {
  return detail::replace(*this, std::move(other));
}
ApplicationSharing::~ApplicationSharing() = default;

template <>
const detail::Type& detail::type_of<ApplicationSharing>() noexcept {
  using T = ::ucwa::ApplicationSharing;
  static constexpr Field properties[] = {
      field<&T::state>("state"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::application_sharer>("applicationSharer"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::report_media_diagnostics>("reportMediaDiagnostics"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

ApplicationSharingRenegotiation::ApplicationSharingRenegotiation() = default;
ApplicationSharingRenegotiation::ApplicationSharingRenegotiation(const ApplicationSharingRenegotiation&) = default;
ApplicationSharingRenegotiation::ApplicationSharingRenegotiation(ApplicationSharingRenegotiation&&) noexcept = default;
ApplicationSharingRenegotiation& ApplicationSharingRenegotiation::operator=(ApplicationSharingRenegotiation other) noexcept {
  return detail::replace(*this, std::move(other));
}
ApplicationSharingRenegotiation::~ApplicationSharingRenegotiation() = default;

template <>
const detail::Type& detail::type_of<ApplicationSharingRenegotiation>() noexcept {
  using T = ::ucwa::ApplicationSharingRenegotiation;
  static constexpr Field properties[] = {
      field<&T::direction>("direction"),
      field<&T::media_answer>("mediaAnswer"),
      field<&T::media_offer>("mediaOffer"),
      field<&T::operation_id>("operationId"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::answer>("answer"),
      field<&T::links, &T::Links::audio_video_session>("audioVideoSession"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::dismiss>("dismiss"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

Applications::Applications() = default;
Applications::Applications(const Applications&) = default;
Applications::Applications(Applications&&) noexcept = default;
Applications& Applications::operator=(Applications other) noexcept {
  return detail::replace(*this, std::move(other));
}
Applications::~Applications() = default;

template <>
const detail::Type& detail::type_of<Applications>() noexcept {
  using T = ::ucwa::Applications;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Applications2::Applications2() = default;
Applications2::Applications2(const Applications2&) = default;
Applications2::Applications2(Applications2&&) noexcept = default;
Applications2& Applications2::operator=(Applications2 other) noexcept {
  return detail::replace(*this, std::move(other));
}
Applications2::~Applications2() = default;

template <>
const detail::Type& detail::type_of<Applications2>() noexcept {
  using T = ::ucwa::Applications2;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::application>("application"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
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
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "applications2", "POST", 2, "application/json", {}, errors};
  return operation;
}

// attendees

Attendees::Attendees() = default;
Attendees::Attendees(const Attendees&) = default;
Attendees::Attendees(Attendees&&) noexcept = default;
Attendees& Attendees::operator=(Attendees other) noexcept {
  return detail::replace(*this, std::move(other));
}
Attendees::~Attendees() = default;

template <>
const detail::Type& detail::type_of<Attendees>() noexcept {
  using T = ::ucwa::Attendees;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::participant>("participant"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

AudioTranscript::AudioTranscript() = default;
AudioTranscript::AudioTranscript(const AudioTranscript&) = default;
AudioTranscript::AudioTranscript(AudioTranscript&&) noexcept = default;
AudioTranscript& AudioTranscript::operator=(AudioTranscript other) noexcept {
  return detail::replace(*this, std::move(other));
}
AudioTranscript::~AudioTranscript() = default;

template <>
const detail::Type& detail::type_of<AudioTranscript>() noexcept {
  using T = ::ucwa::AudioTranscript;
  static constexpr Field properties[] = {
      field<&T::duration>("duration"),
      field<&T::status>("status"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

AudioVideo::AudioVideo() = default;
AudioVideo::AudioVideo(const AudioVideo&) = default;
AudioVideo::AudioVideo(AudioVideo&&) noexcept = default;
AudioVideo& AudioVideo::operator=(AudioVideo other) noexcept {
  return detail::replace(*this, std::move(other));
}
AudioVideo::~AudioVideo() = default;

template <>
const detail::Type& detail::type_of<AudioVideo>() noexcept {
  using T = ::ucwa::AudioVideo;
  static constexpr Field properties[] = {
      field<&T::state>("state"),
      field<&T::supports_replaces>("supportsReplaces"),
      field<&T::video_sources_allowed>("videoSourcesAllowed"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::add_audio>("addAudio"),
      field<&T::links, &T::Links::add_audio_video>("addAudioVideo"),
      field<&T::links, &T::Links::add_video>("addVideo"),
      field<&T::links, &T::Links::audio_video_policies>("audioVideoPolicies"),
      field<&T::links, &T::Links::audio_video_session>("audioVideoSession"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::escalate_audio>("escalateAudio"),
      field<&T::links, &T::Links::escalate_audio_video>("escalateAudioVideo"),
      field<&T::links, &T::Links::replace_with_phone_audio>("replaceWithPhoneAudio"),
      field<&T::links, &T::Links::report_media_diagnostics>("reportMediaDiagnostics"),
      field<&T::links, &T::Links::stop_audio>("stopAudio"),
      field<&T::links, &T::Links::stop_audio_video>("stopAudioVideo"),
      field<&T::links, &T::Links::stop_video>("stopVideo"),
      field<&T::links, &T::Links::video_freeze>("videoFreeze"),
      field<&T::links, &T::Links::video_locked_on_participant>("videoLockedOnParticipant"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

AudioVideoInvitation::AudioVideoInvitation() = default;
AudioVideoInvitation::AudioVideoInvitation(const AudioVideoInvitation&) = default;
AudioVideoInvitation::AudioVideoInvitation(AudioVideoInvitation&&) noexcept = default;
AudioVideoInvitation& AudioVideoInvitation::operator=(AudioVideoInvitation other) noexcept {
  return detail::replace(*this, std::move(other));
}
AudioVideoInvitation::~AudioVideoInvitation() = default;

template <>
const detail::Type& detail::type_of<AudioVideoInvitation>() noexcept {
  using T = ::ucwa::AudioVideoInvitation;
  static constexpr Field properties[] = {
      field<&T::address>("address"),
      field<&T::bandwidth_control_id>("bandwidthControlId"),
      field<&T::building>("building"),
      field<&T::city>("city"),
      field<&T::country>("country"),
      field<&T::custom_content>("customContent"),
      field<&T::delegator>("delegator"),
      field<&T::direction>("direction"),
      field<&T::importance>("importance"),
      field<&T::join_audio_muted>("joinAudioMuted"),
      field<&T::join_video_muted>("joinVideoMuted"),
      field<&T::location_state>("locationState"),
      field<&T::operation_id>("operationId"),
      field<&T::private_line>("privateLine"),
      field<&T::media_offer>("mediaOffer"),
      field<&T::session_context>("sessionContext"),
      field<&T::state>("state"),
      field<&T::subject>("subject"),
      field<&T::thread_id>("threadId"),
      field<&T::to>("to"),
      field<&T::zip>("zip"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::accepted_by_contact>("acceptedByContact"),
      field<&T::links, &T::Links::accept_with_answer>("acceptWithAnswer"),
      field<&T::links, &T::Links::accept_with_phone_audio>("acceptWithPhoneAudio"),
      field<&T::links, &T::Links::audio_video>("audioVideo"),
      field<&T::links, &T::Links::cancel>("cancel"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::decline>("decline"),
      field<&T::links, &T::Links::delegator>("delegator"),
      field<&T::links, &T::Links::derived_audio_video>("derivedAudioVideo"),
      field<&T::links, &T::Links::derived_conversation>("derivedConversation"),
      field<&T::links, &T::Links::forwarded_by>("forwardedBy"),
      field<&T::links, &T::Links::from>("from"),
      field<&T::links, &T::Links::on_behalf_of>("onBehalfOf"),
      field<&T::links, &T::Links::replaces_audio_video>("replacesAudioVideo"),
      field<&T::links, &T::Links::report_media_diagnostics>("reportMediaDiagnostics"),
      field<&T::links, &T::Links::send_provisional_answer>("sendProvisionalAnswer"),
      field<&T::links, &T::Links::to>("to"),
      field<&T::links, &T::Links::transferred_by>("transferredBy"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::accepted_by_participant>("acceptedByParticipant"),
      field<&T::embedded, &T::Embedded::from>("from"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
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

AudioVideoNegotiation::AudioVideoNegotiation() = default;
AudioVideoNegotiation::AudioVideoNegotiation(const AudioVideoNegotiation&) = default;
AudioVideoNegotiation::AudioVideoNegotiation(AudioVideoNegotiation&&) noexcept = default;
AudioVideoNegotiation& AudioVideoNegotiation::operator=(AudioVideoNegotiation other) noexcept {
  return detail::replace(*this, std::move(other));
}
AudioVideoNegotiation::~AudioVideoNegotiation() = default;

template <>
const detail::Type& detail::type_of<AudioVideoNegotiation>() noexcept {
  using T = ::ucwa::AudioVideoNegotiation;
  static constexpr Field properties[] = {
      field<&T::media_answer>("mediaAnswer"),
      field<&T::media_provisional_answer>("mediaProvisionalAnswer"),
      field<&T::ms_accepted_content_id>("msAcceptedContentId"),
      field<&T::remote_endpoint>("remoteEndpoint"),
      field<&T::session_context>("sessionContext"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::audio_video_invitation>("audioVideoInvitation"),
      field<&T::links, &T::Links::audio_video_session>("audioVideoSession"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

AudioVideoPolicies::AudioVideoPolicies() = default;
AudioVideoPolicies::AudioVideoPolicies(const AudioVideoPolicies&) = default;
AudioVideoPolicies::AudioVideoPolicies(AudioVideoPolicies&&) noexcept = default;
AudioVideoPolicies& AudioVideoPolicies::operator=(AudioVideoPolicies other) noexcept {
  return detail::replace(*this, std::move(other));
}
AudioVideoPolicies::~AudioVideoPolicies() = default;

template <>
const detail::Type& detail::type_of<AudioVideoPolicies>() noexcept {
  using T = ::ucwa::AudioVideoPolicies;
  static constexpr Field properties[] = {
      field<&T::join_scheduled_online_meeting>("joinScheduledOnlineMeeting"),
      field<&T::multi_view>("multiView"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

AudioVideoRenegotiation::AudioVideoRenegotiation() = default;
AudioVideoRenegotiation::AudioVideoRenegotiation(const AudioVideoRenegotiation&) = default;
AudioVideoRenegotiation::AudioVideoRenegotiation(AudioVideoRenegotiation&&) noexcept = default;
AudioVideoRenegotiation& AudioVideoRenegotiation::operator=(AudioVideoRenegotiation other) noexcept {
  return detail::replace(*this, std::move(other));
}
AudioVideoRenegotiation::~AudioVideoRenegotiation() = default;

template <>
const detail::Type& detail::type_of<AudioVideoRenegotiation>() noexcept {
  using T = ::ucwa::AudioVideoRenegotiation;
  static constexpr Field properties[] = {
      field<&T::direction>("direction"),
      field<&T::media_answer>("mediaAnswer"),
      field<&T::media_offer>("mediaOffer"),
      field<&T::operation_id>("operationId"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::answer>("answer"),
      field<&T::links, &T::Links::audio_video_session>("audioVideoSession"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::dismiss>("dismiss"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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
