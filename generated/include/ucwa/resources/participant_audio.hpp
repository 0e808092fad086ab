#pragma once

#include <array>

#include "ucwa/enumerations/media_direction_type.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct MuteAudio;
struct Participant;
struct UnmuteAudio;

/// The part that one participant has in the sound; there while that medium is in use. Its coming
/// and going tells who joins or leaves the medium; muteAudio and unmuteAudio are its links. The
/// title of a link to it is the id of the stream, where there is one, for the media stack to set
/// itself up.
/// (participantAudio_ref.md:1)
struct UCWA_EXPORT ParticipantAudio : Resource {
  /// @cond special_members
  ParticipantAudio() noexcept;
  ParticipantAudio(const ParticipantAudio& other);
  ParticipantAudio(ParticipantAudio&& other) noexcept;
  ParticipantAudio& operator=(ParticipantAudio other) noexcept;
  ~ParticipantAudio();
  /// @endcond

  static constexpr std::string_view rel = "participantAudio";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "participantAudio", Priority::high, "conversation"},
      {EventType::updated, "participantAudio", Priority::high, "conversation"},
      {EventType::deleted, "participantAudio", Priority::high, "conversation"},
  }};

  /// Whether the participant speaks, listens, does both or neither.
  /// MediaDirectionType. (participantAudio_ref.md:15)
  Maybe<Open<MediaDirectionType>> audio_direction;
  /// True while the participant is muted.
  /// Boolean. (participantAudio_ref.md:16)
  std::optional<bool> audio_muted;
  /// Id of the stream, as media packets carry it.
  /// String. (participantAudio_ref.md:17)
  std::optional<std::string> audio_source_id;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ParticipantAudio>> self;  ///< Where the resource is.
    /// Mutes the microphone of a participant in a meeting.
    /// (participantAudio_ref.md:24)
    Maybe<Link<MuteAudio>> mute_audio;
    /// Somebody who takes part in a conversation.
    /// (participantAudio_ref.md:25)
    Maybe<Link<Participant>> participant;
    /// Lets a muted participant be heard again.
    /// (participantAudio_ref.md:26)
    Maybe<Link<UnmuteAudio>> unmute_audio;
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
    /// (participantAudio_ref.md:217)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (participantAudio_ref.md:218)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (participantAudio_ref.md:219)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (participantAudio_ref.md:220)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (participantAudio_ref.md:221)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches direction, stream and mute of the participant's sound.
  /// (participantAudio_ref.md:201)
  struct Get {
    using Output = ParticipantAudio;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ParticipantAudio>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/mute_audio.hpp"
#include "ucwa/resources/unmute_audio.hpp"
