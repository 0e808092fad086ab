// Made by ucwagen from BandwidthControlPolicy_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether call admission control limits the bandwidth of calls.
/// (BandwidthControlPolicy_ref.md)
enum class BandwidthControlPolicy {
  /// Calls are not limited.
  off,
  /// Calls are not limited, but what would exceed the limits is reported.
  off_report_mode,
  /// Calls that exceed the limits are refused or made smaller.
  on,
  /// The limits hold, and what exceeds them is reported.
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
