#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Participant;

/// The part that one participant has in whiteboards, polls and slides; there while that medium is
/// in use. Its coming and going tells who joins or leaves the medium.
/// (participantDataCollaboration_ref.md:1)
struct UCWA_EXPORT ParticipantDataCollaboration : Resource {
  /// @cond special_members
  ParticipantDataCollaboration() noexcept;
  ParticipantDataCollaboration(const ParticipantDataCollaboration& other);
  ParticipantDataCollaboration(ParticipantDataCollaboration&& other) noexcept;
  ParticipantDataCollaboration& operator=(ParticipantDataCollaboration other) noexcept;
  ~ParticipantDataCollaboration();
  /// @endcond

  static constexpr std::string_view rel = "participantDataCollaboration";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "participantDataCollaboration", Priority::high, "conversation"},
      {EventType::updated, "participantDataCollaboration", Priority::high, "conversation"},
      {EventType::deleted, "participantDataCollaboration", Priority::high, "conversation"},
  }};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ParticipantDataCollaboration>> self;  ///< Where the resource is.
    /// Somebody who takes part in a conversation.
    /// (participantDataCollaboration_ref.md:20)
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
    /// (participantDataCollaboration_ref.md:211)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (participantDataCollaboration_ref.md:212)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (participantDataCollaboration_ref.md:213)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (participantDataCollaboration_ref.md:214)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (participantDataCollaboration_ref.md:215)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the resource, which holds links alone.
  /// (participantDataCollaboration_ref.md:195)
  struct Get {
    using Output = ParticipantDataCollaboration;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ParticipantDataCollaboration>() noexcept;
}

}  // namespace ucwa
