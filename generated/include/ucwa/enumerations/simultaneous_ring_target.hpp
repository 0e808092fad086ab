#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Who rings as well when a call comes in; each has a link of simultaneousRingSettings that turns
/// it on.
/// (SimultaneousRingTarget_ref.md:1)
enum class SimultaneousRingTarget {
  /// A contact or number, by simultaneousRingToContact.
  /// (SimultaneousRingTarget_ref.md:9)
  contact,
  /// The delegates of the user, by simultaneousRingToDelegates.
  /// (SimultaneousRingTarget_ref.md:10)
  delegates,
  /// The team-call group of the user, by simultaneousRingToTeam.
  /// (SimultaneousRingTarget_ref.md:11)
  team,
  /// Nobody else.
  /// (SimultaneousRingTarget_ref.md:12)
  none,
};

namespace detail {
template <>
struct Names<SimultaneousRingTarget> {
  static constexpr std::string_view list[] = {
      "Contact",
      "Delegates",
      "Team",
      "None",
  };
};
}  // namespace detail

}  // namespace ucwa
