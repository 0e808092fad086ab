#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The stages of a conversation.
/// (ConversationState_ref.md:1)
enum class ConversationState {
  /// Running as a meeting.
  /// (ConversationState_ref.md:9)
  conferenced,
  /// Being turned into a meeting.
  /// (ConversationState_ref.md:10)
  conferencing,
  /// Running between two people.
  /// (ConversationState_ref.md:11)
  connected,
  /// Being set up by the user.
  /// (ConversationState_ref.md:12)
  connecting,
  /// Over.
  /// (ConversationState_ref.md:13)
  disconnected,
  /// About to end.
  /// (ConversationState_ref.md:14)
  disconnecting,
  /// Somebody invites the user, who has not answered yet.
  /// (ConversationState_ref.md:15)
  incoming,
  /// The user waits to be let into the meeting.
  /// (ConversationState_ref.md:16)
  in_lobby,
};

namespace detail {
template <>
struct Names<ConversationState> {
  static constexpr std::string_view list[] = {
      "Conferenced",
      "Conferencing",
      "Connected",
      "Connecting",
      "Disconnected",
      "Disconnecting",
      "Incoming",
      "InLobby",
  };
};
}  // namespace detail

}  // namespace ucwa
