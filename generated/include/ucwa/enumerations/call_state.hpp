#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The stages of a call or invitation.
/// (CallState_ref.md:1)
enum class CallState {
  /// The parties are talking.
  /// (CallState_ref.md:9)
  connected,
  /// It is being set up or rings.
  /// (CallState_ref.md:10)
  connecting,
  /// There is no call, or it is over.
  /// (CallState_ref.md:11)
  disconnected,
  /// It is being hung up; Disconnected follows.
  /// (CallState_ref.md:12)
  disconnecting,
  /// It is being handed over to somebody else.
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
