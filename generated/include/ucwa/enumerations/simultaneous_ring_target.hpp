// Made by ucwagen from SimultaneousRingTarget_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Who rings as well when a call comes in; each has a link of simultaneousRingSettings that turns
/// it on.
/// (SimultaneousRingTarget_ref.md)
enum class SimultaneousRingTarget {
  /// A contact or number, by simultaneousRingToContact.
  contact,
  /// The delegates of the user, by simultaneousRingToDelegates.
  delegates,
  /// The team-call group of the user, by simultaneousRingToTeam.
  team,
  /// Nobody else.
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
