// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#include <cstddef>

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

#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Winvalid-offsetof"  // see field() in table.hpp
#endif

namespace ucwa {

// startMessaging2

StartMessaging2::StartMessaging2() noexcept = default;
StartMessaging2::StartMessaging2(const StartMessaging2& other) : StartMessaging2() { detail::copy(detail::type_of<StartMessaging2>(), this, &other); }
StartMessaging2::StartMessaging2(StartMessaging2&& other) noexcept : StartMessaging2() { detail::exchange(detail::type_of<StartMessaging2>(), this, &other); }
StartMessaging2& StartMessaging2::operator=(StartMessaging2 other) noexcept { detail::exchange(detail::type_of<StartMessaging2>(), this, &other); return *this; }
StartMessaging2::~StartMessaging2() = default;

template <>
const detail::Type& detail::type_of<StartMessaging2>() noexcept {
  using T = ::ucwa::StartMessaging2;
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

StartOnlineMeeting::StartOnlineMeeting() noexcept = default;
StartOnlineMeeting::StartOnlineMeeting(const StartOnlineMeeting& other) : StartOnlineMeeting() { detail::copy(detail::type_of<StartOnlineMeeting>(), this, &other); }
StartOnlineMeeting::StartOnlineMeeting(StartOnlineMeeting&& other) noexcept : StartOnlineMeeting() { detail::exchange(detail::type_of<StartOnlineMeeting>(), this, &other); }
StartOnlineMeeting& StartOnlineMeeting::operator=(StartOnlineMeeting other) noexcept { detail::exchange(detail::type_of<StartOnlineMeeting>(), this, &other); return *this; }
StartOnlineMeeting::~StartOnlineMeeting() = default;

template <>
const detail::Type& detail::type_of<StartOnlineMeeting>() noexcept {
  using T = ::ucwa::StartOnlineMeeting;
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

StartOrRefreshSubscriptionToContactsAndGroups::StartOrRefreshSubscriptionToContactsAndGroups() noexcept = default;
StartOrRefreshSubscriptionToContactsAndGroups::StartOrRefreshSubscriptionToContactsAndGroups(const StartOrRefreshSubscriptionToContactsAndGroups& other) : StartOrRefreshSubscriptionToContactsAndGroups() { detail::copy(detail::type_of<StartOrRefreshSubscriptionToContactsAndGroups>(), this, &other); }
StartOrRefreshSubscriptionToContactsAndGroups::StartOrRefreshSubscriptionToContactsAndGroups(StartOrRefreshSubscriptionToContactsAndGroups&& other) noexcept : StartOrRefreshSubscriptionToContactsAndGroups() { detail::exchange(detail::type_of<StartOrRefreshSubscriptionToContactsAndGroups>(), this, &other); }
StartOrRefreshSubscriptionToContactsAndGroups& StartOrRefreshSubscriptionToContactsAndGroups::operator=(StartOrRefreshSubscriptionToContactsAndGroups other) noexcept { detail::exchange(detail::type_of<StartOrRefreshSubscriptionToContactsAndGroups>(), this, &other); return *this; }
StartOrRefreshSubscriptionToContactsAndGroups::~StartOrRefreshSubscriptionToContactsAndGroups() = default;

template <>
const detail::Type& detail::type_of<StartOrRefreshSubscriptionToContactsAndGroups>() noexcept {
  using T = ::ucwa::StartOrRefreshSubscriptionToContactsAndGroups;
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

StartPhoneAudio::StartPhoneAudio() noexcept = default;
StartPhoneAudio::StartPhoneAudio(const StartPhoneAudio& other) : StartPhoneAudio() { detail::copy(detail::type_of<StartPhoneAudio>(), this, &other); }
StartPhoneAudio::StartPhoneAudio(StartPhoneAudio&& other) noexcept : StartPhoneAudio() { detail::exchange(detail::type_of<StartPhoneAudio>(), this, &other); }
StartPhoneAudio& StartPhoneAudio::operator=(StartPhoneAudio other) noexcept { detail::exchange(detail::type_of<StartPhoneAudio>(), this, &other); return *this; }
StartPhoneAudio::~StartPhoneAudio() = default;

template <>
const detail::Type& detail::type_of<StartPhoneAudio>() noexcept {
  using T = ::ucwa::StartPhoneAudio;
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

StartPhoneAudio2::StartPhoneAudio2() noexcept = default;
StartPhoneAudio2::StartPhoneAudio2(const StartPhoneAudio2& other) : StartPhoneAudio2() { detail::copy(detail::type_of<StartPhoneAudio2>(), this, &other); }
StartPhoneAudio2::StartPhoneAudio2(StartPhoneAudio2&& other) noexcept : StartPhoneAudio2() { detail::exchange(detail::type_of<StartPhoneAudio2>(), this, &other); }
StartPhoneAudio2& StartPhoneAudio2::operator=(StartPhoneAudio2 other) noexcept { detail::exchange(detail::type_of<StartPhoneAudio2>(), this, &other); return *this; }
StartPhoneAudio2::~StartPhoneAudio2() = default;

template <>
const detail::Type& detail::type_of<StartPhoneAudio2>() noexcept {
  using T = ::ucwa::StartPhoneAudio2;
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

StartPhoneAudioOnBehalfOfDelegator::StartPhoneAudioOnBehalfOfDelegator() noexcept = default;
StartPhoneAudioOnBehalfOfDelegator::StartPhoneAudioOnBehalfOfDelegator(const StartPhoneAudioOnBehalfOfDelegator& other) : StartPhoneAudioOnBehalfOfDelegator() { detail::copy(detail::type_of<StartPhoneAudioOnBehalfOfDelegator>(), this, &other); }
StartPhoneAudioOnBehalfOfDelegator::StartPhoneAudioOnBehalfOfDelegator(StartPhoneAudioOnBehalfOfDelegator&& other) noexcept : StartPhoneAudioOnBehalfOfDelegator() { detail::exchange(detail::type_of<StartPhoneAudioOnBehalfOfDelegator>(), this, &other); }
StartPhoneAudioOnBehalfOfDelegator& StartPhoneAudioOnBehalfOfDelegator::operator=(StartPhoneAudioOnBehalfOfDelegator other) noexcept { detail::exchange(detail::type_of<StartPhoneAudioOnBehalfOfDelegator>(), this, &other); return *this; }
StartPhoneAudioOnBehalfOfDelegator::~StartPhoneAudioOnBehalfOfDelegator() = default;

template <>
const detail::Type& detail::type_of<StartPhoneAudioOnBehalfOfDelegator>() noexcept {
  using T = ::ucwa::StartPhoneAudioOnBehalfOfDelegator;
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

StartVideo::StartVideo() noexcept = default;
StartVideo::StartVideo(const StartVideo& other) : StartVideo() { detail::copy(detail::type_of<StartVideo>(), this, &other); }
StartVideo::StartVideo(StartVideo&& other) noexcept : StartVideo() { detail::exchange(detail::type_of<StartVideo>(), this, &other); }
StartVideo& StartVideo::operator=(StartVideo other) noexcept { detail::exchange(detail::type_of<StartVideo>(), this, &other); return *this; }
StartVideo::~StartVideo() = default;

template <>
const detail::Type& detail::type_of<StartVideo>() noexcept {
  using T = ::ucwa::StartVideo;
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

StopAudio::StopAudio() noexcept = default;
StopAudio::StopAudio(const StopAudio& other) : StopAudio() { detail::copy(detail::type_of<StopAudio>(), this, &other); }
StopAudio::StopAudio(StopAudio&& other) noexcept : StopAudio() { detail::exchange(detail::type_of<StopAudio>(), this, &other); }
StopAudio& StopAudio::operator=(StopAudio other) noexcept { detail::exchange(detail::type_of<StopAudio>(), this, &other); return *this; }
StopAudio::~StopAudio() = default;

template <>
const detail::Type& detail::type_of<StopAudio>() noexcept {
  using T = ::ucwa::StopAudio;
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

StopAudioVideo::StopAudioVideo() noexcept = default;
StopAudioVideo::StopAudioVideo(const StopAudioVideo& other) : StopAudioVideo() { detail::copy(detail::type_of<StopAudioVideo>(), this, &other); }
StopAudioVideo::StopAudioVideo(StopAudioVideo&& other) noexcept : StopAudioVideo() { detail::exchange(detail::type_of<StopAudioVideo>(), this, &other); }
StopAudioVideo& StopAudioVideo::operator=(StopAudioVideo other) noexcept { detail::exchange(detail::type_of<StopAudioVideo>(), this, &other); return *this; }
StopAudioVideo::~StopAudioVideo() = default;

template <>
const detail::Type& detail::type_of<StopAudioVideo>() noexcept {
  using T = ::ucwa::StopAudioVideo;
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

StopMessaging::StopMessaging() noexcept = default;
StopMessaging::StopMessaging(const StopMessaging& other) : StopMessaging() { detail::copy(detail::type_of<StopMessaging>(), this, &other); }
StopMessaging::StopMessaging(StopMessaging&& other) noexcept : StopMessaging() { detail::exchange(detail::type_of<StopMessaging>(), this, &other); }
StopMessaging& StopMessaging::operator=(StopMessaging other) noexcept { detail::exchange(detail::type_of<StopMessaging>(), this, &other); return *this; }
StopMessaging::~StopMessaging() = default;

template <>
const detail::Type& detail::type_of<StopMessaging>() noexcept {
  using T = ::ucwa::StopMessaging;
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

StopPhoneAudio::StopPhoneAudio() noexcept = default;
StopPhoneAudio::StopPhoneAudio(const StopPhoneAudio& other) : StopPhoneAudio() { detail::copy(detail::type_of<StopPhoneAudio>(), this, &other); }
StopPhoneAudio::StopPhoneAudio(StopPhoneAudio&& other) noexcept : StopPhoneAudio() { detail::exchange(detail::type_of<StopPhoneAudio>(), this, &other); }
StopPhoneAudio& StopPhoneAudio::operator=(StopPhoneAudio other) noexcept { detail::exchange(detail::type_of<StopPhoneAudio>(), this, &other); return *this; }
StopPhoneAudio::~StopPhoneAudio() = default;

template <>
const detail::Type& detail::type_of<StopPhoneAudio>() noexcept {
  using T = ::ucwa::StopPhoneAudio;
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

StopSubscriptionToContactsAndGroups::StopSubscriptionToContactsAndGroups() noexcept = default;
StopSubscriptionToContactsAndGroups::StopSubscriptionToContactsAndGroups(const StopSubscriptionToContactsAndGroups& other) : StopSubscriptionToContactsAndGroups() { detail::copy(detail::type_of<StopSubscriptionToContactsAndGroups>(), this, &other); }
StopSubscriptionToContactsAndGroups::StopSubscriptionToContactsAndGroups(StopSubscriptionToContactsAndGroups&& other) noexcept : StopSubscriptionToContactsAndGroups() { detail::exchange(detail::type_of<StopSubscriptionToContactsAndGroups>(), this, &other); }
StopSubscriptionToContactsAndGroups& StopSubscriptionToContactsAndGroups::operator=(StopSubscriptionToContactsAndGroups other) noexcept { detail::exchange(detail::type_of<StopSubscriptionToContactsAndGroups>(), this, &other); return *this; }
StopSubscriptionToContactsAndGroups::~StopSubscriptionToContactsAndGroups() = default;

template <>
const detail::Type& detail::type_of<StopSubscriptionToContactsAndGroups>() noexcept {
  using T = ::ucwa::StopSubscriptionToContactsAndGroups;
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

StopVideo::StopVideo() noexcept = default;
StopVideo::StopVideo(const StopVideo& other) : StopVideo() { detail::copy(detail::type_of<StopVideo>(), this, &other); }
StopVideo::StopVideo(StopVideo&& other) noexcept : StopVideo() { detail::exchange(detail::type_of<StopVideo>(), this, &other); }
StopVideo& StopVideo::operator=(StopVideo other) noexcept { detail::exchange(detail::type_of<StopVideo>(), this, &other); return *this; }
StopVideo::~StopVideo() = default;

template <>
const detail::Type& detail::type_of<StopVideo>() noexcept {
  using T = ::ucwa::StopVideo;
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

SubscribeToGroupPresence::SubscribeToGroupPresence() noexcept = default;
SubscribeToGroupPresence::SubscribeToGroupPresence(const SubscribeToGroupPresence& other) : SubscribeToGroupPresence() { detail::copy(detail::type_of<SubscribeToGroupPresence>(), this, &other); }
SubscribeToGroupPresence::SubscribeToGroupPresence(SubscribeToGroupPresence&& other) noexcept : SubscribeToGroupPresence() { detail::exchange(detail::type_of<SubscribeToGroupPresence>(), this, &other); }
SubscribeToGroupPresence& SubscribeToGroupPresence::operator=(SubscribeToGroupPresence other) noexcept { detail::exchange(detail::type_of<SubscribeToGroupPresence>(), this, &other); return *this; }
SubscribeToGroupPresence::~SubscribeToGroupPresence() = default;

template <>
const detail::Type& detail::type_of<SubscribeToGroupPresence>() noexcept {
  using T = ::ucwa::SubscribeToGroupPresence;
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

SubscribedContacts::SubscribedContacts() noexcept = default;
SubscribedContacts::SubscribedContacts(const SubscribedContacts& other) : SubscribedContacts() { detail::copy(detail::type_of<SubscribedContacts>(), this, &other); }
SubscribedContacts::SubscribedContacts(SubscribedContacts&& other) noexcept : SubscribedContacts() { detail::exchange(detail::type_of<SubscribedContacts>(), this, &other); }
SubscribedContacts& SubscribedContacts::operator=(SubscribedContacts other) noexcept { detail::exchange(detail::type_of<SubscribedContacts>(), this, &other); return *this; }
SubscribedContacts::~SubscribedContacts() = default;

template <>
const detail::Type& detail::type_of<SubscribedContacts>() noexcept {
  using T = ::ucwa::SubscribedContacts;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
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

TransferredBy::TransferredBy() noexcept = default;
TransferredBy::TransferredBy(const TransferredBy& other) : TransferredBy() { detail::copy(detail::type_of<TransferredBy>(), this, &other); }
TransferredBy::TransferredBy(TransferredBy&& other) noexcept : TransferredBy() { detail::exchange(detail::type_of<TransferredBy>(), this, &other); }
TransferredBy& TransferredBy::operator=(TransferredBy other) noexcept { detail::exchange(detail::type_of<TransferredBy>(), this, &other); return *this; }
TransferredBy::~TransferredBy() = default;
bool TransferredBy::set_null(std::string_view property) { return detail::set_null(detail::type_of<TransferredBy>(), this, property); }

template <>
const detail::Type& detail::type_of<TransferredBy>() noexcept {
  using T = ::ucwa::TransferredBy;
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

TurnOffCallForwarding::TurnOffCallForwarding() noexcept = default;
TurnOffCallForwarding::TurnOffCallForwarding(const TurnOffCallForwarding& other) : TurnOffCallForwarding() { detail::copy(detail::type_of<TurnOffCallForwarding>(), this, &other); }
TurnOffCallForwarding::TurnOffCallForwarding(TurnOffCallForwarding&& other) noexcept : TurnOffCallForwarding() { detail::exchange(detail::type_of<TurnOffCallForwarding>(), this, &other); }
TurnOffCallForwarding& TurnOffCallForwarding::operator=(TurnOffCallForwarding other) noexcept { detail::exchange(detail::type_of<TurnOffCallForwarding>(), this, &other); return *this; }
TurnOffCallForwarding::~TurnOffCallForwarding() = default;

template <>
const detail::Type& detail::type_of<TurnOffCallForwarding>() noexcept {
  using T = ::ucwa::TurnOffCallForwarding;
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

TypingParticipants::TypingParticipants() noexcept = default;
TypingParticipants::TypingParticipants(const TypingParticipants& other) : TypingParticipants() { detail::copy(detail::type_of<TypingParticipants>(), this, &other); }
TypingParticipants::TypingParticipants(TypingParticipants&& other) noexcept : TypingParticipants() { detail::exchange(detail::type_of<TypingParticipants>(), this, &other); }
TypingParticipants& TypingParticipants::operator=(TypingParticipants other) noexcept { detail::exchange(detail::type_of<TypingParticipants>(), this, &other); return *this; }
TypingParticipants::~TypingParticipants() = default;

template <>
const detail::Type& detail::type_of<TypingParticipants>() noexcept {
  using T = ::ucwa::TypingParticipants;
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

// unansweredCallSettings

UnansweredCallSettings::UnansweredCallSettings() noexcept = default;
UnansweredCallSettings::UnansweredCallSettings(const UnansweredCallSettings& other) : UnansweredCallSettings() { detail::copy(detail::type_of<UnansweredCallSettings>(), this, &other); }
UnansweredCallSettings::UnansweredCallSettings(UnansweredCallSettings&& other) noexcept : UnansweredCallSettings() { detail::exchange(detail::type_of<UnansweredCallSettings>(), this, &other); }
UnansweredCallSettings& UnansweredCallSettings::operator=(UnansweredCallSettings other) noexcept { detail::exchange(detail::type_of<UnansweredCallSettings>(), this, &other); return *this; }
UnansweredCallSettings::~UnansweredCallSettings() = default;
bool UnansweredCallSettings::set_null(std::string_view property) { return detail::set_null(detail::type_of<UnansweredCallSettings>(), this, property); }

template <>
const detail::Type& detail::type_of<UnansweredCallSettings>() noexcept {
  using T = ::ucwa::UnansweredCallSettings;
  static constexpr Field properties[] = {
      field<decltype(T::ring_delay)>("ringDelay", offsetof(T, ring_delay)),
      field<decltype(T::target)>("target", offsetof(T, target)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::reset_unanswered_call_settings)>("resetUnansweredCallSettings", offsetof(T, links.reset_unanswered_call_settings)),
      field<decltype(T::Links::unanswered_call_to_contact)>("unansweredCallToContact", offsetof(T, links.unanswered_call_to_contact)),
      field<decltype(T::Links::unanswered_call_to_voicemail)>("unansweredCallToVoicemail", offsetof(T, links.unanswered_call_to_voicemail)),
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

UnansweredCallToContact::UnansweredCallToContact() noexcept = default;
UnansweredCallToContact::UnansweredCallToContact(const UnansweredCallToContact& other) : UnansweredCallToContact() { detail::copy(detail::type_of<UnansweredCallToContact>(), this, &other); }
UnansweredCallToContact::UnansweredCallToContact(UnansweredCallToContact&& other) noexcept : UnansweredCallToContact() { detail::exchange(detail::type_of<UnansweredCallToContact>(), this, &other); }
UnansweredCallToContact& UnansweredCallToContact::operator=(UnansweredCallToContact other) noexcept { detail::exchange(detail::type_of<UnansweredCallToContact>(), this, &other); return *this; }
UnansweredCallToContact::~UnansweredCallToContact() = default;

template <>
const detail::Type& detail::type_of<UnansweredCallToContact>() noexcept {
  using T = ::ucwa::UnansweredCallToContact;
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

UnansweredCallToVoicemail::UnansweredCallToVoicemail() noexcept = default;
UnansweredCallToVoicemail::UnansweredCallToVoicemail(const UnansweredCallToVoicemail& other) : UnansweredCallToVoicemail() { detail::copy(detail::type_of<UnansweredCallToVoicemail>(), this, &other); }
UnansweredCallToVoicemail::UnansweredCallToVoicemail(UnansweredCallToVoicemail&& other) noexcept : UnansweredCallToVoicemail() { detail::exchange(detail::type_of<UnansweredCallToVoicemail>(), this, &other); }
UnansweredCallToVoicemail& UnansweredCallToVoicemail::operator=(UnansweredCallToVoicemail other) noexcept { detail::exchange(detail::type_of<UnansweredCallToVoicemail>(), this, &other); return *this; }
UnansweredCallToVoicemail::~UnansweredCallToVoicemail() = default;

template <>
const detail::Type& detail::type_of<UnansweredCallToVoicemail>() noexcept {
  using T = ::ucwa::UnansweredCallToVoicemail;
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

UnmuteAudio::UnmuteAudio() noexcept = default;
UnmuteAudio::UnmuteAudio(const UnmuteAudio& other) : UnmuteAudio() { detail::copy(detail::type_of<UnmuteAudio>(), this, &other); }
UnmuteAudio::UnmuteAudio(UnmuteAudio&& other) noexcept : UnmuteAudio() { detail::exchange(detail::type_of<UnmuteAudio>(), this, &other); }
UnmuteAudio& UnmuteAudio::operator=(UnmuteAudio other) noexcept { detail::exchange(detail::type_of<UnmuteAudio>(), this, &other); return *this; }
UnmuteAudio::~UnmuteAudio() = default;

template <>
const detail::Type& detail::type_of<UnmuteAudio>() noexcept {
  using T = ::ucwa::UnmuteAudio;
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

UnmuteVideo::UnmuteVideo() noexcept = default;
UnmuteVideo::UnmuteVideo(const UnmuteVideo& other) : UnmuteVideo() { detail::copy(detail::type_of<UnmuteVideo>(), this, &other); }
UnmuteVideo::UnmuteVideo(UnmuteVideo&& other) noexcept : UnmuteVideo() { detail::exchange(detail::type_of<UnmuteVideo>(), this, &other); }
UnmuteVideo& UnmuteVideo::operator=(UnmuteVideo other) noexcept { detail::exchange(detail::type_of<UnmuteVideo>(), this, &other); return *this; }
UnmuteVideo::~UnmuteVideo() = default;

template <>
const detail::Type& detail::type_of<UnmuteVideo>() noexcept {
  using T = ::ucwa::UnmuteVideo;
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

User::User() noexcept = default;
User::User(const User& other) : User() { detail::copy(detail::type_of<User>(), this, &other); }
User::User(User&& other) noexcept : User() { detail::exchange(detail::type_of<User>(), this, &other); }
User& User::operator=(User other) noexcept { detail::exchange(detail::type_of<User>(), this, &other); return *this; }
User::~User() = default;

template <>
const detail::Type& detail::type_of<User>() noexcept {
  using T = ::ucwa::User;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::applications)>("applications", offsetof(T, links.applications)),
      field<decltype(T::Links::redirect)>("redirect", offsetof(T, links.redirect)),
      field<decltype(T::Links::xframe)>("xframe", offsetof(T, links.xframe)),
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

UserAcknowledged::UserAcknowledged() noexcept = default;
UserAcknowledged::UserAcknowledged(const UserAcknowledged& other) : UserAcknowledged() { detail::copy(detail::type_of<UserAcknowledged>(), this, &other); }
UserAcknowledged::UserAcknowledged(UserAcknowledged&& other) noexcept : UserAcknowledged() { detail::exchange(detail::type_of<UserAcknowledged>(), this, &other); }
UserAcknowledged& UserAcknowledged::operator=(UserAcknowledged other) noexcept { detail::exchange(detail::type_of<UserAcknowledged>(), this, &other); return *this; }
UserAcknowledged::~UserAcknowledged() = default;

template <>
const detail::Type& detail::type_of<UserAcknowledged>() noexcept {
  using T = ::ucwa::UserAcknowledged;
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

// videoFreeze

VideoFreeze::VideoFreeze() noexcept = default;
VideoFreeze::VideoFreeze(const VideoFreeze& other) : VideoFreeze() { detail::copy(detail::type_of<VideoFreeze>(), this, &other); }
VideoFreeze::VideoFreeze(VideoFreeze&& other) noexcept : VideoFreeze() { detail::exchange(detail::type_of<VideoFreeze>(), this, &other); }
VideoFreeze& VideoFreeze::operator=(VideoFreeze other) noexcept { detail::exchange(detail::type_of<VideoFreeze>(), this, &other); return *this; }
VideoFreeze::~VideoFreeze() = default;

template <>
const detail::Type& detail::type_of<VideoFreeze>() noexcept {
  using T = ::ucwa::VideoFreeze;
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

// xframe

Xframe::Xframe() noexcept = default;
Xframe::Xframe(const Xframe& other) : Xframe() { detail::copy(detail::type_of<Xframe>(), this, &other); }
Xframe::Xframe(Xframe&& other) noexcept : Xframe() { detail::exchange(detail::type_of<Xframe>(), this, &other); }
Xframe& Xframe::operator=(Xframe other) noexcept { detail::exchange(detail::type_of<Xframe>(), this, &other); return *this; }
Xframe::~Xframe() = default;

template <>
const detail::Type& detail::type_of<Xframe>() noexcept {
  using T = ::ucwa::Xframe;
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
