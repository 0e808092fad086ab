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

#if UCWA_BINDINGS_VERSION != 1
#error "These sources and the headers of ucwa come from different versions of ucwagen: generate both anew."
#endif

namespace ucwa {

namespace {
using detail::ErrorRow;
using detail::field;
using detail::Field;
using detail::Parameter;
using detail::Place;
}  // namespace

// startMessaging2

StartMessaging2::StartMessaging2() = default;
StartMessaging2::StartMessaging2(const StartMessaging2&) = default;
StartMessaging2::StartMessaging2(StartMessaging2&&) noexcept = default;
StartMessaging2& StartMessaging2::operator=(const StartMessaging2&) = default;
StartMessaging2& StartMessaging2::operator=(StartMessaging2&&) noexcept = default;
StartMessaging2::~StartMessaging2() = default;

namespace detail {
template <>
const Type& type_of<StartMessaging2>() noexcept {
  using T = StartMessaging2;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartMessaging2::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"to", Place::both},
      {"customContent", Place::body},
      {"importance", Place::body},
      {"message", Place::body},
      {"operationId", Place::body, true, 50},
      {"subject", Place::body, false, 250},
      {"threadId", Place::body, false, 250},
  };
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "startMessaging2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// startOnlineMeeting

StartOnlineMeeting::StartOnlineMeeting() = default;
StartOnlineMeeting::StartOnlineMeeting(const StartOnlineMeeting&) = default;
StartOnlineMeeting::StartOnlineMeeting(StartOnlineMeeting&&) noexcept = default;
StartOnlineMeeting& StartOnlineMeeting::operator=(const StartOnlineMeeting&) = default;
StartOnlineMeeting& StartOnlineMeeting::operator=(StartOnlineMeeting&&) noexcept = default;
StartOnlineMeeting::~StartOnlineMeeting() = default;

namespace detail {
template <>
const Type& type_of<StartOnlineMeeting>() noexcept {
  using T = StartOnlineMeeting;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartOnlineMeeting::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"operationId", Place::body, false, 50},
      {"importance", Place::body},
      {"subject", Place::body, false, 250},
      {"threadId", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "startOnlineMeeting", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startOrRefreshSubscriptionToContactsAndGroups

StartOrRefreshSubscriptionToContactsAndGroups::StartOrRefreshSubscriptionToContactsAndGroups() = default;
StartOrRefreshSubscriptionToContactsAndGroups::StartOrRefreshSubscriptionToContactsAndGroups(const StartOrRefreshSubscriptionToContactsAndGroups&) = default;
StartOrRefreshSubscriptionToContactsAndGroups::StartOrRefreshSubscriptionToContactsAndGroups(StartOrRefreshSubscriptionToContactsAndGroups&&) noexcept = default;
StartOrRefreshSubscriptionToContactsAndGroups& StartOrRefreshSubscriptionToContactsAndGroups::operator=(const StartOrRefreshSubscriptionToContactsAndGroups&) = default;
StartOrRefreshSubscriptionToContactsAndGroups& StartOrRefreshSubscriptionToContactsAndGroups::operator=(StartOrRefreshSubscriptionToContactsAndGroups&&) noexcept = default;
StartOrRefreshSubscriptionToContactsAndGroups::~StartOrRefreshSubscriptionToContactsAndGroups() = default;

namespace detail {
template <>
const Type& type_of<StartOrRefreshSubscriptionToContactsAndGroups>() noexcept {
  using T = StartOrRefreshSubscriptionToContactsAndGroups;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartOrRefreshSubscriptionToContactsAndGroups::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"duration", Place::both, true, -1, 10, 60},
  };
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "startOrRefreshSubscriptionToContactsAndGroups", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startPhoneAudio

StartPhoneAudio::StartPhoneAudio() = default;
StartPhoneAudio::StartPhoneAudio(const StartPhoneAudio&) = default;
StartPhoneAudio::StartPhoneAudio(StartPhoneAudio&&) noexcept = default;
StartPhoneAudio& StartPhoneAudio::operator=(const StartPhoneAudio&) = default;
StartPhoneAudio& StartPhoneAudio::operator=(StartPhoneAudio&&) noexcept = default;
StartPhoneAudio::~StartPhoneAudio() = default;

namespace detail {
template <>
const Type& type_of<StartPhoneAudio>() noexcept {
  using T = StartPhoneAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartPhoneAudio::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"to", Place::both, true},
      {"operationId", Place::body, false, 50},
      {"phoneNumber", Place::body},
      {"importance", Place::body},
      {"subject", Place::body, false, 250},
      {"threadId", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {400, "BadRequest", "NormalizationFailed"},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "startPhoneAudio", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startPhoneAudio2

StartPhoneAudio2::StartPhoneAudio2() = default;
StartPhoneAudio2::StartPhoneAudio2(const StartPhoneAudio2&) = default;
StartPhoneAudio2::StartPhoneAudio2(StartPhoneAudio2&&) noexcept = default;
StartPhoneAudio2& StartPhoneAudio2::operator=(const StartPhoneAudio2&) = default;
StartPhoneAudio2& StartPhoneAudio2::operator=(StartPhoneAudio2&&) noexcept = default;
StartPhoneAudio2::~StartPhoneAudio2() = default;

namespace detail {
template <>
const Type& type_of<StartPhoneAudio2>() noexcept {
  using T = StartPhoneAudio2;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartPhoneAudio2::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"to", Place::both, true},
      {"operationId", Place::body, false, 50},
      {"phoneNumber", Place::body},
      {"importance", Place::body},
      {"subject", Place::body, false, 250},
      {"threadId", Place::body},
      {"customContent", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {400, "BadRequest", "NormalizationFailed"},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "startPhoneAudio2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// startPhoneAudioOnBehalfOfDelegator

StartPhoneAudioOnBehalfOfDelegator::StartPhoneAudioOnBehalfOfDelegator() = default;
StartPhoneAudioOnBehalfOfDelegator::StartPhoneAudioOnBehalfOfDelegator(const StartPhoneAudioOnBehalfOfDelegator&) = default;
StartPhoneAudioOnBehalfOfDelegator::StartPhoneAudioOnBehalfOfDelegator(StartPhoneAudioOnBehalfOfDelegator&&) noexcept = default;
StartPhoneAudioOnBehalfOfDelegator& StartPhoneAudioOnBehalfOfDelegator::operator=(const StartPhoneAudioOnBehalfOfDelegator&) = default;
StartPhoneAudioOnBehalfOfDelegator& StartPhoneAudioOnBehalfOfDelegator::operator=(StartPhoneAudioOnBehalfOfDelegator&&) noexcept = default;
StartPhoneAudioOnBehalfOfDelegator::~StartPhoneAudioOnBehalfOfDelegator() = default;

namespace detail {
template <>
const Type& type_of<StartPhoneAudioOnBehalfOfDelegator>() noexcept {
  using T = StartPhoneAudioOnBehalfOfDelegator;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartPhoneAudioOnBehalfOfDelegator::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"operationId", Place::body, false, 50},
      {"phoneNumber", Place::body},
      {"importance", Place::body},
      {"subject", Place::body, false, 250},
      {"threadId", Place::body},
      {"to", Place::body, true},
      {"customContent", Place::body},
      {"delegator", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "startPhoneAudioOnBehalfOfDelegator", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startVideo

StartVideo::StartVideo() = default;
StartVideo::StartVideo(const StartVideo&) = default;
StartVideo::StartVideo(StartVideo&&) noexcept = default;
StartVideo& StartVideo::operator=(const StartVideo&) = default;
StartVideo& StartVideo::operator=(StartVideo&&) noexcept = default;
StartVideo::~StartVideo() = default;

namespace detail {
template <>
const Type& type_of<StartVideo>() noexcept {
  using T = StartVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartVideo::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"operationId", Place::body, false, 50},
      {"to", Place::body, true},
      {"importance", Place::body},
      {"subject", Place::body, false, 250},
      {"threadId", Place::body},
      {"mediaOffer", Place::body},
      {"sessionContext", Place::body, false, 50},
      {"joinVideoMuted", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "startVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// stopAudio

StopAudio::StopAudio() = default;
StopAudio::StopAudio(const StopAudio&) = default;
StopAudio::StopAudio(StopAudio&&) noexcept = default;
StopAudio& StopAudio::operator=(const StopAudio&) = default;
StopAudio& StopAudio::operator=(StopAudio&&) noexcept = default;
StopAudio::~StopAudio() = default;

namespace detail {
template <>
const Type& type_of<StopAudio>() noexcept {
  using T = StopAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StopAudio::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"reason", Place::both},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "stopAudio", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// stopAudioVideo

StopAudioVideo::StopAudioVideo() = default;
StopAudioVideo::StopAudioVideo(const StopAudioVideo&) = default;
StopAudioVideo::StopAudioVideo(StopAudioVideo&&) noexcept = default;
StopAudioVideo& StopAudioVideo::operator=(const StopAudioVideo&) = default;
StopAudioVideo& StopAudioVideo::operator=(StopAudioVideo&&) noexcept = default;
StopAudioVideo::~StopAudioVideo() = default;

namespace detail {
template <>
const Type& type_of<StopAudioVideo>() noexcept {
  using T = StopAudioVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StopAudioVideo::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"reason", Place::both},
  };
  static constexpr ErrorRow errors[] = {
      {404, "NotFound", ""},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "stopAudioVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// stopMessaging

StopMessaging::StopMessaging() = default;
StopMessaging::StopMessaging(const StopMessaging&) = default;
StopMessaging::StopMessaging(StopMessaging&&) noexcept = default;
StopMessaging& StopMessaging::operator=(const StopMessaging&) = default;
StopMessaging& StopMessaging::operator=(StopMessaging&&) noexcept = default;
StopMessaging::~StopMessaging() = default;

namespace detail {
template <>
const Type& type_of<StopMessaging>() noexcept {
  using T = StopMessaging;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StopMessaging::Post::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "stopMessaging", "POST", 1, "application/json", {}, errors};
  return operation;
}

// stopPhoneAudio

StopPhoneAudio::StopPhoneAudio() = default;
StopPhoneAudio::StopPhoneAudio(const StopPhoneAudio&) = default;
StopPhoneAudio::StopPhoneAudio(StopPhoneAudio&&) noexcept = default;
StopPhoneAudio& StopPhoneAudio::operator=(const StopPhoneAudio&) = default;
StopPhoneAudio& StopPhoneAudio::operator=(StopPhoneAudio&&) noexcept = default;
StopPhoneAudio::~StopPhoneAudio() = default;

namespace detail {
template <>
const Type& type_of<StopPhoneAudio>() noexcept {
  using T = StopPhoneAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StopPhoneAudio::Post::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "stopPhoneAudio", "POST", 1, "application/json", {}, errors};
  return operation;
}

// stopSubscriptionToContactsAndGroups

StopSubscriptionToContactsAndGroups::StopSubscriptionToContactsAndGroups() = default;
StopSubscriptionToContactsAndGroups::StopSubscriptionToContactsAndGroups(const StopSubscriptionToContactsAndGroups&) = default;
StopSubscriptionToContactsAndGroups::StopSubscriptionToContactsAndGroups(StopSubscriptionToContactsAndGroups&&) noexcept = default;
StopSubscriptionToContactsAndGroups& StopSubscriptionToContactsAndGroups::operator=(const StopSubscriptionToContactsAndGroups&) = default;
StopSubscriptionToContactsAndGroups& StopSubscriptionToContactsAndGroups::operator=(StopSubscriptionToContactsAndGroups&&) noexcept = default;
StopSubscriptionToContactsAndGroups::~StopSubscriptionToContactsAndGroups() = default;

namespace detail {
template <>
const Type& type_of<StopSubscriptionToContactsAndGroups>() noexcept {
  using T = StopSubscriptionToContactsAndGroups;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StopSubscriptionToContactsAndGroups::Post::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "stopSubscriptionToContactsAndGroups", "POST", 1, "application/json", {}, errors};
  return operation;
}

// stopVideo

StopVideo::StopVideo() = default;
StopVideo::StopVideo(const StopVideo&) = default;
StopVideo::StopVideo(StopVideo&&) noexcept = default;
StopVideo& StopVideo::operator=(const StopVideo&) = default;
StopVideo& StopVideo::operator=(StopVideo&&) noexcept = default;
StopVideo::~StopVideo() = default;

namespace detail {
template <>
const Type& type_of<StopVideo>() noexcept {
  using T = StopVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StopVideo::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"reason", Place::both},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "stopVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// subscribeToGroupPresence

SubscribeToGroupPresence::SubscribeToGroupPresence() = default;
SubscribeToGroupPresence::SubscribeToGroupPresence(const SubscribeToGroupPresence&) = default;
SubscribeToGroupPresence::SubscribeToGroupPresence(SubscribeToGroupPresence&&) noexcept = default;
SubscribeToGroupPresence& SubscribeToGroupPresence::operator=(const SubscribeToGroupPresence&) = default;
SubscribeToGroupPresence& SubscribeToGroupPresence::operator=(SubscribeToGroupPresence&&) noexcept = default;
SubscribeToGroupPresence::~SubscribeToGroupPresence() = default;

namespace detail {
template <>
const Type& type_of<SubscribeToGroupPresence>() noexcept {
  using T = SubscribeToGroupPresence;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& SubscribeToGroupPresence::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"duration", Place::both, true, -1, 10, 30},
      {"groupId", Place::body, true, 256},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "subscribeToGroupPresence", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// subscribedContacts

SubscribedContacts::SubscribedContacts() = default;
SubscribedContacts::SubscribedContacts(const SubscribedContacts&) = default;
SubscribedContacts::SubscribedContacts(SubscribedContacts&&) noexcept = default;
SubscribedContacts& SubscribedContacts::operator=(const SubscribedContacts&) = default;
SubscribedContacts& SubscribedContacts::operator=(SubscribedContacts&&) noexcept = default;
SubscribedContacts::~SubscribedContacts() = default;

namespace detail {
template <>
const Type& type_of<SubscribedContacts>() noexcept {
  using T = SubscribedContacts;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& SubscribedContacts::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "subscribedContacts", "GET", 1, "", {}, errors};
  return operation;
}

// transferredBy

TransferredBy::TransferredBy() = default;
TransferredBy::TransferredBy(const TransferredBy&) = default;
TransferredBy::TransferredBy(TransferredBy&&) noexcept = default;
TransferredBy& TransferredBy::operator=(const TransferredBy&) = default;
TransferredBy& TransferredBy::operator=(TransferredBy&&) noexcept = default;
TransferredBy::~TransferredBy() = default;
bool TransferredBy::set_null(std::string_view property) { return detail::set_null(detail::type_of<TransferredBy>(), this, property); }

namespace detail {
template <>
const Type& type_of<TransferredBy>() noexcept {
  using T = TransferredBy;
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
}  // namespace detail

const detail::Operation& TransferredBy::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "transferredBy", "GET", 1, "", {}, errors};
  return operation;
}

// turnOffCallForwarding

TurnOffCallForwarding::TurnOffCallForwarding() = default;
TurnOffCallForwarding::TurnOffCallForwarding(const TurnOffCallForwarding&) = default;
TurnOffCallForwarding::TurnOffCallForwarding(TurnOffCallForwarding&&) noexcept = default;
TurnOffCallForwarding& TurnOffCallForwarding::operator=(const TurnOffCallForwarding&) = default;
TurnOffCallForwarding& TurnOffCallForwarding::operator=(TurnOffCallForwarding&&) noexcept = default;
TurnOffCallForwarding::~TurnOffCallForwarding() = default;

namespace detail {
template <>
const Type& type_of<TurnOffCallForwarding>() noexcept {
  using T = TurnOffCallForwarding;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& TurnOffCallForwarding::Post::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "turnOffCallForwarding", "POST", 1, "application/json", {}, errors};
  return operation;
}

// typingParticipants

TypingParticipants::TypingParticipants() = default;
TypingParticipants::TypingParticipants(const TypingParticipants&) = default;
TypingParticipants::TypingParticipants(TypingParticipants&&) noexcept = default;
TypingParticipants& TypingParticipants::operator=(const TypingParticipants&) = default;
TypingParticipants& TypingParticipants::operator=(TypingParticipants&&) noexcept = default;
TypingParticipants::~TypingParticipants() = default;

namespace detail {
template <>
const Type& type_of<TypingParticipants>() noexcept {
  using T = TypingParticipants;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

// unansweredCallSettings

UnansweredCallSettings::UnansweredCallSettings() = default;
UnansweredCallSettings::UnansweredCallSettings(const UnansweredCallSettings&) = default;
UnansweredCallSettings::UnansweredCallSettings(UnansweredCallSettings&&) noexcept = default;
UnansweredCallSettings& UnansweredCallSettings::operator=(const UnansweredCallSettings&) = default;
UnansweredCallSettings& UnansweredCallSettings::operator=(UnansweredCallSettings&&) noexcept = default;
UnansweredCallSettings::~UnansweredCallSettings() = default;
bool UnansweredCallSettings::set_null(std::string_view property) { return detail::set_null(detail::type_of<UnansweredCallSettings>(), this, property); }

namespace detail {
template <>
const Type& type_of<UnansweredCallSettings>() noexcept {
  using T = UnansweredCallSettings;
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
}  // namespace detail

const detail::Operation& UnansweredCallSettings::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "unansweredCallSettings", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& UnansweredCallSettings::Put::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"ringDelay", Place::body, false, -1, 5, 60},
      {"target", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "unansweredCallSettings", "PUT", 1, "application/json", parameters, errors};
  return operation;
}

// unansweredCallToContact

UnansweredCallToContact::UnansweredCallToContact() = default;
UnansweredCallToContact::UnansweredCallToContact(const UnansweredCallToContact&) = default;
UnansweredCallToContact::UnansweredCallToContact(UnansweredCallToContact&&) noexcept = default;
UnansweredCallToContact& UnansweredCallToContact::operator=(const UnansweredCallToContact&) = default;
UnansweredCallToContact& UnansweredCallToContact::operator=(UnansweredCallToContact&&) noexcept = default;
UnansweredCallToContact::~UnansweredCallToContact() = default;

namespace detail {
template <>
const Type& type_of<UnansweredCallToContact>() noexcept {
  using T = UnansweredCallToContact;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& UnansweredCallToContact::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"ringDelay", Place::both, false, -1, 5, 60},
      {"target", Place::both, true, 80},
  };
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "unansweredCallToContact", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// unansweredCallToVoicemail

UnansweredCallToVoicemail::UnansweredCallToVoicemail() = default;
UnansweredCallToVoicemail::UnansweredCallToVoicemail(const UnansweredCallToVoicemail&) = default;
UnansweredCallToVoicemail::UnansweredCallToVoicemail(UnansweredCallToVoicemail&&) noexcept = default;
UnansweredCallToVoicemail& UnansweredCallToVoicemail::operator=(const UnansweredCallToVoicemail&) = default;
UnansweredCallToVoicemail& UnansweredCallToVoicemail::operator=(UnansweredCallToVoicemail&&) noexcept = default;
UnansweredCallToVoicemail::~UnansweredCallToVoicemail() = default;

namespace detail {
template <>
const Type& type_of<UnansweredCallToVoicemail>() noexcept {
  using T = UnansweredCallToVoicemail;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& UnansweredCallToVoicemail::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"ringDelay", Place::both, false, -1, 5, 60},
  };
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "unansweredCallToVoicemail", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// unmuteAudio

UnmuteAudio::UnmuteAudio() = default;
UnmuteAudio::UnmuteAudio(const UnmuteAudio&) = default;
UnmuteAudio::UnmuteAudio(UnmuteAudio&&) noexcept = default;
UnmuteAudio& UnmuteAudio::operator=(const UnmuteAudio&) = default;
UnmuteAudio& UnmuteAudio::operator=(UnmuteAudio&&) noexcept = default;
UnmuteAudio::~UnmuteAudio() = default;

namespace detail {
template <>
const Type& type_of<UnmuteAudio>() noexcept {
  using T = UnmuteAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& UnmuteAudio::Post::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "unmuteAudio", "POST", 1, "application/json", {}, errors};
  return operation;
}

// unmuteVideo

UnmuteVideo::UnmuteVideo() = default;
UnmuteVideo::UnmuteVideo(const UnmuteVideo&) = default;
UnmuteVideo::UnmuteVideo(UnmuteVideo&&) noexcept = default;
UnmuteVideo& UnmuteVideo::operator=(const UnmuteVideo&) = default;
UnmuteVideo& UnmuteVideo::operator=(UnmuteVideo&&) noexcept = default;
UnmuteVideo::~UnmuteVideo() = default;

namespace detail {
template <>
const Type& type_of<UnmuteVideo>() noexcept {
  using T = UnmuteVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& UnmuteVideo::Post::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "unmuteVideo", "POST", 1, "application/json", {}, errors};
  return operation;
}

// user

User::User() = default;
User::User(const User&) = default;
User::User(User&&) noexcept = default;
User& User::operator=(const User&) = default;
User& User::operator=(User&&) noexcept = default;
User::~User() = default;

namespace detail {
template <>
const Type& type_of<User>() noexcept {
  using T = User;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::applications>("applications"),
      field<&T::links, &T::Links::redirect>("redirect"),
      field<&T::links, &T::Links::xframe>("xframe"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& User::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "user", "GET", 1, "", {}, errors};
  return operation;
}

// userAcknowledged

UserAcknowledged::UserAcknowledged() = default;
UserAcknowledged::UserAcknowledged(const UserAcknowledged&) = default;
UserAcknowledged::UserAcknowledged(UserAcknowledged&&) noexcept = default;
UserAcknowledged& UserAcknowledged::operator=(const UserAcknowledged&) = default;
UserAcknowledged& UserAcknowledged::operator=(UserAcknowledged&&) noexcept = default;
UserAcknowledged::~UserAcknowledged() = default;

namespace detail {
template <>
const Type& type_of<UserAcknowledged>() noexcept {
  using T = UserAcknowledged;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

// videoFreeze

VideoFreeze::VideoFreeze() = default;
VideoFreeze::VideoFreeze(const VideoFreeze&) = default;
VideoFreeze::VideoFreeze(VideoFreeze&&) noexcept = default;
VideoFreeze& VideoFreeze::operator=(const VideoFreeze&) = default;
VideoFreeze& VideoFreeze::operator=(VideoFreeze&&) noexcept = default;
VideoFreeze::~VideoFreeze() = default;

namespace detail {
template <>
const Type& type_of<VideoFreeze>() noexcept {
  using T = VideoFreeze;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

// xframe

Xframe::Xframe() = default;
Xframe::Xframe(const Xframe&) = default;
Xframe::Xframe(Xframe&&) noexcept = default;
Xframe& Xframe::operator=(const Xframe&) = default;
Xframe& Xframe::operator=(Xframe&&) noexcept = default;
Xframe::~Xframe() = default;

namespace detail {
template <>
const Type& type_of<Xframe>() noexcept {
  using T = Xframe;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& Xframe::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "xframe", "GET", 1, "", {}, errors};
  return operation;
}

}  // namespace ucwa
