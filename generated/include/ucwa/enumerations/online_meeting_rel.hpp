#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Which link leads to a meeting for the user to schedule.
/// (OnlineMeetingRel_ref.md:1)
enum class OnlineMeetingRel {
  /// The link myAssignedOnlineMeeting: use the standing meeting.
  /// (OnlineMeetingRel_ref.md:9)
  my_assigned_online_meeting,
  /// The link myOnlineMeetings: POST to make a meeting for the occasion.
  /// (OnlineMeetingRel_ref.md:10)
  my_online_meetings,
};

namespace detail {
template <>
struct Names<OnlineMeetingRel> {
  static constexpr std::string_view list[] = {
      "myAssignedOnlineMeeting",
      "myOnlineMeetings",
  };
};
}  // namespace detail

}  // namespace ucwa
