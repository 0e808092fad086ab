// Made by ucwagen from OnlineMeetingRel_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The link that an application should use to schedule an online meeting.
/// (OnlineMeetingRel_ref.md)
enum class OnlineMeetingRel {
  /// The application should use the link myAssignedOnlineMeeting to get the online meeting that is
  /// assigned to the user.
  my_assigned_online_meeting,
  /// The application should use the link myOnlineMeetings to create an online meeting.
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
