// Made by ucwagen from CallForwardingState_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether incoming calls are forwarded, and how.
/// (CallForwardingState_ref.md)
enum class CallForwardingState {
  /// Calls are forwarded at once, and the user's work number does not ring.
  immediate_forward,
  /// Calls ring the work number of the user and another phone or person at the same time.
  simultaneous_ring,
  /// Calls are not forwarded.
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
