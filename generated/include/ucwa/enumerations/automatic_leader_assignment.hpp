#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Who becomes a leader by merely joining the meeting.
/// (AutomaticLeaderAssignment_ref.md:1)
enum class AutomaticLeaderAssignment {
  /// Nobody but those whom the organizer named.
  /// (AutomaticLeaderAssignment_ref.md:9)
  disabled,
  /// All who join.
  /// (AutomaticLeaderAssignment_ref.md:10)
  everyone,
  /// All from the organizer's company.
  /// (AutomaticLeaderAssignment_ref.md:11)
  same_enterprise,
};

namespace detail {
template <>
struct Names<AutomaticLeaderAssignment> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Everyone",
      "SameEnterprise",
  };
};
}  // namespace detail

}  // namespace ucwa
