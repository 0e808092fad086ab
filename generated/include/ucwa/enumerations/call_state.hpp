#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The stages of one medium of a conversation, such as messaging or phoneAudio. Each change comes
/// as an updated event of that medium.
/// (CallState_ref.md:1)
enum class CallState {
  /// In use: messages can be sent, or the parties talk.
  /// (CallState_ref.md:9)
  connected,
  /// Its invitation is on the way or rings.
  /// (CallState_ref.md:10)
  connecting,
  /// Not in use, or no longer.
  /// (CallState_ref.md:11)
  disconnected,
  /// About to end; Disconnected follows.
  /// (CallState_ref.md:12)
  disconnecting,
  /// A call that is being handed over to somebody else.
  /// (CallState_ref.md:13)
  transferring,
};

namespace detail {
template <>
struct Names<CallState> {
  static constexpr std::string_view list[] = {
      "Connected",
      "Connecting",
      "Disconnected",
      "Disconnecting",
      "Transferring",
  };
};
}  // namespace detail

}  // namespace ucwa
