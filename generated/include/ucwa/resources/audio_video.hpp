// Made by ucwagen from audioVideo_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/call_state.hpp"
#include "ucwa/enumerations/video_sources_allowed.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct AddAudio;
detail::Offers<2> offers(const AddAudio*);
struct AddAudioVideo;
detail::Offers<2> offers(const AddAudioVideo*);
struct AddVideo;
detail::Offers<2> offers(const AddVideo*);
struct AudioVideoPolicies;
detail::Offers<1> offers(const AudioVideoPolicies*);
struct Conversation;
detail::Offers<9> offers(const Conversation*);
struct EscalateAudio;
detail::Offers<2> offers(const EscalateAudio*);
struct EscalateAudioVideo;
detail::Offers<2> offers(const EscalateAudioVideo*);
struct Participant;
detail::Offers<1> offers(const Participant*);
struct ReplaceWithPhoneAudio;
detail::Offers<2> offers(const ReplaceWithPhoneAudio*);
struct ReportMediaDiagnostics;
detail::Offers<2> offers(const ReportMediaDiagnostics*);
struct Session;
detail::Offers<0> offers(const Session*);
struct StopAudio;
detail::Offers<2> offers(const StopAudio*);
struct StopAudioVideo;
detail::Offers<2> offers(const StopAudioVideo*);
struct StopVideo;
detail::Offers<2> offers(const StopVideo*);
struct VideoFreeze;
detail::Offers<0> offers(const VideoFreeze*);
struct AudioVideo;
detail::Offers<1> offers(const AudioVideo*);

/// Audio and video in a conversation. An application with its own media stack sets up calls through
/// the links of this resource and exchanges SDP with the server. An application without a media
/// stack uses phoneAudio instead.
/// (audioVideo_ref.md)
struct UCWA_EXPORT AudioVideo : Resource {
  AudioVideo() noexcept;
  AudioVideo(const AudioVideo& other);
  AudioVideo(AudioVideo&& other) noexcept;
  AudioVideo& operator=(AudioVideo other) noexcept;
  ~AudioVideo();

  static constexpr std::string_view rel = "audioVideo";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "audioVideo", Priority::high, "conversation"},
  }};

  /// The state of the modality, for example Connected.
  /// CallState.
  Maybe<Open<CallState>> state;
  /// The replacement ID of this call, for use in a consultative transfer.
  /// String.
  std::optional<std::string> supports_replaces;
  /// The sources that may contribute video to the gallery of the online meeting.
  /// VideoSourcesAllowed.
  Maybe<Open<VideoSourcesAllowed>> video_sources_allowed;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<AudioVideo>> self;  ///< The resource itself.
    /// Adds audio to an existing conversation.
    Maybe<Link<AddAudio>> add_audio;
    /// Adds audio and video to an existing conversation.
    Maybe<Link<AddAudioVideo>> add_audio_video;
    /// Adds video to an existing conversation.
    Maybe<Link<AddVideo>> add_video;
    /// The audio and video policies that apply to the application.
    Maybe<Link<AudioVideoPolicies>> audio_video_policies;
    /// A media session of an audio/video call.
    Maybe<Link<Session>> audio_video_session;
    /// A conversation of the user with one or more participants, in one or more modalities.
    Maybe<Link<Conversation>> conversation;
    /// Escalates the audio of a peer-to-peer call to a conference.
    Maybe<Link<EscalateAudio>> escalate_audio;
    /// Escalates the audio and video of a peer-to-peer call to a conference.
    Maybe<Link<EscalateAudioVideo>> escalate_audio_video;
    /// Replaces the audio of a call with phone audio.
    Maybe<Link<ReplaceWithPhoneAudio>> replace_with_phone_audio;
    /// Reports media diagnostics of a call.
    Maybe<Link<ReportMediaDiagnostics>> report_media_diagnostics;
    /// Stops the audio of a call.
    Maybe<Link<StopAudio>> stop_audio;
    /// Stops the audio and video of a call.
    Maybe<Link<StopAudioVideo>> stop_audio_video;
    /// Stops the video of a call.
    Maybe<Link<StopVideo>> stop_video;
    /// Indicates that the video of the local participant is to be frozen.
    Maybe<Link<VideoFreeze>> video_freeze;
    /// The participant who has the video spotlight in an online meeting.
    Maybe<Link<Participant>> video_locked_on_participant;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the audio/video modality of the conversation.
  struct Get {
    using Output = AudioVideo;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<AudioVideo>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/add_audio.hpp"
#include "ucwa/resources/add_audio_video.hpp"
#include "ucwa/resources/add_video.hpp"
#include "ucwa/resources/escalate_audio.hpp"
#include "ucwa/resources/escalate_audio_video.hpp"
#include "ucwa/resources/replace_with_phone_audio.hpp"
#include "ucwa/resources/report_media_diagnostics.hpp"
#include "ucwa/resources/stop_audio.hpp"
#include "ucwa/resources/stop_audio_video.hpp"
#include "ucwa/resources/stop_video.hpp"
#include "ucwa/resources/video_freeze.hpp"
