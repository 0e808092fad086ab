// Made by ucwagen from participantAudio_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/media_direction_type.hpp"
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

struct MuteAudio;
detail::Offers<2> offers(const MuteAudio*);
struct Participant;
detail::Offers<1> offers(const Participant*);
struct UnmuteAudio;
detail::Offers<2> offers(const UnmuteAudio*);
struct ParticipantAudio;
detail::Offers<1> offers(const ParticipantAudio*);

/// The use of audio by a participant. An application can follow this resource to learn who joins or
/// leaves the modality. The title of a link to this resource is the identifier of the media source,
/// if available, for the configuration of the media stack.
/// (participantAudio_ref.md)
struct UCWA_EXPORT ParticipantAudio : Resource {
  ParticipantAudio() noexcept;
  ParticipantAudio(const ParticipantAudio& other);
  ParticipantAudio(ParticipantAudio&& other) noexcept;
  ParticipantAudio& operator=(ParticipantAudio other) noexcept;
  ~ParticipantAudio();

  static constexpr std::string_view rel = "participantAudio";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "participantAudio", Priority::high, "conversation"},
      {EventType::updated, "participantAudio", Priority::high, "conversation"},
      {EventType::deleted, "participantAudio", Priority::high, "conversation"},
  }};

  /// The direction of audio, from the participant's point of view.
  /// MediaDirectionType.
  Maybe<Open<MediaDirectionType>> audio_direction;
  /// True while the audio of the participant is muted.
  /// Boolean.
  std::optional<bool> audio_muted;
  /// The source identifier of the media stream.
  /// String.
  std::optional<std::string> audio_source_id;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ParticipantAudio>> self;  ///< The resource itself.
    /// Mutes the audio of a participant.
    Maybe<Link<MuteAudio>> mute_audio;
    /// A participant in a conversation.
    Maybe<Link<Participant>> participant;
    /// Unmutes the audio of a participant.
    Maybe<Link<UnmuteAudio>> unmute_audio;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the direction, the source and the mute state of audio for this participant.
  struct Get {
    using Output = ParticipantAudio;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ParticipantAudio>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/mute_audio.hpp"
#include "ucwa/resources/unmute_audio.hpp"
