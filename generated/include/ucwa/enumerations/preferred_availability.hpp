// Made by ucwagen from PreferredAvailability_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The availability that a user chooses to show. Availability has the values that others see.
/// (PreferredAvailability_ref.md)
enum class PreferredAvailability {
  /// The user wants to appear away.
  away,
  /// The user is away and will be back soon.
  be_right_back,
  /// The user is busy.
  busy,
  /// The user does not wish to be disturbed.
  do_not_disturb,
  /// The user is off work.
  offwork,
  /// The user is available.
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
