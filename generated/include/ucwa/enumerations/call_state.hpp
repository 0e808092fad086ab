// Made by ucwagen from CallState_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The stages of one medium of a conversation, such as messaging or phoneAudio. Each change comes
/// as an updated event of that medium.
/// (CallState_ref.md)
enum class CallState {
  /// In use: messages can be sent, or the parties talk.
  connected,
  /// Its invitation is on the way or rings.
  connecting,
  /// Not in use, or no longer.
  disconnected,
  /// About to end; Disconnected follows.
  disconnecting,
  /// A call that is being handed over to somebody else.
  transferring,
};

template <>
struct detail::Names<CallState> {
  static constexpr std::string_view list[] = {
      "Connected",
      "Connecting",
      "Disconnected",
      "Disconnecting",
      "Transferring",
  };
};

}  // namespace ucwa
