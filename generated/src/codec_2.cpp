// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#include <cstddef>

#include "table.hpp"
#include "ucwa/version.hpp"
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

#if UCWA_BINDINGS_VERSION != 2
#error "These sources and the headers of ucwa come from different versions of ucwagen: generate both anew."
#endif

#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Winvalid-offsetof"  // see field() in table.hpp
#endif

namespace ucwa {

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

}  // namespace ucwa
