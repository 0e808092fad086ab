#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Whether call admission control limits the bandwidth of calls.
/// (BandwidthControlPolicy_ref.md:1)
enum class BandwidthControlPolicy {
  /// Calls are not limited.
  /// (BandwidthControlPolicy_ref.md:9)
  off,
  /// Calls are not limited, but what would exceed the limits is reported.
  /// (BandwidthControlPolicy_ref.md:10)
  off_report_mode,
  /// Calls that exceed the limits are refused or made smaller.
  /// (BandwidthControlPolicy_ref.md:11)
  on,
  /// The limits hold, and what exceeds them is reported.
  /// (BandwidthControlPolicy_ref.md:12)
  on_report_mode,
};

namespace detail {
template <>
struct Names<BandwidthControlPolicy> {
  static constexpr std::string_view list[] = {
      "Off",
      "OffReportMode",
      "On",
      "OnReportMode",
  };
};
}  // namespace detail

}  // namespace ucwa
