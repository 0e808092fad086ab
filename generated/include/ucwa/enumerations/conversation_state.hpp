// Made by ucwagen from ConversationState_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The state of a conversation. A peer-to-peer conversation becomes Connected; an online meeting
/// becomes Conferenced.
/// (ConversationState_ref.md)
enum class ConversationState {
  /// The conversation is connected as an online meeting.
  conferenced,
  /// The conversation is being connected as an online meeting.
  conferencing,
  /// The conversation is connected.
  connected,
  /// The conversation is being connected.
  connecting,
  /// The conversation is disconnected.
  disconnected,
  /// The conversation is being disconnected.
  disconnecting,
  /// The conversation is incoming: another person started it, and the user has not accepted it.
  incoming,
  /// The user is waiting in the lobby of an online meeting.
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
