// Made by ucwagen from ActivePeriod_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The time during which the rules of callForwardingSettings apply.
/// (ActivePeriod_ref.md)
enum class ActivePeriod {
  /// The call forwarding rules apply at all times.
  always,
  /// The call forwarding rules apply only during the user's working hours.
  workhours,
};

template <>
struct detail::Names<ActivePeriod> {
  static constexpr std::string_view list[] = {
      "Always",
      "Workhours",
  };
};

}  // namespace ucwa
