#pragma once

#include <array>

#include "ucwa/enumerations/media_direction_type.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Participant;

/// The part that one participant has in the all-around video; there while that medium is in use.
/// Its coming and going tells who joins or leaves the medium. The title of a link to it is the id
/// of the stream, where there is one, for the media stack to set itself up.
/// (participantPanoramicVideo_ref.md:1)
struct UCWA_EXPORT ParticipantPanoramicVideo : Resource {
  /// @cond special_members
  ParticipantPanoramicVideo() noexcept;
  ParticipantPanoramicVideo(const ParticipantPanoramicVideo& other);
  ParticipantPanoramicVideo(ParticipantPanoramicVideo&& other) noexcept;
  ParticipantPanoramicVideo& operator=(ParticipantPanoramicVideo other) noexcept;
  ~ParticipantPanoramicVideo();
  /// @endcond

  static constexpr std::string_view rel = "participantPanoramicVideo";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "participantPanoramicVideo", Priority::high, "conversation"},
      {EventType::updated, "participantPanoramicVideo", Priority::high, "conversation"},
      {EventType::deleted, "participantPanoramicVideo", Priority::high, "conversation"},
  }};

  /// Whether the participant sends this video, watches, does both or neither.
  /// MediaDirectionType. (participantPanoramicVideo_ref.md:15)
  Maybe<Open<MediaDirectionType>> panoramic_video_direction;
  /// True while the participant sends no picture.
  /// Boolean. (participantPanoramicVideo_ref.md:16)
  std::optional<bool> panoramic_video_muted;
  /// Id of the stream, as media packets carry it.
  /// String. (participantPanoramicVideo_ref.md:17)
  std::optional<std::string> panoramic_video_source_id;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ParticipantPanoramicVideo>> self;  ///< Where the resource is.
    /// Somebody who takes part in a conversation.
    /// (participantPanoramicVideo_ref.md:24)
    Maybe<Link<Participant>> participant;
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
    /// (participantPanoramicVideo_ref.md:215)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (participantPanoramicVideo_ref.md:216)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (participantPanoramicVideo_ref.md:217)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (participantPanoramicVideo_ref.md:218)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (participantPanoramicVideo_ref.md:219)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches direction, stream and mute of the all-around video.
  /// (participantPanoramicVideo_ref.md:199)
  struct Get {
    using Output = ParticipantPanoramicVideo;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ParticipantPanoramicVideo>() noexcept;
}

}  // namespace ucwa
