#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Which rule applies to a call that comes in.
/// (CallForwardingState_ref.md:1)
enum class CallForwardingState {
  /// It goes elsewhere at once; the user's own devices stay silent.
  /// (CallForwardingState_ref.md:9)
  immediate_forward,
  /// It rings here and elsewhere at the same time.
  /// (CallForwardingState_ref.md:10)
  simultaneous_ring,
  /// No rule is on: calls ring at the user's own devices.
  /// (CallForwardingState_ref.md:11)
  none,
};

namespace detail {
template <>
struct Names<CallForwardingState> {
  static constexpr std::string_view list[] = {
      "ImmediateForward",
      "SimultaneousRing",
      "None",
  };
};
}  // namespace detail

}  // namespace ucwa
