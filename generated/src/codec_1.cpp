// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#include <cstddef>

#include "field_traits.hpp"
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
#include "ucwa/resources/audio_video_sessions.hpp"
#include "ucwa/resources/batch.hpp"
#include "ucwa/resources/call_forwarding_settings.hpp"
#include "ucwa/resources/cancel.hpp"
#include "ucwa/resources/change_number.hpp"
#include "ucwa/resources/change_visibility.hpp"
#include "ucwa/resources/communication.hpp"
#include "ucwa/resources/contact.hpp"
#include "ucwa/resources/contact_location.hpp"
#include "ucwa/resources/contact_note.hpp"
#include "ucwa/resources/contact_photo.hpp"
#include "ucwa/resources/contact_presence.hpp"
#include "ucwa/resources/contact_privacy_relationship.hpp"
#include "ucwa/resources/contact_privacy_relationship2.hpp"
#include "ucwa/resources/contact_supported_modalities.hpp"
#include "ucwa/resources/continue_audio.hpp"
#include "ucwa/resources/continue_audio_video.hpp"
#include "ucwa/resources/continue_messaging.hpp"
#include "ucwa/resources/continue_phone_audio.hpp"
#include "ucwa/resources/continue_video.hpp"
#include "ucwa/resources/conversation.hpp"
#include "ucwa/resources/conversation_extension_result.hpp"
#include "ucwa/resources/conversation_log.hpp"
#include "ucwa/resources/conversation_log_recipient.hpp"
#include "ucwa/resources/conversation_log_transcript.hpp"
#include "ucwa/resources/conversation_log_transcripts.hpp"
#include "ucwa/resources/conversation_logs.hpp"
#include "ucwa/resources/conversations.hpp"
#include "ucwa/resources/data_collaboration.hpp"
#include "ucwa/resources/decline.hpp"
#include "ucwa/resources/default_group.hpp"
#include "ucwa/resources/delegates_group.hpp"
#include "ucwa/resources/delegator.hpp"
#include "ucwa/resources/delegators_group.hpp"
#include "ucwa/resources/demote.hpp"
#include "ucwa/resources/dial_in_region.hpp"
#include "ucwa/resources/disable_audience_messaging.hpp"
#include "ucwa/resources/disable_audience_mute_lock.hpp"
#include "ucwa/resources/dismiss.hpp"
#include "ucwa/resources/distribution_group.hpp"
#include "ucwa/resources/eject.hpp"
#include "ucwa/resources/enable_audience_messaging.hpp"
#include "ucwa/resources/enable_audience_mute_lock.hpp"
#include "ucwa/resources/error_transcript.hpp"
#include "ucwa/resources/escalate_audio.hpp"
#include "ucwa/resources/escalate_audio_video.hpp"
#include "ucwa/resources/events.hpp"
#include "ucwa/resources/failed_delivery_participant.hpp"
#include "ucwa/resources/forwarded_by.hpp"
#include "ucwa/resources/from.hpp"
#include "ucwa/resources/group.hpp"
#include "ucwa/resources/group2.hpp"
#include "ucwa/resources/group_contacts.hpp"
#include "ucwa/resources/group_memberships.hpp"
#include "ucwa/resources/hold_phone_audio.hpp"
#include "ucwa/resources/immediate_forward_settings.hpp"
#include "ucwa/resources/immediate_forward_to_contact.hpp"
#include "ucwa/resources/immediate_forward_to_delegates.hpp"
#include "ucwa/resources/immediate_forward_to_voicemail.hpp"
#include "ucwa/resources/invitation.hpp"
#include "ucwa/resources/invitations.hpp"
#include "ucwa/resources/join_online_meeting.hpp"
#include "ucwa/resources/leaders.hpp"
#include "ucwa/resources/lobby.hpp"
#include "ucwa/resources/local_participant.hpp"
#include "ucwa/resources/location.hpp"
#include "ucwa/resources/make_me_available.hpp"
#include "ucwa/resources/make_me_available2.hpp"
#include "ucwa/resources/mark_as_read.hpp"
#include "ucwa/resources/me.hpp"
#include "ucwa/resources/media_diagnostics.hpp"
#include "ucwa/resources/media_policies.hpp"
#include "ucwa/resources/media_relay.hpp"
#include "ucwa/resources/media_relay_access_token.hpp"
#include "ucwa/resources/message.hpp"
#include "ucwa/resources/message_transcript.hpp"
#include "ucwa/resources/messages.hpp"
#include "ucwa/resources/messaging.hpp"
#include "ucwa/resources/messaging_invitation.hpp"
#include "ucwa/resources/missed_items.hpp"
#include "ucwa/resources/mute_audio.hpp"
#include "ucwa/resources/mute_video.hpp"
#include "ucwa/resources/my_assigned_online_meeting.hpp"

#if UCWA_BINDINGS_VERSION != 3
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

// audioVideoSessions

AudioVideoSessions::AudioVideoSessions() noexcept = default;
AudioVideoSessions::AudioVideoSessions(const AudioVideoSessions& other) : AudioVideoSessions() { detail::copy(detail::type_of<AudioVideoSessions>(), this, &other); }
AudioVideoSessions::AudioVideoSessions(AudioVideoSessions&& other) noexcept : AudioVideoSessions() { detail::exchange(detail::type_of<AudioVideoSessions>(), this, &other); }
AudioVideoSessions& AudioVideoSessions::operator=(AudioVideoSessions other) noexcept { detail::exchange(detail::type_of<AudioVideoSessions>(), this, &other); return *this; }
AudioVideoSessions::~AudioVideoSessions() = default;

template <>
const detail::Type& detail::type_of<AudioVideoSessions>() noexcept {
  using T = ::ucwa::AudioVideoSessions;
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

// batch

Batch::Batch() noexcept = default;
Batch::Batch(const Batch& other) : Batch() { detail::copy(detail::type_of<Batch>(), this, &other); }
Batch::Batch(Batch&& other) noexcept : Batch() { detail::exchange(detail::type_of<Batch>(), this, &other); }
Batch& Batch::operator=(Batch other) noexcept { detail::exchange(detail::type_of<Batch>(), this, &other); return *this; }
Batch::~Batch() = default;

template <>
const detail::Type& detail::type_of<Batch>() noexcept {
  using T = ::ucwa::Batch;
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

const detail::Operation& Batch::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
      {429, "TooManyRequests", ""},
  };
  static constexpr detail::Operation operation{
      "batch", "POST", 1, "multipart/batching", {}, errors};
  return operation;
}

// callForwardingSettings

CallForwardingSettings::CallForwardingSettings() noexcept = default;
CallForwardingSettings::CallForwardingSettings(const CallForwardingSettings& other) : CallForwardingSettings() { detail::copy(detail::type_of<CallForwardingSettings>(), this, &other); }
CallForwardingSettings::CallForwardingSettings(CallForwardingSettings&& other) noexcept : CallForwardingSettings() { detail::exchange(detail::type_of<CallForwardingSettings>(), this, &other); }
CallForwardingSettings& CallForwardingSettings::operator=(CallForwardingSettings other) noexcept { detail::exchange(detail::type_of<CallForwardingSettings>(), this, &other); return *this; }
CallForwardingSettings::~CallForwardingSettings() = default;
bool CallForwardingSettings::set_null(std::string_view property) { return detail::set_null(detail::type_of<CallForwardingSettings>(), this, property); }

template <>
const detail::Type& detail::type_of<CallForwardingSettings>() noexcept {
  using T = ::ucwa::CallForwardingSettings;
  static constexpr Field properties[] = {
      field<decltype(T::active_period)>("activePeriod", offsetof(T, active_period)),
      field<decltype(T::active_setting)>("activeSetting", offsetof(T, active_setting)),
      field<decltype(T::unanswered_call_handling)>("unansweredCallHandling", offsetof(T, unanswered_call_handling)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::turn_off_call_forwarding)>("turnOffCallForwarding", offsetof(T, links.turn_off_call_forwarding)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::immediate_forward_settings)>("immediateForwardSettings", offsetof(T, embedded.immediate_forward_settings)),
      field<decltype(T::Embedded::simultaneous_ring_settings)>("simultaneousRingSettings", offsetof(T, embedded.simultaneous_ring_settings)),
      field<decltype(T::Embedded::unanswered_call_settings)>("unansweredCallSettings", offsetof(T, embedded.unanswered_call_settings)),
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

const detail::Operation& CallForwardingSettings::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "callForwardingSettings", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& CallForwardingSettings::Put::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"activePeriod", detail::Place::body},
      {"activeSetting", detail::Place::body},
      {"unansweredCallHandling", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{
      "callForwardingSettings", "PUT", 1, "application/json", parameters, errors};
  return operation;
}

// cancel

Cancel::Cancel() noexcept = default;
Cancel::Cancel(const Cancel& other) : Cancel() { detail::copy(detail::type_of<Cancel>(), this, &other); }
Cancel::Cancel(Cancel&& other) noexcept : Cancel() { detail::exchange(detail::type_of<Cancel>(), this, &other); }
Cancel& Cancel::operator=(Cancel other) noexcept { detail::exchange(detail::type_of<Cancel>(), this, &other); return *this; }
Cancel::~Cancel() = default;

template <>
const detail::Type& detail::type_of<Cancel>() noexcept {
  using T = ::ucwa::Cancel;
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

const detail::Operation& Cancel::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "cancel", "POST", 1, "application/json", {}, errors};
  return operation;
}

// changeNumber

ChangeNumber::ChangeNumber() noexcept = default;
ChangeNumber::ChangeNumber(const ChangeNumber& other) : ChangeNumber() { detail::copy(detail::type_of<ChangeNumber>(), this, &other); }
ChangeNumber::ChangeNumber(ChangeNumber&& other) noexcept : ChangeNumber() { detail::exchange(detail::type_of<ChangeNumber>(), this, &other); }
ChangeNumber& ChangeNumber::operator=(ChangeNumber other) noexcept { detail::exchange(detail::type_of<ChangeNumber>(), this, &other); return *this; }
ChangeNumber::~ChangeNumber() = default;

template <>
const detail::Type& detail::type_of<ChangeNumber>() noexcept {
  using T = ::ucwa::ChangeNumber;
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

const detail::Operation& ChangeNumber::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"includeInContactCard", detail::Place::both},
      {"number", detail::Place::both, false, 80},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {400, "BadRequest", "NormalizationFailed"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "changeNumber", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// changeVisibility

ChangeVisibility::ChangeVisibility() noexcept = default;
ChangeVisibility::ChangeVisibility(const ChangeVisibility& other) : ChangeVisibility() { detail::copy(detail::type_of<ChangeVisibility>(), this, &other); }
ChangeVisibility::ChangeVisibility(ChangeVisibility&& other) noexcept : ChangeVisibility() { detail::exchange(detail::type_of<ChangeVisibility>(), this, &other); }
ChangeVisibility& ChangeVisibility::operator=(ChangeVisibility other) noexcept { detail::exchange(detail::type_of<ChangeVisibility>(), this, &other); return *this; }
ChangeVisibility::~ChangeVisibility() = default;

template <>
const detail::Type& detail::type_of<ChangeVisibility>() noexcept {
  using T = ::ucwa::ChangeVisibility;
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

const detail::Operation& ChangeVisibility::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"includeInContactCard", detail::Place::both},
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
      "changeVisibility", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// communication

Communication::Communication() noexcept = default;
Communication::Communication(const Communication& other) : Communication() { detail::copy(detail::type_of<Communication>(), this, &other); }
Communication::Communication(Communication&& other) noexcept : Communication() { detail::exchange(detail::type_of<Communication>(), this, &other); }
Communication& Communication::operator=(Communication other) noexcept { detail::exchange(detail::type_of<Communication>(), this, &other); return *this; }
Communication::~Communication() = default;
bool Communication::set_null(std::string_view property) { return detail::set_null(detail::type_of<Communication>(), this, property); }

template <>
const detail::Type& detail::type_of<Communication>() noexcept {
  using T = ::ucwa::Communication;
  static constexpr Field properties[] = {
      field<decltype(T::audio_preference)>("audioPreference", offsetof(T, audio_preference)),
      field<decltype(T::conversation_history)>("conversationHistory", offsetof(T, conversation_history)),
      field<decltype(T::lis_location)>("lisLocation", offsetof(T, lis_location)),
      field<decltype(T::lis_query_result)>("lisQueryResult", offsetof(T, lis_query_result)),
      field<decltype(T::phone_number)>("phoneNumber", offsetof(T, phone_number)),
      field<decltype(T::publish_endpoint_location)>("publishEndpointLocation", offsetof(T, publish_endpoint_location)),
      field<decltype(T::supported_message_formats)>("supportedMessageFormats", offsetof(T, supported_message_formats)),
      field<decltype(T::supported_modalities)>("supportedModalities", offsetof(T, supported_modalities)),
      field<decltype(T::simultaneous_ring_number_match)>("simultaneousRingNumberMatch", offsetof(T, simultaneous_ring_number_match)),
      field<decltype(T::video_based_screen_sharing)>("videoBasedScreenSharing", offsetof(T, video_based_screen_sharing)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::conversation_logs)>("conversationLogs", offsetof(T, links.conversation_logs)),
      field<decltype(T::Links::conversations)>("conversations", offsetof(T, links.conversations)),
      field<decltype(T::Links::join_online_meeting)>("joinOnlineMeeting", offsetof(T, links.join_online_meeting)),
      field<decltype(T::Links::media_policies)>("mediaPolicies", offsetof(T, links.media_policies)),
      field<decltype(T::Links::media_relay_access_token)>("mediaRelayAccessToken", offsetof(T, links.media_relay_access_token)),
      field<decltype(T::Links::missed_items)>("missedItems", offsetof(T, links.missed_items)),
      field<decltype(T::Links::replay_message)>("replayMessage", offsetof(T, links.replay_message)),
      field<decltype(T::Links::start_audio_on_behalf_of_delegator)>("startAudioOnBehalfOfDelegator", offsetof(T, links.start_audio_on_behalf_of_delegator)),
      field<decltype(T::Links::start_audio)>("startAudio", offsetof(T, links.start_audio)),
      field<decltype(T::Links::start_audio_video_on_behalf_of_delegator)>("startAudioVideoOnBehalfOfDelegator", offsetof(T, links.start_audio_video_on_behalf_of_delegator)),
      field<decltype(T::Links::start_audio_video)>("startAudioVideo", offsetof(T, links.start_audio_video)),
      field<decltype(T::Links::start_emergency_call)>("startEmergencyCall", offsetof(T, links.start_emergency_call)),
      field<decltype(T::Links::start_messaging)>("startMessaging", offsetof(T, links.start_messaging)),
      field<decltype(T::Links::start_online_meeting)>("startOnlineMeeting", offsetof(T, links.start_online_meeting)),
      field<decltype(T::Links::start_phone_audio_on_behalf_of_delegator)>("startPhoneAudioOnBehalfOfDelegator", offsetof(T, links.start_phone_audio_on_behalf_of_delegator)),
      field<decltype(T::Links::start_phone_audio)>("startPhoneAudio", offsetof(T, links.start_phone_audio)),
      field<decltype(T::Links::start_video)>("startVideo", offsetof(T, links.start_video)),
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

const detail::Operation& Communication::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "communication", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& Communication::Put::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"audioPreference", detail::Place::body},
      {"conversationHistory", detail::Place::body},
      {"lisLocation", detail::Place::body},
      {"lisQueryResult", detail::Place::body},
      {"phoneNumber", detail::Place::body, false, 100},
      {"publishEndpointLocation", detail::Place::body},
      {"supportedMessageFormats", detail::Place::body},
      {"supportedModalities", detail::Place::body},
      {"simultaneousRingNumberMatch", detail::Place::body},
      {"videoBasedScreenSharing", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{
      "communication", "PUT", 1, "application/json", parameters, errors};
  return operation;
}

// contact

Contact::Contact() noexcept = default;
Contact::Contact(const Contact& other) : Contact() { detail::copy(detail::type_of<Contact>(), this, &other); }
Contact::Contact(Contact&& other) noexcept : Contact() { detail::exchange(detail::type_of<Contact>(), this, &other); }
Contact& Contact::operator=(Contact other) noexcept { detail::exchange(detail::type_of<Contact>(), this, &other); return *this; }
Contact::~Contact() = default;
bool Contact::set_null(std::string_view property) { return detail::set_null(detail::type_of<Contact>(), this, property); }

template <>
const detail::Type& detail::type_of<Contact>() noexcept {
  using T = ::ucwa::Contact;
  static constexpr Field properties[] = {
      field<decltype(T::company)>("company", offsetof(T, company)),
      field<decltype(T::department)>("department", offsetof(T, department)),
      field<decltype(T::email_addresses)>("emailAddresses", offsetof(T, email_addresses)),
      field<decltype(T::home_phone_number)>("homePhoneNumber", offsetof(T, home_phone_number)),
      field<decltype(T::source_network_icon_url)>("sourceNetworkIconUrl", offsetof(T, source_network_icon_url)),
      field<decltype(T::mobile_phone_number)>("mobilePhoneNumber", offsetof(T, mobile_phone_number)),
      field<decltype(T::name)>("name", offsetof(T, name)),
      field<decltype(T::office)>("office", offsetof(T, office)),
      field<decltype(T::other_phone_number)>("otherPhoneNumber", offsetof(T, other_phone_number)),
      field<decltype(T::source_network)>("sourceNetwork", offsetof(T, source_network)),
      field<decltype(T::title)>("title", offsetof(T, title)),
      field<decltype(T::type)>("type", offsetof(T, type)),
      field<decltype(T::uri)>("uri", offsetof(T, uri)),
      field<decltype(T::work_phone_number)>("workPhoneNumber", offsetof(T, work_phone_number)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact_location)>("contactLocation", offsetof(T, links.contact_location)),
      field<decltype(T::Links::contact_note)>("contactNote", offsetof(T, links.contact_note)),
      field<decltype(T::Links::contact_photo)>("contactPhoto", offsetof(T, links.contact_photo)),
      field<decltype(T::Links::contact_presence)>("contactPresence", offsetof(T, links.contact_presence)),
      field<decltype(T::Links::contact_privacy_relationship)>("contactPrivacyRelationship", offsetof(T, links.contact_privacy_relationship)),
      field<decltype(T::Links::contact_supported_modalities)>("contactSupportedModalities", offsetof(T, links.contact_supported_modalities)),
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

const detail::Operation& Contact::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "contact", "GET", 1, "", {}, errors};
  return operation;
}

// contactLocation

ContactLocation::ContactLocation() noexcept = default;
ContactLocation::ContactLocation(const ContactLocation& other) : ContactLocation() { detail::copy(detail::type_of<ContactLocation>(), this, &other); }
ContactLocation::ContactLocation(ContactLocation&& other) noexcept : ContactLocation() { detail::exchange(detail::type_of<ContactLocation>(), this, &other); }
ContactLocation& ContactLocation::operator=(ContactLocation other) noexcept { detail::exchange(detail::type_of<ContactLocation>(), this, &other); return *this; }
ContactLocation::~ContactLocation() = default;
bool ContactLocation::set_null(std::string_view property) { return detail::set_null(detail::type_of<ContactLocation>(), this, property); }

template <>
const detail::Type& detail::type_of<ContactLocation>() noexcept {
  using T = ::ucwa::ContactLocation;
  static constexpr Field properties[] = {
      field<decltype(T::location)>("location", offsetof(T, location)),
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

const detail::Operation& ContactLocation::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "contactLocation", "GET", 1, "", {}, errors};
  return operation;
}

// contactNote

ContactNote::ContactNote() noexcept = default;
ContactNote::ContactNote(const ContactNote& other) : ContactNote() { detail::copy(detail::type_of<ContactNote>(), this, &other); }
ContactNote::ContactNote(ContactNote&& other) noexcept : ContactNote() { detail::exchange(detail::type_of<ContactNote>(), this, &other); }
ContactNote& ContactNote::operator=(ContactNote other) noexcept { detail::exchange(detail::type_of<ContactNote>(), this, &other); return *this; }
ContactNote::~ContactNote() = default;
bool ContactNote::set_null(std::string_view property) { return detail::set_null(detail::type_of<ContactNote>(), this, property); }

template <>
const detail::Type& detail::type_of<ContactNote>() noexcept {
  using T = ::ucwa::ContactNote;
  static constexpr Field properties[] = {
      field<decltype(T::message)>("message", offsetof(T, message)),
      field<decltype(T::type)>("type", offsetof(T, type)),
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

const detail::Operation& ContactNote::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "contactNote", "GET", 1, "", {}, errors};
  return operation;
}

// contactPhoto

ContactPhoto::ContactPhoto() noexcept = default;
ContactPhoto::ContactPhoto(const ContactPhoto& other) : ContactPhoto() { detail::copy(detail::type_of<ContactPhoto>(), this, &other); }
ContactPhoto::ContactPhoto(ContactPhoto&& other) noexcept : ContactPhoto() { detail::exchange(detail::type_of<ContactPhoto>(), this, &other); }
ContactPhoto& ContactPhoto::operator=(ContactPhoto other) noexcept { detail::exchange(detail::type_of<ContactPhoto>(), this, &other); return *this; }
ContactPhoto::~ContactPhoto() = default;

template <>
const detail::Type& detail::type_of<ContactPhoto>() noexcept {
  using T = ::ucwa::ContactPhoto;
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

const detail::Operation& ContactPhoto::Get::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"size", detail::Place::query},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {504, "GatewayTimeout", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "contactPhoto", "GET", 1, "", parameters, errors};
  return operation;
}

// contactPresence

ContactPresence::ContactPresence() noexcept = default;
ContactPresence::ContactPresence(const ContactPresence& other) : ContactPresence() { detail::copy(detail::type_of<ContactPresence>(), this, &other); }
ContactPresence::ContactPresence(ContactPresence&& other) noexcept : ContactPresence() { detail::exchange(detail::type_of<ContactPresence>(), this, &other); }
ContactPresence& ContactPresence::operator=(ContactPresence other) noexcept { detail::exchange(detail::type_of<ContactPresence>(), this, &other); return *this; }
ContactPresence::~ContactPresence() = default;
bool ContactPresence::set_null(std::string_view property) { return detail::set_null(detail::type_of<ContactPresence>(), this, property); }

template <>
const detail::Type& detail::type_of<ContactPresence>() noexcept {
  using T = ::ucwa::ContactPresence;
  static constexpr Field properties[] = {
      field<decltype(T::activity)>("activity", offsetof(T, activity)),
      field<decltype(T::availability)>("availability", offsetof(T, availability)),
      field<decltype(T::device_type)>("deviceType", offsetof(T, device_type)),
      field<decltype(T::last_active)>("lastActive", offsetof(T, last_active)),
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

const detail::Operation& ContactPresence::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "contactPresence", "GET", 1, "", {}, errors};
  return operation;
}

// contactPrivacyRelationship

ContactPrivacyRelationship::ContactPrivacyRelationship() noexcept = default;
ContactPrivacyRelationship::ContactPrivacyRelationship(const ContactPrivacyRelationship& other) : ContactPrivacyRelationship() { detail::copy(detail::type_of<ContactPrivacyRelationship>(), this, &other); }
ContactPrivacyRelationship::ContactPrivacyRelationship(ContactPrivacyRelationship&& other) noexcept : ContactPrivacyRelationship() { detail::exchange(detail::type_of<ContactPrivacyRelationship>(), this, &other); }
ContactPrivacyRelationship& ContactPrivacyRelationship::operator=(ContactPrivacyRelationship other) noexcept { detail::exchange(detail::type_of<ContactPrivacyRelationship>(), this, &other); return *this; }
ContactPrivacyRelationship::~ContactPrivacyRelationship() = default;
bool ContactPrivacyRelationship::set_null(std::string_view property) { return detail::set_null(detail::type_of<ContactPrivacyRelationship>(), this, property); }

template <>
const detail::Type& detail::type_of<ContactPrivacyRelationship>() noexcept {
  using T = ::ucwa::ContactPrivacyRelationship;
  static constexpr Field properties[] = {
      field<decltype(T::relationship_level)>("relationshipLevel", offsetof(T, relationship_level)),
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

const detail::Operation& ContactPrivacyRelationship::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "contactPrivacyRelationship", "GET", 1, "", {}, errors};
  return operation;
}

// contactPrivacyRelationship2

ContactPrivacyRelationship2::ContactPrivacyRelationship2() noexcept = default;
ContactPrivacyRelationship2::ContactPrivacyRelationship2(const ContactPrivacyRelationship2& other) : ContactPrivacyRelationship2() { detail::copy(detail::type_of<ContactPrivacyRelationship2>(), this, &other); }
ContactPrivacyRelationship2::ContactPrivacyRelationship2(ContactPrivacyRelationship2&& other) noexcept : ContactPrivacyRelationship2() { detail::exchange(detail::type_of<ContactPrivacyRelationship2>(), this, &other); }
ContactPrivacyRelationship2& ContactPrivacyRelationship2::operator=(ContactPrivacyRelationship2 other) noexcept { detail::exchange(detail::type_of<ContactPrivacyRelationship2>(), this, &other); return *this; }
ContactPrivacyRelationship2::~ContactPrivacyRelationship2() = default;
bool ContactPrivacyRelationship2::set_null(std::string_view property) { return detail::set_null(detail::type_of<ContactPrivacyRelationship2>(), this, property); }

template <>
const detail::Type& detail::type_of<ContactPrivacyRelationship2>() noexcept {
  using T = ::ucwa::ContactPrivacyRelationship2;
  static constexpr Field properties[] = {
      field<decltype(T::relationship_level)>("relationshipLevel", offsetof(T, relationship_level)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::reset_contact_privacy_relationship)>("resetContactPrivacyRelationship", offsetof(T, links.reset_contact_privacy_relationship)),
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

const detail::Operation& ContactPrivacyRelationship2::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "contactPrivacyRelationship2", "GET", 2, "", {}, errors};
  return operation;
}

const detail::Operation& ContactPrivacyRelationship2::Put::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"relationshipLevel", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{
      "contactPrivacyRelationship2", "PUT", 2, "application/json", parameters, errors};
  return operation;
}

// contactSupportedModalities

ContactSupportedModalities::ContactSupportedModalities() noexcept = default;
ContactSupportedModalities::ContactSupportedModalities(const ContactSupportedModalities& other) : ContactSupportedModalities() { detail::copy(detail::type_of<ContactSupportedModalities>(), this, &other); }
ContactSupportedModalities::ContactSupportedModalities(ContactSupportedModalities&& other) noexcept : ContactSupportedModalities() { detail::exchange(detail::type_of<ContactSupportedModalities>(), this, &other); }
ContactSupportedModalities& ContactSupportedModalities::operator=(ContactSupportedModalities other) noexcept { detail::exchange(detail::type_of<ContactSupportedModalities>(), this, &other); return *this; }
ContactSupportedModalities::~ContactSupportedModalities() = default;
bool ContactSupportedModalities::set_null(std::string_view property) { return detail::set_null(detail::type_of<ContactSupportedModalities>(), this, property); }

template <>
const detail::Type& detail::type_of<ContactSupportedModalities>() noexcept {
  using T = ::ucwa::ContactSupportedModalities;
  static constexpr Field properties[] = {
      field<decltype(T::modalities)>("modalities", offsetof(T, modalities)),
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

const detail::Operation& ContactSupportedModalities::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "contactSupportedModalities", "GET", 1, "", {}, errors};
  return operation;
}

// continueAudio

ContinueAudio::ContinueAudio() noexcept = default;
ContinueAudio::ContinueAudio(const ContinueAudio& other) : ContinueAudio() { detail::copy(detail::type_of<ContinueAudio>(), this, &other); }
ContinueAudio::ContinueAudio(ContinueAudio&& other) noexcept : ContinueAudio() { detail::exchange(detail::type_of<ContinueAudio>(), this, &other); }
ContinueAudio& ContinueAudio::operator=(ContinueAudio other) noexcept { detail::exchange(detail::type_of<ContinueAudio>(), this, &other); return *this; }
ContinueAudio::~ContinueAudio() = default;

template <>
const detail::Type& detail::type_of<ContinueAudio>() noexcept {
  using T = ::ucwa::ContinueAudio;
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

const detail::Operation& ContinueAudio::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "continueAudio", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// continueAudioVideo

ContinueAudioVideo::ContinueAudioVideo() noexcept = default;
ContinueAudioVideo::ContinueAudioVideo(const ContinueAudioVideo& other) : ContinueAudioVideo() { detail::copy(detail::type_of<ContinueAudioVideo>(), this, &other); }
ContinueAudioVideo::ContinueAudioVideo(ContinueAudioVideo&& other) noexcept : ContinueAudioVideo() { detail::exchange(detail::type_of<ContinueAudioVideo>(), this, &other); }
ContinueAudioVideo& ContinueAudioVideo::operator=(ContinueAudioVideo other) noexcept { detail::exchange(detail::type_of<ContinueAudioVideo>(), this, &other); return *this; }
ContinueAudioVideo::~ContinueAudioVideo() = default;

template <>
const detail::Type& detail::type_of<ContinueAudioVideo>() noexcept {
  using T = ::ucwa::ContinueAudioVideo;
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

const detail::Operation& ContinueAudioVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "continueAudioVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// continueMessaging

ContinueMessaging::ContinueMessaging() noexcept = default;
ContinueMessaging::ContinueMessaging(const ContinueMessaging& other) : ContinueMessaging() { detail::copy(detail::type_of<ContinueMessaging>(), this, &other); }
ContinueMessaging::ContinueMessaging(ContinueMessaging&& other) noexcept : ContinueMessaging() { detail::exchange(detail::type_of<ContinueMessaging>(), this, &other); }
ContinueMessaging& ContinueMessaging::operator=(ContinueMessaging other) noexcept { detail::exchange(detail::type_of<ContinueMessaging>(), this, &other); return *this; }
ContinueMessaging::~ContinueMessaging() = default;

template <>
const detail::Type& detail::type_of<ContinueMessaging>() noexcept {
  using T = ::ucwa::ContinueMessaging;
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

const detail::Operation& ContinueMessaging::Post::operation() noexcept {
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
      "continueMessaging", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// continuePhoneAudio

ContinuePhoneAudio::ContinuePhoneAudio() noexcept = default;
ContinuePhoneAudio::ContinuePhoneAudio(const ContinuePhoneAudio& other) : ContinuePhoneAudio() { detail::copy(detail::type_of<ContinuePhoneAudio>(), this, &other); }
ContinuePhoneAudio::ContinuePhoneAudio(ContinuePhoneAudio&& other) noexcept : ContinuePhoneAudio() { detail::exchange(detail::type_of<ContinuePhoneAudio>(), this, &other); }
ContinuePhoneAudio& ContinuePhoneAudio::operator=(ContinuePhoneAudio other) noexcept { detail::exchange(detail::type_of<ContinuePhoneAudio>(), this, &other); return *this; }
ContinuePhoneAudio::~ContinuePhoneAudio() = default;

template <>
const detail::Type& detail::type_of<ContinuePhoneAudio>() noexcept {
  using T = ::ucwa::ContinuePhoneAudio;
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

const detail::Operation& ContinuePhoneAudio::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"phoneNumber", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "continuePhoneAudio", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// continueVideo

ContinueVideo::ContinueVideo() noexcept = default;
ContinueVideo::ContinueVideo(const ContinueVideo& other) : ContinueVideo() { detail::copy(detail::type_of<ContinueVideo>(), this, &other); }
ContinueVideo::ContinueVideo(ContinueVideo&& other) noexcept : ContinueVideo() { detail::exchange(detail::type_of<ContinueVideo>(), this, &other); }
ContinueVideo& ContinueVideo::operator=(ContinueVideo other) noexcept { detail::exchange(detail::type_of<ContinueVideo>(), this, &other); return *this; }
ContinueVideo::~ContinueVideo() = default;

template <>
const detail::Type& detail::type_of<ContinueVideo>() noexcept {
  using T = ::ucwa::ContinueVideo;
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

const detail::Operation& ContinueVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "continueVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// conversation

Conversation::Conversation() noexcept = default;
Conversation::Conversation(const Conversation& other) : Conversation() { detail::copy(detail::type_of<Conversation>(), this, &other); }
Conversation::Conversation(Conversation&& other) noexcept : Conversation() { detail::exchange(detail::type_of<Conversation>(), this, &other); }
Conversation& Conversation::operator=(Conversation other) noexcept { detail::exchange(detail::type_of<Conversation>(), this, &other); return *this; }
Conversation::~Conversation() = default;
bool Conversation::set_null(std::string_view property) { return detail::set_null(detail::type_of<Conversation>(), this, property); }

template <>
const detail::Type& detail::type_of<Conversation>() noexcept {
  using T = ::ucwa::Conversation;
  static constexpr Field properties[] = {
      field<decltype(T::active_modalities)>("activeModalities", offsetof(T, active_modalities)),
      field<decltype(T::audience_messaging)>("audienceMessaging", offsetof(T, audience_messaging)),
      field<decltype(T::audience_mute)>("audienceMute", offsetof(T, audience_mute)),
      field<decltype(T::created)>("created", offsetof(T, created)),
      field<decltype(T::expiration_time)>("expirationTime", offsetof(T, expiration_time)),
      field<decltype(T::importance)>("importance", offsetof(T, importance)),
      field<decltype(T::participant_count)>("participantCount", offsetof(T, participant_count)),
      field<decltype(T::read_locally)>("readLocally", offsetof(T, read_locally)),
      field<decltype(T::recording)>("recording", offsetof(T, recording)),
      field<decltype(T::state)>("state", offsetof(T, state)),
      field<decltype(T::subject)>("subject", offsetof(T, subject)),
      field<decltype(T::thread_id)>("threadId", offsetof(T, thread_id)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::add_participant)>("addParticipant", offsetof(T, links.add_participant)),
      field<decltype(T::Links::application_sharing)>("applicationSharing", offsetof(T, links.application_sharing)),
      field<decltype(T::Links::attendees)>("attendees", offsetof(T, links.attendees)),
      field<decltype(T::Links::audio_video)>("audioVideo", offsetof(T, links.audio_video)),
      field<decltype(T::Links::data_collaboration)>("dataCollaboration", offsetof(T, links.data_collaboration)),
      field<decltype(T::Links::disable_audience_messaging)>("disableAudienceMessaging", offsetof(T, links.disable_audience_messaging)),
      field<decltype(T::Links::disable_audience_mute_lock)>("disableAudienceMuteLock", offsetof(T, links.disable_audience_mute_lock)),
      field<decltype(T::Links::enable_audience_messaging)>("enableAudienceMessaging", offsetof(T, links.enable_audience_messaging)),
      field<decltype(T::Links::enable_audience_mute_lock)>("enableAudienceMuteLock", offsetof(T, links.enable_audience_mute_lock)),
      field<decltype(T::Links::leaders)>("leaders", offsetof(T, links.leaders)),
      field<decltype(T::Links::lobby)>("lobby", offsetof(T, links.lobby)),
      field<decltype(T::Links::local_participant)>("localParticipant", offsetof(T, links.local_participant)),
      field<decltype(T::Links::messaging)>("messaging", offsetof(T, links.messaging)),
      field<decltype(T::Links::online_meeting)>("onlineMeeting", offsetof(T, links.online_meeting)),
      field<decltype(T::Links::participants)>("participants", offsetof(T, links.participants)),
      field<decltype(T::Links::phone_audio)>("phoneAudio", offsetof(T, links.phone_audio)),
      field<decltype(T::Links::user_acknowledged)>("userAcknowledged", offsetof(T, links.user_acknowledged)),
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

const detail::Operation& Conversation::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "conversation", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& Conversation::Delete::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "conversation", "DELETE", 1, "", {}, errors};
  return operation;
}

// conversationExtensionResult

ConversationExtensionResult::ConversationExtensionResult() noexcept = default;
ConversationExtensionResult::ConversationExtensionResult(const ConversationExtensionResult& other) : ConversationExtensionResult() { detail::copy(detail::type_of<ConversationExtensionResult>(), this, &other); }
ConversationExtensionResult::ConversationExtensionResult(ConversationExtensionResult&& other) noexcept : ConversationExtensionResult() { detail::exchange(detail::type_of<ConversationExtensionResult>(), this, &other); }
ConversationExtensionResult& ConversationExtensionResult::operator=(ConversationExtensionResult other) noexcept { detail::exchange(detail::type_of<ConversationExtensionResult>(), this, &other); return *this; }
ConversationExtensionResult::~ConversationExtensionResult() = default;
bool ConversationExtensionResult::set_null(std::string_view property) { return detail::set_null(detail::type_of<ConversationExtensionResult>(), this, property); }

template <>
const detail::Type& detail::type_of<ConversationExtensionResult>() noexcept {
  using T = ::ucwa::ConversationExtensionResult;
  static constexpr Field properties[] = {
      field<decltype(T::result)>("result", offsetof(T, result)),
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

// conversationLog

ConversationLog::ConversationLog() noexcept = default;
ConversationLog::ConversationLog(const ConversationLog& other) : ConversationLog() { detail::copy(detail::type_of<ConversationLog>(), this, &other); }
ConversationLog::ConversationLog(ConversationLog&& other) noexcept : ConversationLog() { detail::exchange(detail::type_of<ConversationLog>(), this, &other); }
ConversationLog& ConversationLog::operator=(ConversationLog other) noexcept { detail::exchange(detail::type_of<ConversationLog>(), this, &other); return *this; }
ConversationLog::~ConversationLog() = default;
bool ConversationLog::set_null(std::string_view property) { return detail::set_null(detail::type_of<ConversationLog>(), this, property); }

template <>
const detail::Type& detail::type_of<ConversationLog>() noexcept {
  using T = ::ucwa::ConversationLog;
  static constexpr Field properties[] = {
      field<decltype(T::creation_time)>("creationTime", offsetof(T, creation_time)),
      field<decltype(T::direction)>("direction", offsetof(T, direction)),
      field<decltype(T::importance)>("importance", offsetof(T, importance)),
      field<decltype(T::modalities)>("modalities", offsetof(T, modalities)),
      field<decltype(T::online_meeting_uri)>("onlineMeetingUri", offsetof(T, online_meeting_uri)),
      field<decltype(T::preview_message)>("previewMessage", offsetof(T, preview_message)),
      field<decltype(T::status)>("status", offsetof(T, status)),
      field<decltype(T::subject)>("subject", offsetof(T, subject)),
      field<decltype(T::thread_id)>("threadId", offsetof(T, thread_id)),
      field<decltype(T::total_recipients_count)>("totalRecipientsCount", offsetof(T, total_recipients_count)),
      field<decltype(T::type)>("type", offsetof(T, type)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::continue_audio)>("continueAudio", offsetof(T, links.continue_audio)),
      field<decltype(T::Links::continue_audio_video)>("continueAudioVideo", offsetof(T, links.continue_audio_video)),
      field<decltype(T::Links::continue_messaging)>("continueMessaging", offsetof(T, links.continue_messaging)),
      field<decltype(T::Links::continue_phone_audio)>("continuePhoneAudio", offsetof(T, links.continue_phone_audio)),
      field<decltype(T::Links::continue_video)>("continueVideo", offsetof(T, links.continue_video)),
      field<decltype(T::Links::conversation_log_transcripts)>("conversationLogTranscripts", offsetof(T, links.conversation_log_transcripts)),
      field<decltype(T::Links::mark_as_read)>("markAsRead", offsetof(T, links.mark_as_read)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::conversation_log_recipient)>("conversationLogRecipient", offsetof(T, embedded.conversation_log_recipient)),
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

const detail::Operation& ConversationLog::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "conversationLog", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& ConversationLog::Delete::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "conversationLog", "DELETE", 1, "", {}, errors};
  return operation;
}

// conversationLogRecipient

ConversationLogRecipient::ConversationLogRecipient() noexcept = default;
ConversationLogRecipient::ConversationLogRecipient(const ConversationLogRecipient& other) : ConversationLogRecipient() { detail::copy(detail::type_of<ConversationLogRecipient>(), this, &other); }
ConversationLogRecipient::ConversationLogRecipient(ConversationLogRecipient&& other) noexcept : ConversationLogRecipient() { detail::exchange(detail::type_of<ConversationLogRecipient>(), this, &other); }
ConversationLogRecipient& ConversationLogRecipient::operator=(ConversationLogRecipient other) noexcept { detail::exchange(detail::type_of<ConversationLogRecipient>(), this, &other); return *this; }
ConversationLogRecipient::~ConversationLogRecipient() = default;
bool ConversationLogRecipient::set_null(std::string_view property) { return detail::set_null(detail::type_of<ConversationLogRecipient>(), this, property); }

template <>
const detail::Type& detail::type_of<ConversationLogRecipient>() noexcept {
  using T = ::ucwa::ConversationLogRecipient;
  static constexpr Field properties[] = {
      field<decltype(T::display_name)>("displayName", offsetof(T, display_name)),
      field<decltype(T::sip_uri)>("sipUri", offsetof(T, sip_uri)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::contact_photo)>("contactPhoto", offsetof(T, links.contact_photo)),
      field<decltype(T::Links::contact_presence)>("contactPresence", offsetof(T, links.contact_presence)),
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

const detail::Operation& ConversationLogRecipient::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "conversationLogRecipient", "GET", 1, "", {}, errors};
  return operation;
}

// conversationLogTranscript

ConversationLogTranscript::ConversationLogTranscript() noexcept = default;
ConversationLogTranscript::ConversationLogTranscript(const ConversationLogTranscript& other) : ConversationLogTranscript() { detail::copy(detail::type_of<ConversationLogTranscript>(), this, &other); }
ConversationLogTranscript::ConversationLogTranscript(ConversationLogTranscript&& other) noexcept : ConversationLogTranscript() { detail::exchange(detail::type_of<ConversationLogTranscript>(), this, &other); }
ConversationLogTranscript& ConversationLogTranscript::operator=(ConversationLogTranscript other) noexcept { detail::exchange(detail::type_of<ConversationLogTranscript>(), this, &other); return *this; }
ConversationLogTranscript::~ConversationLogTranscript() = default;
bool ConversationLogTranscript::set_null(std::string_view property) { return detail::set_null(detail::type_of<ConversationLogTranscript>(), this, property); }

template <>
const detail::Type& detail::type_of<ConversationLogTranscript>() noexcept {
  using T = ::ucwa::ConversationLogTranscript;
  static constexpr Field properties[] = {
      field<decltype(T::time_stamp)>("timeStamp", offsetof(T, time_stamp)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::me)>("me", offsetof(T, links.me)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::audio_transcript)>("audioTranscript", offsetof(T, embedded.audio_transcript)),
      field<decltype(T::Embedded::error_transcript)>("errorTranscript", offsetof(T, embedded.error_transcript)),
      field<decltype(T::Embedded::message_transcript)>("messageTranscript", offsetof(T, embedded.message_transcript)),
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

const detail::Operation& ConversationLogTranscript::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "conversationLogTranscript", "GET", 1, "", {}, errors};
  return operation;
}

// conversationLogTranscripts

ConversationLogTranscripts::ConversationLogTranscripts() noexcept = default;
ConversationLogTranscripts::ConversationLogTranscripts(const ConversationLogTranscripts& other) : ConversationLogTranscripts() { detail::copy(detail::type_of<ConversationLogTranscripts>(), this, &other); }
ConversationLogTranscripts::ConversationLogTranscripts(ConversationLogTranscripts&& other) noexcept : ConversationLogTranscripts() { detail::exchange(detail::type_of<ConversationLogTranscripts>(), this, &other); }
ConversationLogTranscripts& ConversationLogTranscripts::operator=(ConversationLogTranscripts other) noexcept { detail::exchange(detail::type_of<ConversationLogTranscripts>(), this, &other); return *this; }
ConversationLogTranscripts::~ConversationLogTranscripts() = default;

template <>
const detail::Type& detail::type_of<ConversationLogTranscripts>() noexcept {
  using T = ::ucwa::ConversationLogTranscripts;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::next_conversation_log_transcripts)>("nextConversationLogTranscripts", offsetof(T, links.next_conversation_log_transcripts)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::conversation_log_transcript)>("conversationLogTranscript", offsetof(T, embedded.conversation_log_transcript)),
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

const detail::Operation& ConversationLogTranscripts::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "conversationLogTranscripts", "GET", 1, "", {}, errors};
  return operation;
}

// conversationLogs

ConversationLogs::ConversationLogs() noexcept = default;
ConversationLogs::ConversationLogs(const ConversationLogs& other) : ConversationLogs() { detail::copy(detail::type_of<ConversationLogs>(), this, &other); }
ConversationLogs::ConversationLogs(ConversationLogs&& other) noexcept : ConversationLogs() { detail::exchange(detail::type_of<ConversationLogs>(), this, &other); }
ConversationLogs& ConversationLogs::operator=(ConversationLogs other) noexcept { detail::exchange(detail::type_of<ConversationLogs>(), this, &other); return *this; }
ConversationLogs::~ConversationLogs() = default;

template <>
const detail::Type& detail::type_of<ConversationLogs>() noexcept {
  using T = ::ucwa::ConversationLogs;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::conversation_log)>("conversationLog", offsetof(T, links.conversation_log)),
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

const detail::Operation& ConversationLogs::Get::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"limit", detail::Place::query},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "conversationLogs", "GET", 1, "", parameters, errors};
  return operation;
}

// conversations

Conversations::Conversations() noexcept = default;
Conversations::Conversations(const Conversations& other) : Conversations() { detail::copy(detail::type_of<Conversations>(), this, &other); }
Conversations::Conversations(Conversations&& other) noexcept : Conversations() { detail::exchange(detail::type_of<Conversations>(), this, &other); }
Conversations& Conversations::operator=(Conversations other) noexcept { detail::exchange(detail::type_of<Conversations>(), this, &other); return *this; }
Conversations::~Conversations() = default;

template <>
const detail::Type& detail::type_of<Conversations>() noexcept {
  using T = ::ucwa::Conversations;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
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

const detail::Operation& Conversations::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "conversations", "GET", 1, "", {}, errors};
  return operation;
}

// dataCollaboration

DataCollaboration::DataCollaboration() noexcept = default;
DataCollaboration::DataCollaboration(const DataCollaboration& other) : DataCollaboration() { detail::copy(detail::type_of<DataCollaboration>(), this, &other); }
DataCollaboration::DataCollaboration(DataCollaboration&& other) noexcept : DataCollaboration() { detail::exchange(detail::type_of<DataCollaboration>(), this, &other); }
DataCollaboration& DataCollaboration::operator=(DataCollaboration other) noexcept { detail::exchange(detail::type_of<DataCollaboration>(), this, &other); return *this; }
DataCollaboration::~DataCollaboration() = default;
bool DataCollaboration::set_null(std::string_view property) { return detail::set_null(detail::type_of<DataCollaboration>(), this, property); }

template <>
const detail::Type& detail::type_of<DataCollaboration>() noexcept {
  using T = ::ucwa::DataCollaboration;
  static constexpr Field properties[] = {
      field<decltype(T::state)>("state", offsetof(T, state)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
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

const detail::Operation& DataCollaboration::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "dataCollaboration", "GET", 1, "", {}, errors};
  return operation;
}

// decline

Decline::Decline() noexcept = default;
Decline::Decline(const Decline& other) : Decline() { detail::copy(detail::type_of<Decline>(), this, &other); }
Decline::Decline(Decline&& other) noexcept : Decline() { detail::exchange(detail::type_of<Decline>(), this, &other); }
Decline& Decline::operator=(Decline other) noexcept { detail::exchange(detail::type_of<Decline>(), this, &other); return *this; }
Decline::~Decline() = default;

template <>
const detail::Type& detail::type_of<Decline>() noexcept {
  using T = ::ucwa::Decline;
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

const detail::Operation& Decline::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"reason", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "decline", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// defaultGroup

DefaultGroup::DefaultGroup() noexcept = default;
DefaultGroup::DefaultGroup(const DefaultGroup& other) : DefaultGroup() { detail::copy(detail::type_of<DefaultGroup>(), this, &other); }
DefaultGroup::DefaultGroup(DefaultGroup&& other) noexcept : DefaultGroup() { detail::exchange(detail::type_of<DefaultGroup>(), this, &other); }
DefaultGroup& DefaultGroup::operator=(DefaultGroup other) noexcept { detail::exchange(detail::type_of<DefaultGroup>(), this, &other); return *this; }
DefaultGroup::~DefaultGroup() = default;
bool DefaultGroup::set_null(std::string_view property) { return detail::set_null(detail::type_of<DefaultGroup>(), this, property); }

template <>
const detail::Type& detail::type_of<DefaultGroup>() noexcept {
  using T = ::ucwa::DefaultGroup;
  static constexpr Field properties[] = {
      field<decltype(T::id)>("id", offsetof(T, id)),
      field<decltype(T::name)>("name", offsetof(T, name)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::group_contacts)>("groupContacts", offsetof(T, links.group_contacts)),
      field<decltype(T::Links::subscribe_to_group_presence)>("subscribeToGroupPresence", offsetof(T, links.subscribe_to_group_presence)),
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

const detail::Operation& DefaultGroup::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "defaultGroup", "GET", 1, "", {}, errors};
  return operation;
}

// delegatesGroup

DelegatesGroup::DelegatesGroup() noexcept = default;
DelegatesGroup::DelegatesGroup(const DelegatesGroup& other) : DelegatesGroup() { detail::copy(detail::type_of<DelegatesGroup>(), this, &other); }
DelegatesGroup::DelegatesGroup(DelegatesGroup&& other) noexcept : DelegatesGroup() { detail::exchange(detail::type_of<DelegatesGroup>(), this, &other); }
DelegatesGroup& DelegatesGroup::operator=(DelegatesGroup other) noexcept { detail::exchange(detail::type_of<DelegatesGroup>(), this, &other); return *this; }
DelegatesGroup::~DelegatesGroup() = default;
bool DelegatesGroup::set_null(std::string_view property) { return detail::set_null(detail::type_of<DelegatesGroup>(), this, property); }

template <>
const detail::Type& detail::type_of<DelegatesGroup>() noexcept {
  using T = ::ucwa::DelegatesGroup;
  static constexpr Field properties[] = {
      field<decltype(T::id)>("id", offsetof(T, id)),
      field<decltype(T::name)>("name", offsetof(T, name)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::group_contacts)>("groupContacts", offsetof(T, links.group_contacts)),
      field<decltype(T::Links::subscribe_to_group_presence)>("subscribeToGroupPresence", offsetof(T, links.subscribe_to_group_presence)),
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

const detail::Operation& DelegatesGroup::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "delegatesGroup", "GET", 1, "", {}, errors};
  return operation;
}

// delegator

Delegator::Delegator() noexcept = default;
Delegator::Delegator(const Delegator& other) : Delegator() { detail::copy(detail::type_of<Delegator>(), this, &other); }
Delegator::Delegator(Delegator&& other) noexcept : Delegator() { detail::exchange(detail::type_of<Delegator>(), this, &other); }
Delegator& Delegator::operator=(Delegator other) noexcept { detail::exchange(detail::type_of<Delegator>(), this, &other); return *this; }
Delegator::~Delegator() = default;
bool Delegator::set_null(std::string_view property) { return detail::set_null(detail::type_of<Delegator>(), this, property); }

template <>
const detail::Type& detail::type_of<Delegator>() noexcept {
  using T = ::ucwa::Delegator;
  static constexpr Field properties[] = {
      field<decltype(T::company)>("company", offsetof(T, company)),
      field<decltype(T::department)>("department", offsetof(T, department)),
      field<decltype(T::email_addresses)>("emailAddresses", offsetof(T, email_addresses)),
      field<decltype(T::home_phone_number)>("homePhoneNumber", offsetof(T, home_phone_number)),
      field<decltype(T::source_network_icon_url)>("sourceNetworkIconUrl", offsetof(T, source_network_icon_url)),
      field<decltype(T::mobile_phone_number)>("mobilePhoneNumber", offsetof(T, mobile_phone_number)),
      field<decltype(T::name)>("name", offsetof(T, name)),
      field<decltype(T::office)>("office", offsetof(T, office)),
      field<decltype(T::other_phone_number)>("otherPhoneNumber", offsetof(T, other_phone_number)),
      field<decltype(T::source_network)>("sourceNetwork", offsetof(T, source_network)),
      field<decltype(T::title)>("title", offsetof(T, title)),
      field<decltype(T::type)>("type", offsetof(T, type)),
      field<decltype(T::uri)>("uri", offsetof(T, uri)),
      field<decltype(T::work_phone_number)>("workPhoneNumber", offsetof(T, work_phone_number)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact_location)>("contactLocation", offsetof(T, links.contact_location)),
      field<decltype(T::Links::contact_note)>("contactNote", offsetof(T, links.contact_note)),
      field<decltype(T::Links::contact_photo)>("contactPhoto", offsetof(T, links.contact_photo)),
      field<decltype(T::Links::contact_presence)>("contactPresence", offsetof(T, links.contact_presence)),
      field<decltype(T::Links::contact_privacy_relationship)>("contactPrivacyRelationship", offsetof(T, links.contact_privacy_relationship)),
      field<decltype(T::Links::contact_supported_modalities)>("contactSupportedModalities", offsetof(T, links.contact_supported_modalities)),
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

const detail::Operation& Delegator::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "delegator", "GET", 1, "", {}, errors};
  return operation;
}

// delegatorsGroup

DelegatorsGroup::DelegatorsGroup() noexcept = default;
DelegatorsGroup::DelegatorsGroup(const DelegatorsGroup& other) : DelegatorsGroup() { detail::copy(detail::type_of<DelegatorsGroup>(), this, &other); }
DelegatorsGroup::DelegatorsGroup(DelegatorsGroup&& other) noexcept : DelegatorsGroup() { detail::exchange(detail::type_of<DelegatorsGroup>(), this, &other); }
DelegatorsGroup& DelegatorsGroup::operator=(DelegatorsGroup other) noexcept { detail::exchange(detail::type_of<DelegatorsGroup>(), this, &other); return *this; }
DelegatorsGroup::~DelegatorsGroup() = default;
bool DelegatorsGroup::set_null(std::string_view property) { return detail::set_null(detail::type_of<DelegatorsGroup>(), this, property); }

template <>
const detail::Type& detail::type_of<DelegatorsGroup>() noexcept {
  using T = ::ucwa::DelegatorsGroup;
  static constexpr Field properties[] = {
      field<decltype(T::id)>("id", offsetof(T, id)),
      field<decltype(T::name)>("name", offsetof(T, name)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::group_contacts)>("groupContacts", offsetof(T, links.group_contacts)),
      field<decltype(T::Links::subscribe_to_group_presence)>("subscribeToGroupPresence", offsetof(T, links.subscribe_to_group_presence)),
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

const detail::Operation& DelegatorsGroup::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "delegatorsGroup", "GET", 1, "", {}, errors};
  return operation;
}

// demote

Demote::Demote() noexcept = default;
Demote::Demote(const Demote& other) : Demote() { detail::copy(detail::type_of<Demote>(), this, &other); }
Demote::Demote(Demote&& other) noexcept : Demote() { detail::exchange(detail::type_of<Demote>(), this, &other); }
Demote& Demote::operator=(Demote other) noexcept { detail::exchange(detail::type_of<Demote>(), this, &other); return *this; }
Demote::~Demote() = default;

template <>
const detail::Type& detail::type_of<Demote>() noexcept {
  using T = ::ucwa::Demote;
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

const detail::Operation& Demote::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "demote", "POST", 1, "application/json", {}, errors};
  return operation;
}

// dialInRegion

DialInRegion::DialInRegion() noexcept = default;
DialInRegion::DialInRegion(const DialInRegion& other) : DialInRegion() { detail::copy(detail::type_of<DialInRegion>(), this, &other); }
DialInRegion::DialInRegion(DialInRegion&& other) noexcept : DialInRegion() { detail::exchange(detail::type_of<DialInRegion>(), this, &other); }
DialInRegion& DialInRegion::operator=(DialInRegion other) noexcept { detail::exchange(detail::type_of<DialInRegion>(), this, &other); return *this; }
DialInRegion::~DialInRegion() = default;
bool DialInRegion::set_null(std::string_view property) { return detail::set_null(detail::type_of<DialInRegion>(), this, property); }

template <>
const detail::Type& detail::type_of<DialInRegion>() noexcept {
  using T = ::ucwa::DialInRegion;
  static constexpr Field properties[] = {
      field<decltype(T::languages)>("languages", offsetof(T, languages)),
      field<decltype(T::name)>("name", offsetof(T, name)),
      field<decltype(T::number)>("number", offsetof(T, number)),
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

const detail::Operation& DialInRegion::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "dialInRegion", "GET", 1, "", {}, errors};
  return operation;
}

// disableAudienceMessaging

DisableAudienceMessaging::DisableAudienceMessaging() noexcept = default;
DisableAudienceMessaging::DisableAudienceMessaging(const DisableAudienceMessaging& other) : DisableAudienceMessaging() { detail::copy(detail::type_of<DisableAudienceMessaging>(), this, &other); }
DisableAudienceMessaging::DisableAudienceMessaging(DisableAudienceMessaging&& other) noexcept : DisableAudienceMessaging() { detail::exchange(detail::type_of<DisableAudienceMessaging>(), this, &other); }
DisableAudienceMessaging& DisableAudienceMessaging::operator=(DisableAudienceMessaging other) noexcept { detail::exchange(detail::type_of<DisableAudienceMessaging>(), this, &other); return *this; }
DisableAudienceMessaging::~DisableAudienceMessaging() = default;

template <>
const detail::Type& detail::type_of<DisableAudienceMessaging>() noexcept {
  using T = ::ucwa::DisableAudienceMessaging;
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

const detail::Operation& DisableAudienceMessaging::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "disableAudienceMessaging", "POST", 1, "application/json", {}, errors};
  return operation;
}

// disableAudienceMuteLock

DisableAudienceMuteLock::DisableAudienceMuteLock() noexcept = default;
DisableAudienceMuteLock::DisableAudienceMuteLock(const DisableAudienceMuteLock& other) : DisableAudienceMuteLock() { detail::copy(detail::type_of<DisableAudienceMuteLock>(), this, &other); }
DisableAudienceMuteLock::DisableAudienceMuteLock(DisableAudienceMuteLock&& other) noexcept : DisableAudienceMuteLock() { detail::exchange(detail::type_of<DisableAudienceMuteLock>(), this, &other); }
DisableAudienceMuteLock& DisableAudienceMuteLock::operator=(DisableAudienceMuteLock other) noexcept { detail::exchange(detail::type_of<DisableAudienceMuteLock>(), this, &other); return *this; }
DisableAudienceMuteLock::~DisableAudienceMuteLock() = default;

template <>
const detail::Type& detail::type_of<DisableAudienceMuteLock>() noexcept {
  using T = ::ucwa::DisableAudienceMuteLock;
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

const detail::Operation& DisableAudienceMuteLock::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "disableAudienceMuteLock", "POST", 1, "application/json", {}, errors};
  return operation;
}

// dismiss

Dismiss::Dismiss() noexcept = default;
Dismiss::Dismiss(const Dismiss& other) : Dismiss() { detail::copy(detail::type_of<Dismiss>(), this, &other); }
Dismiss::Dismiss(Dismiss&& other) noexcept : Dismiss() { detail::exchange(detail::type_of<Dismiss>(), this, &other); }
Dismiss& Dismiss::operator=(Dismiss other) noexcept { detail::exchange(detail::type_of<Dismiss>(), this, &other); return *this; }
Dismiss::~Dismiss() = default;

template <>
const detail::Type& detail::type_of<Dismiss>() noexcept {
  using T = ::ucwa::Dismiss;
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

const detail::Operation& Dismiss::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"reason", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "dismiss", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// distributionGroup

DistributionGroup::DistributionGroup() noexcept = default;
DistributionGroup::DistributionGroup(const DistributionGroup& other) : DistributionGroup() { detail::copy(detail::type_of<DistributionGroup>(), this, &other); }
DistributionGroup::DistributionGroup(DistributionGroup&& other) noexcept : DistributionGroup() { detail::exchange(detail::type_of<DistributionGroup>(), this, &other); }
DistributionGroup& DistributionGroup::operator=(DistributionGroup other) noexcept { detail::exchange(detail::type_of<DistributionGroup>(), this, &other); return *this; }
DistributionGroup::~DistributionGroup() = default;
bool DistributionGroup::set_null(std::string_view property) { return detail::set_null(detail::type_of<DistributionGroup>(), this, property); }

template <>
const detail::Type& detail::type_of<DistributionGroup>() noexcept {
  using T = ::ucwa::DistributionGroup;
  static constexpr Field properties[] = {
      field<decltype(T::uri)>("uri", offsetof(T, uri)),
      field<decltype(T::id)>("id", offsetof(T, id)),
      field<decltype(T::name)>("name", offsetof(T, name)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::add_to_contact_list)>("addToContactList", offsetof(T, links.add_to_contact_list)),
      field<decltype(T::Links::expand_distribution_group)>("expandDistributionGroup", offsetof(T, links.expand_distribution_group)),
      field<decltype(T::Links::remove_from_contact_list)>("removeFromContactList", offsetof(T, links.remove_from_contact_list)),
      field<decltype(T::Links::subscribe_to_group_presence)>("subscribeToGroupPresence", offsetof(T, links.subscribe_to_group_presence)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::contact)>("contact", offsetof(T, embedded.contact)),
      field<decltype(T::Embedded::distribution_group)>("distributionGroup", offsetof(T, embedded.distribution_group)),
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

const detail::Operation& DistributionGroup::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "distributionGroup", "GET", 1, "", {}, errors};
  return operation;
}

// eject

Eject::Eject() noexcept = default;
Eject::Eject(const Eject& other) : Eject() { detail::copy(detail::type_of<Eject>(), this, &other); }
Eject::Eject(Eject&& other) noexcept : Eject() { detail::exchange(detail::type_of<Eject>(), this, &other); }
Eject& Eject::operator=(Eject other) noexcept { detail::exchange(detail::type_of<Eject>(), this, &other); return *this; }
Eject::~Eject() = default;

template <>
const detail::Type& detail::type_of<Eject>() noexcept {
  using T = ::ucwa::Eject;
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

const detail::Operation& Eject::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "eject", "POST", 1, "application/json", {}, errors};
  return operation;
}

// enableAudienceMessaging

EnableAudienceMessaging::EnableAudienceMessaging() noexcept = default;
EnableAudienceMessaging::EnableAudienceMessaging(const EnableAudienceMessaging& other) : EnableAudienceMessaging() { detail::copy(detail::type_of<EnableAudienceMessaging>(), this, &other); }
EnableAudienceMessaging::EnableAudienceMessaging(EnableAudienceMessaging&& other) noexcept : EnableAudienceMessaging() { detail::exchange(detail::type_of<EnableAudienceMessaging>(), this, &other); }
EnableAudienceMessaging& EnableAudienceMessaging::operator=(EnableAudienceMessaging other) noexcept { detail::exchange(detail::type_of<EnableAudienceMessaging>(), this, &other); return *this; }
EnableAudienceMessaging::~EnableAudienceMessaging() = default;

template <>
const detail::Type& detail::type_of<EnableAudienceMessaging>() noexcept {
  using T = ::ucwa::EnableAudienceMessaging;
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

const detail::Operation& EnableAudienceMessaging::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "enableAudienceMessaging", "POST", 1, "application/json", {}, errors};
  return operation;
}

// enableAudienceMuteLock

EnableAudienceMuteLock::EnableAudienceMuteLock() noexcept = default;
EnableAudienceMuteLock::EnableAudienceMuteLock(const EnableAudienceMuteLock& other) : EnableAudienceMuteLock() { detail::copy(detail::type_of<EnableAudienceMuteLock>(), this, &other); }
EnableAudienceMuteLock::EnableAudienceMuteLock(EnableAudienceMuteLock&& other) noexcept : EnableAudienceMuteLock() { detail::exchange(detail::type_of<EnableAudienceMuteLock>(), this, &other); }
EnableAudienceMuteLock& EnableAudienceMuteLock::operator=(EnableAudienceMuteLock other) noexcept { detail::exchange(detail::type_of<EnableAudienceMuteLock>(), this, &other); return *this; }
EnableAudienceMuteLock::~EnableAudienceMuteLock() = default;

template <>
const detail::Type& detail::type_of<EnableAudienceMuteLock>() noexcept {
  using T = ::ucwa::EnableAudienceMuteLock;
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

const detail::Operation& EnableAudienceMuteLock::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "enableAudienceMuteLock", "POST", 1, "application/json", {}, errors};
  return operation;
}

// errorTranscript

ErrorTranscript::ErrorTranscript() noexcept = default;
ErrorTranscript::ErrorTranscript(const ErrorTranscript& other) : ErrorTranscript() { detail::copy(detail::type_of<ErrorTranscript>(), this, &other); }
ErrorTranscript::ErrorTranscript(ErrorTranscript&& other) noexcept : ErrorTranscript() { detail::exchange(detail::type_of<ErrorTranscript>(), this, &other); }
ErrorTranscript& ErrorTranscript::operator=(ErrorTranscript other) noexcept { detail::exchange(detail::type_of<ErrorTranscript>(), this, &other); return *this; }
ErrorTranscript::~ErrorTranscript() = default;
bool ErrorTranscript::set_null(std::string_view property) { return detail::set_null(detail::type_of<ErrorTranscript>(), this, property); }

template <>
const detail::Type& detail::type_of<ErrorTranscript>() noexcept {
  using T = ::ucwa::ErrorTranscript;
  static constexpr Field properties[] = {
      field<decltype(T::reason)>("reason", offsetof(T, reason)),
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

const detail::Operation& ErrorTranscript::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "errorTranscript", "GET", 1, "", {}, errors};
  return operation;
}

// escalateAudio

EscalateAudio::EscalateAudio() noexcept = default;
EscalateAudio::EscalateAudio(const EscalateAudio& other) : EscalateAudio() { detail::copy(detail::type_of<EscalateAudio>(), this, &other); }
EscalateAudio::EscalateAudio(EscalateAudio&& other) noexcept : EscalateAudio() { detail::exchange(detail::type_of<EscalateAudio>(), this, &other); }
EscalateAudio& EscalateAudio::operator=(EscalateAudio other) noexcept { detail::exchange(detail::type_of<EscalateAudio>(), this, &other); return *this; }
EscalateAudio::~EscalateAudio() = default;

template <>
const detail::Type& detail::type_of<EscalateAudio>() noexcept {
  using T = ::ucwa::EscalateAudio;
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

const detail::Operation& EscalateAudio::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::query, true, 50},
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
      "escalateAudio", "POST", 1, "application/sdp", parameters, errors};
  return operation;
}

// escalateAudioVideo

EscalateAudioVideo::EscalateAudioVideo() noexcept = default;
EscalateAudioVideo::EscalateAudioVideo(const EscalateAudioVideo& other) : EscalateAudioVideo() { detail::copy(detail::type_of<EscalateAudioVideo>(), this, &other); }
EscalateAudioVideo::EscalateAudioVideo(EscalateAudioVideo&& other) noexcept : EscalateAudioVideo() { detail::exchange(detail::type_of<EscalateAudioVideo>(), this, &other); }
EscalateAudioVideo& EscalateAudioVideo::operator=(EscalateAudioVideo other) noexcept { detail::exchange(detail::type_of<EscalateAudioVideo>(), this, &other); return *this; }
EscalateAudioVideo::~EscalateAudioVideo() = default;

template <>
const detail::Type& detail::type_of<EscalateAudioVideo>() noexcept {
  using T = ::ucwa::EscalateAudioVideo;
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

const detail::Operation& EscalateAudioVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::query, true, 50},
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
      "escalateAudioVideo", "POST", 1, "application/sdp", parameters, errors};
  return operation;
}

// events

Events::Events() noexcept = default;
Events::Events(const Events& other) : Events() { detail::copy(detail::type_of<Events>(), this, &other); }
Events::Events(Events&& other) noexcept : Events() { detail::exchange(detail::type_of<Events>(), this, &other); }
Events& Events::operator=(Events other) noexcept { detail::exchange(detail::type_of<Events>(), this, &other); return *this; }
Events::~Events() = default;

template <>
const detail::Type& detail::type_of<Events>() noexcept {
  using T = ::ucwa::Events;
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

const detail::Operation& Events::Get::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"low", detail::Place::query, false, -1, 5, 1800},
      {"medium", detail::Place::query, false, -1, 5, 1800},
      {"priority", detail::Place::query},
      {"timeout", detail::Place::query, false, -1, 180, 1800},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "events", "GET", 1, "", parameters, errors};
  return operation;
}

// failedDeliveryParticipant

FailedDeliveryParticipant::FailedDeliveryParticipant() noexcept = default;
FailedDeliveryParticipant::FailedDeliveryParticipant(const FailedDeliveryParticipant& other) : FailedDeliveryParticipant() { detail::copy(detail::type_of<FailedDeliveryParticipant>(), this, &other); }
FailedDeliveryParticipant::FailedDeliveryParticipant(FailedDeliveryParticipant&& other) noexcept : FailedDeliveryParticipant() { detail::exchange(detail::type_of<FailedDeliveryParticipant>(), this, &other); }
FailedDeliveryParticipant& FailedDeliveryParticipant::operator=(FailedDeliveryParticipant other) noexcept { detail::exchange(detail::type_of<FailedDeliveryParticipant>(), this, &other); return *this; }
FailedDeliveryParticipant::~FailedDeliveryParticipant() = default;

template <>
const detail::Type& detail::type_of<FailedDeliveryParticipant>() noexcept {
  using T = ::ucwa::FailedDeliveryParticipant;
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

const detail::Operation& FailedDeliveryParticipant::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "failedDeliveryParticipant", "GET", 1, "", {}, errors};
  return operation;
}

// forwardedBy

ForwardedBy::ForwardedBy() noexcept = default;
ForwardedBy::ForwardedBy(const ForwardedBy& other) : ForwardedBy() { detail::copy(detail::type_of<ForwardedBy>(), this, &other); }
ForwardedBy::ForwardedBy(ForwardedBy&& other) noexcept : ForwardedBy() { detail::exchange(detail::type_of<ForwardedBy>(), this, &other); }
ForwardedBy& ForwardedBy::operator=(ForwardedBy other) noexcept { detail::exchange(detail::type_of<ForwardedBy>(), this, &other); return *this; }
ForwardedBy::~ForwardedBy() = default;
bool ForwardedBy::set_null(std::string_view property) { return detail::set_null(detail::type_of<ForwardedBy>(), this, property); }

template <>
const detail::Type& detail::type_of<ForwardedBy>() noexcept {
  using T = ::ucwa::ForwardedBy;
  static constexpr Field properties[] = {
      field<decltype(T::company)>("company", offsetof(T, company)),
      field<decltype(T::department)>("department", offsetof(T, department)),
      field<decltype(T::email_addresses)>("emailAddresses", offsetof(T, email_addresses)),
      field<decltype(T::home_phone_number)>("homePhoneNumber", offsetof(T, home_phone_number)),
      field<decltype(T::source_network_icon_url)>("sourceNetworkIconUrl", offsetof(T, source_network_icon_url)),
      field<decltype(T::mobile_phone_number)>("mobilePhoneNumber", offsetof(T, mobile_phone_number)),
      field<decltype(T::name)>("name", offsetof(T, name)),
      field<decltype(T::office)>("office", offsetof(T, office)),
      field<decltype(T::other_phone_number)>("otherPhoneNumber", offsetof(T, other_phone_number)),
      field<decltype(T::source_network)>("sourceNetwork", offsetof(T, source_network)),
      field<decltype(T::title)>("title", offsetof(T, title)),
      field<decltype(T::type)>("type", offsetof(T, type)),
      field<decltype(T::uri)>("uri", offsetof(T, uri)),
      field<decltype(T::work_phone_number)>("workPhoneNumber", offsetof(T, work_phone_number)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact_location)>("contactLocation", offsetof(T, links.contact_location)),
      field<decltype(T::Links::contact_note)>("contactNote", offsetof(T, links.contact_note)),
      field<decltype(T::Links::contact_photo)>("contactPhoto", offsetof(T, links.contact_photo)),
      field<decltype(T::Links::contact_presence)>("contactPresence", offsetof(T, links.contact_presence)),
      field<decltype(T::Links::contact_privacy_relationship)>("contactPrivacyRelationship", offsetof(T, links.contact_privacy_relationship)),
      field<decltype(T::Links::contact_supported_modalities)>("contactSupportedModalities", offsetof(T, links.contact_supported_modalities)),
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

const detail::Operation& ForwardedBy::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "forwardedBy", "GET", 1, "", {}, errors};
  return operation;
}

// from

From::From() noexcept = default;
From::From(const From& other) : From() { detail::copy(detail::type_of<From>(), this, &other); }
From::From(From&& other) noexcept : From() { detail::exchange(detail::type_of<From>(), this, &other); }
From& From::operator=(From other) noexcept { detail::exchange(detail::type_of<From>(), this, &other); return *this; }
From::~From() = default;
bool From::set_null(std::string_view property) { return detail::set_null(detail::type_of<From>(), this, property); }

template <>
const detail::Type& detail::type_of<From>() noexcept {
  using T = ::ucwa::From;
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

const detail::Operation& From::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "from", "GET", 1, "", {}, errors};
  return operation;
}

// group

Group::Group() noexcept = default;
Group::Group(const Group& other) : Group() { detail::copy(detail::type_of<Group>(), this, &other); }
Group::Group(Group&& other) noexcept : Group() { detail::exchange(detail::type_of<Group>(), this, &other); }
Group& Group::operator=(Group other) noexcept { detail::exchange(detail::type_of<Group>(), this, &other); return *this; }
Group::~Group() = default;
bool Group::set_null(std::string_view property) { return detail::set_null(detail::type_of<Group>(), this, property); }

template <>
const detail::Type& detail::type_of<Group>() noexcept {
  using T = ::ucwa::Group;
  static constexpr Field properties[] = {
      field<decltype(T::id)>("id", offsetof(T, id)),
      field<decltype(T::name)>("name", offsetof(T, name)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::group_contacts)>("groupContacts", offsetof(T, links.group_contacts)),
      field<decltype(T::Links::subscribe_to_group_presence)>("subscribeToGroupPresence", offsetof(T, links.subscribe_to_group_presence)),
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

const detail::Operation& Group::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "group", "GET", 1, "", {}, errors};
  return operation;
}

// group2

Group2::Group2() noexcept = default;
Group2::Group2(const Group2& other) : Group2() { detail::copy(detail::type_of<Group2>(), this, &other); }
Group2::Group2(Group2&& other) noexcept : Group2() { detail::exchange(detail::type_of<Group2>(), this, &other); }
Group2& Group2::operator=(Group2 other) noexcept { detail::exchange(detail::type_of<Group2>(), this, &other); return *this; }
Group2::~Group2() = default;
bool Group2::set_null(std::string_view property) { return detail::set_null(detail::type_of<Group2>(), this, property); }

template <>
const detail::Type& detail::type_of<Group2>() noexcept {
  using T = ::ucwa::Group2;
  static constexpr Field properties[] = {
      field<decltype(T::id)>("id", offsetof(T, id)),
      field<decltype(T::name)>("name", offsetof(T, name)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::group_contacts)>("groupContacts", offsetof(T, links.group_contacts)),
      field<decltype(T::Links::subscribe_to_group_presence)>("subscribeToGroupPresence", offsetof(T, links.subscribe_to_group_presence)),
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

const detail::Operation& Group2::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "group2", "GET", 2, "", {}, errors};
  return operation;
}

const detail::Operation& Group2::Delete::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "group2", "DELETE", 2, "", {}, errors};
  return operation;
}

const detail::Operation& Group2::Put::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"id", detail::Place::body},
      {"name", detail::Place::body, true, 256},
  };
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{
      "group2", "PUT", 2, "application/json", parameters, errors};
  return operation;
}

// groupContacts

GroupContacts::GroupContacts() noexcept = default;
GroupContacts::GroupContacts(const GroupContacts& other) : GroupContacts() { detail::copy(detail::type_of<GroupContacts>(), this, &other); }
GroupContacts::GroupContacts(GroupContacts&& other) noexcept : GroupContacts() { detail::exchange(detail::type_of<GroupContacts>(), this, &other); }
GroupContacts& GroupContacts::operator=(GroupContacts other) noexcept { detail::exchange(detail::type_of<GroupContacts>(), this, &other); return *this; }
GroupContacts::~GroupContacts() = default;

template <>
const detail::Type& detail::type_of<GroupContacts>() noexcept {
  using T = ::ucwa::GroupContacts;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::contact)>("contact", offsetof(T, embedded.contact)),
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

const detail::Operation& GroupContacts::Get::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"expand", detail::Place::query},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "groupContacts", "GET", 1, "", parameters, errors};
  return operation;
}

// groupMemberships

GroupMemberships::GroupMemberships() noexcept = default;
GroupMemberships::GroupMemberships(const GroupMemberships& other) : GroupMemberships() { detail::copy(detail::type_of<GroupMemberships>(), this, &other); }
GroupMemberships::GroupMemberships(GroupMemberships&& other) noexcept : GroupMemberships() { detail::exchange(detail::type_of<GroupMemberships>(), this, &other); }
GroupMemberships& GroupMemberships::operator=(GroupMemberships other) noexcept { detail::exchange(detail::type_of<GroupMemberships>(), this, &other); return *this; }
GroupMemberships::~GroupMemberships() = default;

template <>
const detail::Type& detail::type_of<GroupMemberships>() noexcept {
  using T = ::ucwa::GroupMemberships;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::my_group_membership)>("myGroupMembership", offsetof(T, embedded.my_group_membership)),
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

const detail::Operation& GroupMemberships::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "groupMemberships", "GET", 1, "", {}, errors};
  return operation;
}

// holdPhoneAudio

HoldPhoneAudio::HoldPhoneAudio() noexcept = default;
HoldPhoneAudio::HoldPhoneAudio(const HoldPhoneAudio& other) : HoldPhoneAudio() { detail::copy(detail::type_of<HoldPhoneAudio>(), this, &other); }
HoldPhoneAudio::HoldPhoneAudio(HoldPhoneAudio&& other) noexcept : HoldPhoneAudio() { detail::exchange(detail::type_of<HoldPhoneAudio>(), this, &other); }
HoldPhoneAudio& HoldPhoneAudio::operator=(HoldPhoneAudio other) noexcept { detail::exchange(detail::type_of<HoldPhoneAudio>(), this, &other); return *this; }
HoldPhoneAudio::~HoldPhoneAudio() = default;

template <>
const detail::Type& detail::type_of<HoldPhoneAudio>() noexcept {
  using T = ::ucwa::HoldPhoneAudio;
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

const detail::Operation& HoldPhoneAudio::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "holdPhoneAudio", "POST", 1, "application/json", {}, errors};
  return operation;
}

// immediateForwardSettings

ImmediateForwardSettings::ImmediateForwardSettings() noexcept = default;
ImmediateForwardSettings::ImmediateForwardSettings(const ImmediateForwardSettings& other) : ImmediateForwardSettings() { detail::copy(detail::type_of<ImmediateForwardSettings>(), this, &other); }
ImmediateForwardSettings::ImmediateForwardSettings(ImmediateForwardSettings&& other) noexcept : ImmediateForwardSettings() { detail::exchange(detail::type_of<ImmediateForwardSettings>(), this, &other); }
ImmediateForwardSettings& ImmediateForwardSettings::operator=(ImmediateForwardSettings other) noexcept { detail::exchange(detail::type_of<ImmediateForwardSettings>(), this, &other); return *this; }
ImmediateForwardSettings::~ImmediateForwardSettings() = default;
bool ImmediateForwardSettings::set_null(std::string_view property) { return detail::set_null(detail::type_of<ImmediateForwardSettings>(), this, property); }

template <>
const detail::Type& detail::type_of<ImmediateForwardSettings>() noexcept {
  using T = ::ucwa::ImmediateForwardSettings;
  static constexpr Field properties[] = {
      field<decltype(T::target)>("target", offsetof(T, target)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::immediate_forward_to_contact)>("immediateForwardToContact", offsetof(T, links.immediate_forward_to_contact)),
      field<decltype(T::Links::immediate_forward_to_delegates)>("immediateForwardToDelegates", offsetof(T, links.immediate_forward_to_delegates)),
      field<decltype(T::Links::immediate_forward_to_voicemail)>("immediateForwardToVoicemail", offsetof(T, links.immediate_forward_to_voicemail)),
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

const detail::Operation& ImmediateForwardSettings::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "immediateForwardSettings", "GET", 1, "", {}, errors};
  return operation;
}

// immediateForwardToContact

ImmediateForwardToContact::ImmediateForwardToContact() noexcept = default;
ImmediateForwardToContact::ImmediateForwardToContact(const ImmediateForwardToContact& other) : ImmediateForwardToContact() { detail::copy(detail::type_of<ImmediateForwardToContact>(), this, &other); }
ImmediateForwardToContact::ImmediateForwardToContact(ImmediateForwardToContact&& other) noexcept : ImmediateForwardToContact() { detail::exchange(detail::type_of<ImmediateForwardToContact>(), this, &other); }
ImmediateForwardToContact& ImmediateForwardToContact::operator=(ImmediateForwardToContact other) noexcept { detail::exchange(detail::type_of<ImmediateForwardToContact>(), this, &other); return *this; }
ImmediateForwardToContact::~ImmediateForwardToContact() = default;

template <>
const detail::Type& detail::type_of<ImmediateForwardToContact>() noexcept {
  using T = ::ucwa::ImmediateForwardToContact;
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

const detail::Operation& ImmediateForwardToContact::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"target", detail::Place::both, true, 80},
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
      "immediateForwardToContact", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// immediateForwardToDelegates

ImmediateForwardToDelegates::ImmediateForwardToDelegates() noexcept = default;
ImmediateForwardToDelegates::ImmediateForwardToDelegates(const ImmediateForwardToDelegates& other) : ImmediateForwardToDelegates() { detail::copy(detail::type_of<ImmediateForwardToDelegates>(), this, &other); }
ImmediateForwardToDelegates::ImmediateForwardToDelegates(ImmediateForwardToDelegates&& other) noexcept : ImmediateForwardToDelegates() { detail::exchange(detail::type_of<ImmediateForwardToDelegates>(), this, &other); }
ImmediateForwardToDelegates& ImmediateForwardToDelegates::operator=(ImmediateForwardToDelegates other) noexcept { detail::exchange(detail::type_of<ImmediateForwardToDelegates>(), this, &other); return *this; }
ImmediateForwardToDelegates::~ImmediateForwardToDelegates() = default;

template <>
const detail::Type& detail::type_of<ImmediateForwardToDelegates>() noexcept {
  using T = ::ucwa::ImmediateForwardToDelegates;
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

const detail::Operation& ImmediateForwardToDelegates::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "NoDelegatesConfigured"},
      {403, "Forbidden", ""},
      {403, "Forbidden", "NoDelegatesConfigured"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "immediateForwardToDelegates", "POST", 1, "application/json", {}, errors};
  return operation;
}

// immediateForwardToVoicemail

ImmediateForwardToVoicemail::ImmediateForwardToVoicemail() noexcept = default;
ImmediateForwardToVoicemail::ImmediateForwardToVoicemail(const ImmediateForwardToVoicemail& other) : ImmediateForwardToVoicemail() { detail::copy(detail::type_of<ImmediateForwardToVoicemail>(), this, &other); }
ImmediateForwardToVoicemail::ImmediateForwardToVoicemail(ImmediateForwardToVoicemail&& other) noexcept : ImmediateForwardToVoicemail() { detail::exchange(detail::type_of<ImmediateForwardToVoicemail>(), this, &other); }
ImmediateForwardToVoicemail& ImmediateForwardToVoicemail::operator=(ImmediateForwardToVoicemail other) noexcept { detail::exchange(detail::type_of<ImmediateForwardToVoicemail>(), this, &other); return *this; }
ImmediateForwardToVoicemail::~ImmediateForwardToVoicemail() = default;

template <>
const detail::Type& detail::type_of<ImmediateForwardToVoicemail>() noexcept {
  using T = ::ucwa::ImmediateForwardToVoicemail;
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

const detail::Operation& ImmediateForwardToVoicemail::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "immediateForwardToVoicemail", "POST", 1, "application/json", {}, errors};
  return operation;
}

// invitation

Invitation::Invitation() noexcept = default;
Invitation::Invitation(const Invitation& other) : Invitation() { detail::copy(detail::type_of<Invitation>(), this, &other); }
Invitation::Invitation(Invitation&& other) noexcept : Invitation() { detail::exchange(detail::type_of<Invitation>(), this, &other); }
Invitation& Invitation::operator=(Invitation other) noexcept { detail::exchange(detail::type_of<Invitation>(), this, &other); return *this; }
Invitation::~Invitation() = default;
bool Invitation::set_null(std::string_view property) { return detail::set_null(detail::type_of<Invitation>(), this, property); }

template <>
const detail::Type& detail::type_of<Invitation>() noexcept {
  using T = ::ucwa::Invitation;
  static constexpr Field properties[] = {
      field<decltype(T::direction)>("direction", offsetof(T, direction)),
      field<decltype(T::importance)>("importance", offsetof(T, importance)),
      field<decltype(T::operation_id)>("operationId", offsetof(T, operation_id)),
      field<decltype(T::state)>("state", offsetof(T, state)),
      field<decltype(T::subject)>("subject", offsetof(T, subject)),
      field<decltype(T::thread_id)>("threadId", offsetof(T, thread_id)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::cancel)>("cancel", offsetof(T, links.cancel)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::from)>("from", offsetof(T, links.from)),
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

// invitations

Invitations::Invitations() noexcept = default;
Invitations::Invitations(const Invitations& other) : Invitations() { detail::copy(detail::type_of<Invitations>(), this, &other); }
Invitations::Invitations(Invitations&& other) noexcept : Invitations() { detail::exchange(detail::type_of<Invitations>(), this, &other); }
Invitations& Invitations::operator=(Invitations other) noexcept { detail::exchange(detail::type_of<Invitations>(), this, &other); return *this; }
Invitations::~Invitations() = default;

template <>
const detail::Type& detail::type_of<Invitations>() noexcept {
  using T = ::ucwa::Invitations;
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

const detail::Operation& Invitations::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "invitations", "GET", 1, "", {}, errors};
  return operation;
}

// joinOnlineMeeting

JoinOnlineMeeting::JoinOnlineMeeting() noexcept = default;
JoinOnlineMeeting::JoinOnlineMeeting(const JoinOnlineMeeting& other) : JoinOnlineMeeting() { detail::copy(detail::type_of<JoinOnlineMeeting>(), this, &other); }
JoinOnlineMeeting::JoinOnlineMeeting(JoinOnlineMeeting&& other) noexcept : JoinOnlineMeeting() { detail::exchange(detail::type_of<JoinOnlineMeeting>(), this, &other); }
JoinOnlineMeeting& JoinOnlineMeeting::operator=(JoinOnlineMeeting other) noexcept { detail::exchange(detail::type_of<JoinOnlineMeeting>(), this, &other); return *this; }
JoinOnlineMeeting::~JoinOnlineMeeting() = default;

template <>
const detail::Type& detail::type_of<JoinOnlineMeeting>() noexcept {
  using T = ::ucwa::JoinOnlineMeeting;
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

const detail::Operation& JoinOnlineMeeting::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"onlineMeetingUri", detail::Place::both},
      {"operationId", detail::Place::body, false, 50},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {404, "NotFound", "DestinationNotFound"},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "joinOnlineMeeting", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// leaders

Leaders::Leaders() noexcept = default;
Leaders::Leaders(const Leaders& other) : Leaders() { detail::copy(detail::type_of<Leaders>(), this, &other); }
Leaders::Leaders(Leaders&& other) noexcept : Leaders() { detail::exchange(detail::type_of<Leaders>(), this, &other); }
Leaders& Leaders::operator=(Leaders other) noexcept { detail::exchange(detail::type_of<Leaders>(), this, &other); return *this; }
Leaders::~Leaders() = default;

template <>
const detail::Type& detail::type_of<Leaders>() noexcept {
  using T = ::ucwa::Leaders;
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

const detail::Operation& Leaders::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "leaders", "GET", 1, "", {}, errors};
  return operation;
}

// lobby

Lobby::Lobby() noexcept = default;
Lobby::Lobby(const Lobby& other) : Lobby() { detail::copy(detail::type_of<Lobby>(), this, &other); }
Lobby::Lobby(Lobby&& other) noexcept : Lobby() { detail::exchange(detail::type_of<Lobby>(), this, &other); }
Lobby& Lobby::operator=(Lobby other) noexcept { detail::exchange(detail::type_of<Lobby>(), this, &other); return *this; }
Lobby::~Lobby() = default;

template <>
const detail::Type& detail::type_of<Lobby>() noexcept {
  using T = ::ucwa::Lobby;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::participant)>("participant", offsetof(T, embedded.participant)),
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

const detail::Operation& Lobby::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "lobby", "GET", 1, "", {}, errors};
  return operation;
}

// localParticipant

LocalParticipant::LocalParticipant() noexcept = default;
LocalParticipant::LocalParticipant(const LocalParticipant& other) : LocalParticipant() { detail::copy(detail::type_of<LocalParticipant>(), this, &other); }
LocalParticipant::LocalParticipant(LocalParticipant&& other) noexcept : LocalParticipant() { detail::exchange(detail::type_of<LocalParticipant>(), this, &other); }
LocalParticipant& LocalParticipant::operator=(LocalParticipant other) noexcept { detail::exchange(detail::type_of<LocalParticipant>(), this, &other); return *this; }
LocalParticipant::~LocalParticipant() = default;
bool LocalParticipant::set_null(std::string_view property) { return detail::set_null(detail::type_of<LocalParticipant>(), this, property); }

template <>
const detail::Type& detail::type_of<LocalParticipant>() noexcept {
  using T = ::ucwa::LocalParticipant;
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

const detail::Operation& LocalParticipant::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "localParticipant", "GET", 1, "", {}, errors};
  return operation;
}

// location

Location::Location() noexcept = default;
Location::Location(const Location& other) : Location() { detail::copy(detail::type_of<Location>(), this, &other); }
Location::Location(Location&& other) noexcept : Location() { detail::exchange(detail::type_of<Location>(), this, &other); }
Location& Location::operator=(Location other) noexcept { detail::exchange(detail::type_of<Location>(), this, &other); return *this; }
Location::~Location() = default;
bool Location::set_null(std::string_view property) { return detail::set_null(detail::type_of<Location>(), this, property); }

template <>
const detail::Type& detail::type_of<Location>() noexcept {
  using T = ::ucwa::Location;
  static constexpr Field properties[] = {
      field<decltype(T::location_)>("location", offsetof(T, location_)),
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

const detail::Operation& Location::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "MakeMeAvailableRequired"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "location", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& Location::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"location", detail::Place::body, false, 60},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "MakeMeAvailableRequired"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "location", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// makeMeAvailable

MakeMeAvailable::MakeMeAvailable() noexcept = default;
MakeMeAvailable::MakeMeAvailable(const MakeMeAvailable& other) : MakeMeAvailable() { detail::copy(detail::type_of<MakeMeAvailable>(), this, &other); }
MakeMeAvailable::MakeMeAvailable(MakeMeAvailable&& other) noexcept : MakeMeAvailable() { detail::exchange(detail::type_of<MakeMeAvailable>(), this, &other); }
MakeMeAvailable& MakeMeAvailable::operator=(MakeMeAvailable other) noexcept { detail::exchange(detail::type_of<MakeMeAvailable>(), this, &other); return *this; }
MakeMeAvailable::~MakeMeAvailable() = default;

template <>
const detail::Type& detail::type_of<MakeMeAvailable>() noexcept {
  using T = ::ucwa::MakeMeAvailable;
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

const detail::Operation& MakeMeAvailable::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"audioPreference", detail::Place::body},
      {"inactiveTimeout", detail::Place::body},
      {"phoneNumber", detail::Place::body},
      {"signInAs", detail::Place::body},
      {"supportedMessageFormats", detail::Place::body},
      {"supportedModalities", detail::Place::body},
      {"voipFallbackToPhoneAudioTimeOut", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {403, "Forbidden", "AnonymousNotAllowed"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "makeMeAvailable", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// makeMeAvailable2

MakeMeAvailable2::MakeMeAvailable2() noexcept = default;
MakeMeAvailable2::MakeMeAvailable2(const MakeMeAvailable2& other) : MakeMeAvailable2() { detail::copy(detail::type_of<MakeMeAvailable2>(), this, &other); }
MakeMeAvailable2::MakeMeAvailable2(MakeMeAvailable2&& other) noexcept : MakeMeAvailable2() { detail::exchange(detail::type_of<MakeMeAvailable2>(), this, &other); }
MakeMeAvailable2& MakeMeAvailable2::operator=(MakeMeAvailable2 other) noexcept { detail::exchange(detail::type_of<MakeMeAvailable2>(), this, &other); return *this; }
MakeMeAvailable2::~MakeMeAvailable2() = default;

template <>
const detail::Type& detail::type_of<MakeMeAvailable2>() noexcept {
  using T = ::ucwa::MakeMeAvailable2;
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

const detail::Operation& MakeMeAvailable2::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"audioPreference", detail::Place::body},
      {"inactiveTimeout", detail::Place::body},
      {"phoneNumber", detail::Place::body},
      {"signInAs", detail::Place::body},
      {"supportedMessageFormats", detail::Place::body},
      {"supportedModalities", detail::Place::body},
      {"voipFallbackToPhoneAudioTimeOut", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {403, "Forbidden", "AnonymousNotAllowed"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "makeMeAvailable2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// markAsRead

MarkAsRead::MarkAsRead() noexcept = default;
MarkAsRead::MarkAsRead(const MarkAsRead& other) : MarkAsRead() { detail::copy(detail::type_of<MarkAsRead>(), this, &other); }
MarkAsRead::MarkAsRead(MarkAsRead&& other) noexcept : MarkAsRead() { detail::exchange(detail::type_of<MarkAsRead>(), this, &other); }
MarkAsRead& MarkAsRead::operator=(MarkAsRead other) noexcept { detail::exchange(detail::type_of<MarkAsRead>(), this, &other); return *this; }
MarkAsRead::~MarkAsRead() = default;

template <>
const detail::Type& detail::type_of<MarkAsRead>() noexcept {
  using T = ::ucwa::MarkAsRead;
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

const detail::Operation& MarkAsRead::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "markAsRead", "POST", 1, "application/json", {}, errors};
  return operation;
}

// me

Me::Me() noexcept = default;
Me::Me(const Me& other) : Me() { detail::copy(detail::type_of<Me>(), this, &other); }
Me::Me(Me&& other) noexcept : Me() { detail::exchange(detail::type_of<Me>(), this, &other); }
Me& Me::operator=(Me other) noexcept { detail::exchange(detail::type_of<Me>(), this, &other); return *this; }
Me::~Me() = default;
bool Me::set_null(std::string_view property) { return detail::set_null(detail::type_of<Me>(), this, property); }

template <>
const detail::Type& detail::type_of<Me>() noexcept {
  using T = ::ucwa::Me;
  static constexpr Field properties[] = {
      field<decltype(T::company)>("company", offsetof(T, company)),
      field<decltype(T::department)>("department", offsetof(T, department)),
      field<decltype(T::email_addresses)>("emailAddresses", offsetof(T, email_addresses)),
      field<decltype(T::endpoint_uri)>("endpointUri", offsetof(T, endpoint_uri)),
      field<decltype(T::home_phone_number)>("homePhoneNumber", offsetof(T, home_phone_number)),
      field<decltype(T::mobile_phone_number)>("mobilePhoneNumber", offsetof(T, mobile_phone_number)),
      field<decltype(T::name)>("name", offsetof(T, name)),
      field<decltype(T::office_location)>("officeLocation", offsetof(T, office_location)),
      field<decltype(T::other_phone_number)>("otherPhoneNumber", offsetof(T, other_phone_number)),
      field<decltype(T::title)>("title", offsetof(T, title)),
      field<decltype(T::uri)>("uri", offsetof(T, uri)),
      field<decltype(T::work_phone_number)>("workPhoneNumber", offsetof(T, work_phone_number)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::call_forwarding_settings)>("callForwardingSettings", offsetof(T, links.call_forwarding_settings)),
      field<decltype(T::Links::location)>("location", offsetof(T, links.location)),
      field<decltype(T::Links::make_me_available)>("makeMeAvailable", offsetof(T, links.make_me_available)),
      field<decltype(T::Links::note)>("note", offsetof(T, links.note)),
      field<decltype(T::Links::phones)>("phones", offsetof(T, links.phones)),
      field<decltype(T::Links::photo)>("photo", offsetof(T, links.photo)),
      field<decltype(T::Links::presence)>("presence", offsetof(T, links.presence)),
      field<decltype(T::Links::report_my_activity)>("reportMyActivity", offsetof(T, links.report_my_activity)),
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

const detail::Operation& Me::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "me", "GET", 1, "", {}, errors};
  return operation;
}

// mediaDiagnostics

MediaDiagnostics::MediaDiagnostics() noexcept = default;
MediaDiagnostics::MediaDiagnostics(const MediaDiagnostics& other) : MediaDiagnostics() { detail::copy(detail::type_of<MediaDiagnostics>(), this, &other); }
MediaDiagnostics::MediaDiagnostics(MediaDiagnostics&& other) noexcept : MediaDiagnostics() { detail::exchange(detail::type_of<MediaDiagnostics>(), this, &other); }
MediaDiagnostics& MediaDiagnostics::operator=(MediaDiagnostics other) noexcept { detail::exchange(detail::type_of<MediaDiagnostics>(), this, &other); return *this; }
MediaDiagnostics::~MediaDiagnostics() = default;

template <>
const detail::Type& detail::type_of<MediaDiagnostics>() noexcept {
  using T = ::ucwa::MediaDiagnostics;
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

const detail::Operation& MediaDiagnostics::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "mediaDiagnostics", "POST", 1, "application/json", {}, errors};
  return operation;
}

// mediaPolicies

MediaPolicies::MediaPolicies() noexcept = default;
MediaPolicies::MediaPolicies(const MediaPolicies& other) : MediaPolicies() { detail::copy(detail::type_of<MediaPolicies>(), this, &other); }
MediaPolicies::MediaPolicies(MediaPolicies&& other) noexcept : MediaPolicies() { detail::exchange(detail::type_of<MediaPolicies>(), this, &other); }
MediaPolicies& MediaPolicies::operator=(MediaPolicies other) noexcept { detail::exchange(detail::type_of<MediaPolicies>(), this, &other); return *this; }
MediaPolicies::~MediaPolicies() = default;
bool MediaPolicies::set_null(std::string_view property) { return detail::set_null(detail::type_of<MediaPolicies>(), this, property); }

template <>
const detail::Type& detail::type_of<MediaPolicies>() noexcept {
  using T = ::ucwa::MediaPolicies;
  static constexpr Field properties[] = {
      field<decltype(T::application_sharing_bit_rate)>("applicationSharingBitRate", offsetof(T, application_sharing_bit_rate)),
      field<decltype(T::application_sharing_encryption)>("applicationSharingEncryption", offsetof(T, application_sharing_encryption)),
      field<decltype(T::audio_bit_rate)>("audioBitRate", offsetof(T, audio_bit_rate)),
      field<decltype(T::audio_bypass)>("audioBypass", offsetof(T, audio_bypass)),
      field<decltype(T::audio_bypass_id)>("audioBypassId", offsetof(T, audio_bypass_id)),
      field<decltype(T::audio_video_encryption)>("audioVideoEncryption", offsetof(T, audio_video_encryption)),
      field<decltype(T::bandwidth_control)>("bandwidthControl", offsetof(T, bandwidth_control)),
      field<decltype(T::external_audio_bypass_mode)>("externalAudioBypassMode", offsetof(T, external_audio_bypass_mode)),
      field<decltype(T::fips_compliant_media)>("fipsCompliantMedia", offsetof(T, fips_compliant_media)),
      field<decltype(T::high_performance_application_sharing_in_online_meeting)>("highPerformanceApplicationSharingInOnlineMeeting", offsetof(T, high_performance_application_sharing_in_online_meeting)),
      field<decltype(T::internal_audio_bypass_mode)>("internalAudioBypassMode", offsetof(T, internal_audio_bypass_mode)),
      field<decltype(T::maximum_application_sharing_port)>("maximumApplicationSharingPort", offsetof(T, maximum_application_sharing_port)),
      field<decltype(T::maximum_audio_port)>("maximumAudioPort", offsetof(T, maximum_audio_port)),
      field<decltype(T::maximum_video_port)>("maximumVideoPort", offsetof(T, maximum_video_port)),
      field<decltype(T::maximum_video_rate_allowed)>("maximumVideoRateAllowed", offsetof(T, maximum_video_rate_allowed)),
      field<decltype(T::minimum_application_sharing_port)>("minimumApplicationSharingPort", offsetof(T, minimum_application_sharing_port)),
      field<decltype(T::minimum_audio_port)>("minimumAudioPort", offsetof(T, minimum_audio_port)),
      field<decltype(T::minimum_video_port)>("minimumVideoPort", offsetof(T, minimum_video_port)),
      field<decltype(T::multi_view_join)>("multiViewJoin", offsetof(T, multi_view_join)),
      field<decltype(T::poor_device_warnings)>("poorDeviceWarnings", offsetof(T, poor_device_warnings)),
      field<decltype(T::poor_network_warnings)>("poorNetworkWarnings", offsetof(T, poor_network_warnings)),
      field<decltype(T::port_range)>("portRange", offsetof(T, port_range)),
      field<decltype(T::quality_of_service)>("qualityOfService", offsetof(T, quality_of_service)),
      field<decltype(T::total_received_video_bit_rate_kb)>("totalReceivedVideoBitRateKB", offsetof(T, total_received_video_bit_rate_kb)),
      field<decltype(T::video)>("video", offsetof(T, video)),
      field<decltype(T::video_bit_rate)>("videoBitRate", offsetof(T, video_bit_rate)),
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

const detail::Operation& MediaPolicies::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "mediaPolicies", "GET", 1, "", {}, errors};
  return operation;
}

// mediaRelay

MediaRelay::MediaRelay() noexcept = default;
MediaRelay::MediaRelay(const MediaRelay& other) : MediaRelay() { detail::copy(detail::type_of<MediaRelay>(), this, &other); }
MediaRelay::MediaRelay(MediaRelay&& other) noexcept : MediaRelay() { detail::exchange(detail::type_of<MediaRelay>(), this, &other); }
MediaRelay& MediaRelay::operator=(MediaRelay other) noexcept { detail::exchange(detail::type_of<MediaRelay>(), this, &other); return *this; }
MediaRelay::~MediaRelay() = default;
bool MediaRelay::set_null(std::string_view property) { return detail::set_null(detail::type_of<MediaRelay>(), this, property); }

template <>
const detail::Type& detail::type_of<MediaRelay>() noexcept {
  using T = ::ucwa::MediaRelay;
  static constexpr Field properties[] = {
      field<decltype(T::host)>("host", offsetof(T, host)),
      field<decltype(T::ipv4)>("ipv4", offsetof(T, ipv4)),
      field<decltype(T::ipv6)>("ipv6", offsetof(T, ipv6)),
      field<decltype(T::location)>("location", offsetof(T, location)),
      field<decltype(T::tcp_port)>("tcpPort", offsetof(T, tcp_port)),
      field<decltype(T::udp_port)>("udpPort", offsetof(T, udp_port)),
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

const detail::Operation& MediaRelay::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "mediaRelay", "GET", 1, "", {}, errors};
  return operation;
}

// mediaRelayAccessToken

MediaRelayAccessToken::MediaRelayAccessToken() noexcept = default;
MediaRelayAccessToken::MediaRelayAccessToken(const MediaRelayAccessToken& other) : MediaRelayAccessToken() { detail::copy(detail::type_of<MediaRelayAccessToken>(), this, &other); }
MediaRelayAccessToken::MediaRelayAccessToken(MediaRelayAccessToken&& other) noexcept : MediaRelayAccessToken() { detail::exchange(detail::type_of<MediaRelayAccessToken>(), this, &other); }
MediaRelayAccessToken& MediaRelayAccessToken::operator=(MediaRelayAccessToken other) noexcept { detail::exchange(detail::type_of<MediaRelayAccessToken>(), this, &other); return *this; }
MediaRelayAccessToken::~MediaRelayAccessToken() = default;
bool MediaRelayAccessToken::set_null(std::string_view property) { return detail::set_null(detail::type_of<MediaRelayAccessToken>(), this, property); }

template <>
const detail::Type& detail::type_of<MediaRelayAccessToken>() noexcept {
  using T = ::ucwa::MediaRelayAccessToken;
  static constexpr Field properties[] = {
      field<decltype(T::duration)>("duration", offsetof(T, duration)),
      field<decltype(T::uri)>("uri", offsetof(T, uri)),
      field<decltype(T::password)>("password", offsetof(T, password)),
      field<decltype(T::user_name)>("userName", offsetof(T, user_name)),
      field<decltype(T::valid_until)>("validUntil", offsetof(T, valid_until)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::media_relay)>("mediaRelay", offsetof(T, embedded.media_relay)),
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

const detail::Operation& MediaRelayAccessToken::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "mediaRelayAccessToken", "GET", 1, "", {}, errors};
  return operation;
}

// message

Message::Message() noexcept = default;
Message::Message(const Message& other) : Message() { detail::copy(detail::type_of<Message>(), this, &other); }
Message::Message(Message&& other) noexcept : Message() { detail::exchange(detail::type_of<Message>(), this, &other); }
Message& Message::operator=(Message other) noexcept { detail::exchange(detail::type_of<Message>(), this, &other); return *this; }
Message::~Message() = default;
bool Message::set_null(std::string_view property) { return detail::set_null(detail::type_of<Message>(), this, property); }

template <>
const detail::Type& detail::type_of<Message>() noexcept {
  using T = ::ucwa::Message;
  static constexpr Field properties[] = {
      field<decltype(T::direction)>("direction", offsetof(T, direction)),
      field<decltype(T::html_message)>("htmlMessage", offsetof(T, html_message)),
      field<decltype(T::operation_id)>("operationId", offsetof(T, operation_id)),
      field<decltype(T::status)>("status", offsetof(T, status)),
      field<decltype(T::plain_message)>("plainMessage", offsetof(T, plain_message)),
      field<decltype(T::time_stamp)>("timeStamp", offsetof(T, time_stamp)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::failed_delivery_participant)>("failedDeliveryParticipant", offsetof(T, links.failed_delivery_participant)),
      field<decltype(T::Links::messaging)>("messaging", offsetof(T, links.messaging)),
      field<decltype(T::Links::participant)>("participant", offsetof(T, links.participant)),
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

const detail::Operation& Message::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "message", "GET", 1, "", {}, errors};
  return operation;
}

// messageTranscript

MessageTranscript::MessageTranscript() noexcept = default;
MessageTranscript::MessageTranscript(const MessageTranscript& other) : MessageTranscript() { detail::copy(detail::type_of<MessageTranscript>(), this, &other); }
MessageTranscript::MessageTranscript(MessageTranscript&& other) noexcept : MessageTranscript() { detail::exchange(detail::type_of<MessageTranscript>(), this, &other); }
MessageTranscript& MessageTranscript::operator=(MessageTranscript other) noexcept { detail::exchange(detail::type_of<MessageTranscript>(), this, &other); return *this; }
MessageTranscript::~MessageTranscript() = default;
bool MessageTranscript::set_null(std::string_view property) { return detail::set_null(detail::type_of<MessageTranscript>(), this, property); }

template <>
const detail::Type& detail::type_of<MessageTranscript>() noexcept {
  using T = ::ucwa::MessageTranscript;
  static constexpr Field properties[] = {
      field<decltype(T::html_message)>("htmlMessage", offsetof(T, html_message)),
      field<decltype(T::plain_message)>("plainMessage", offsetof(T, plain_message)),
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

const detail::Operation& MessageTranscript::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "messageTranscript", "GET", 1, "", {}, errors};
  return operation;
}

// messages

Messages::Messages() noexcept = default;
Messages::Messages(const Messages& other) : Messages() { detail::copy(detail::type_of<Messages>(), this, &other); }
Messages::Messages(Messages&& other) noexcept : Messages() { detail::exchange(detail::type_of<Messages>(), this, &other); }
Messages& Messages::operator=(Messages other) noexcept { detail::exchange(detail::type_of<Messages>(), this, &other); return *this; }
Messages::~Messages() = default;

template <>
const detail::Type& detail::type_of<Messages>() noexcept {
  using T = ::ucwa::Messages;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::message)>("message", offsetof(T, links.message)),
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

const detail::Operation& Messages::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "messages", "GET", 1, "", {}, errors};
  return operation;
}

// messaging

Messaging::Messaging() noexcept = default;
Messaging::Messaging(const Messaging& other) : Messaging() { detail::copy(detail::type_of<Messaging>(), this, &other); }
Messaging::Messaging(Messaging&& other) noexcept : Messaging() { detail::exchange(detail::type_of<Messaging>(), this, &other); }
Messaging& Messaging::operator=(Messaging other) noexcept { detail::exchange(detail::type_of<Messaging>(), this, &other); return *this; }
Messaging::~Messaging() = default;
bool Messaging::set_null(std::string_view property) { return detail::set_null(detail::type_of<Messaging>(), this, property); }

template <>
const detail::Type& detail::type_of<Messaging>() noexcept {
  using T = ::ucwa::Messaging;
  static constexpr Field properties[] = {
      field<decltype(T::negotiated_message_formats)>("negotiatedMessageFormats", offsetof(T, negotiated_message_formats)),
      field<decltype(T::state)>("state", offsetof(T, state)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::add_messaging)>("addMessaging", offsetof(T, links.add_messaging)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::send_message)>("sendMessage", offsetof(T, links.send_message)),
      field<decltype(T::Links::set_is_typing)>("setIsTyping", offsetof(T, links.set_is_typing)),
      field<decltype(T::Links::stop_messaging)>("stopMessaging", offsetof(T, links.stop_messaging)),
      field<decltype(T::Links::typing_participants)>("typingParticipants", offsetof(T, links.typing_participants)),
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

const detail::Operation& Messaging::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "messaging", "GET", 1, "", {}, errors};
  return operation;
}

// messagingInvitation

MessagingInvitation::MessagingInvitation() noexcept = default;
MessagingInvitation::MessagingInvitation(const MessagingInvitation& other) : MessagingInvitation() { detail::copy(detail::type_of<MessagingInvitation>(), this, &other); }
MessagingInvitation::MessagingInvitation(MessagingInvitation&& other) noexcept : MessagingInvitation() { detail::exchange(detail::type_of<MessagingInvitation>(), this, &other); }
MessagingInvitation& MessagingInvitation::operator=(MessagingInvitation other) noexcept { detail::exchange(detail::type_of<MessagingInvitation>(), this, &other); return *this; }
MessagingInvitation::~MessagingInvitation() = default;
bool MessagingInvitation::set_null(std::string_view property) { return detail::set_null(detail::type_of<MessagingInvitation>(), this, property); }

template <>
const detail::Type& detail::type_of<MessagingInvitation>() noexcept {
  using T = ::ucwa::MessagingInvitation;
  static constexpr Field properties[] = {
      field<decltype(T::custom_content)>("customContent", offsetof(T, custom_content)),
      field<decltype(T::direction)>("direction", offsetof(T, direction)),
      field<decltype(T::importance)>("importance", offsetof(T, importance)),
      field<decltype(T::message)>("message", offsetof(T, message)),
      field<decltype(T::operation_id)>("operationId", offsetof(T, operation_id)),
      field<decltype(T::state)>("state", offsetof(T, state)),
      field<decltype(T::subject)>("subject", offsetof(T, subject)),
      field<decltype(T::thread_id)>("threadId", offsetof(T, thread_id)),
      field<decltype(T::to)>("to", offsetof(T, to)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::accept)>("accept", offsetof(T, links.accept)),
      field<decltype(T::Links::accepted_by_contact)>("acceptedByContact", offsetof(T, links.accepted_by_contact)),
      field<decltype(T::Links::cancel)>("cancel", offsetof(T, links.cancel)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::decline)>("decline", offsetof(T, links.decline)),
      field<decltype(T::Links::derived_messaging)>("derivedMessaging", offsetof(T, links.derived_messaging)),
      field<decltype(T::Links::from)>("from", offsetof(T, links.from)),
      field<decltype(T::Links::messaging)>("messaging", offsetof(T, links.messaging)),
      field<decltype(T::Links::on_behalf_of)>("onBehalfOf", offsetof(T, links.on_behalf_of)),
      field<decltype(T::Links::to)>("to", offsetof(T, links.to)),
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

const detail::Operation& MessagingInvitation::Get::operation() noexcept {
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
      "messagingInvitation", "GET", 1, "", {}, errors};
  return operation;
}

// missedItems

MissedItems::MissedItems() noexcept = default;
MissedItems::MissedItems(const MissedItems& other) : MissedItems() { detail::copy(detail::type_of<MissedItems>(), this, &other); }
MissedItems::MissedItems(MissedItems&& other) noexcept : MissedItems() { detail::exchange(detail::type_of<MissedItems>(), this, &other); }
MissedItems& MissedItems::operator=(MissedItems other) noexcept { detail::exchange(detail::type_of<MissedItems>(), this, &other); return *this; }
MissedItems::~MissedItems() = default;
bool MissedItems::set_null(std::string_view property) { return detail::set_null(detail::type_of<MissedItems>(), this, property); }

template <>
const detail::Type& detail::type_of<MissedItems>() noexcept {
  using T = ::ucwa::MissedItems;
  static constexpr Field properties[] = {
      field<decltype(T::conversation_logs_count)>("conversationLogsCount", offsetof(T, conversation_logs_count)),
      field<decltype(T::conversation_logs_notifications)>("conversationLogsNotifications", offsetof(T, conversation_logs_notifications)),
      field<decltype(T::missed_conversations_count)>("missedConversationsCount", offsetof(T, missed_conversations_count)),
      field<decltype(T::unread_missed_conversations_count)>("unreadMissedConversationsCount", offsetof(T, unread_missed_conversations_count)),
      field<decltype(T::unread_voicemails_count)>("unreadVoicemailsCount", offsetof(T, unread_voicemails_count)),
      field<decltype(T::voice_mails_count)>("voiceMailsCount", offsetof(T, voice_mails_count)),
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

const detail::Operation& MissedItems::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "missedItems", "GET", 1, "", {}, errors};
  return operation;
}

// muteAudio

MuteAudio::MuteAudio() noexcept = default;
MuteAudio::MuteAudio(const MuteAudio& other) : MuteAudio() { detail::copy(detail::type_of<MuteAudio>(), this, &other); }
MuteAudio::MuteAudio(MuteAudio&& other) noexcept : MuteAudio() { detail::exchange(detail::type_of<MuteAudio>(), this, &other); }
MuteAudio& MuteAudio::operator=(MuteAudio other) noexcept { detail::exchange(detail::type_of<MuteAudio>(), this, &other); return *this; }
MuteAudio::~MuteAudio() = default;

template <>
const detail::Type& detail::type_of<MuteAudio>() noexcept {
  using T = ::ucwa::MuteAudio;
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

const detail::Operation& MuteAudio::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "muteAudio", "POST", 1, "application/json", {}, errors};
  return operation;
}

// muteVideo

MuteVideo::MuteVideo() noexcept = default;
MuteVideo::MuteVideo(const MuteVideo& other) : MuteVideo() { detail::copy(detail::type_of<MuteVideo>(), this, &other); }
MuteVideo::MuteVideo(MuteVideo&& other) noexcept : MuteVideo() { detail::exchange(detail::type_of<MuteVideo>(), this, &other); }
MuteVideo& MuteVideo::operator=(MuteVideo other) noexcept { detail::exchange(detail::type_of<MuteVideo>(), this, &other); return *this; }
MuteVideo::~MuteVideo() = default;

template <>
const detail::Type& detail::type_of<MuteVideo>() noexcept {
  using T = ::ucwa::MuteVideo;
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

const detail::Operation& MuteVideo::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "muteVideo", "POST", 1, "application/json", {}, errors};
  return operation;
}

// myAssignedOnlineMeeting

MyAssignedOnlineMeeting::MyAssignedOnlineMeeting() noexcept = default;
MyAssignedOnlineMeeting::MyAssignedOnlineMeeting(const MyAssignedOnlineMeeting& other) : MyAssignedOnlineMeeting() { detail::copy(detail::type_of<MyAssignedOnlineMeeting>(), this, &other); }
MyAssignedOnlineMeeting::MyAssignedOnlineMeeting(MyAssignedOnlineMeeting&& other) noexcept : MyAssignedOnlineMeeting() { detail::exchange(detail::type_of<MyAssignedOnlineMeeting>(), this, &other); }
MyAssignedOnlineMeeting& MyAssignedOnlineMeeting::operator=(MyAssignedOnlineMeeting other) noexcept { detail::exchange(detail::type_of<MyAssignedOnlineMeeting>(), this, &other); return *this; }
MyAssignedOnlineMeeting::~MyAssignedOnlineMeeting() = default;
bool MyAssignedOnlineMeeting::set_null(std::string_view property) { return detail::set_null(detail::type_of<MyAssignedOnlineMeeting>(), this, property); }

template <>
const detail::Type& detail::type_of<MyAssignedOnlineMeeting>() noexcept {
  using T = ::ucwa::MyAssignedOnlineMeeting;
  static constexpr Field properties[] = {
      field<decltype(T::access_level)>("accessLevel", offsetof(T, access_level)),
      field<decltype(T::attendees)>("attendees", offsetof(T, attendees)),
      field<decltype(T::automatic_leader_assignment)>("automaticLeaderAssignment", offsetof(T, automatic_leader_assignment)),
      field<decltype(T::conference_id)>("conferenceId", offsetof(T, conference_id)),
      field<decltype(T::description)>("description", offsetof(T, description)),
      field<decltype(T::entry_exit_announcement)>("entryExitAnnouncement", offsetof(T, entry_exit_announcement)),
      field<decltype(T::expiration_time)>("expirationTime", offsetof(T, expiration_time)),
      field<decltype(T::join_url)>("joinUrl", offsetof(T, join_url)),
      field<decltype(T::leaders)>("leaders", offsetof(T, leaders)),
      field<decltype(T::legacy_online_meeting_uri)>("legacyOnlineMeetingUri", offsetof(T, legacy_online_meeting_uri)),
      field<decltype(T::lobby_bypass_for_phone_users)>("lobbyBypassForPhoneUsers", offsetof(T, lobby_bypass_for_phone_users)),
      field<decltype(T::online_meeting_id)>("onlineMeetingId", offsetof(T, online_meeting_id)),
      field<decltype(T::online_meeting_rel)>("onlineMeetingRel", offsetof(T, online_meeting_rel)),
      field<decltype(T::online_meeting_uri)>("onlineMeetingUri", offsetof(T, online_meeting_uri)),
      field<decltype(T::organizer_uri)>("organizerUri", offsetof(T, organizer_uri)),
      field<decltype(T::phone_user_admission)>("phoneUserAdmission", offsetof(T, phone_user_admission)),
      field<decltype(T::subject)>("subject", offsetof(T, subject)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::online_meeting_extensions)>("onlineMeetingExtensions", offsetof(T, links.online_meeting_extensions)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::online_meeting_extension)>("onlineMeetingExtension", offsetof(T, embedded.online_meeting_extension)),
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

const detail::Operation& MyAssignedOnlineMeeting::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myAssignedOnlineMeeting", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& MyAssignedOnlineMeeting::Delete::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "myAssignedOnlineMeeting", "DELETE", 1, "", {}, errors};
  return operation;
}

const detail::Operation& MyAssignedOnlineMeeting::Put::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"accessLevel", detail::Place::body},
      {"attendees", detail::Place::body},
      {"automaticLeaderAssignment", detail::Place::body},
      {"description", detail::Place::body},
      {"entryExitAnnouncement", detail::Place::body},
      {"expirationTime", detail::Place::body},
      {"leaders", detail::Place::body},
      {"lobbyBypassForPhoneUsers", detail::Place::body},
      {"phoneUserAdmission", detail::Place::body},
      {"subject", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{
      "myAssignedOnlineMeeting", "PUT", 1, "application/json", parameters, errors};
  return operation;
}

}  // namespace ucwa
