// Made by ucwagen from AutomaticLeaderAssignment_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Which participants become leaders automatically when they join an online meeting.
/// (AutomaticLeaderAssignment_ref.md)
enum class AutomaticLeaderAssignment {
  /// No participant becomes a leader automatically; leaders whom the organizer invited as such still
  /// join as leaders.
  disabled,
  /// Each participant becomes a leader when joining.
  everyone,
  /// Each participant from the same company becomes a leader when joining.
  same_enterprise,
};

template <>
struct detail::Names<AutomaticLeaderAssignment> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Everyone",
      "SameEnterprise",
  };
};

}  // namespace ucwa
