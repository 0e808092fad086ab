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

#if UCWA_BINDINGS_VERSION != 1
#error "These sources and the headers of ucwa come from different versions of ucwagen: generate both anew."
#endif

#pragma push_macro("SendMessage")
#undef SendMessage

namespace ucwa {

namespace {
using detail::ErrorRow;
using detail::field;
using detail::Field;
using detail::Parameter;
using detail::Place;
}  // namespace

// replayMessage

ReplayMessage::ReplayMessage() = default;
ReplayMessage::ReplayMessage(const ReplayMessage&) = default;
ReplayMessage::ReplayMessage(ReplayMessage&&) noexcept = default;
ReplayMessage& ReplayMessage::operator=(const ReplayMessage&) = default;
ReplayMessage& ReplayMessage::operator=(ReplayMessage&&) noexcept = default;
ReplayMessage::~ReplayMessage() = default;

namespace detail {
template <>
const Type& type_of<ReplayMessage>() noexcept {
  using T = ReplayMessage;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& ReplayMessage::Post::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "replayMessage", "POST", 1, "application/json", {}, errors};
  return operation;
}

// reportMediaDiagnostics

ReportMediaDiagnostics::ReportMediaDiagnostics() = default;
ReportMediaDiagnostics::ReportMediaDiagnostics(const ReportMediaDiagnostics&) = default;
ReportMediaDiagnostics::ReportMediaDiagnostics(ReportMediaDiagnostics&&) noexcept = default;
ReportMediaDiagnostics& ReportMediaDiagnostics::operator=(const ReportMediaDiagnostics&) = default;
ReportMediaDiagnostics& ReportMediaDiagnostics::operator=(ReportMediaDiagnostics&&) noexcept = default;
ReportMediaDiagnostics::~ReportMediaDiagnostics() = default;

namespace detail {
template <>
const Type& type_of<ReportMediaDiagnostics>() noexcept {
  using T = ReportMediaDiagnostics;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& ReportMediaDiagnostics::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"errorCode", Place::body},
      {"errorSubcode", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "reportMediaDiagnostics", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// reportMyActivity

ReportMyActivity::ReportMyActivity() = default;
ReportMyActivity::ReportMyActivity(const ReportMyActivity&) = default;
ReportMyActivity::ReportMyActivity(ReportMyActivity&&) noexcept = default;
ReportMyActivity& ReportMyActivity::operator=(const ReportMyActivity&) = default;
ReportMyActivity& ReportMyActivity::operator=(ReportMyActivity&&) noexcept = default;
ReportMyActivity::~ReportMyActivity() = default;

namespace detail {
template <>
const Type& type_of<ReportMyActivity>() noexcept {
  using T = ReportMyActivity;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& ReportMyActivity::Post::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", "AnonymousNotAllowed"},
      {409, "Conflict", "MakeMeAvailableRequired"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "reportMyActivity", "POST", 1, "application/json", {}, errors};
  return operation;
}

// reportMyNetwork

ReportMyNetwork::ReportMyNetwork() = default;
ReportMyNetwork::ReportMyNetwork(const ReportMyNetwork&) = default;
ReportMyNetwork::ReportMyNetwork(ReportMyNetwork&&) noexcept = default;
ReportMyNetwork& ReportMyNetwork::operator=(const ReportMyNetwork&) = default;
ReportMyNetwork& ReportMyNetwork::operator=(ReportMyNetwork&&) noexcept = default;
ReportMyNetwork::~ReportMyNetwork() = default;

namespace detail {
template <>
const Type& type_of<ReportMyNetwork>() noexcept {
  using T = ReportMyNetwork;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& ReportMyNetwork::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"chassisID", Place::body},
      {"clientNetworkType", Place::body, true},
      {"ip", Place::body},
      {"mac", Place::body},
      {"portID", Place::body},
      {"rssi", Place::body},
      {"subnetID", Place::body},
      {"wapBSSID", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "ProvisioningDataUnavailable"},
      {403, "Forbidden", "AnonymousNotAllowed"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "reportMyNetwork", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// resetContactPrivacyRelationship

ResetContactPrivacyRelationship::ResetContactPrivacyRelationship() = default;
ResetContactPrivacyRelationship::ResetContactPrivacyRelationship(const ResetContactPrivacyRelationship&) = default;
ResetContactPrivacyRelationship::ResetContactPrivacyRelationship(ResetContactPrivacyRelationship&&) noexcept = default;
ResetContactPrivacyRelationship& ResetContactPrivacyRelationship::operator=(const ResetContactPrivacyRelationship&) = default;
ResetContactPrivacyRelationship& ResetContactPrivacyRelationship::operator=(ResetContactPrivacyRelationship&&) noexcept = default;
ResetContactPrivacyRelationship::~ResetContactPrivacyRelationship() = default;

namespace detail {
template <>
const Type& type_of<ResetContactPrivacyRelationship>() noexcept {
  using T = ResetContactPrivacyRelationship;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& ResetContactPrivacyRelationship::Post::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "resetContactPrivacyRelationship", "POST", 1, "application/json", {}, errors};
  return operation;
}

// resetUnansweredCallSettings

ResetUnansweredCallSettings::ResetUnansweredCallSettings() = default;
ResetUnansweredCallSettings::ResetUnansweredCallSettings(const ResetUnansweredCallSettings&) = default;
ResetUnansweredCallSettings::ResetUnansweredCallSettings(ResetUnansweredCallSettings&&) noexcept = default;
ResetUnansweredCallSettings& ResetUnansweredCallSettings::operator=(const ResetUnansweredCallSettings&) = default;
ResetUnansweredCallSettings& ResetUnansweredCallSettings::operator=(ResetUnansweredCallSettings&&) noexcept = default;
ResetUnansweredCallSettings::~ResetUnansweredCallSettings() = default;

namespace detail {
template <>
const Type& type_of<ResetUnansweredCallSettings>() noexcept {
  using T = ResetUnansweredCallSettings;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& ResetUnansweredCallSettings::Post::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "resetUnansweredCallSettings", "POST", 1, "application/json", {}, errors};
  return operation;
}

// resumeAudio

ResumeAudio::ResumeAudio() = default;
ResumeAudio::ResumeAudio(const ResumeAudio&) = default;
ResumeAudio::ResumeAudio(ResumeAudio&&) noexcept = default;
ResumeAudio& ResumeAudio::operator=(const ResumeAudio&) = default;
ResumeAudio& ResumeAudio::operator=(ResumeAudio&&) noexcept = default;
ResumeAudio::~ResumeAudio() = default;

namespace detail {
template <>
const Type& type_of<ResumeAudio>() noexcept {
  using T = ResumeAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& ResumeAudio::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"operationId", Place::query, true, 50},
      {"sdp", Place::raw_body},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "resumeAudio", "POST", 1, "application/sdp", parameters, errors};
  return operation;
}

// resumeAudioVideo

ResumeAudioVideo::ResumeAudioVideo() = default;
ResumeAudioVideo::ResumeAudioVideo(const ResumeAudioVideo&) = default;
ResumeAudioVideo::ResumeAudioVideo(ResumeAudioVideo&&) noexcept = default;
ResumeAudioVideo& ResumeAudioVideo::operator=(const ResumeAudioVideo&) = default;
ResumeAudioVideo& ResumeAudioVideo::operator=(ResumeAudioVideo&&) noexcept = default;
ResumeAudioVideo::~ResumeAudioVideo() = default;

namespace detail {
template <>
const Type& type_of<ResumeAudioVideo>() noexcept {
  using T = ResumeAudioVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& ResumeAudioVideo::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"operationId", Place::query, true, 50},
      {"sdp", Place::raw_body},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "resumeAudioVideo", "POST", 1, "application/sdp", parameters, errors};
  return operation;
}

// resumePhoneAudio

ResumePhoneAudio::ResumePhoneAudio() = default;
ResumePhoneAudio::ResumePhoneAudio(const ResumePhoneAudio&) = default;
ResumePhoneAudio::ResumePhoneAudio(ResumePhoneAudio&&) noexcept = default;
ResumePhoneAudio& ResumePhoneAudio::operator=(const ResumePhoneAudio&) = default;
ResumePhoneAudio& ResumePhoneAudio::operator=(ResumePhoneAudio&&) noexcept = default;
ResumePhoneAudio::~ResumePhoneAudio() = default;

namespace detail {
template <>
const Type& type_of<ResumePhoneAudio>() noexcept {
  using T = ResumePhoneAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& ResumePhoneAudio::Post::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "resumePhoneAudio", "POST", 1, "application/json", {}, errors};
  return operation;
}

// root

Root::Root() = default;
Root::Root(const Root&) = default;
Root::Root(Root&&) noexcept = default;
Root& Root::operator=(const Root&) = default;
Root& Root::operator=(Root&&) noexcept = default;
Root::~Root() = default;

namespace detail {
template <>
const Type& type_of<Root>() noexcept {
  using T = Root;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::redirect>("redirect"),
      field<&T::links, &T::Links::user>("user"),
      field<&T::links, &T::Links::xframe>("xframe"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& Root::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "root", "GET", 1, "", {}, errors};
  return operation;
}

// search

Search::Search() = default;
Search::Search(const Search&) = default;
Search::Search(Search&&) noexcept = default;
Search& Search::operator=(const Search&) = default;
Search& Search::operator=(Search&&) noexcept = default;
Search::~Search() = default;
bool Search::set_null(std::string_view property) { return detail::set_null(detail::type_of<Search>(), this, property); }

namespace detail {
template <>
const Type& type_of<Search>() noexcept {
  using T = Search;
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
}  // namespace detail

const detail::Operation& Search::Get::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"limit", Place::query, false, -1, 1, 100},
      {"query", Place::query, true, 256},
  };
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "search", "GET", 1, "", parameters, errors};
  return operation;
}

// search2

Search2::Search2() = default;
Search2::Search2(const Search2&) = default;
Search2::Search2(Search2&&) noexcept = default;
Search2& Search2::operator=(const Search2&) = default;
Search2& Search2::operator=(Search2&&) noexcept = default;
Search2::~Search2() = default;
bool Search2::set_null(std::string_view property) { return detail::set_null(detail::type_of<Search2>(), this, property); }

namespace detail {
template <>
const Type& type_of<Search2>() noexcept {
  using T = Search2;
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
}  // namespace detail

const detail::Operation& Search2::Get::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"limit", Place::query, false, -1, 1, 100},
      {"mail", Place::query, false, 256},
      {"query", Place::query, false, 256},
  };
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "search2", "GET", 2, "", parameters, errors};
  return operation;
}

// sendMessage

SendMessage::SendMessage() = default;
SendMessage::SendMessage(const SendMessage&) = default;
SendMessage::SendMessage(SendMessage&&) noexcept = default;
SendMessage& SendMessage::operator=(const SendMessage&) = default;
SendMessage& SendMessage::operator=(SendMessage&&) noexcept = default;
SendMessage::~SendMessage() = default;

namespace detail {
template <>
const Type& type_of<SendMessage>() noexcept {
  using T = SendMessage;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& SendMessage::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"operationId", Place::query, true},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "sendMessage", "POST", 1, "text/plain", parameters, errors};
  return operation;
}

// sendProvisionalAnswer

SendProvisionalAnswer::SendProvisionalAnswer() = default;
SendProvisionalAnswer::SendProvisionalAnswer(const SendProvisionalAnswer&) = default;
SendProvisionalAnswer::SendProvisionalAnswer(SendProvisionalAnswer&&) noexcept = default;
SendProvisionalAnswer& SendProvisionalAnswer::operator=(const SendProvisionalAnswer&) = default;
SendProvisionalAnswer& SendProvisionalAnswer::operator=(SendProvisionalAnswer&&) noexcept = default;
SendProvisionalAnswer::~SendProvisionalAnswer() = default;

namespace detail {
template <>
const Type& type_of<SendProvisionalAnswer>() noexcept {
  using T = SendProvisionalAnswer;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& SendProvisionalAnswer::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"processedOfferId", Place::query, false, 100},
      {"sessionContext", Place::query, true, 50},
      {"sdp", Place::raw_body},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "sendProvisionalAnswer", "POST", 1, "application/sdp", parameters, errors};
  return operation;
}

// session

Session::Session() = default;
Session::Session(const Session&) = default;
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(const Session&) = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;
bool Session::set_null(std::string_view property) { return detail::set_null(detail::type_of<Session>(), this, property); }

namespace detail {
template <>
const Type& type_of<Session>() noexcept {
  using T = Session;
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
}  // namespace detail

// sessions

Sessions::Sessions() = default;
Sessions::Sessions(const Sessions&) = default;
Sessions::Sessions(Sessions&&) noexcept = default;
Sessions& Sessions::operator=(const Sessions&) = default;
Sessions& Sessions::operator=(Sessions&&) noexcept = default;
Sessions::~Sessions() = default;

namespace detail {
template <>
const Type& type_of<Sessions>() noexcept {
  using T = Sessions;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& Sessions::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "sessions", "GET", 1, "", {}, errors};
  return operation;
}

// setIsTyping

SetIsTyping::SetIsTyping() = default;
SetIsTyping::SetIsTyping(const SetIsTyping&) = default;
SetIsTyping::SetIsTyping(SetIsTyping&&) noexcept = default;
SetIsTyping& SetIsTyping::operator=(const SetIsTyping&) = default;
SetIsTyping& SetIsTyping::operator=(SetIsTyping&&) noexcept = default;
SetIsTyping::~SetIsTyping() = default;

namespace detail {
template <>
const Type& type_of<SetIsTyping>() noexcept {
  using T = SetIsTyping;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& SetIsTyping::Post::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "setIsTyping", "POST", 1, "application/json", {}, errors};
  return operation;
}

// simultaneousRingSettings

SimultaneousRingSettings::SimultaneousRingSettings() = default;
SimultaneousRingSettings::SimultaneousRingSettings(const SimultaneousRingSettings&) = default;
SimultaneousRingSettings::SimultaneousRingSettings(SimultaneousRingSettings&&) noexcept = default;
SimultaneousRingSettings& SimultaneousRingSettings::operator=(const SimultaneousRingSettings&) = default;
SimultaneousRingSettings& SimultaneousRingSettings::operator=(SimultaneousRingSettings&&) noexcept = default;
SimultaneousRingSettings::~SimultaneousRingSettings() = default;
bool SimultaneousRingSettings::set_null(std::string_view property) { return detail::set_null(detail::type_of<SimultaneousRingSettings>(), this, property); }

namespace detail {
template <>
const Type& type_of<SimultaneousRingSettings>() noexcept {
  using T = SimultaneousRingSettings;
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
}  // namespace detail

const detail::Operation& SimultaneousRingSettings::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "simultaneousRingSettings", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& SimultaneousRingSettings::Put::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"ringDelay", Place::body},
      {"target", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "simultaneousRingSettings", "PUT", 1, "application/json", parameters, errors};
  return operation;
}

// simultaneousRingToContact

SimultaneousRingToContact::SimultaneousRingToContact() = default;
SimultaneousRingToContact::SimultaneousRingToContact(const SimultaneousRingToContact&) = default;
SimultaneousRingToContact::SimultaneousRingToContact(SimultaneousRingToContact&&) noexcept = default;
SimultaneousRingToContact& SimultaneousRingToContact::operator=(const SimultaneousRingToContact&) = default;
SimultaneousRingToContact& SimultaneousRingToContact::operator=(SimultaneousRingToContact&&) noexcept = default;
SimultaneousRingToContact::~SimultaneousRingToContact() = default;

namespace detail {
template <>
const Type& type_of<SimultaneousRingToContact>() noexcept {
  using T = SimultaneousRingToContact;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& SimultaneousRingToContact::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
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
      "simultaneousRingToContact", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// simultaneousRingToDelegates

SimultaneousRingToDelegates::SimultaneousRingToDelegates() = default;
SimultaneousRingToDelegates::SimultaneousRingToDelegates(const SimultaneousRingToDelegates&) = default;
SimultaneousRingToDelegates::SimultaneousRingToDelegates(SimultaneousRingToDelegates&&) noexcept = default;
SimultaneousRingToDelegates& SimultaneousRingToDelegates::operator=(const SimultaneousRingToDelegates&) = default;
SimultaneousRingToDelegates& SimultaneousRingToDelegates::operator=(SimultaneousRingToDelegates&&) noexcept = default;
SimultaneousRingToDelegates::~SimultaneousRingToDelegates() = default;

namespace detail {
template <>
const Type& type_of<SimultaneousRingToDelegates>() noexcept {
  using T = SimultaneousRingToDelegates;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& SimultaneousRingToDelegates::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"ringDelay", Place::both, false, -1, 0, 55},
  };
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {403, "Forbidden", "NoDelegatesConfigured"},
      {409, "Conflict", "NoDelegatesConfigured"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "simultaneousRingToDelegates", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// simultaneousRingToTeam

SimultaneousRingToTeam::SimultaneousRingToTeam() = default;
SimultaneousRingToTeam::SimultaneousRingToTeam(const SimultaneousRingToTeam&) = default;
SimultaneousRingToTeam::SimultaneousRingToTeam(SimultaneousRingToTeam&&) noexcept = default;
SimultaneousRingToTeam& SimultaneousRingToTeam::operator=(const SimultaneousRingToTeam&) = default;
SimultaneousRingToTeam& SimultaneousRingToTeam::operator=(SimultaneousRingToTeam&&) noexcept = default;
SimultaneousRingToTeam::~SimultaneousRingToTeam() = default;

namespace detail {
template <>
const Type& type_of<SimultaneousRingToTeam>() noexcept {
  using T = SimultaneousRingToTeam;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& SimultaneousRingToTeam::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"ringDelay", Place::both, false, -1, 0, 55},
  };
  static constexpr ErrorRow errors[] = {
      {403, "Forbidden", ""},
      {403, "Forbidden", "NoTeamMembersConfigured"},
      {409, "Conflict", "NoTeamMembersConfigured"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "simultaneousRingToTeam", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startAudio

StartAudio::StartAudio() = default;
StartAudio::StartAudio(const StartAudio&) = default;
StartAudio::StartAudio(StartAudio&&) noexcept = default;
StartAudio& StartAudio::operator=(const StartAudio&) = default;
StartAudio& StartAudio::operator=(StartAudio&&) noexcept = default;
StartAudio::~StartAudio() = default;

namespace detail {
template <>
const Type& type_of<StartAudio>() noexcept {
  using T = StartAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartAudio::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"operationId", Place::body, false, 50},
      {"to", Place::body, true},
      {"importance", Place::body},
      {"subject", Place::body, false, 250},
      {"threadId", Place::body},
      {"mediaOffer", Place::body},
      {"sessionContext", Place::body, false, 50},
      {"joinAudioMuted", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "startAudio", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startAudio2

StartAudio2::StartAudio2() = default;
StartAudio2::StartAudio2(const StartAudio2&) = default;
StartAudio2::StartAudio2(StartAudio2&&) noexcept = default;
StartAudio2& StartAudio2::operator=(const StartAudio2&) = default;
StartAudio2& StartAudio2::operator=(StartAudio2&&) noexcept = default;
StartAudio2::~StartAudio2() = default;

namespace detail {
template <>
const Type& type_of<StartAudio2>() noexcept {
  using T = StartAudio2;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartAudio2::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"operationId", Place::body, false, 50},
      {"to", Place::body, true},
      {"importance", Place::body},
      {"subject", Place::body, false, 250},
      {"threadId", Place::body},
      {"mediaOffer", Place::body},
      {"sessionContext", Place::body, false, 50},
      {"joinAudioMuted", Place::body},
      {"customContent", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "startAudio2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// startAudioOnBehalfOfDelegator

StartAudioOnBehalfOfDelegator::StartAudioOnBehalfOfDelegator() = default;
StartAudioOnBehalfOfDelegator::StartAudioOnBehalfOfDelegator(const StartAudioOnBehalfOfDelegator&) = default;
StartAudioOnBehalfOfDelegator::StartAudioOnBehalfOfDelegator(StartAudioOnBehalfOfDelegator&&) noexcept = default;
StartAudioOnBehalfOfDelegator& StartAudioOnBehalfOfDelegator::operator=(const StartAudioOnBehalfOfDelegator&) = default;
StartAudioOnBehalfOfDelegator& StartAudioOnBehalfOfDelegator::operator=(StartAudioOnBehalfOfDelegator&&) noexcept = default;
StartAudioOnBehalfOfDelegator::~StartAudioOnBehalfOfDelegator() = default;

namespace detail {
template <>
const Type& type_of<StartAudioOnBehalfOfDelegator>() noexcept {
  using T = StartAudioOnBehalfOfDelegator;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartAudioOnBehalfOfDelegator::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"operationId", Place::body, false, 50},
      {"to", Place::body, true},
      {"importance", Place::body},
      {"subject", Place::body, false, 250},
      {"threadId", Place::body},
      {"mediaOffer", Place::body},
      {"sessionContext", Place::body, false, 50},
      {"joinAudioMuted", Place::body},
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
      "startAudioOnBehalfOfDelegator", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startAudioVideo

StartAudioVideo::StartAudioVideo() = default;
StartAudioVideo::StartAudioVideo(const StartAudioVideo&) = default;
StartAudioVideo::StartAudioVideo(StartAudioVideo&&) noexcept = default;
StartAudioVideo& StartAudioVideo::operator=(const StartAudioVideo&) = default;
StartAudioVideo& StartAudioVideo::operator=(StartAudioVideo&&) noexcept = default;
StartAudioVideo::~StartAudioVideo() = default;

namespace detail {
template <>
const Type& type_of<StartAudioVideo>() noexcept {
  using T = StartAudioVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartAudioVideo::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"operationId", Place::body, false, 50},
      {"to", Place::body, true},
      {"importance", Place::body},
      {"subject", Place::body, false, 250},
      {"threadId", Place::body},
      {"mediaOffer", Place::body},
      {"sessionContext", Place::body, false, 50},
      {"joinAudioMuted", Place::body},
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
      "startAudioVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startAudioVideo2

StartAudioVideo2::StartAudioVideo2() = default;
StartAudioVideo2::StartAudioVideo2(const StartAudioVideo2&) = default;
StartAudioVideo2::StartAudioVideo2(StartAudioVideo2&&) noexcept = default;
StartAudioVideo2& StartAudioVideo2::operator=(const StartAudioVideo2&) = default;
StartAudioVideo2& StartAudioVideo2::operator=(StartAudioVideo2&&) noexcept = default;
StartAudioVideo2::~StartAudioVideo2() = default;

namespace detail {
template <>
const Type& type_of<StartAudioVideo2>() noexcept {
  using T = StartAudioVideo2;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartAudioVideo2::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"operationId", Place::body, false, 50},
      {"to", Place::body, true},
      {"importance", Place::body},
      {"subject", Place::body, false, 250},
      {"threadId", Place::body},
      {"mediaOffer", Place::body},
      {"sessionContext", Place::body, false, 50},
      {"joinAudioMuted", Place::body},
      {"joinVideoMuted", Place::body},
      {"customContent", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "startAudioVideo2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// startAudioVideoOnBehalfOfDelegator

StartAudioVideoOnBehalfOfDelegator::StartAudioVideoOnBehalfOfDelegator() = default;
StartAudioVideoOnBehalfOfDelegator::StartAudioVideoOnBehalfOfDelegator(const StartAudioVideoOnBehalfOfDelegator&) = default;
StartAudioVideoOnBehalfOfDelegator::StartAudioVideoOnBehalfOfDelegator(StartAudioVideoOnBehalfOfDelegator&&) noexcept = default;
StartAudioVideoOnBehalfOfDelegator& StartAudioVideoOnBehalfOfDelegator::operator=(const StartAudioVideoOnBehalfOfDelegator&) = default;
StartAudioVideoOnBehalfOfDelegator& StartAudioVideoOnBehalfOfDelegator::operator=(StartAudioVideoOnBehalfOfDelegator&&) noexcept = default;
StartAudioVideoOnBehalfOfDelegator::~StartAudioVideoOnBehalfOfDelegator() = default;

namespace detail {
template <>
const Type& type_of<StartAudioVideoOnBehalfOfDelegator>() noexcept {
  using T = StartAudioVideoOnBehalfOfDelegator;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartAudioVideoOnBehalfOfDelegator::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"operationId", Place::body, false, 50},
      {"to", Place::body, true},
      {"importance", Place::body},
      {"subject", Place::body, false, 250},
      {"threadId", Place::body},
      {"mediaOffer", Place::body},
      {"sessionContext", Place::body, false, 50},
      {"joinAudioMuted", Place::body},
      {"joinVideoMuted", Place::body},
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
      "startAudioVideoOnBehalfOfDelegator", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startEmergencyCall

StartEmergencyCall::StartEmergencyCall() = default;
StartEmergencyCall::StartEmergencyCall(const StartEmergencyCall&) = default;
StartEmergencyCall::StartEmergencyCall(StartEmergencyCall&&) noexcept = default;
StartEmergencyCall& StartEmergencyCall::operator=(const StartEmergencyCall&) = default;
StartEmergencyCall& StartEmergencyCall::operator=(StartEmergencyCall&&) noexcept = default;
StartEmergencyCall::~StartEmergencyCall() = default;

namespace detail {
template <>
const Type& type_of<StartEmergencyCall>() noexcept {
  using T = StartEmergencyCall;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartEmergencyCall::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"operationId", Place::body, false, 50},
      {"to", Place::body, true},
      {"importance", Place::body},
      {"subject", Place::body, false, 250},
      {"threadId", Place::body},
      {"mediaOffer", Place::body},
      {"sessionContext", Place::body, false, 50},
      {"joinAudioMuted", Place::body},
      {"customContent", Place::body},
      {"address", Place::body},
      {"building", Place::body},
      {"city", Place::body},
      {"country", Place::body},
      {"state", Place::body},
      {"zip", Place::body},
  };
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "startEmergencyCall", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startMessaging

StartMessaging::StartMessaging() = default;
StartMessaging::StartMessaging(const StartMessaging&) = default;
StartMessaging::StartMessaging(StartMessaging&&) noexcept = default;
StartMessaging& StartMessaging::operator=(const StartMessaging&) = default;
StartMessaging& StartMessaging::operator=(StartMessaging&&) noexcept = default;
StartMessaging::~StartMessaging() = default;

namespace detail {
template <>
const Type& type_of<StartMessaging>() noexcept {
  using T = StartMessaging;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& StartMessaging::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"to", Place::both, true},
      {"operationId", Place::body, false, 50},
      {"importance", Place::body},
      {"subject", Place::body, false, 250},
      {"threadId", Place::body},
      {"message", Place::body},
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
      "startMessaging", "POST", 1, "application/json", parameters, errors};
  return operation;
}

}  // namespace ucwa

#pragma pop_macro("SendMessage")
