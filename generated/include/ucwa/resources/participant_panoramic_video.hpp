// Made by ucwagen from participantPanoramicVideo_ref.md.
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

struct Participant;
detail::Offers<1> offers(const Participant*);
struct ParticipantPanoramicVideo;
detail::Offers<1> offers(const ParticipantPanoramicVideo*);

/// The use of panoramic video by a participant. An application can follow this resource to learn
/// who joins or leaves the modality. The title of a link to this resource is the identifier of the
/// media source, if available, for the configuration of the media stack.
/// (participantPanoramicVideo_ref.md)
struct UCWA_EXPORT ParticipantPanoramicVideo : Resource {
  ParticipantPanoramicVideo() noexcept;
  ParticipantPanoramicVideo(const ParticipantPanoramicVideo& other);
  ParticipantPanoramicVideo(ParticipantPanoramicVideo&& other) noexcept;
  ParticipantPanoramicVideo& operator=(ParticipantPanoramicVideo other) noexcept;
  ~ParticipantPanoramicVideo();

  static constexpr std::string_view rel = "participantPanoramicVideo";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "participantPanoramicVideo", Priority::high, "conversation"},
      {EventType::updated, "participantPanoramicVideo", Priority::high, "conversation"},
      {EventType::deleted, "participantPanoramicVideo", Priority::high, "conversation"},
  }};

  /// The direction of panoramic video, from the participant's point of view.
  /// MediaDirectionType.
  Maybe<Open<MediaDirectionType>> panoramic_video_direction;
  /// Whether the video is muted.
  /// Boolean.
  std::optional<bool> panoramic_video_muted;
  /// The source identifier of the media stream.
  /// String.
  std::optional<std::string> panoramic_video_source_id;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ParticipantPanoramicVideo>> self;  ///< The resource itself.
    /// A participant in a conversation.
    Maybe<Link<Participant>> participant;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the direction, the source and the mute state of panoramic video for this participant.
  struct Get {
    using Output = ParticipantPanoramicVideo;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ParticipantPanoramicVideo>() noexcept;

}  // namespace ucwa
