#pragma once

#include <array>

#include "ucwa/enumerations/call_state.hpp"
#include "ucwa/enumerations/video_sources_allowed.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct AddAudio;
struct AddAudioVideo;
struct AddVideo;
struct AudioVideoPolicies;
struct Conversation;
struct EscalateAudio;
struct EscalateAudioVideo;
struct Participant;
struct ReplaceWithPhoneAudio;
struct ReportMediaDiagnostics;
struct Session;
struct StopAudio;
struct StopAudioVideo;
struct StopVideo;
struct VideoFreeze;

/// The audio and video of a conversation. The application brings its own media stack and exchanges
/// SDP through the links; without one, use phoneAudio instead. Every change of state or links
/// arrives as an updated event.
/// (audioVideo_ref.md:1)
struct UCWA_EXPORT AudioVideo : Resource {
  /// @cond special_members
  AudioVideo() noexcept;
  AudioVideo(const AudioVideo& other);
  AudioVideo(AudioVideo&& other) noexcept;
  AudioVideo& operator=(AudioVideo other) noexcept;
  ~AudioVideo();
  /// @endcond

  static constexpr std::string_view rel = "audioVideo";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "audioVideo", Priority::high, "conversation"},
  }};

  /// Where this medium stands, from Connecting by way of Connected to Disconnected.
  /// CallState. (audioVideo_ref.md:15)
  Maybe<Open<CallState>> state;
  /// An id by which this call can take the place of another when a call is transferred after a word
  /// with the new party.
  /// String. (audioVideo_ref.md:16)
  std::optional<std::string> supports_replaces;
  /// Who may show video in the gallery of the meeting.
  /// VideoSourcesAllowed. (audioVideo_ref.md:17)
  Maybe<Open<VideoSourcesAllowed>> video_sources_allowed;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<AudioVideo>> self;  ///< Where the resource is.
    /// Brings an audio call into a conversation that exists already.
    /// (audioVideo_ref.md:24)
    Maybe<Link<AddAudio>> add_audio;
    /// Brings an audio and video call into a conversation that exists already.
    /// (audioVideo_ref.md:25)
    Maybe<Link<AddAudioVideo>> add_audio_video;
    /// Brings video into a conversation that exists already.
    /// (audioVideo_ref.md:26)
    Maybe<Link<AddVideo>> add_video;
    /// What the administrator permits or demands of audio and video.
    /// (audioVideo_ref.md:27)
    Maybe<Link<AudioVideoPolicies>> audio_video_policies;
    /// One media session of a call, with one device of the other side or with the meeting.
    /// (audioVideo_ref.md:28)
    Maybe<Link<Session>> audio_video_session;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (audioVideo_ref.md:29)
    Maybe<Link<Conversation>> conversation;
    /// Moves the sound of a talk of two into a meeting.
    /// (audioVideo_ref.md:30)
    Maybe<Link<EscalateAudio>> escalate_audio;
    /// Moves sound and picture of a talk of two into a meeting; the SDP must describe both.
    /// (audioVideo_ref.md:31)
    Maybe<Link<EscalateAudioVideo>> escalate_audio_video;
    /// Moves an audio call of the application to the user's telephone.
    /// (audioVideo_ref.md:32)
    Maybe<Link<ReplaceWithPhoneAudio>> replace_with_phone_audio;
    /// Tells the server why a call ended or failed.
    /// (audioVideo_ref.md:33)
    Maybe<Link<ReportMediaDiagnostics>> report_media_diagnostics;
    /// Takes the sound out of a call and leaves the rest.
    /// (audioVideo_ref.md:34)
    Maybe<Link<StopAudio>> stop_audio;
    /// Hangs up an audio and video call.
    /// (audioVideo_ref.md:35)
    Maybe<Link<StopAudioVideo>> stop_audio_video;
    /// Takes the picture out of a call and leaves the rest.
    /// (audioVideo_ref.md:36)
    Maybe<Link<StopVideo>> stop_video;
    /// There while the picture of the user stands still for the others.
    /// (audioVideo_ref.md:37)
    Maybe<Link<VideoFreeze>> video_freeze;
    /// The participant whose picture everybody in the meeting sees, by choice of a leader.
    /// (audioVideo_ref.md:38)
    Maybe<Link<Participant>> video_locked_on_participant;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (audioVideo_ref.md:103)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (audioVideo_ref.md:104)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (audioVideo_ref.md:105)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (audioVideo_ref.md:106)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (audioVideo_ref.md:107)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the state of the call and what can be done with it.
  /// (audioVideo_ref.md:87)
  struct Get {
    using Output = AudioVideo;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<AudioVideo>() noexcept;
}

}  // namespace ucwa

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
