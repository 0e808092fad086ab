// Made by ucwagen from SimultaneousRingTarget_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Who else is called when a call for the user comes in.
/// (SimultaneousRingTarget_ref.md)
enum class SimultaneousRingTarget {
  /// Calls also ring a contact; simultaneousRingToContact sets this target.
  contact,
  /// Calls also ring the user's delegates; simultaneousRingToDelegates sets this target.
  delegates,
  /// Calls also ring the other members of the user's team; simultaneousRingToTeam sets this target.
  team,
  /// Calls ring nobody else.
  none,
};

template <>
struct detail::Names<SimultaneousRingTarget> {
  static constexpr std::string_view list[] = {
      "Contact",
      "Delegates",
      "Team",
      "None",
  };
};

}  // namespace ucwa
