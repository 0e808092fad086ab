// Made by ucwagen from OnlineMeetingRel_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Which link leads to a meeting for the user to schedule.
/// (OnlineMeetingRel_ref.md)
enum class OnlineMeetingRel {
  /// The link myAssignedOnlineMeeting: use the standing meeting.
  my_assigned_online_meeting,
  /// The link myOnlineMeetings: POST to make a meeting for the occasion.
  my_online_meetings,
};

template <>
struct detail::Names<OnlineMeetingRel> {
  static constexpr std::string_view list[] = {
      "myAssignedOnlineMeeting",
      "myOnlineMeetings",
  };
};

}  // namespace ucwa
