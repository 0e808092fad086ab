// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
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

namespace ucwa {

// replayMessage

ReplayMessage::ReplayMessage() = default;
ReplayMessage::ReplayMessage(const ReplayMessage&) = default;
ReplayMessage::ReplayMessage(ReplayMessage&&) noexcept = default;
ReplayMessage& ReplayMessage::operator=(ReplayMessage other) noexcept {
  return detail::replace(*this, std::move(other));
}
ReplayMessage::~ReplayMessage() = default;

template <>
const detail::Type& detail::type_of<ReplayMessage>() noexcept {
  using T = ::ucwa::ReplayMessage;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ReportMediaDiagnostics::ReportMediaDiagnostics() = default;
ReportMediaDiagnostics::ReportMediaDiagnostics(const ReportMediaDiagnostics&) = default;
ReportMediaDiagnostics::ReportMediaDiagnostics(ReportMediaDiagnostics&&) noexcept = default;
ReportMediaDiagnostics& ReportMediaDiagnostics::operator=(ReportMediaDiagnostics other) noexcept {
  return detail::replace(*this, std::move(other));
}
ReportMediaDiagnostics::~ReportMediaDiagnostics() = default;

template <>
const detail::Type& detail::type_of<ReportMediaDiagnostics>() noexcept {
  using T = ::ucwa::ReportMediaDiagnostics;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ReportMyActivity::ReportMyActivity() = default;
ReportMyActivity::ReportMyActivity(const ReportMyActivity&) = default;
ReportMyActivity::ReportMyActivity(ReportMyActivity&&) noexcept = default;
ReportMyActivity& ReportMyActivity::operator=(ReportMyActivity other) noexcept {
  return detail::replace(*this, std::move(other));
}
ReportMyActivity::~ReportMyActivity() = default;

template <>
const detail::Type& detail::type_of<ReportMyActivity>() noexcept {
  using T = ::ucwa::ReportMyActivity;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ReportMyNetwork::ReportMyNetwork() = default;
ReportMyNetwork::ReportMyNetwork(const ReportMyNetwork&) = default;
ReportMyNetwork::ReportMyNetwork(ReportMyNetwork&&) noexcept = default;
ReportMyNetwork& ReportMyNetwork::operator=(ReportMyNetwork other) noexcept {
  return detail::replace(*this, std::move(other));
}
ReportMyNetwork::~ReportMyNetwork() = default;

template <>
const detail::Type& detail::type_of<ReportMyNetwork>() noexcept {
  using T = ::ucwa::ReportMyNetwork;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ResetContactPrivacyRelationship::ResetContactPrivacyRelationship() = default;
ResetContactPrivacyRelationship::ResetContactPrivacyRelationship(const ResetContactPrivacyRelationship&) = default;
ResetContactPrivacyRelationship::ResetContactPrivacyRelationship(ResetContactPrivacyRelationship&&) noexcept = default;
ResetContactPrivacyRelationship& ResetContactPrivacyRelationship::operator=(ResetContactPrivacyRelationship other) noexcept {
  return detail::replace(*this, std::move(other));
}
ResetContactPrivacyRelationship::~ResetContactPrivacyRelationship() = default;

template <>
const detail::Type& detail::type_of<ResetContactPrivacyRelationship>() noexcept {
  using T = ::ucwa::ResetContactPrivacyRelationship;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ResetUnansweredCallSettings::ResetUnansweredCallSettings() = default;
ResetUnansweredCallSettings::ResetUnansweredCallSettings(const ResetUnansweredCallSettings&) = default;
ResetUnansweredCallSettings::ResetUnansweredCallSettings(ResetUnansweredCallSettings&&) noexcept = default;
ResetUnansweredCallSettings& ResetUnansweredCallSettings::operator=(ResetUnansweredCallSettings other) noexcept {
  return detail::replace(*this, std::move(other));
}
ResetUnansweredCallSettings::~ResetUnansweredCallSettings() = default;

template <>
const detail::Type& detail::type_of<ResetUnansweredCallSettings>() noexcept {
  using T = ::ucwa::ResetUnansweredCallSettings;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ResumeAudio::ResumeAudio() = default;
ResumeAudio::ResumeAudio(const ResumeAudio&) = default;
ResumeAudio::ResumeAudio(ResumeAudio&&) noexcept = default;
ResumeAudio& ResumeAudio::operator=(ResumeAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
ResumeAudio::~ResumeAudio() = default;

template <>
const detail::Type& detail::type_of<ResumeAudio>() noexcept {
  using T = ::ucwa::ResumeAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ResumeAudioVideo::ResumeAudioVideo() = default;
ResumeAudioVideo::ResumeAudioVideo(const ResumeAudioVideo&) = default;
ResumeAudioVideo::ResumeAudioVideo(ResumeAudioVideo&&) noexcept = default;
ResumeAudioVideo& ResumeAudioVideo::operator=(ResumeAudioVideo other) noexcept {
  return detail::replace(*this, std::move(other));
}
ResumeAudioVideo::~ResumeAudioVideo() = default;

template <>
const detail::Type& detail::type_of<ResumeAudioVideo>() noexcept {
  using T = ::ucwa::ResumeAudioVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ResumePhoneAudio::ResumePhoneAudio() = default;
ResumePhoneAudio::ResumePhoneAudio(const ResumePhoneAudio&) = default;
ResumePhoneAudio::ResumePhoneAudio(ResumePhoneAudio&&) noexcept = default;
ResumePhoneAudio& ResumePhoneAudio::operator=(ResumePhoneAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
ResumePhoneAudio::~ResumePhoneAudio() = default;

template <>
const detail::Type& detail::type_of<ResumePhoneAudio>() noexcept {
  using T = ::ucwa::ResumePhoneAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Root::Root() = default;
Root::Root(const Root&) = default;
Root::Root(Root&&) noexcept = default;
Root& Root::operator=(Root other) noexcept {
  return detail::replace(*this, std::move(other));
}
Root::~Root() = default;

template <>
const detail::Type& detail::type_of<Root>() noexcept {
  using T = ::ucwa::Root;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::redirect>("redirect"),
      field<&T::links, &T::Links::user>("user"),
      field<&T::links, &T::Links::xframe>("xframe"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Search::Search() = default;
Search::Search(const Search&) = default;
Search::Search(Search&&) noexcept = default;
Search& Search::operator=(Search other) noexcept {
  return detail::replace(*this, std::move(other));
}
Search::~Search() = default;

template <>
const detail::Type& detail::type_of<Search>() noexcept {
  using T = ::ucwa::Search;
  static constexpr Field properties[] = {
      field<&T::more_results_available>("moreResultsAvailable"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::contact>("contact"),
      field<&T::embedded, &T::Embedded::distribution_group>("distributionGroup"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
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

Search2::Search2() = default;
Search2::Search2(const Search2&) = default;
Search2::Search2(Search2&&) noexcept = default;
Search2& Search2::operator=(Search2 other) noexcept {
  return detail::replace(*this, std::move(other));
}
Search2::~Search2() = default;

template <>
const detail::Type& detail::type_of<Search2>() noexcept {
  using T = ::ucwa::Search2;
  static constexpr Field properties[] = {
      field<&T::more_results_available>("moreResultsAvailable"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::contact>("contact"),
      field<&T::embedded, &T::Embedded::distribution_group>("distributionGroup"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
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

SendMessage::SendMessage() = default;
SendMessage::SendMessage(const SendMessage&) = default;
SendMessage::SendMessage(SendMessage&&) noexcept = default;
SendMessage& SendMessage::operator=(SendMessage other) noexcept {
  return detail::replace(*this, std::move(other));
}
SendMessage::~SendMessage() = default;

template <>
const detail::Type& detail::type_of<SendMessage>() noexcept {
  using T = ::ucwa::SendMessage;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

SendProvisionalAnswer::SendProvisionalAnswer() = default;
SendProvisionalAnswer::SendProvisionalAnswer(const SendProvisionalAnswer&) = default;
SendProvisionalAnswer::SendProvisionalAnswer(SendProvisionalAnswer&&) noexcept = default;
SendProvisionalAnswer& SendProvisionalAnswer::operator=(SendProvisionalAnswer other) noexcept {
  return detail::replace(*this, std::move(other));
}
SendProvisionalAnswer::~SendProvisionalAnswer() = default;

template <>
const detail::Type& detail::type_of<SendProvisionalAnswer>() noexcept {
  using T = ::ucwa::SendProvisionalAnswer;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Session::Session() = default;
Session::Session(const Session&) = default;
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session other) noexcept {
  return detail::replace(*this, std::move(other));
}
Session::~Session() = default;

template <>
const detail::Type& detail::type_of<Session>() noexcept {
  using T = ::ucwa::Session;
  static constexpr Field properties[] = {
      field<&T::remote_endpoint>("remoteEndpoint"),
      field<&T::session_context>("sessionContext"),
      field<&T::state>("state"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::application_sharing>("applicationSharing"),
      field<&T::links, &T::Links::audio_video>("audioVideo"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::data_collaboration>("dataCollaboration"),
      field<&T::links, &T::Links::publish_call_quality_feedback>("publishCallQualityFeedback"),
      field<&T::links, &T::Links::renegotiations>("renegotiations"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

// sessions

Sessions::Sessions() = default;
Sessions::Sessions(const Sessions&) = default;
Sessions::Sessions(Sessions&&) noexcept = default;
Sessions& Sessions::operator=(Sessions other) noexcept {
  return detail::replace(*this, std::move(other));
}
Sessions::~Sessions() = default;

template <>
const detail::Type& detail::type_of<Sessions>() noexcept {
  using T = ::ucwa::Sessions;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

SetIsTyping::SetIsTyping() = default;
SetIsTyping::SetIsTyping(const SetIsTyping&) = default;
SetIsTyping::SetIsTyping(SetIsTyping&&) noexcept = default;
SetIsTyping& SetIsTyping::operator=(SetIsTyping other) noexcept {
  return detail::replace(*this, std::move(other));
}
SetIsTyping::~SetIsTyping() = default;

template <>
const detail::Type& detail::type_of<SetIsTyping>() noexcept {
  using T = ::ucwa::SetIsTyping;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

SimultaneousRingSettings::SimultaneousRingSettings() = default;
SimultaneousRingSettings::SimultaneousRingSettings(const SimultaneousRingSettings&) = default;
SimultaneousRingSettings::SimultaneousRingSettings(SimultaneousRingSettings&&) noexcept = default;
SimultaneousRingSettings& SimultaneousRingSettings::operator=(SimultaneousRingSettings other) noexcept {
  return detail::replace(*this, std::move(other));
}
SimultaneousRingSettings::~SimultaneousRingSettings() = default;

template <>
const detail::Type& detail::type_of<SimultaneousRingSettings>() noexcept {
  using T = ::ucwa::SimultaneousRingSettings;
  static constexpr Field properties[] = {
      field<&T::ring_delay>("ringDelay"),
      field<&T::target>("target"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
      field<&T::links, &T::Links::simultaneous_ring_to_contact>("simultaneousRingToContact"),
      field<&T::links, &T::Links::simultaneous_ring_to_delegates>("simultaneousRingToDelegates"),
      field<&T::links, &T::Links::simultaneous_ring_to_team>("simultaneousRingToTeam"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

SimultaneousRingToContact::SimultaneousRingToContact() = default;
SimultaneousRingToContact::SimultaneousRingToContact(const SimultaneousRingToContact&) = default;
SimultaneousRingToContact::SimultaneousRingToContact(SimultaneousRingToContact&&) noexcept = default;
SimultaneousRingToContact& SimultaneousRingToContact::operator=(SimultaneousRingToContact other) noexcept {
  return detail::replace(*this, std::move(other));
}
SimultaneousRingToContact::~SimultaneousRingToContact() = default;

template <>
const detail::Type& detail::type_of<SimultaneousRingToContact>() noexcept {
  using T = ::ucwa::SimultaneousRingToContact;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

SimultaneousRingToDelegates::SimultaneousRingToDelegates() = default;
SimultaneousRingToDelegates::SimultaneousRingToDelegates(const SimultaneousRingToDelegates&) = default;
SimultaneousRingToDelegates::SimultaneousRingToDelegates(SimultaneousRingToDelegates&&) noexcept = default;
SimultaneousRingToDelegates& SimultaneousRingToDelegates::operator=(SimultaneousRingToDelegates other) noexcept {
  return detail::replace(*this, std::move(other));
}
SimultaneousRingToDelegates::~SimultaneousRingToDelegates() = default;

template <>
const detail::Type& detail::type_of<SimultaneousRingToDelegates>() noexcept {
  using T = ::ucwa::SimultaneousRingToDelegates;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

SimultaneousRingToTeam::SimultaneousRingToTeam() = default;
SimultaneousRingToTeam::SimultaneousRingToTeam(const SimultaneousRingToTeam&) = default;
SimultaneousRingToTeam::SimultaneousRingToTeam(SimultaneousRingToTeam&&) noexcept = default;
SimultaneousRingToTeam& SimultaneousRingToTeam::operator=(SimultaneousRingToTeam other) noexcept {
  return detail::replace(*this, std::move(other));
}
SimultaneousRingToTeam::~SimultaneousRingToTeam() = default;

template <>
const detail::Type& detail::type_of<SimultaneousRingToTeam>() noexcept {
  using T = ::ucwa::SimultaneousRingToTeam;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

StartAudio::StartAudio() = default;
StartAudio::StartAudio(const StartAudio&) = default;
StartAudio::StartAudio(StartAudio&&) noexcept = default;
StartAudio& StartAudio::operator=(StartAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartAudio::~StartAudio() = default;

template <>
const detail::Type& detail::type_of<StartAudio>() noexcept {
  using T = ::ucwa::StartAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

StartAudio2::StartAudio2() = default;
StartAudio2::StartAudio2(const StartAudio2&) = default;
StartAudio2::StartAudio2(StartAudio2&&) noexcept = default;
StartAudio2& StartAudio2::operator=(StartAudio2 other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartAudio2::~StartAudio2() = default;

template <>
const detail::Type& detail::type_of<StartAudio2>() noexcept {
  using T = ::ucwa::StartAudio2;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

StartAudioOnBehalfOfDelegator::StartAudioOnBehalfOfDelegator() = default;
StartAudioOnBehalfOfDelegator::StartAudioOnBehalfOfDelegator(const StartAudioOnBehalfOfDelegator&) = default;
StartAudioOnBehalfOfDelegator::StartAudioOnBehalfOfDelegator(StartAudioOnBehalfOfDelegator&&) noexcept = default;
StartAudioOnBehalfOfDelegator& StartAudioOnBehalfOfDelegator::operator=(StartAudioOnBehalfOfDelegator other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartAudioOnBehalfOfDelegator::~StartAudioOnBehalfOfDelegator() = default;

template <>
const detail::Type& detail::type_of<StartAudioOnBehalfOfDelegator>() noexcept {
  using T = ::ucwa::StartAudioOnBehalfOfDelegator;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

StartAudioVideo::StartAudioVideo() = default;
StartAudioVideo::StartAudioVideo(const StartAudioVideo&) = default;
StartAudioVideo::StartAudioVideo(StartAudioVideo&&) noexcept = default;
StartAudioVideo& StartAudioVideo::operator=(StartAudioVideo other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartAudioVideo::~StartAudioVideo() = default;

template <>
const detail::Type& detail::type_of<StartAudioVideo>() noexcept {
  using T = ::ucwa::StartAudioVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

StartAudioVideo2::StartAudioVideo2() = default;
StartAudioVideo2::StartAudioVideo2(const StartAudioVideo2&) = default;
StartAudioVideo2::StartAudioVideo2(StartAudioVideo2&&) noexcept = default;
StartAudioVideo2& StartAudioVideo2::operator=(StartAudioVideo2 other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartAudioVideo2::~StartAudioVideo2() = default;

template <>
const detail::Type& detail::type_of<StartAudioVideo2>() noexcept {
  using T = ::ucwa::StartAudioVideo2;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

StartAudioVideoOnBehalfOfDelegator::StartAudioVideoOnBehalfOfDelegator() = default;
StartAudioVideoOnBehalfOfDelegator::StartAudioVideoOnBehalfOfDelegator(const StartAudioVideoOnBehalfOfDelegator&) = default;
StartAudioVideoOnBehalfOfDelegator::StartAudioVideoOnBehalfOfDelegator(StartAudioVideoOnBehalfOfDelegator&&) noexcept = default;
StartAudioVideoOnBehalfOfDelegator& StartAudioVideoOnBehalfOfDelegator::operator=(StartAudioVideoOnBehalfOfDelegator other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartAudioVideoOnBehalfOfDelegator::~StartAudioVideoOnBehalfOfDelegator() = default;

template <>
const detail::Type& detail::type_of<StartAudioVideoOnBehalfOfDelegator>() noexcept {
  using T = ::ucwa::StartAudioVideoOnBehalfOfDelegator;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

StartEmergencyCall::StartEmergencyCall() = default;
StartEmergencyCall::StartEmergencyCall(const StartEmergencyCall&) = default;
StartEmergencyCall::StartEmergencyCall(StartEmergencyCall&&) noexcept = default;
StartEmergencyCall& StartEmergencyCall::operator=(StartEmergencyCall other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartEmergencyCall::~StartEmergencyCall() = default;

template <>
const detail::Type& detail::type_of<StartEmergencyCall>() noexcept {
  using T = ::ucwa::StartEmergencyCall;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

StartMessaging::StartMessaging() = default;
StartMessaging::StartMessaging(const StartMessaging&) = default;
StartMessaging::StartMessaging(StartMessaging&&) noexcept = default;
StartMessaging& StartMessaging::operator=(StartMessaging other) noexcept {
  return detail::replace(*this, std::move(other));
}
StartMessaging::~StartMessaging() = default;

template <>
const detail::Type& detail::type_of<StartMessaging>() noexcept {
  using T = ::ucwa::StartMessaging;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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
