#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct AudioVideoInvitation;
struct Session;

/// The media answers to an outgoing audio or video call. It comes in the event channel alone.
/// Several devices of the other side can send provisional answers, with which media may flow early;
/// the final answer belongs to the one that was picked up, and remoteEndpoint names it.
/// (audioVideoNegotiation_ref.md:1)
struct UCWA_EXPORT AudioVideoNegotiation : Resource {
  /// @cond special_members
  AudioVideoNegotiation() noexcept;
  AudioVideoNegotiation(const AudioVideoNegotiation& other);
  AudioVideoNegotiation(AudioVideoNegotiation&& other) noexcept;
  AudioVideoNegotiation& operator=(AudioVideoNegotiation other) noexcept;
  ~AudioVideoNegotiation();
  /// @endcond

  static constexpr std::string_view rel = "audioVideoNegotiation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "audioVideoNegotiation", Priority::high, "audioVideoInvitation"},
  }};

  /// The final SDP answer of the other side, as a link with a data URI.
  /// ExternalResource. (audioVideoNegotiation_ref.md:15)
  std::optional<ExternalResource> media_answer;
  /// An early SDP answer, with which media can flow before anybody accepts.
  /// ExternalResource. (audioVideoNegotiation_ref.md:16)
  std::optional<ExternalResource> media_provisional_answer;
  /// Which part of a multipart offer the other side accepted, by its content id.
  /// String. (audioVideoNegotiation_ref.md:17)
  std::optional<std::string> ms_accepted_content_id;
  /// The device of the other side that answered; several may ring at once.
  /// String. (audioVideoNegotiation_ref.md:18)
  std::optional<std::string> remote_endpoint;
  /// The id that the application gave to the media session, for matching.
  /// String. (audioVideoNegotiation_ref.md:19)
  std::optional<std::string> session_context;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<AudioVideoNegotiation>> self;  ///< Where the resource is.
    /// An attempt to set up audio or video in a conversation, made by the user or by somebody else.
    /// (audioVideoNegotiation_ref.md:26)
    Maybe<Link<AudioVideoInvitation>> audio_video_invitation;
    /// One media session of a call, with one device of the other side or with the meeting.
    /// (audioVideoNegotiation_ref.md:27)
    Maybe<Link<Session>> audio_video_session;
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
    /// (audioVideoNegotiation_ref.md:92)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (audioVideoNegotiation_ref.md:93)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (audioVideoNegotiation_ref.md:94)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (audioVideoNegotiation_ref.md:95)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (audioVideoNegotiation_ref.md:96)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the answers received so far.
  /// (audioVideoNegotiation_ref.md:76)
  struct Get {
    using Output = AudioVideoNegotiation;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<AudioVideoNegotiation>() noexcept;
}

}  // namespace ucwa
