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

/// The part that one participant has in sharing; there while that medium is in use. Its coming and
/// going tells who joins or leaves the medium. The title of a link to it is the id of the stream,
/// where there is one, for the media stack to set itself up.
/// (participantApplicationSharing_ref.md:1)
struct UCWA_EXPORT ParticipantApplicationSharing : Resource {
  /// @cond special_members
  ParticipantApplicationSharing() noexcept;
  ParticipantApplicationSharing(const ParticipantApplicationSharing& other);
  ParticipantApplicationSharing(ParticipantApplicationSharing&& other) noexcept;
  ParticipantApplicationSharing& operator=(ParticipantApplicationSharing other) noexcept;
  ~ParticipantApplicationSharing();
  /// @endcond

  static constexpr std::string_view rel = "participantApplicationSharing";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "participantApplicationSharing", Priority::high, "conversation"},
      {EventType::updated, "participantApplicationSharing", Priority::high, "conversation"},
      {EventType::deleted, "participantApplicationSharing", Priority::high, "conversation"},
  }};

  /// Whether the participant shows, watches, does both or neither.
  /// MediaDirectionType. (participantApplicationSharing_ref.md:15)
  Maybe<Open<MediaDirectionType>> application_sharing_direction;
  /// Id of the stream, as media packets carry it.
  /// String. (participantApplicationSharing_ref.md:16)
  std::optional<std::string> application_sharing_source_id;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ParticipantApplicationSharing>> self;  ///< Where the resource is.
    /// Somebody who takes part in a conversation.
    /// (participantApplicationSharing_ref.md:23)
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
    /// (participantApplicationSharing_ref.md:214)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (participantApplicationSharing_ref.md:215)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (participantApplicationSharing_ref.md:216)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (participantApplicationSharing_ref.md:217)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (participantApplicationSharing_ref.md:218)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches direction and stream of the participant's sharing.
  /// (participantApplicationSharing_ref.md:198)
  struct Get {
    using Output = ParticipantApplicationSharing;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ParticipantApplicationSharing>() noexcept;
}

}  // namespace ucwa
