#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// What a user can choose to appear as, by presence or makeMeAvailable. What others then see is
/// Availability.
/// (PreferredAvailability_ref.md:1)
enum class PreferredAvailability {
  /// Away from the device.
  /// (PreferredAvailability_ref.md:9)
  away,
  /// Away for a moment only.
  /// (PreferredAvailability_ref.md:10)
  be_right_back,
  /// Occupied, but calls and messages come through.
  /// (PreferredAvailability_ref.md:11)
  busy,
  /// Wants neither calls nor messages.
  /// (PreferredAvailability_ref.md:12)
  do_not_disturb,
  /// Done for the day.
  /// (PreferredAvailability_ref.md:13)
  offwork,
  /// Reachable.
  /// (PreferredAvailability_ref.md:14)
  online,
};

namespace detail {
template <>
struct Names<PreferredAvailability> {
  static constexpr std::string_view list[] = {
      "Away",
      "BeRightBack",
      "Busy",
      "DoNotDisturb",
      "Offwork",
      "Online",
  };
};
}  // namespace detail

}  // namespace ucwa
