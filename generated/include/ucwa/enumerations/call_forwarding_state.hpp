#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Which rule of callForwardingSettings is on.
/// (CallForwardingState_ref.md:1)
enum class CallForwardingState {
  /// Calls go elsewhere at once, as immediateForwardSettings says; the user's own devices stay
  /// silent.
  /// (CallForwardingState_ref.md:9)
  immediate_forward,
  /// Calls ring here and also elsewhere, as simultaneousRingSettings says.
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
