// Made by ucwagen from LargeMeetingMode_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether an onlineMeeting is in large meeting mode.
/// (LargeMeetingMode_ref.md)
enum class LargeMeetingMode {
  /// The meeting is an ordinary online meeting.
  disabled,
  /// The meeting is a large meeting, usually with many participants.
  enabled,
  /// The server cannot tell whether the meeting is large.
  unknown,
};

template <>
struct detail::Names<LargeMeetingMode> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
      "Unknown",
  };
};

}  // namespace ucwa
