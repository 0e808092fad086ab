// Made by ucwagen from AutomaticLeaderAssignment_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Who becomes a leader by merely joining the meeting.
/// (AutomaticLeaderAssignment_ref.md)
enum class AutomaticLeaderAssignment {
  /// Nobody but those whom the organizer named.
  disabled,
  /// All who join.
  everyone,
  /// All from the organizer's company.
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
