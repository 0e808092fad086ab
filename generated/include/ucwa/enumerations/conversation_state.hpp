#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The stages of a conversation. With one other person it goes from Connecting or Incoming to
/// Connected; a meeting goes by way of Conferencing, and InLobby if need be, to Conferenced.
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
  /// The user's invitation is not answered yet.
  /// (ConversationState_ref.md:12)
  connecting,
  /// Over; a deleted event follows.
  /// (ConversationState_ref.md:13)
  disconnected,
  /// About to end; Disconnected follows.
  /// (ConversationState_ref.md:14)
  disconnecting,
  /// Somebody invites the user, who has not answered yet.
  /// (ConversationState_ref.md:15)
  incoming,
  /// The user waits for a leader to let the user into the meeting.
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
