// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#include <cstddef>

#include "table.hpp"
#include "ucwa/version.hpp"
#include "ucwa/resources/replay_message.hpp"
#include "ucwa/resources/report_media_diagnostics.hpp"
#include "ucwa/resources/report_my_activity.hpp"
#include "ucwa/resources/report_my_network.hpp"
#include "ucwa/resources/reset_contact_privacy_relationship.hpp"
#include "ucwa/resources/reset_unanswered_call_settings.hpp"
#include "ucwa/resources/resume_audio.hpp"
#include "ucwa/resources/resume_audio_video.hpp"
#include "ucwa/resources/resume_phone_audio.hpp"
#include "ucwa/resources/root.hpp"
#include "ucwa/resources/search.hpp"
#include "ucwa/resources/search2.hpp"
#include "ucwa/resources/send_message.hpp"
#include "ucwa/resources/send_provisional_answer.hpp"
#include "ucwa/resources/session.hpp"
#include "ucwa/resources/sessions.hpp"
#include "ucwa/resources/set_is_typing.hpp"
#include "ucwa/resources/simultaneous_ring_settings.hpp"
#include "ucwa/resources/simultaneous_ring_to_contact.hpp"
#include "ucwa/resources/simultaneous_ring_to_delegates.hpp"
#include "ucwa/resources/simultaneous_ring_to_team.hpp"
#include "ucwa/resources/start_audio.hpp"
#include "ucwa/resources/start_audio2.hpp"
#include "ucwa/resources/start_audio_on_behalf_of_delegator.hpp"
#include "ucwa/resources/start_audio_video.hpp"
#include "ucwa/resources/start_audio_video2.hpp"
#include "ucwa/resources/start_audio_video_on_behalf_of_delegator.hpp"
#include "ucwa/resources/start_emergency_call.hpp"
#include "ucwa/resources/start_messaging.hpp"

#if UCWA_BINDINGS_VERSION != 2
#error "These sources and the headers of ucwa come from different versions of ucwagen: generate both anew."
#endif

#pragma push_macro("SendMessage")
#undef SendMessage

#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Winvalid-offsetof"  // see field() in table.hpp
#endif

namespace ucwa {

// replayMessage

ReplayMessage::ReplayMessage() noexcept = default;
ReplayMessage::ReplayMessage(const ReplayMessage& other) : ReplayMessage() { detail::copy(detail::type_of<ReplayMessage>(), this, &other); }
ReplayMessage::ReplayMessage(ReplayMessage&& other) noexcept : ReplayMessage() { detail::exchange(detail::type_of<ReplayMessage>(), this, &other); }
ReplayMessage& ReplayMessage::operator=(ReplayMessage other) noexcept { detail::exchange(detail::type_of<ReplayMessage>(), this, &other); return *this; }
ReplayMessage::~ReplayMessage() = default;

template <>
const detail::Type& detail::type_of<ReplayMessage>() noexcept {
  using T = ::ucwa::ReplayMessage;
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

const detail::Operation& ReplayMessage::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "replayMessage", "POST", 1, "application/json", {}, errors};
  return operation;
}

// reportMediaDiagnostics

ReportMediaDiagnostics::ReportMediaDiagnostics() noexcept = default;
ReportMediaDiagnostics::ReportMediaDiagnostics(const ReportMediaDiagnostics& other) : ReportMediaDiagnostics() { detail::copy(detail::type_of<ReportMediaDiagnostics>(), this, &other); }
ReportMediaDiagnostics::ReportMediaDiagnostics(ReportMediaDiagnostics&& other) noexcept : ReportMediaDiagnostics() { detail::exchange(detail::type_of<ReportMediaDiagnostics>(), this, &other); }
ReportMediaDiagnostics& ReportMediaDiagnostics::operator=(ReportMediaDiagnostics other) noexcept { detail::exchange(detail::type_of<ReportMediaDiagnostics>(), this, &other); return *this; }
ReportMediaDiagnostics::~ReportMediaDiagnostics() = default;

template <>
const detail::Type& detail::type_of<ReportMediaDiagnostics>() noexcept {
  using T = ::ucwa::ReportMediaDiagnostics;
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

const detail::Operation& ReportMediaDiagnostics::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"errorCode", detail::Place::body},
      {"errorSubcode", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "reportMediaDiagnostics", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// reportMyActivity

ReportMyActivity::ReportMyActivity() noexcept = default;
ReportMyActivity::ReportMyActivity(const ReportMyActivity& other) : ReportMyActivity() { detail::copy(detail::type_of<ReportMyActivity>(), this, &other); }
ReportMyActivity::ReportMyActivity(ReportMyActivity&& other) noexcept : ReportMyActivity() { detail::exchange(detail::type_of<ReportMyActivity>(), this, &other); }
ReportMyActivity& ReportMyActivity::operator=(ReportMyActivity other) noexcept { detail::exchange(detail::type_of<ReportMyActivity>(), this, &other); return *this; }
ReportMyActivity::~ReportMyActivity() = default;

template <>
const detail::Type& detail::type_of<ReportMyActivity>() noexcept {
  using T = ::ucwa::ReportMyActivity;
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

const detail::Operation& ReportMyActivity::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {403, "Forbidden", "AnonymousNotAllowed"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "MakeMeAvailableRequired"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "reportMyActivity", "POST", 1, "application/json", {}, errors};
  return operation;
}

// reportMyNetwork

ReportMyNetwork::ReportMyNetwork() noexcept = default;
ReportMyNetwork::ReportMyNetwork(const ReportMyNetwork& other) : ReportMyNetwork() { detail::copy(detail::type_of<ReportMyNetwork>(), this, &other); }
ReportMyNetwork::ReportMyNetwork(ReportMyNetwork&& other) noexcept : ReportMyNetwork() { detail::exchange(detail::type_of<ReportMyNetwork>(), this, &other); }
ReportMyNetwork& ReportMyNetwork::operator=(ReportMyNetwork other) noexcept { detail::exchange(detail::type_of<ReportMyNetwork>(), this, &other); return *this; }
ReportMyNetwork::~ReportMyNetwork() = default;

template <>
const detail::Type& detail::type_of<ReportMyNetwork>() noexcept {
  using T = ::ucwa::ReportMyNetwork;
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

const detail::Operation& ReportMyNetwork::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"chassisID", detail::Place::body},
      {"clientNetworkType", detail::Place::body, true},
      {"ip", detail::Place::body},
      {"mac", detail::Place::body},
      {"portID", detail::Place::body},
      {"rssi", detail::Place::body},
      {"subnetID", detail::Place::body},
      {"wapBSSID", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {403, "Forbidden", "AnonymousNotAllowed"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "ProvisioningDataUnavailable"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "reportMyNetwork", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// resetContactPrivacyRelationship

ResetContactPrivacyRelationship::ResetContactPrivacyRelationship() noexcept = default;
ResetContactPrivacyRelationship::ResetContactPrivacyRelationship(const ResetContactPrivacyRelationship& other) : ResetContactPrivacyRelationship() { detail::copy(detail::type_of<ResetContactPrivacyRelationship>(), this, &other); }
ResetContactPrivacyRelationship::ResetContactPrivacyRelationship(ResetContactPrivacyRelationship&& other) noexcept : ResetContactPrivacyRelationship() { detail::exchange(detail::type_of<ResetContactPrivacyRelationship>(), this, &other); }
ResetContactPrivacyRelationship& ResetContactPrivacyRelationship::operator=(ResetContactPrivacyRelationship other) noexcept { detail::exchange(detail::type_of<ResetContactPrivacyRelationship>(), this, &other); return *this; }
ResetContactPrivacyRelationship::~ResetContactPrivacyRelationship() = default;

template <>
const detail::Type& detail::type_of<ResetContactPrivacyRelationship>() noexcept {
  using T = ::ucwa::ResetContactPrivacyRelationship;
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

const detail::Operation& ResetContactPrivacyRelationship::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "resetContactPrivacyRelationship", "POST", 1, "application/json", {}, errors};
  return operation;
}

// resetUnansweredCallSettings

ResetUnansweredCallSettings::ResetUnansweredCallSettings() noexcept = default;
ResetUnansweredCallSettings::ResetUnansweredCallSettings(const ResetUnansweredCallSettings& other) : ResetUnansweredCallSettings() { detail::copy(detail::type_of<ResetUnansweredCallSettings>(), this, &other); }
ResetUnansweredCallSettings::ResetUnansweredCallSettings(ResetUnansweredCallSettings&& other) noexcept : ResetUnansweredCallSettings() { detail::exchange(detail::type_of<ResetUnansweredCallSettings>(), this, &other); }
ResetUnansweredCallSettings& ResetUnansweredCallSettings::operator=(ResetUnansweredCallSettings other) noexcept { detail::exchange(detail::type_of<ResetUnansweredCallSettings>(), this, &other); return *this; }
ResetUnansweredCallSettings::~ResetUnansweredCallSettings() = default;

template <>
const detail::Type& detail::type_of<ResetUnansweredCallSettings>() noexcept {
  using T = ::ucwa::ResetUnansweredCallSettings;
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

const detail::Operation& ResetUnansweredCallSettings::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "resetUnansweredCallSettings", "POST", 1, "application/json", {}, errors};
  return operation;
}

// resumeAudio

ResumeAudio::ResumeAudio() noexcept = default;
ResumeAudio::ResumeAudio(const ResumeAudio& other) : ResumeAudio() { detail::copy(detail::type_of<ResumeAudio>(), this, &other); }
ResumeAudio::ResumeAudio(ResumeAudio&& other) noexcept : ResumeAudio() { detail::exchange(detail::type_of<ResumeAudio>(), this, &other); }
ResumeAudio& ResumeAudio::operator=(ResumeAudio other) noexcept { detail::exchange(detail::type_of<ResumeAudio>(), this, &other); return *this; }
ResumeAudio::~ResumeAudio() = default;

template <>
const detail::Type& detail::type_of<ResumeAudio>() noexcept {
  using T = ::ucwa::ResumeAudio;
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

const detail::Operation& ResumeAudio::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::query, true, 50},
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
      "resumeAudio", "POST", 1, "application/sdp", parameters, errors};
  return operation;
}

// resumeAudioVideo

ResumeAudioVideo::ResumeAudioVideo() noexcept = default;
ResumeAudioVideo::ResumeAudioVideo(const ResumeAudioVideo& other) : ResumeAudioVideo() { detail::copy(detail::type_of<ResumeAudioVideo>(), this, &other); }
ResumeAudioVideo::ResumeAudioVideo(ResumeAudioVideo&& other) noexcept : ResumeAudioVideo() { detail::exchange(detail::type_of<ResumeAudioVideo>(), this, &other); }
ResumeAudioVideo& ResumeAudioVideo::operator=(ResumeAudioVideo other) noexcept { detail::exchange(detail::type_of<ResumeAudioVideo>(), this, &other); return *this; }
ResumeAudioVideo::~ResumeAudioVideo() = default;

template <>
const detail::Type& detail::type_of<ResumeAudioVideo>() noexcept {
  using T = ::ucwa::ResumeAudioVideo;
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

const detail::Operation& ResumeAudioVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::query, true, 50},
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
      "resumeAudioVideo", "POST", 1, "application/sdp", parameters, errors};
  return operation;
}

// resumePhoneAudio

ResumePhoneAudio::ResumePhoneAudio() noexcept = default;
ResumePhoneAudio::ResumePhoneAudio(const ResumePhoneAudio& other) : ResumePhoneAudio() { detail::copy(detail::type_of<ResumePhoneAudio>(), this, &other); }
ResumePhoneAudio::ResumePhoneAudio(ResumePhoneAudio&& other) noexcept : ResumePhoneAudio() { detail::exchange(detail::type_of<ResumePhoneAudio>(), this, &other); }
ResumePhoneAudio& ResumePhoneAudio::operator=(ResumePhoneAudio other) noexcept { detail::exchange(detail::type_of<ResumePhoneAudio>(), this, &other); return *this; }
ResumePhoneAudio::~ResumePhoneAudio() = default;

template <>
const detail::Type& detail::type_of<ResumePhoneAudio>() noexcept {
  using T = ::ucwa::ResumePhoneAudio;
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

const detail::Operation& ResumePhoneAudio::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "resumePhoneAudio", "POST", 1, "application/json", {}, errors};
  return operation;
}

// root

Root::Root() noexcept = default;
Root::Root(const Root& other) : Root() { detail::copy(detail::type_of<Root>(), this, &other); }
Root::Root(Root&& other) noexcept : Root() { detail::exchange(detail::type_of<Root>(), this, &other); }
Root& Root::operator=(Root other) noexcept { detail::exchange(detail::type_of<Root>(), this, &other); return *this; }
Root::~Root() = default;

template <>
const detail::Type& detail::type_of<Root>() noexcept {
  using T = ::ucwa::Root;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::redirect)>("redirect", offsetof(T, links.redirect)),
      field<decltype(T::Links::user)>("user", offsetof(T, links.user)),
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

const detail::Operation& Root::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "root", "GET", 1, "", {}, errors};
  return operation;
}

// search

Search::Search() noexcept = default;
Search::Search(const Search& other) : Search() { detail::copy(detail::type_of<Search>(), this, &other); }
Search::Search(Search&& other) noexcept : Search() { detail::exchange(detail::type_of<Search>(), this, &other); }
Search& Search::operator=(Search other) noexcept { detail::exchange(detail::type_of<Search>(), this, &other); return *this; }
Search::~Search() = default;
bool Search::set_null(std::string_view property) { return detail::set_null(detail::type_of<Search>(), this, property); }

template <>
const detail::Type& detail::type_of<Search>() noexcept {
  using T = ::ucwa::Search;
  static constexpr Field properties[] = {
      field<decltype(T::more_results_available)>("moreResultsAvailable", offsetof(T, more_results_available)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& Search::Get::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"limit", detail::Place::query, false, -1, 1, 100},
      {"query", detail::Place::query, true, 256},
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
      "search", "GET", 1, "", parameters, errors};
  return operation;
}

// search2

Search2::Search2() noexcept = default;
Search2::Search2(const Search2& other) : Search2() { detail::copy(detail::type_of<Search2>(), this, &other); }
Search2::Search2(Search2&& other) noexcept : Search2() { detail::exchange(detail::type_of<Search2>(), this, &other); }
Search2& Search2::operator=(Search2 other) noexcept { detail::exchange(detail::type_of<Search2>(), this, &other); return *this; }
Search2::~Search2() = default;
bool Search2::set_null(std::string_view property) { return detail::set_null(detail::type_of<Search2>(), this, property); }

template <>
const detail::Type& detail::type_of<Search2>() noexcept {
  using T = ::ucwa::Search2;
  static constexpr Field properties[] = {
      field<decltype(T::more_results_available)>("moreResultsAvailable", offsetof(T, more_results_available)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& Search2::Get::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"limit", detail::Place::query, false, -1, 1, 100},
      {"mail", detail::Place::query, false, 256},
      {"query", detail::Place::query, false, 256},
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
      "search2", "GET", 2, "", parameters, errors};
  return operation;
}

// sendMessage

SendMessage::SendMessage() noexcept = default;
SendMessage::SendMessage(const SendMessage& other) : SendMessage() { detail::copy(detail::type_of<SendMessage>(), this, &other); }
SendMessage::SendMessage(SendMessage&& other) noexcept : SendMessage() { detail::exchange(detail::type_of<SendMessage>(), this, &other); }
SendMessage& SendMessage::operator=(SendMessage other) noexcept { detail::exchange(detail::type_of<SendMessage>(), this, &other); return *this; }
SendMessage::~SendMessage() = default;

template <>
const detail::Type& detail::type_of<SendMessage>() noexcept {
  using T = ::ucwa::SendMessage;
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

const detail::Operation& SendMessage::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::query, true},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "sendMessage", "POST", 1, "text/plain", parameters, errors};
  return operation;
}

// sendProvisionalAnswer

SendProvisionalAnswer::SendProvisionalAnswer() noexcept = default;
SendProvisionalAnswer::SendProvisionalAnswer(const SendProvisionalAnswer& other) : SendProvisionalAnswer() { detail::copy(detail::type_of<SendProvisionalAnswer>(), this, &other); }
SendProvisionalAnswer::SendProvisionalAnswer(SendProvisionalAnswer&& other) noexcept : SendProvisionalAnswer() { detail::exchange(detail::type_of<SendProvisionalAnswer>(), this, &other); }
SendProvisionalAnswer& SendProvisionalAnswer::operator=(SendProvisionalAnswer other) noexcept { detail::exchange(detail::type_of<SendProvisionalAnswer>(), this, &other); return *this; }
SendProvisionalAnswer::~SendProvisionalAnswer() = default;

template <>
const detail::Type& detail::type_of<SendProvisionalAnswer>() noexcept {
  using T = ::ucwa::SendProvisionalAnswer;
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

const detail::Operation& SendProvisionalAnswer::Post::operation() noexcept {
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
      "sendProvisionalAnswer", "POST", 1, "application/sdp", parameters, errors};
  return operation;
}

// session

Session::Session() noexcept = default;
Session::Session(const Session& other) : Session() { detail::copy(detail::type_of<Session>(), this, &other); }
Session::Session(Session&& other) noexcept : Session() { detail::exchange(detail::type_of<Session>(), this, &other); }
Session& Session::operator=(Session other) noexcept { detail::exchange(detail::type_of<Session>(), this, &other); return *this; }
Session::~Session() = default;
bool Session::set_null(std::string_view property) { return detail::set_null(detail::type_of<Session>(), this, property); }

template <>
const detail::Type& detail::type_of<Session>() noexcept {
  using T = ::ucwa::Session;
  static constexpr Field properties[] = {
      field<decltype(T::remote_endpoint)>("remoteEndpoint", offsetof(T, remote_endpoint)),
      field<decltype(T::session_context)>("sessionContext", offsetof(T, session_context)),
      field<decltype(T::state)>("state", offsetof(T, state)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::application_sharing)>("applicationSharing", offsetof(T, links.application_sharing)),
      field<decltype(T::Links::audio_video)>("audioVideo", offsetof(T, links.audio_video)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::data_collaboration)>("dataCollaboration", offsetof(T, links.data_collaboration)),
      field<decltype(T::Links::publish_call_quality_feedback)>("publishCallQualityFeedback", offsetof(T, links.publish_call_quality_feedback)),
      field<decltype(T::Links::renegotiations)>("renegotiations", offsetof(T, links.renegotiations)),
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

// sessions

Sessions::Sessions() noexcept = default;
Sessions::Sessions(const Sessions& other) : Sessions() { detail::copy(detail::type_of<Sessions>(), this, &other); }
Sessions::Sessions(Sessions&& other) noexcept : Sessions() { detail::exchange(detail::type_of<Sessions>(), this, &other); }
Sessions& Sessions::operator=(Sessions other) noexcept { detail::exchange(detail::type_of<Sessions>(), this, &other); return *this; }
Sessions::~Sessions() = default;

template <>
const detail::Type& detail::type_of<Sessions>() noexcept {
  using T = ::ucwa::Sessions;
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

const detail::Operation& Sessions::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "sessions", "GET", 1, "", {}, errors};
  return operation;
}

// setIsTyping

SetIsTyping::SetIsTyping() noexcept = default;
SetIsTyping::SetIsTyping(const SetIsTyping& other) : SetIsTyping() { detail::copy(detail::type_of<SetIsTyping>(), this, &other); }
SetIsTyping::SetIsTyping(SetIsTyping&& other) noexcept : SetIsTyping() { detail::exchange(detail::type_of<SetIsTyping>(), this, &other); }
SetIsTyping& SetIsTyping::operator=(SetIsTyping other) noexcept { detail::exchange(detail::type_of<SetIsTyping>(), this, &other); return *this; }
SetIsTyping::~SetIsTyping() = default;

template <>
const detail::Type& detail::type_of<SetIsTyping>() noexcept {
  using T = ::ucwa::SetIsTyping;
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

const detail::Operation& SetIsTyping::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "setIsTyping", "POST", 1, "application/json", {}, errors};
  return operation;
}

// simultaneousRingSettings

SimultaneousRingSettings::SimultaneousRingSettings() noexcept = default;
SimultaneousRingSettings::SimultaneousRingSettings(const SimultaneousRingSettings& other) : SimultaneousRingSettings() { detail::copy(detail::type_of<SimultaneousRingSettings>(), this, &other); }
SimultaneousRingSettings::SimultaneousRingSettings(SimultaneousRingSettings&& other) noexcept : SimultaneousRingSettings() { detail::exchange(detail::type_of<SimultaneousRingSettings>(), this, &other); }
SimultaneousRingSettings& SimultaneousRingSettings::operator=(SimultaneousRingSettings other) noexcept { detail::exchange(detail::type_of<SimultaneousRingSettings>(), this, &other); return *this; }
SimultaneousRingSettings::~SimultaneousRingSettings() = default;
bool SimultaneousRingSettings::set_null(std::string_view property) { return detail::set_null(detail::type_of<SimultaneousRingSettings>(), this, property); }

template <>
const detail::Type& detail::type_of<SimultaneousRingSettings>() noexcept {
  using T = ::ucwa::SimultaneousRingSettings;
  static constexpr Field properties[] = {
      field<decltype(T::ring_delay)>("ringDelay", offsetof(T, ring_delay)),
      field<decltype(T::target)>("target", offsetof(T, target)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::simultaneous_ring_to_contact)>("simultaneousRingToContact", offsetof(T, links.simultaneous_ring_to_contact)),
      field<decltype(T::Links::simultaneous_ring_to_delegates)>("simultaneousRingToDelegates", offsetof(T, links.simultaneous_ring_to_delegates)),
      field<decltype(T::Links::simultaneous_ring_to_team)>("simultaneousRingToTeam", offsetof(T, links.simultaneous_ring_to_team)),
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

const detail::Operation& SimultaneousRingSettings::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "simultaneousRingSettings", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& SimultaneousRingSettings::Put::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"ringDelay", detail::Place::body},
      {"target", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{
      "simultaneousRingSettings", "PUT", 1, "application/json", parameters, errors};
  return operation;
}

// simultaneousRingToContact

SimultaneousRingToContact::SimultaneousRingToContact() noexcept = default;
SimultaneousRingToContact::SimultaneousRingToContact(const SimultaneousRingToContact& other) : SimultaneousRingToContact() { detail::copy(detail::type_of<SimultaneousRingToContact>(), this, &other); }
SimultaneousRingToContact::SimultaneousRingToContact(SimultaneousRingToContact&& other) noexcept : SimultaneousRingToContact() { detail::exchange(detail::type_of<SimultaneousRingToContact>(), this, &other); }
SimultaneousRingToContact& SimultaneousRingToContact::operator=(SimultaneousRingToContact other) noexcept { detail::exchange(detail::type_of<SimultaneousRingToContact>(), this, &other); return *this; }
SimultaneousRingToContact::~SimultaneousRingToContact() = default;

template <>
const detail::Type& detail::type_of<SimultaneousRingToContact>() noexcept {
  using T = ::ucwa::SimultaneousRingToContact;
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

const detail::Operation& SimultaneousRingToContact::Post::operation() noexcept {
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
      "simultaneousRingToContact", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// simultaneousRingToDelegates

SimultaneousRingToDelegates::SimultaneousRingToDelegates() noexcept = default;
SimultaneousRingToDelegates::SimultaneousRingToDelegates(const SimultaneousRingToDelegates& other) : SimultaneousRingToDelegates() { detail::copy(detail::type_of<SimultaneousRingToDelegates>(), this, &other); }
SimultaneousRingToDelegates::SimultaneousRingToDelegates(SimultaneousRingToDelegates&& other) noexcept : SimultaneousRingToDelegates() { detail::exchange(detail::type_of<SimultaneousRingToDelegates>(), this, &other); }
SimultaneousRingToDelegates& SimultaneousRingToDelegates::operator=(SimultaneousRingToDelegates other) noexcept { detail::exchange(detail::type_of<SimultaneousRingToDelegates>(), this, &other); return *this; }
SimultaneousRingToDelegates::~SimultaneousRingToDelegates() = default;

template <>
const detail::Type& detail::type_of<SimultaneousRingToDelegates>() noexcept {
  using T = ::ucwa::SimultaneousRingToDelegates;
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

const detail::Operation& SimultaneousRingToDelegates::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"ringDelay", detail::Place::both, false, -1, 0, 55},
  };
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
      "simultaneousRingToDelegates", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// simultaneousRingToTeam

SimultaneousRingToTeam::SimultaneousRingToTeam() noexcept = default;
SimultaneousRingToTeam::SimultaneousRingToTeam(const SimultaneousRingToTeam& other) : SimultaneousRingToTeam() { detail::copy(detail::type_of<SimultaneousRingToTeam>(), this, &other); }
SimultaneousRingToTeam::SimultaneousRingToTeam(SimultaneousRingToTeam&& other) noexcept : SimultaneousRingToTeam() { detail::exchange(detail::type_of<SimultaneousRingToTeam>(), this, &other); }
SimultaneousRingToTeam& SimultaneousRingToTeam::operator=(SimultaneousRingToTeam other) noexcept { detail::exchange(detail::type_of<SimultaneousRingToTeam>(), this, &other); return *this; }
SimultaneousRingToTeam::~SimultaneousRingToTeam() = default;

template <>
const detail::Type& detail::type_of<SimultaneousRingToTeam>() noexcept {
  using T = ::ucwa::SimultaneousRingToTeam;
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

const detail::Operation& SimultaneousRingToTeam::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"ringDelay", detail::Place::both, false, -1, 0, 55},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "NoTeamMembersConfigured"},
      {403, "Forbidden", ""},
      {403, "Forbidden", "NoTeamMembersConfigured"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "simultaneousRingToTeam", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startAudio

StartAudio::StartAudio() noexcept = default;
StartAudio::StartAudio(const StartAudio& other) : StartAudio() { detail::copy(detail::type_of<StartAudio>(), this, &other); }
StartAudio::StartAudio(StartAudio&& other) noexcept : StartAudio() { detail::exchange(detail::type_of<StartAudio>(), this, &other); }
StartAudio& StartAudio::operator=(StartAudio other) noexcept { detail::exchange(detail::type_of<StartAudio>(), this, &other); return *this; }
StartAudio::~StartAudio() = default;

template <>
const detail::Type& detail::type_of<StartAudio>() noexcept {
  using T = ::ucwa::StartAudio;
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

const detail::Operation& StartAudio::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startAudio", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startAudio2

StartAudio2::StartAudio2() noexcept = default;
StartAudio2::StartAudio2(const StartAudio2& other) : StartAudio2() { detail::copy(detail::type_of<StartAudio2>(), this, &other); }
StartAudio2::StartAudio2(StartAudio2&& other) noexcept : StartAudio2() { detail::exchange(detail::type_of<StartAudio2>(), this, &other); }
StartAudio2& StartAudio2::operator=(StartAudio2 other) noexcept { detail::exchange(detail::type_of<StartAudio2>(), this, &other); return *this; }
StartAudio2::~StartAudio2() = default;

template <>
const detail::Type& detail::type_of<StartAudio2>() noexcept {
  using T = ::ucwa::StartAudio2;
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

const detail::Operation& StartAudio2::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
      {"customContent", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startAudio2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// startAudioOnBehalfOfDelegator

StartAudioOnBehalfOfDelegator::StartAudioOnBehalfOfDelegator() noexcept = default;
StartAudioOnBehalfOfDelegator::StartAudioOnBehalfOfDelegator(const StartAudioOnBehalfOfDelegator& other) : StartAudioOnBehalfOfDelegator() { detail::copy(detail::type_of<StartAudioOnBehalfOfDelegator>(), this, &other); }
StartAudioOnBehalfOfDelegator::StartAudioOnBehalfOfDelegator(StartAudioOnBehalfOfDelegator&& other) noexcept : StartAudioOnBehalfOfDelegator() { detail::exchange(detail::type_of<StartAudioOnBehalfOfDelegator>(), this, &other); }
StartAudioOnBehalfOfDelegator& StartAudioOnBehalfOfDelegator::operator=(StartAudioOnBehalfOfDelegator other) noexcept { detail::exchange(detail::type_of<StartAudioOnBehalfOfDelegator>(), this, &other); return *this; }
StartAudioOnBehalfOfDelegator::~StartAudioOnBehalfOfDelegator() = default;

template <>
const detail::Type& detail::type_of<StartAudioOnBehalfOfDelegator>() noexcept {
  using T = ::ucwa::StartAudioOnBehalfOfDelegator;
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

const detail::Operation& StartAudioOnBehalfOfDelegator::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
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
      "startAudioOnBehalfOfDelegator", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startAudioVideo

StartAudioVideo::StartAudioVideo() noexcept = default;
StartAudioVideo::StartAudioVideo(const StartAudioVideo& other) : StartAudioVideo() { detail::copy(detail::type_of<StartAudioVideo>(), this, &other); }
StartAudioVideo::StartAudioVideo(StartAudioVideo&& other) noexcept : StartAudioVideo() { detail::exchange(detail::type_of<StartAudioVideo>(), this, &other); }
StartAudioVideo& StartAudioVideo::operator=(StartAudioVideo other) noexcept { detail::exchange(detail::type_of<StartAudioVideo>(), this, &other); return *this; }
StartAudioVideo::~StartAudioVideo() = default;

template <>
const detail::Type& detail::type_of<StartAudioVideo>() noexcept {
  using T = ::ucwa::StartAudioVideo;
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

const detail::Operation& StartAudioVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
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
      "startAudioVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startAudioVideo2

StartAudioVideo2::StartAudioVideo2() noexcept = default;
StartAudioVideo2::StartAudioVideo2(const StartAudioVideo2& other) : StartAudioVideo2() { detail::copy(detail::type_of<StartAudioVideo2>(), this, &other); }
StartAudioVideo2::StartAudioVideo2(StartAudioVideo2&& other) noexcept : StartAudioVideo2() { detail::exchange(detail::type_of<StartAudioVideo2>(), this, &other); }
StartAudioVideo2& StartAudioVideo2::operator=(StartAudioVideo2 other) noexcept { detail::exchange(detail::type_of<StartAudioVideo2>(), this, &other); return *this; }
StartAudioVideo2::~StartAudioVideo2() = default;

template <>
const detail::Type& detail::type_of<StartAudioVideo2>() noexcept {
  using T = ::ucwa::StartAudioVideo2;
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

const detail::Operation& StartAudioVideo2::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
      {"joinVideoMuted", detail::Place::body},
      {"customContent", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startAudioVideo2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// startAudioVideoOnBehalfOfDelegator

StartAudioVideoOnBehalfOfDelegator::StartAudioVideoOnBehalfOfDelegator() noexcept = default;
StartAudioVideoOnBehalfOfDelegator::StartAudioVideoOnBehalfOfDelegator(const StartAudioVideoOnBehalfOfDelegator& other) : StartAudioVideoOnBehalfOfDelegator() { detail::copy(detail::type_of<StartAudioVideoOnBehalfOfDelegator>(), this, &other); }
StartAudioVideoOnBehalfOfDelegator::StartAudioVideoOnBehalfOfDelegator(StartAudioVideoOnBehalfOfDelegator&& other) noexcept : StartAudioVideoOnBehalfOfDelegator() { detail::exchange(detail::type_of<StartAudioVideoOnBehalfOfDelegator>(), this, &other); }
StartAudioVideoOnBehalfOfDelegator& StartAudioVideoOnBehalfOfDelegator::operator=(StartAudioVideoOnBehalfOfDelegator other) noexcept { detail::exchange(detail::type_of<StartAudioVideoOnBehalfOfDelegator>(), this, &other); return *this; }
StartAudioVideoOnBehalfOfDelegator::~StartAudioVideoOnBehalfOfDelegator() = default;

template <>
const detail::Type& detail::type_of<StartAudioVideoOnBehalfOfDelegator>() noexcept {
  using T = ::ucwa::StartAudioVideoOnBehalfOfDelegator;
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

const detail::Operation& StartAudioVideoOnBehalfOfDelegator::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
      {"joinVideoMuted", detail::Place::body},
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
      "startAudioVideoOnBehalfOfDelegator", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startEmergencyCall

StartEmergencyCall::StartEmergencyCall() noexcept = default;
StartEmergencyCall::StartEmergencyCall(const StartEmergencyCall& other) : StartEmergencyCall() { detail::copy(detail::type_of<StartEmergencyCall>(), this, &other); }
StartEmergencyCall::StartEmergencyCall(StartEmergencyCall&& other) noexcept : StartEmergencyCall() { detail::exchange(detail::type_of<StartEmergencyCall>(), this, &other); }
StartEmergencyCall& StartEmergencyCall::operator=(StartEmergencyCall other) noexcept { detail::exchange(detail::type_of<StartEmergencyCall>(), this, &other); return *this; }
StartEmergencyCall::~StartEmergencyCall() = default;

template <>
const detail::Type& detail::type_of<StartEmergencyCall>() noexcept {
  using T = ::ucwa::StartEmergencyCall;
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

const detail::Operation& StartEmergencyCall::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
      {"customContent", detail::Place::body},
      {"address", detail::Place::body},
      {"building", detail::Place::body},
      {"city", detail::Place::body},
      {"country", detail::Place::body},
      {"state", detail::Place::body},
      {"zip", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startEmergencyCall", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startMessaging

StartMessaging::StartMessaging() noexcept = default;
StartMessaging::StartMessaging(const StartMessaging& other) : StartMessaging() { detail::copy(detail::type_of<StartMessaging>(), this, &other); }
StartMessaging::StartMessaging(StartMessaging&& other) noexcept : StartMessaging() { detail::exchange(detail::type_of<StartMessaging>(), this, &other); }
StartMessaging& StartMessaging::operator=(StartMessaging other) noexcept { detail::exchange(detail::type_of<StartMessaging>(), this, &other); return *this; }
StartMessaging::~StartMessaging() = default;

template <>
const detail::Type& detail::type_of<StartMessaging>() noexcept {
  using T = ::ucwa::StartMessaging;
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

const detail::Operation& StartMessaging::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"to", detail::Place::both, true},
      {"operationId", detail::Place::body, false, 50},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"message", detail::Place::body},
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
      "startMessaging", "POST", 1, "application/json", parameters, errors};
  return operation;
}

}  // namespace ucwa

#pragma pop_macro("SendMessage")
