// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#include "table.hpp"
#include "ucwa/version.hpp"
#include "ucwa/resources/start_messaging2.hpp"
#include "ucwa/resources/start_online_meeting.hpp"
#include "ucwa/resources/start_or_refresh_subscription_to_contacts_and_groups.hpp"
#include "ucwa/resources/start_phone_audio.hpp"
#include "ucwa/resources/start_phone_audio2.hpp"
#include "ucwa/resources/start_phone_audio_on_behalf_of_delegator.hpp"
#include "ucwa/resources/start_video.hpp"
#include "ucwa/resources/stop_audio.hpp"
#include "ucwa/resources/stop_audio_video.hpp"
#include "ucwa/resources/stop_messaging.hpp"
#include "ucwa/resources/stop_phone_audio.hpp"
#include "ucwa/resources/stop_subscription_to_contacts_and_groups.hpp"
#include "ucwa/resources/stop_video.hpp"
#include "ucwa/resources/subscribe_to_group_presence.hpp"
#include "ucwa/resources/subscribed_contacts.hpp"
#include "ucwa/resources/transferred_by.hpp"
#include "ucwa/resources/turn_off_call_forwarding.hpp"
#include "ucwa/resources/typing_participants.hpp"
#include "ucwa/resources/unanswered_call_settings.hpp"
#include "ucwa/resources/unanswered_call_to_contact.hpp"
#include "ucwa/resources/unanswered_call_to_voicemail.hpp"
#include "ucwa/resources/unmute_audio.hpp"
#include "ucwa/resources/unmute_video.hpp"
#include "ucwa/resources/user.hpp"
#include "ucwa/resources/user_acknowledged.hpp"
#include "ucwa/resources/video_freeze.hpp"
#include "ucwa/resources/xframe.hpp"

#if UCWA_BINDINGS_VERSION != 2
#error "These sources and the headers of ucwa come from different versions of ucwagen: generate both anew."
#endif

namespace ucwa {

// startMessaging2

StartMessaging2::StartMessaging2() = default;
StartMessaging2::StartMessaging2(const StartMessaging2&) = default;
StartMessaging2::StartMessaging2(StartMessaging2&&) noexcept = default;
StartMessaging2& StartMessaging2::operator=(StartMessaging2 other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartMessaging2::~StartMessaging2() = default;

template <>
const detail::Type& detail::type_of<StartMessaging2>() noexcept {
  using T = ::ucwa::StartMessaging2;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& StartMessaging2::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"to", detail::Place::both},
      {"customContent", detail::Place::body},
      {"importance", detail::Place::body},
      {"message", detail::Place::body},
      {"operationId", detail::Place::body, true, 50},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body, false, 250},
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
      "startMessaging2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// startOnlineMeeting

StartOnlineMeeting::StartOnlineMeeting() = default;
StartOnlineMeeting::StartOnlineMeeting(const StartOnlineMeeting&) = default;
StartOnlineMeeting::StartOnlineMeeting(StartOnlineMeeting&&) noexcept = default;
StartOnlineMeeting& StartOnlineMeeting::operator=(StartOnlineMeeting other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartOnlineMeeting::~StartOnlineMeeting() = default;

template <>
const detail::Type& detail::type_of<StartOnlineMeeting>() noexcept {
  using T = ::ucwa::StartOnlineMeeting;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& StartOnlineMeeting::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
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
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startOnlineMeeting", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startOrRefreshSubscriptionToContactsAndGroups

StartOrRefreshSubscriptionToContactsAndGroups::StartOrRefreshSubscriptionToContactsAndGroups() = default;
StartOrRefreshSubscriptionToContactsAndGroups::StartOrRefreshSubscriptionToContactsAndGroups(const StartOrRefreshSubscriptionToContactsAndGroups&) = default;
StartOrRefreshSubscriptionToContactsAndGroups::StartOrRefreshSubscriptionToContactsAndGroups(StartOrRefreshSubscriptionToContactsAndGroups&&) noexcept = default;
StartOrRefreshSubscriptionToContactsAndGroups& StartOrRefreshSubscriptionToContactsAndGroups::operator=(StartOrRefreshSubscriptionToContactsAndGroups other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartOrRefreshSubscriptionToContactsAndGroups::~StartOrRefreshSubscriptionToContactsAndGroups() = default;

template <>
const detail::Type& detail::type_of<StartOrRefreshSubscriptionToContactsAndGroups>() noexcept {
  using T = ::ucwa::StartOrRefreshSubscriptionToContactsAndGroups;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& StartOrRefreshSubscriptionToContactsAndGroups::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"duration", detail::Place::both, true, -1, 10, 60},
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
      "startOrRefreshSubscriptionToContactsAndGroups", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startPhoneAudio

StartPhoneAudio::StartPhoneAudio() = default;
StartPhoneAudio::StartPhoneAudio(const StartPhoneAudio&) = default;
StartPhoneAudio::StartPhoneAudio(StartPhoneAudio&&) noexcept = default;
StartPhoneAudio& StartPhoneAudio::operator=(StartPhoneAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartPhoneAudio::~StartPhoneAudio() = default;

template <>
const detail::Type& detail::type_of<StartPhoneAudio>() noexcept {
  using T = ::ucwa::StartPhoneAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& StartPhoneAudio::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"to", detail::Place::both, true},
      {"operationId", detail::Place::body, false, 50},
      {"phoneNumber", detail::Place::body},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
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
      "startPhoneAudio", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startPhoneAudio2

StartPhoneAudio2::StartPhoneAudio2() = default;
StartPhoneAudio2::StartPhoneAudio2(const StartPhoneAudio2&) = default;
StartPhoneAudio2::StartPhoneAudio2(StartPhoneAudio2&&) noexcept = default;
StartPhoneAudio2& StartPhoneAudio2::operator=(StartPhoneAudio2 other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartPhoneAudio2::~StartPhoneAudio2() = default;

template <>
const detail::Type& detail::type_of<StartPhoneAudio2>() noexcept {
  using T = ::ucwa::StartPhoneAudio2;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& StartPhoneAudio2::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"to", detail::Place::both, true},
      {"operationId", detail::Place::body, false, 50},
      {"phoneNumber", detail::Place::body},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"customContent", detail::Place::body},
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
      "startPhoneAudio2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// startPhoneAudioOnBehalfOfDelegator

StartPhoneAudioOnBehalfOfDelegator::StartPhoneAudioOnBehalfOfDelegator() = default;
StartPhoneAudioOnBehalfOfDelegator::StartPhoneAudioOnBehalfOfDelegator(const StartPhoneAudioOnBehalfOfDelegator&) = default;
StartPhoneAudioOnBehalfOfDelegator::StartPhoneAudioOnBehalfOfDelegator(StartPhoneAudioOnBehalfOfDelegator&&) noexcept = default;
StartPhoneAudioOnBehalfOfDelegator& StartPhoneAudioOnBehalfOfDelegator::operator=(StartPhoneAudioOnBehalfOfDelegator other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartPhoneAudioOnBehalfOfDelegator::~StartPhoneAudioOnBehalfOfDelegator() = default;

template <>
const detail::Type& detail::type_of<StartPhoneAudioOnBehalfOfDelegator>() noexcept {
  using T = ::ucwa::StartPhoneAudioOnBehalfOfDelegator;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& StartPhoneAudioOnBehalfOfDelegator::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"phoneNumber", detail::Place::body},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"to", detail::Place::body, true},
      {"customContent", detail::Place::body},
      {"delegator", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startPhoneAudioOnBehalfOfDelegator", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startVideo

StartVideo::StartVideo() = default;
StartVideo::StartVideo(const StartVideo&) = default;
StartVideo::StartVideo(StartVideo&&) noexcept = default;
StartVideo& StartVideo::operator=(StartVideo other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartVideo::~StartVideo() = default;

template <>
const detail::Type& detail::type_of<StartVideo>() noexcept {
  using T = ::ucwa::StartVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& StartVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinVideoMuted", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// stopAudio

StopAudio::StopAudio() = default;
StopAudio::StopAudio(const StopAudio&) = default;
StopAudio::StopAudio(StopAudio&&) noexcept = default;
StopAudio& StopAudio::operator=(StopAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
StopAudio::~StopAudio() = default;

template <>
const detail::Type& detail::type_of<StopAudio>() noexcept {
  using T = ::ucwa::StopAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& StopAudio::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"reason", detail::Place::both},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "stopAudio", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// stopAudioVideo

StopAudioVideo::StopAudioVideo() = default;
StopAudioVideo::StopAudioVideo(const StopAudioVideo&) = default;
StopAudioVideo::StopAudioVideo(StopAudioVideo&&) noexcept = default;
StopAudioVideo& StopAudioVideo::operator=(StopAudioVideo other) noexcept {
  return detail::replace(*this, std::move(other));
}
StopAudioVideo::~StopAudioVideo() = default;

template <>
const detail::Type& detail::type_of<StopAudioVideo>() noexcept {
  using T = ::ucwa::StopAudioVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& StopAudioVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"reason", detail::Place::both},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {404, "NotFound", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "stopAudioVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// stopMessaging

StopMessaging::StopMessaging() = default;
StopMessaging::StopMessaging(const StopMessaging&) = default;
StopMessaging::StopMessaging(StopMessaging&&) noexcept = default;
StopMessaging& StopMessaging::operator=(StopMessaging other) noexcept {
  return detail::replace(*this, std::move(other));
}
StopMessaging::~StopMessaging() = default;

template <>
const detail::Type& detail::type_of<StopMessaging>() noexcept {
  using T = ::ucwa::StopMessaging;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& StopMessaging::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "stopMessaging", "POST", 1, "application/json", {}, errors};
  return operation;
}

// stopPhoneAudio

StopPhoneAudio::StopPhoneAudio() = default;
StopPhoneAudio::StopPhoneAudio(const StopPhoneAudio&) = default;
StopPhoneAudio::StopPhoneAudio(StopPhoneAudio&&) noexcept = default;
StopPhoneAudio& StopPhoneAudio::operator=(StopPhoneAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
StopPhoneAudio::~StopPhoneAudio() = default;

template <>
const detail::Type& detail::type_of<StopPhoneAudio>() noexcept {
  using T = ::ucwa::StopPhoneAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& StopPhoneAudio::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "stopPhoneAudio", "POST", 1, "application/json", {}, errors};
  return operation;
}

// stopSubscriptionToContactsAndGroups

StopSubscriptionToContactsAndGroups::StopSubscriptionToContactsAndGroups() = default;
StopSubscriptionToContactsAndGroups::StopSubscriptionToContactsAndGroups(const StopSubscriptionToContactsAndGroups&) = default;
StopSubscriptionToContactsAndGroups::StopSubscriptionToContactsAndGroups(StopSubscriptionToContactsAndGroups&&) noexcept = default;
StopSubscriptionToContactsAndGroups& StopSubscriptionToContactsAndGroups::operator=(StopSubscriptionToContactsAndGroups other) noexcept {
  return detail::replace(*this, std::move(other));
}
StopSubscriptionToContactsAndGroups::~StopSubscriptionToContactsAndGroups() = default;

template <>
const detail::Type& detail::type_of<StopSubscriptionToContactsAndGroups>() noexcept {
  using T = ::ucwa::StopSubscriptionToContactsAndGroups;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& StopSubscriptionToContactsAndGroups::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "stopSubscriptionToContactsAndGroups", "POST", 1, "application/json", {}, errors};
  return operation;
}

// stopVideo

StopVideo::StopVideo() = default;
StopVideo::StopVideo(const StopVideo&) = default;
StopVideo::StopVideo(StopVideo&&) noexcept = default;
StopVideo& StopVideo::operator=(StopVideo other) noexcept {
  return detail::replace(*this, std::move(other));
}
StopVideo::~StopVideo() = default;

template <>
const detail::Type& detail::type_of<StopVideo>() noexcept {
  using T = ::ucwa::StopVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& StopVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"reason", detail::Place::both},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "stopVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// subscribeToGroupPresence

SubscribeToGroupPresence::SubscribeToGroupPresence() = default;
SubscribeToGroupPresence::SubscribeToGroupPresence(const SubscribeToGroupPresence&) = default;
SubscribeToGroupPresence::SubscribeToGroupPresence(SubscribeToGroupPresence&&) noexcept = default;
SubscribeToGroupPresence& SubscribeToGroupPresence::operator=(SubscribeToGroupPresence other) noexcept {
  return detail::replace(*this, std::move(other));
}
SubscribeToGroupPresence::~SubscribeToGroupPresence() = default;

template <>
const detail::Type& detail::type_of<SubscribeToGroupPresence>() noexcept {
  using T = ::ucwa::SubscribeToGroupPresence;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& SubscribeToGroupPresence::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"duration", detail::Place::both, true, -1, 10, 30},
      {"groupId", detail::Place::body, true, 256},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "subscribeToGroupPresence", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// subscribedContacts

SubscribedContacts::SubscribedContacts() = default;
SubscribedContacts::SubscribedContacts(const SubscribedContacts&) = default;
SubscribedContacts::SubscribedContacts(SubscribedContacts&&) noexcept = default;
SubscribedContacts& SubscribedContacts::operator=(SubscribedContacts other) noexcept {
  return detail::replace(*this, std::move(other));
}
SubscribedContacts::~SubscribedContacts() = default;

template <>
const detail::Type& detail::type_of<SubscribedContacts>() noexcept {
  using T = ::ucwa::SubscribedContacts;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& SubscribedContacts::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "subscribedContacts", "GET", 1, "", {}, errors};
  return operation;
}

// transferredBy

TransferredBy::TransferredBy() = default;
TransferredBy::TransferredBy(const TransferredBy&) = default;
TransferredBy::TransferredBy(TransferredBy&&) noexcept = default;
TransferredBy& TransferredBy::operator=(TransferredBy other) noexcept {
  return detail::replace(*this, std::move(other));
}
TransferredBy::~TransferredBy() = default;

template <>
const detail::Type& detail::type_of<TransferredBy>() noexcept {
  using T = ::ucwa::TransferredBy;
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

const detail::Operation& TransferredBy::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "transferredBy", "GET", 1, "", {}, errors};
  return operation;
}

// turnOffCallForwarding

TurnOffCallForwarding::TurnOffCallForwarding() = default;
TurnOffCallForwarding::TurnOffCallForwarding(const TurnOffCallForwarding&) = default;
TurnOffCallForwarding::TurnOffCallForwarding(TurnOffCallForwarding&&) noexcept = default;
TurnOffCallForwarding& TurnOffCallForwarding::operator=(TurnOffCallForwarding other) noexcept {
  return detail::replace(*this, std::move(other));
}
TurnOffCallForwarding::~TurnOffCallForwarding() = default;

template <>
const detail::Type& detail::type_of<TurnOffCallForwarding>() noexcept {
  using T = ::ucwa::TurnOffCallForwarding;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& TurnOffCallForwarding::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "turnOffCallForwarding", "POST", 1, "application/json", {}, errors};
  return operation;
}

// typingParticipants

TypingParticipants::TypingParticipants() = default;
TypingParticipants::TypingParticipants(const TypingParticipants&) = default;
TypingParticipants::TypingParticipants(TypingParticipants&&) noexcept = default;
TypingParticipants& TypingParticipants::operator=(TypingParticipants other) noexcept {
  return detail::replace(*this, std::move(other));
}
TypingParticipants::~TypingParticipants() = default;

template <>
const detail::Type& detail::type_of<TypingParticipants>() noexcept {
  using T = ::ucwa::TypingParticipants;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

// unansweredCallSettings

UnansweredCallSettings::UnansweredCallSettings() = default;
UnansweredCallSettings::UnansweredCallSettings(const UnansweredCallSettings&) = default;
UnansweredCallSettings::UnansweredCallSettings(UnansweredCallSettings&&) noexcept = default;
UnansweredCallSettings& UnansweredCallSettings::operator=(UnansweredCallSettings other) noexcept {
  return detail::replace(*this, std::move(other));
}
UnansweredCallSettings::~UnansweredCallSettings() = default;

template <>
const detail::Type& detail::type_of<UnansweredCallSettings>() noexcept {
  using T = ::ucwa::UnansweredCallSettings;
  static constexpr Field properties[] = {
      field<&T::ring_delay>("ringDelay"),
      field<&T::target>("target"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
      field<&T::links, &T::Links::reset_unanswered_call_settings>("resetUnansweredCallSettings"),
      field<&T::links, &T::Links::unanswered_call_to_contact>("unansweredCallToContact"),
      field<&T::links, &T::Links::unanswered_call_to_voicemail>("unansweredCallToVoicemail"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& UnansweredCallSettings::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "unansweredCallSettings", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& UnansweredCallSettings::Put::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"ringDelay", detail::Place::body, false, -1, 5, 60},
      {"target", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{
      "unansweredCallSettings", "PUT", 1, "application/json", parameters, errors};
  return operation;
}

// unansweredCallToContact

UnansweredCallToContact::UnansweredCallToContact() = default;
UnansweredCallToContact::UnansweredCallToContact(const UnansweredCallToContact&) = default;
UnansweredCallToContact::UnansweredCallToContact(UnansweredCallToContact&&) noexcept = default;
UnansweredCallToContact& UnansweredCallToContact::operator=(UnansweredCallToContact other) noexcept {
  return detail::replace(*this, std::move(other));
}
UnansweredCallToContact::~UnansweredCallToContact() = default;

template <>
const detail::Type& detail::type_of<UnansweredCallToContact>() noexcept {
  using T = ::ucwa::UnansweredCallToContact;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& UnansweredCallToContact::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"ringDelay", detail::Place::both, false, -1, 5, 60},
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
      "unansweredCallToContact", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// unansweredCallToVoicemail

UnansweredCallToVoicemail::UnansweredCallToVoicemail() = default;
UnansweredCallToVoicemail::UnansweredCallToVoicemail(const UnansweredCallToVoicemail&) = default;
UnansweredCallToVoicemail::UnansweredCallToVoicemail(UnansweredCallToVoicemail&&) noexcept = default;
UnansweredCallToVoicemail& UnansweredCallToVoicemail::operator=(UnansweredCallToVoicemail other) noexcept {
  return detail::replace(*this, std::move(other));
}
UnansweredCallToVoicemail::~UnansweredCallToVoicemail() = default;

template <>
const detail::Type& detail::type_of<UnansweredCallToVoicemail>() noexcept {
  using T = ::ucwa::UnansweredCallToVoicemail;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& UnansweredCallToVoicemail::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"ringDelay", detail::Place::both, false, -1, 5, 60},
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
      "unansweredCallToVoicemail", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// unmuteAudio

UnmuteAudio::UnmuteAudio() = default;
UnmuteAudio::UnmuteAudio(const UnmuteAudio&) = default;
UnmuteAudio::UnmuteAudio(UnmuteAudio&&) noexcept = default;
UnmuteAudio& UnmuteAudio::operator=(UnmuteAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
UnmuteAudio::~UnmuteAudio() = default;

template <>
const detail::Type& detail::type_of<UnmuteAudio>() noexcept {
  using T = ::ucwa::UnmuteAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& UnmuteAudio::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "unmuteAudio", "POST", 1, "application/json", {}, errors};
  return operation;
}

// unmuteVideo

UnmuteVideo::UnmuteVideo() = default;
UnmuteVideo::UnmuteVideo(const UnmuteVideo&) = default;
UnmuteVideo::UnmuteVideo(UnmuteVideo&&) noexcept = default;
UnmuteVideo& UnmuteVideo::operator=(UnmuteVideo other) noexcept {
  return detail::replace(*this, std::move(other));
}
UnmuteVideo::~UnmuteVideo() = default;

template <>
const detail::Type& detail::type_of<UnmuteVideo>() noexcept {
  using T = ::ucwa::UnmuteVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& UnmuteVideo::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "unmuteVideo", "POST", 1, "application/json", {}, errors};
  return operation;
}

// user

User::User() = default;
User::User(const User&) = default;
User::User(User&&) noexcept = default;
User& User::operator=(User other) noexcept {
  return detail::replace(*this, std::move(other));
}
User::~User() = default;

template <>
const detail::Type& detail::type_of<User>() noexcept {
  using T = ::ucwa::User;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::applications>("applications"),
      field<&T::links, &T::Links::redirect>("redirect"),
      field<&T::links, &T::Links::xframe>("xframe"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& User::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "user", "GET", 1, "", {}, errors};
  return operation;
}

// userAcknowledged

UserAcknowledged::UserAcknowledged() = default;
UserAcknowledged::UserAcknowledged(const UserAcknowledged&) = default;
UserAcknowledged::UserAcknowledged(UserAcknowledged&&) noexcept = default;
UserAcknowledged& UserAcknowledged::operator=(UserAcknowledged other) noexcept {
  return detail::replace(*this, std::move(other));
}
UserAcknowledged::~UserAcknowledged() = default;

template <>
const detail::Type& detail::type_of<UserAcknowledged>() noexcept {
  using T = ::ucwa::UserAcknowledged;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

// videoFreeze

VideoFreeze::VideoFreeze() = default;
VideoFreeze::VideoFreeze(const VideoFreeze&) = default;
VideoFreeze::VideoFreeze(VideoFreeze&&) noexcept = default;
VideoFreeze& VideoFreeze::operator=(VideoFreeze other) noexcept {
  return detail::replace(*this, std::move(other));
}
VideoFreeze::~VideoFreeze() = default;

template <>
const detail::Type& detail::type_of<VideoFreeze>() noexcept {
  using T = ::ucwa::VideoFreeze;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

// xframe

Xframe::Xframe() = default;
Xframe::Xframe(const Xframe&) = default;
Xframe::Xframe(Xframe&&) noexcept = default;
Xframe& Xframe::operator=(Xframe other) noexcept {
  return detail::replace(*this, std::move(other));
}
Xframe::~Xframe() = default;

template <>
const detail::Type& detail::type_of<Xframe>() noexcept {
  using T = ::ucwa::Xframe;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& Xframe::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "xframe", "GET", 1, "", {}, errors};
  return operation;
}

}  // namespace ucwa
