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
#if UCWA_BINDINGS_VERSION != 2
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

/// The audio and video of a conversation. The application brings its own media stack and exchanges
/// SDP through the links; without one, use phoneAudio instead. Every change of state or links
/// arrives as an updated event.
/// (audioVideo_ref.md)
struct UCWA_EXPORT AudioVideo : Resource {
  AudioVideo() noexcept;
  AudioVideo(const AudioVideo& other);
  AudioVideo(AudioVideo&& other) noexcept;
  AudioVideo& operator=(AudioVideo other) noexcept;
  ~AudioVideo();

  static constexpr std::string_view rel = "audioVideo";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "audioVideo", Priority::high, "conversation"},
  }};

  /// Where this medium stands, from Connecting by way of Connected to Disconnected.
  /// CallState.
  Maybe<Open<CallState>> state;
  /// An id by which this call can take the place of another when a call is transferred after a word
  /// with the new party.
  /// String.
  std::optional<std::string> supports_replaces;
  /// Who may show video in the gallery of the meeting.
  /// VideoSourcesAllowed.
  Maybe<Open<VideoSourcesAllowed>> video_sources_allowed;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<AudioVideo>> self;  ///< Where the resource is.
    /// Brings an audio call into a conversation that exists already.
    Maybe<Link<AddAudio>> add_audio;
    /// Brings an audio and video call into a conversation that exists already.
    Maybe<Link<AddAudioVideo>> add_audio_video;
    /// Brings video into a conversation that exists already.
    Maybe<Link<AddVideo>> add_video;
    /// What the administrator permits or demands of audio and video.
    Maybe<Link<AudioVideoPolicies>> audio_video_policies;
    /// One media session of a call, with one device of the other side or with the meeting.
    Maybe<Link<Session>> audio_video_session;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    Maybe<Link<Conversation>> conversation;
    /// Moves the sound of a talk of two into a meeting.
    Maybe<Link<EscalateAudio>> escalate_audio;
    /// Moves sound and picture of a talk of two into a meeting; the SDP must describe both.
    Maybe<Link<EscalateAudioVideo>> escalate_audio_video;
    /// Moves an audio call of the application to the user's telephone.
    Maybe<Link<ReplaceWithPhoneAudio>> replace_with_phone_audio;
    /// Tells the server why a call ended or failed.
    Maybe<Link<ReportMediaDiagnostics>> report_media_diagnostics;
    /// Takes the sound out of a call and leaves the rest.
    Maybe<Link<StopAudio>> stop_audio;
    /// Hangs up an audio and video call.
    Maybe<Link<StopAudioVideo>> stop_audio_video;
    /// Takes the picture out of a call and leaves the rest.
    Maybe<Link<StopVideo>> stop_video;
    /// There while the picture of the user stands still for the others.
    Maybe<Link<VideoFreeze>> video_freeze;
    /// The participant whose picture everybody in the meeting sees, by choice of a leader.
    Maybe<Link<Participant>> video_locked_on_participant;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the state of the call and what can be done with it.
  struct Get {
    using Output = AudioVideo;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<AudioVideo>() noexcept;

}  // namespace ucwa

// Last, for they may include this header: what its links and operations lead to.
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
