// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
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

namespace ucwa {

// audioVideoSessions

AudioVideoSessions::AudioVideoSessions() = default;
AudioVideoSessions::AudioVideoSessions(const AudioVideoSessions&) = default;
AudioVideoSessions::AudioVideoSessions(AudioVideoSessions&&) noexcept = default;
AudioVideoSessions& AudioVideoSessions::operator=(AudioVideoSessions other) noexcept {
  return detail::replace(*this, std::move(other));
}
AudioVideoSessions::~AudioVideoSessions() = default;

template <>
const detail::Type& detail::type_of<AudioVideoSessions>() noexcept {
  using T = ::ucwa::AudioVideoSessions;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

// batch

Batch::Batch() = default;
Batch::Batch(const Batch&) = default;
Batch::Batch(Batch&&) noexcept = default;
Batch& Batch::operator=(Batch other) noexcept {
  return detail::replace(*this, std::move(other));
}
Batch::~Batch() = default;

template <>
const detail::Type& detail::type_of<Batch>() noexcept {
  using T = ::ucwa::Batch;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

CallForwardingSettings::CallForwardingSettings() = default;
CallForwardingSettings::CallForwardingSettings(const CallForwardingSettings&) = default;
CallForwardingSettings::CallForwardingSettings(CallForwardingSettings&&) noexcept = default;
CallForwardingSettings& CallForwardingSettings::operator=(CallForwardingSettings other) noexcept {
  return detail::replace(*this, std::move(other));
}
CallForwardingSettings::~CallForwardingSettings() = default;

template <>
const detail::Type& detail::type_of<CallForwardingSettings>() noexcept {
  using T = ::ucwa::CallForwardingSettings;
  static constexpr Field properties[] = {
      field<&T::active_period>("activePeriod"),
      field<&T::active_setting>("activeSetting"),
      field<&T::unanswered_call_handling>("unansweredCallHandling"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::turn_off_call_forwarding>("turnOffCallForwarding"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::immediate_forward_settings>("immediateForwardSettings"),
      field<&T::embedded, &T::Embedded::simultaneous_ring_settings>("simultaneousRingSettings"),
      field<&T::embedded, &T::Embedded::unanswered_call_settings>("unansweredCallSettings"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
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

Cancel::Cancel() = default;
Cancel::Cancel(const Cancel&) = default;
Cancel::Cancel(Cancel&&) noexcept = default;
Cancel& Cancel::operator=(Cancel other) noexcept {
  return detail::replace(*this, std::move(other));
}
Cancel::~Cancel() = default;

template <>
const detail::Type& detail::type_of<Cancel>() noexcept {
  using T = ::ucwa::Cancel;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ChangeNumber::ChangeNumber() = default;
ChangeNumber::ChangeNumber(const ChangeNumber&) = default;
ChangeNumber::ChangeNumber(ChangeNumber&&) noexcept = default;
ChangeNumber& ChangeNumber::operator=(ChangeNumber other) noexcept {
  return detail::replace(*this, std::move(other));
}
ChangeNumber::~ChangeNumber() = default;

template <>
const detail::Type& detail::type_of<ChangeNumber>() noexcept {
  using T = ::ucwa::ChangeNumber;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ChangeVisibility::ChangeVisibility() = default;
ChangeVisibility::ChangeVisibility(const ChangeVisibility&) = default;
ChangeVisibility::ChangeVisibility(ChangeVisibility&&) noexcept = default;
ChangeVisibility& ChangeVisibility::operator=(ChangeVisibility other) noexcept {
  return detail::replace(*this, std::move(other));
}
ChangeVisibility::~ChangeVisibility() = default;

template <>
const detail::Type& detail::type_of<ChangeVisibility>() noexcept {
  using T = ::ucwa::ChangeVisibility;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Communication::Communication() = default;
Communication::Communication(const Communication&) = default;
Communication::Communication(Communication&&) noexcept = default;
Communication& Communication::operator=(Communication other) noexcept {
  return detail::replace(*this, std::move(other));
}
Communication::~Communication() = default;

template <>
const detail::Type& detail::type_of<Communication>() noexcept {
  using T = ::ucwa::Communication;
  static constexpr Field properties[] = {
      field<&T::audio_preference>("audioPreference"),
      field<&T::conversation_history>("conversationHistory"),
      field<&T::lis_location>("lisLocation"),
      field<&T::lis_query_result>("lisQueryResult"),
      field<&T::phone_number>("phoneNumber"),
      field<&T::publish_endpoint_location>("publishEndpointLocation"),
      field<&T::supported_message_formats>("supportedMessageFormats"),
      field<&T::supported_modalities>("supportedModalities"),
      field<&T::video_based_screen_sharing>("videoBasedScreenSharing"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::conversation_logs>("conversationLogs"),
      field<&T::links, &T::Links::conversations>("conversations"),
      field<&T::links, &T::Links::join_online_meeting>("joinOnlineMeeting"),
      field<&T::links, &T::Links::media_policies>("mediaPolicies"),
      field<&T::links, &T::Links::media_relay_access_token>("mediaRelayAccessToken"),
      field<&T::links, &T::Links::missed_items>("missedItems"),
      field<&T::links, &T::Links::replay_message>("replayMessage"),
      field<&T::links, &T::Links::start_audio_on_behalf_of_delegator>("startAudioOnBehalfOfDelegator"),
      field<&T::links, &T::Links::start_audio>("startAudio"),
      field<&T::links, &T::Links::start_audio_video_on_behalf_of_delegator>("startAudioVideoOnBehalfOfDelegator"),
      field<&T::links, &T::Links::start_audio_video>("startAudioVideo"),
      field<&T::links, &T::Links::start_emergency_call>("startEmergencyCall"),
      field<&T::links, &T::Links::start_messaging>("startMessaging"),
      field<&T::links, &T::Links::start_online_meeting>("startOnlineMeeting"),
      field<&T::links, &T::Links::start_phone_audio_on_behalf_of_delegator>("startPhoneAudioOnBehalfOfDelegator"),
      field<&T::links, &T::Links::start_phone_audio>("startPhoneAudio"),
      field<&T::links, &T::Links::start_video>("startVideo"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

Contact::Contact() = default;
Contact::Contact(const Contact&) = default;
Contact::Contact(Contact&&) noexcept = default;
Contact& Contact::operator=(Contact other) noexcept {
  return detail::replace(*this, std::move(other));
}
Contact::~Contact() = default;

template <>
const detail::Type& detail::type_of<Contact>() noexcept {
  using T = ::ucwa::Contact;
  static constexpr Field properties[] = {
      field<&T::company>("company"),
      field<&T::department>("department"),
      field<&T::email_addresses>("emailAddresses"),
      field<&T::home_phone_number>("homePhoneNumber"),
      field<&T::source_network_icon_url>("sourceNetworkIconUrl"),
      field<&T::mobile_phone_number>("mobilePhoneNumber"),
      field<&T::name>("name"),
      field<&T::office>("office"),
      field<&T::other_phone_number>("otherPhoneNumber"),
      field<&T::source_network>("sourceNetwork"),
      field<&T::title>("title"),
      field<&T::type>("type"),
      field<&T::uri>("uri"),
      field<&T::work_phone_number>("workPhoneNumber"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact_location>("contactLocation"),
      field<&T::links, &T::Links::contact_note>("contactNote"),
      field<&T::links, &T::Links::contact_photo>("contactPhoto"),
      field<&T::links, &T::Links::contact_presence>("contactPresence"),
      field<&T::links, &T::Links::contact_privacy_relationship>("contactPrivacyRelationship"),
      field<&T::links, &T::Links::contact_supported_modalities>("contactSupportedModalities"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

ContactLocation::ContactLocation() = default;
ContactLocation::ContactLocation(const ContactLocation&) = default;
ContactLocation::ContactLocation(ContactLocation&&) noexcept = default;
ContactLocation& ContactLocation::operator=(ContactLocation other) noexcept {
  return detail::replace(*this, std::move(other));
}
ContactLocation::~ContactLocation() = default;

template <>
const detail::Type& detail::type_of<ContactLocation>() noexcept {
  using T = ::ucwa::ContactLocation;
  static constexpr Field properties[] = {
      field<&T::location>("location"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

ContactNote::ContactNote() = default;
ContactNote::ContactNote(const ContactNote&) = default;
ContactNote::ContactNote(ContactNote&&) noexcept = default;
ContactNote& ContactNote::operator=(ContactNote other) noexcept {
  return detail::replace(*this, std::move(other));
}
ContactNote::~ContactNote() = default;

template <>
const detail::Type& detail::type_of<ContactNote>() noexcept {
  using T = ::ucwa::ContactNote;
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

ContactPhoto::ContactPhoto() = default;
ContactPhoto::ContactPhoto(const ContactPhoto&) = default;
ContactPhoto::ContactPhoto(ContactPhoto&&) noexcept = default;
ContactPhoto& ContactPhoto::operator=(ContactPhoto other) noexcept {
  return detail::replace(*this, std::move(other));
}
ContactPhoto::~ContactPhoto() = default;

template <>
const detail::Type& detail::type_of<ContactPhoto>() noexcept {
  using T = ::ucwa::ContactPhoto;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ContactPresence::ContactPresence() = default;
ContactPresence::ContactPresence(const ContactPresence&) = default;
ContactPresence::ContactPresence(ContactPresence&&) noexcept = default;
ContactPresence& ContactPresence::operator=(ContactPresence other) noexcept {
  return detail::replace(*this, std::move(other));
}
ContactPresence::~ContactPresence() = default;

template <>
const detail::Type& detail::type_of<ContactPresence>() noexcept {
  using T = ::ucwa::ContactPresence;
  static constexpr Field properties[] = {
      field<&T::activity>("activity"),
      field<&T::availability>("availability"),
      field<&T::device_type>("deviceType"),
      field<&T::last_active>("lastActive"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

ContactPrivacyRelationship::ContactPrivacyRelationship() = default;
ContactPrivacyRelationship::ContactPrivacyRelationship(const ContactPrivacyRelationship&) = default;
ContactPrivacyRelationship::ContactPrivacyRelationship(ContactPrivacyRelationship&&) noexcept = default;
ContactPrivacyRelationship& ContactPrivacyRelationship::operator=(ContactPrivacyRelationship other) noexcept {
  return detail::replace(*this, std::move(other));
}
ContactPrivacyRelationship::~ContactPrivacyRelationship() = default;

template <>
const detail::Type& detail::type_of<ContactPrivacyRelationship>() noexcept {
  using T = ::ucwa::ContactPrivacyRelationship;
  static constexpr Field properties[] = {
      field<&T::relationship_level>("relationshipLevel"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

ContactPrivacyRelationship2::ContactPrivacyRelationship2() = default;
ContactPrivacyRelationship2::ContactPrivacyRelationship2(const ContactPrivacyRelationship2&) = default;
ContactPrivacyRelationship2::ContactPrivacyRelationship2(ContactPrivacyRelationship2&&) noexcept = default;
ContactPrivacyRelationship2& ContactPrivacyRelationship2::operator=(ContactPrivacyRelationship2 other) noexcept {
  return detail::replace(*this, std::move(other));
}
ContactPrivacyRelationship2::~ContactPrivacyRelationship2() = default;

template <>
const detail::Type& detail::type_of<ContactPrivacyRelationship2>() noexcept {
  using T = ::ucwa::ContactPrivacyRelationship2;
  static constexpr Field properties[] = {
      field<&T::relationship_level>("relationshipLevel"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::reset_contact_privacy_relationship>("resetContactPrivacyRelationship"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

ContactSupportedModalities::ContactSupportedModalities() = default;
ContactSupportedModalities::ContactSupportedModalities(const ContactSupportedModalities&) = default;
ContactSupportedModalities::ContactSupportedModalities(ContactSupportedModalities&&) noexcept = default;
ContactSupportedModalities& ContactSupportedModalities::operator=(ContactSupportedModalities other) noexcept {
  return detail::replace(*this, std::move(other));
}
ContactSupportedModalities::~ContactSupportedModalities() = default;

template <>
const detail::Type& detail::type_of<ContactSupportedModalities>() noexcept {
  using T = ::ucwa::ContactSupportedModalities;
  static constexpr Field properties[] = {
      field<&T::modalities>("modalities"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

ContinueAudio::ContinueAudio() = default;
ContinueAudio::ContinueAudio(const ContinueAudio&) = default;
ContinueAudio::ContinueAudio(ContinueAudio&&) noexcept = default;
ContinueAudio& ContinueAudio::operator=(ContinueAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
ContinueAudio::~ContinueAudio() = default;

template <>
const detail::Type& detail::type_of<ContinueAudio>() noexcept {
  using T = ::ucwa::ContinueAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ContinueAudioVideo::ContinueAudioVideo() = default;
ContinueAudioVideo::ContinueAudioVideo(const ContinueAudioVideo&) = default;
ContinueAudioVideo::ContinueAudioVideo(ContinueAudioVideo&&) noexcept = default;
ContinueAudioVideo& ContinueAudioVideo::operator=(ContinueAudioVideo other) noexcept {
  return detail::replace(*this, std::move(other));
}
ContinueAudioVideo::~ContinueAudioVideo() = default;

template <>
const detail::Type& detail::type_of<ContinueAudioVideo>() noexcept {
  using T = ::ucwa::ContinueAudioVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ContinueMessaging::ContinueMessaging() = default;
ContinueMessaging::ContinueMessaging(const ContinueMessaging&) = default;
ContinueMessaging::ContinueMessaging(ContinueMessaging&&) noexcept = default;
ContinueMessaging& ContinueMessaging::operator=(ContinueMessaging other) noexcept {
  return detail::replace(*this, std::move(other));
}
ContinueMessaging::~ContinueMessaging() = default;

template <>
const detail::Type& detail::type_of<ContinueMessaging>() noexcept {
  using T = ::ucwa::ContinueMessaging;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ContinuePhoneAudio::ContinuePhoneAudio() = default;
ContinuePhoneAudio::ContinuePhoneAudio(const ContinuePhoneAudio&) = default;
ContinuePhoneAudio::ContinuePhoneAudio(ContinuePhoneAudio&&) noexcept = default;
ContinuePhoneAudio& ContinuePhoneAudio::operator=(ContinuePhoneAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
ContinuePhoneAudio::~ContinuePhoneAudio() = default;

template <>
const detail::Type& detail::type_of<ContinuePhoneAudio>() noexcept {
  using T = ::ucwa::ContinuePhoneAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ContinueVideo::ContinueVideo() = default;
ContinueVideo::ContinueVideo(const ContinueVideo&) = default;
ContinueVideo::ContinueVideo(ContinueVideo&&) noexcept = default;
ContinueVideo& ContinueVideo::operator=(ContinueVideo other) noexcept {
  return detail::replace(*this, std::move(other));
}
ContinueVideo::~ContinueVideo() = default;

template <>
const detail::Type& detail::type_of<ContinueVideo>() noexcept {
  using T = ::ucwa::ContinueVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Conversation::Conversation() = default;
Conversation::Conversation(const Conversation&) = default;
Conversation::Conversation(Conversation&&) noexcept = default;
Conversation& Conversation::operator=(Conversation other) noexcept {
  return detail::replace(*this, std::move(other));
}
Conversation::~Conversation() = default;

template <>
const detail::Type& detail::type_of<Conversation>() noexcept {
  using T = ::ucwa::Conversation;
  static constexpr Field properties[] = {
      field<&T::active_modalities>("activeModalities"),
      field<&T::audience_messaging>("audienceMessaging"),
      field<&T::audience_mute>("audienceMute"),
      field<&T::created>("created"),
      field<&T::expiration_time>("expirationTime"),
      field<&T::importance>("importance"),
      field<&T::participant_count>("participantCount"),
      field<&T::read_locally>("readLocally"),
      field<&T::recording>("recording"),
      field<&T::state>("state"),
      field<&T::subject>("subject"),
      field<&T::thread_id>("threadId"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::add_participant>("addParticipant"),
      field<&T::links, &T::Links::application_sharing>("applicationSharing"),
      field<&T::links, &T::Links::attendees>("attendees"),
      field<&T::links, &T::Links::audio_video>("audioVideo"),
      field<&T::links, &T::Links::data_collaboration>("dataCollaboration"),
      field<&T::links, &T::Links::disable_audience_messaging>("disableAudienceMessaging"),
      field<&T::links, &T::Links::disable_audience_mute_lock>("disableAudienceMuteLock"),
      field<&T::links, &T::Links::enable_audience_messaging>("enableAudienceMessaging"),
      field<&T::links, &T::Links::enable_audience_mute_lock>("enableAudienceMuteLock"),
      field<&T::links, &T::Links::leaders>("leaders"),
      field<&T::links, &T::Links::lobby>("lobby"),
      field<&T::links, &T::Links::local_participant>("localParticipant"),
      field<&T::links, &T::Links::messaging>("messaging"),
      field<&T::links, &T::Links::online_meeting>("onlineMeeting"),
      field<&T::links, &T::Links::participants>("participants"),
      field<&T::links, &T::Links::phone_audio>("phoneAudio"),
      field<&T::links, &T::Links::user_acknowledged>("userAcknowledged"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

ConversationExtensionResult::ConversationExtensionResult() = default;
ConversationExtensionResult::ConversationExtensionResult(const ConversationExtensionResult&) = default;
ConversationExtensionResult::ConversationExtensionResult(ConversationExtensionResult&&) noexcept = default;
ConversationExtensionResult& ConversationExtensionResult::operator=(ConversationExtensionResult other) noexcept {
  return detail::replace(*this, std::move(other));
}
ConversationExtensionResult::~ConversationExtensionResult() = default;

template <>
const detail::Type& detail::type_of<ConversationExtensionResult>() noexcept {
  using T = ::ucwa::ConversationExtensionResult;
  static constexpr Field properties[] = {
      field<&T::result>("result"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

// conversationLog

ConversationLog::ConversationLog() = default;
ConversationLog::ConversationLog(const ConversationLog&) = default;
ConversationLog::ConversationLog(ConversationLog&&) noexcept = default;
ConversationLog& ConversationLog::operator=(ConversationLog other) noexcept {
  return detail::replace(*this, std::move(other));
}
ConversationLog::~ConversationLog() = default;

template <>
const detail::Type& detail::type_of<ConversationLog>() noexcept {
  using T = ::ucwa::ConversationLog;
  static constexpr Field properties[] = {
      field<&T::creation_time>("creationTime"),
      field<&T::direction>("direction"),
      field<&T::importance>("importance"),
      field<&T::modalities>("modalities"),
      field<&T::online_meeting_uri>("onlineMeetingUri"),
      field<&T::preview_message>("previewMessage"),
      field<&T::status>("status"),
      field<&T::subject>("subject"),
      field<&T::thread_id>("threadId"),
      field<&T::total_recipients_count>("totalRecipientsCount"),
      field<&T::type>("type"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::continue_audio>("continueAudio"),
      field<&T::links, &T::Links::continue_audio_video>("continueAudioVideo"),
      field<&T::links, &T::Links::continue_messaging>("continueMessaging"),
      field<&T::links, &T::Links::continue_phone_audio>("continuePhoneAudio"),
      field<&T::links, &T::Links::continue_video>("continueVideo"),
      field<&T::links, &T::Links::conversation_log_transcripts>("conversationLogTranscripts"),
      field<&T::links, &T::Links::mark_as_read>("markAsRead"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::conversation_log_recipient>("conversationLogRecipient"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
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

ConversationLogRecipient::ConversationLogRecipient() = default;
ConversationLogRecipient::ConversationLogRecipient(const ConversationLogRecipient&) = default;
ConversationLogRecipient::ConversationLogRecipient(ConversationLogRecipient&&) noexcept = default;
ConversationLogRecipient& ConversationLogRecipient::operator=(ConversationLogRecipient other) noexcept {
  return detail::replace(*this, std::move(other));
}
ConversationLogRecipient::~ConversationLogRecipient() = default;

template <>
const detail::Type& detail::type_of<ConversationLogRecipient>() noexcept {
  using T = ::ucwa::ConversationLogRecipient;
  static constexpr Field properties[] = {
      field<&T::display_name>("displayName"),
      field<&T::sip_uri>("sipUri"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
      field<&T::links, &T::Links::contact_photo>("contactPhoto"),
      field<&T::links, &T::Links::contact_presence>("contactPresence"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

ConversationLogTranscript::ConversationLogTranscript() = default;
ConversationLogTranscript::ConversationLogTranscript(const ConversationLogTranscript&) = default;
ConversationLogTranscript::ConversationLogTranscript(ConversationLogTranscript&&) noexcept = default;
ConversationLogTranscript& ConversationLogTranscript::operator=(ConversationLogTranscript other) noexcept {
  return detail::replace(*this, std::move(other));
}
ConversationLogTranscript::~ConversationLogTranscript() = default;

template <>
const detail::Type& detail::type_of<ConversationLogTranscript>() noexcept {
  using T = ::ucwa::ConversationLogTranscript;
  static constexpr Field properties[] = {
      field<&T::time_stamp>("timeStamp"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
      field<&T::links, &T::Links::me>("me"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::audio_transcript>("audioTranscript"),
      field<&T::embedded, &T::Embedded::error_transcript>("errorTranscript"),
      field<&T::embedded, &T::Embedded::message_transcript>("messageTranscript"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
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

ConversationLogTranscripts::ConversationLogTranscripts() = default;
ConversationLogTranscripts::ConversationLogTranscripts(const ConversationLogTranscripts&) = default;
ConversationLogTranscripts::ConversationLogTranscripts(ConversationLogTranscripts&&) noexcept = default;
ConversationLogTranscripts& ConversationLogTranscripts::operator=(ConversationLogTranscripts other) noexcept {
  return detail::replace(*this, std::move(other));
}
ConversationLogTranscripts::~ConversationLogTranscripts() = default;

template <>
const detail::Type& detail::type_of<ConversationLogTranscripts>() noexcept {
  using T = ::ucwa::ConversationLogTranscripts;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::next_conversation_log_transcripts>("nextConversationLogTranscripts"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::conversation_log_transcript>("conversationLogTranscript"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
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

ConversationLogs::ConversationLogs() = default;
ConversationLogs::ConversationLogs(const ConversationLogs&) = default;
ConversationLogs::ConversationLogs(ConversationLogs&&) noexcept = default;
ConversationLogs& ConversationLogs::operator=(ConversationLogs other) noexcept {
  return detail::replace(*this, std::move(other));
}
ConversationLogs::~ConversationLogs() = default;

template <>
const detail::Type& detail::type_of<ConversationLogs>() noexcept {
  using T = ::ucwa::ConversationLogs;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::conversation_log>("conversationLog"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Conversations::Conversations() = default;
Conversations::Conversations(const Conversations&) = default;
Conversations::Conversations(Conversations&&) noexcept = default;
Conversations& Conversations::operator=(Conversations other) noexcept {
  return detail::replace(*this, std::move(other));
}
Conversations::~Conversations() = default;

template <>
const detail::Type& detail::type_of<Conversations>() noexcept {
  using T = ::ucwa::Conversations;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::conversation>("conversation"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

DataCollaboration::DataCollaboration() = default;
DataCollaboration::DataCollaboration(const DataCollaboration&) = default;
DataCollaboration::DataCollaboration(DataCollaboration&&) noexcept = default;
DataCollaboration& DataCollaboration::operator=(DataCollaboration other) noexcept {
  return detail::replace(*this, std::move(other));
}
DataCollaboration::~DataCollaboration() = default;

template <>
const detail::Type& detail::type_of<DataCollaboration>() noexcept {
  using T = ::ucwa::DataCollaboration;
  static constexpr Field properties[] = {
      field<&T::state>("state"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::conversation>("conversation"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

Decline::Decline() = default;
Decline::Decline(const Decline&) = default;
Decline::Decline(Decline&&) noexcept = default;
Decline& Decline::operator=(Decline other) noexcept {
  return detail::replace(*this, std::move(other));
}
Decline::~Decline() = default;

template <>
const detail::Type& detail::type_of<Decline>() noexcept {
  using T = ::ucwa::Decline;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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
