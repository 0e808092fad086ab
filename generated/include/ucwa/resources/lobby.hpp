#pragma once

#include <array>

#include "ucwa/resources/participant.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Those who wait to be let into a meeting. Leaders admit or reject those who wait, and whoever is
/// left there is cut off in the end. The accessLevel of the meeting decides who has to wait.
/// (lobby_ref.md:1)
struct UCWA_EXPORT Lobby : Resource {
  /// @cond special_members
  Lobby() noexcept;
  Lobby(const Lobby& other);
  Lobby(Lobby&& other) noexcept;
  Lobby& operator=(Lobby other) noexcept;
  ~Lobby();
  /// @endcond

  static constexpr std::string_view rel = "lobby";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "participant", Priority::high, "conversation"},
      {EventType::updated, "participant", Priority::high, "conversation"},
      {EventType::deleted, "participant", Priority::high, "conversation"},
  }};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Lobby>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// Somebody who takes part in a conversation.
    /// (lobby_ref.md:20)
    std::vector<Participant> participant;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (lobby_ref.md:171)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (lobby_ref.md:172)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (lobby_ref.md:173)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (lobby_ref.md:174)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (lobby_ref.md:175)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the participants who wait.
  /// (lobby_ref.md:155)
  struct Get {
    using Output = Lobby;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Lobby>() noexcept;
}

}  // namespace ucwa
