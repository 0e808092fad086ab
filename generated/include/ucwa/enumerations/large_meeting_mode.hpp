#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Whether an onlineMeeting is run for a large audience.
/// (LargeMeetingMode_ref.md:1)
enum class LargeMeetingMode {
  /// An ordinary meeting.
  /// (LargeMeetingMode_ref.md:9)
  disabled,
  /// A large one, with many participants.
  /// (LargeMeetingMode_ref.md:10)
  enabled,
  /// The server cannot tell which.
  /// (LargeMeetingMode_ref.md:11)
  unknown,
};

namespace detail {
template <>
struct Names<LargeMeetingMode> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
      "Unknown",
  };
};
}  // namespace detail

}  // namespace ucwa
