// Made by ucwagen from BandwidthControlPolicy_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether the bandwidth of calls is controlled.
/// (BandwidthControlPolicy_ref.md)
enum class BandwidthControlPolicy {
  /// Bandwidth control is off.
  off,
  /// Bandwidth control is off, in report mode.
  off_report_mode,
  /// Bandwidth control is on.
  on,
  /// Bandwidth control is on, in report mode.
  on_report_mode,
};

template <>
struct detail::Names<BandwidthControlPolicy> {
  static constexpr std::string_view list[] = {
      "Off",
      "OffReportMode",
      "On",
      "OnReportMode",
  };
};

}  // namespace ucwa
