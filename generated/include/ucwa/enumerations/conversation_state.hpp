// Made by ucwagen from ConversationState_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The stages of a conversation. With one other person it goes from Connecting or Incoming to
/// Connected; a meeting goes by way of Conferencing, and InLobby if need be, to Conferenced.
/// (ConversationState_ref.md)
enum class ConversationState {
  /// Running as a meeting.
  conferenced,
  /// Being turned into a meeting.
  conferencing,
  /// Running between two people.
  connected,
  /// The user's invitation is not answered yet.
  connecting,
  /// Over; a deleted event follows.
  disconnected,
  /// About to end; Disconnected follows.
  disconnecting,
  /// Somebody invites the user, who has not answered yet.
  incoming,
  /// The user waits for a leader to let the user into the meeting.
  in_lobby,
};

template <>
struct detail::Names<ConversationState> {
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

}  // namespace ucwa
