// Made by ucwagen from CallForwardingState_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Which rule of callForwardingSettings is on.
/// (CallForwardingState_ref.md)
enum class CallForwardingState {
  /// Calls go elsewhere at once, as immediateForwardSettings says; the user's own devices stay
  /// silent.
  immediate_forward,
  /// Calls ring here and also elsewhere, as simultaneousRingSettings says.
  simultaneous_ring,
  /// No rule is on: calls ring at the user's own devices.
  none,
};

template <>
struct detail::Names<CallForwardingState> {
  static constexpr std::string_view list[] = {
      "ImmediateForward",
      "SimultaneousRing",
      "None",
  };
};

}  // namespace ucwa
