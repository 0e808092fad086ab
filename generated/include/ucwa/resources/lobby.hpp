// Made by ucwagen from lobby_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/resources/participant.hpp"
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

struct Lobby;
detail::Offers<1> offers(const Lobby*);

/// The participants who wait in the lobby of an online meeting. The organizer or a presenter can
/// admit a participant from the lobby. The server eventually disconnects participants who are not
/// admitted. The property accessLevel of onlineMeeting controls who must wait in the lobby.
/// (lobby_ref.md)
struct UCWA_EXPORT Lobby : Resource {
  Lobby() noexcept;
  Lobby(const Lobby& other);
  Lobby(Lobby&& other) noexcept;
  Lobby& operator=(Lobby other) noexcept;
  ~Lobby();

  static constexpr std::string_view rel = "lobby";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "participant", Priority::high, "conversation"},
      {EventType::updated, "participant", Priority::high, "conversation"},
      {EventType::deleted, "participant", Priority::high, "conversation"},
  }};

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Lobby>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// A participant in a conversation.
    std::vector<Participant> participant;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the participants in the lobby.
  struct Get {
    using Output = Lobby;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Lobby>() noexcept;

}  // namespace ucwa
