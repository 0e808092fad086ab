// Made by ucwagen from PreferredAvailability_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// What a user can choose to appear as, by presence or makeMeAvailable. What others then see is
/// Availability.
/// (PreferredAvailability_ref.md)
enum class PreferredAvailability {
  /// Away from the device.
  away,
  /// Away for a moment only.
  be_right_back,
  /// Occupied, but calls and messages come through.
  busy,
  /// Wants neither calls nor messages.
  do_not_disturb,
  /// Done for the day.
  offwork,
  /// Reachable.
  online,
};

template <>
struct detail::Names<PreferredAvailability> {
  static constexpr std::string_view list[] = {
      "Away",
      "BeRightBack",
      "Busy",
      "DoNotDisturb",
      "Offwork",
      "Online",
  };
};

}  // namespace ucwa
