// Made by ucwagen from ActivePeriod_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// When the rules of callForwardingSettings apply.
/// (ActivePeriod_ref.md)
enum class ActivePeriod {
  /// At any hour.
  always,
  /// Only in the working hours that the user's mailbox calendar states.
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
