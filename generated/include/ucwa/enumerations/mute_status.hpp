#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Whether a medium of a participant is muted.
/// (MuteStatus_ref.md:1)
enum class MuteStatus {
  /// Nothing of it reaches the others.
  /// (MuteStatus_ref.md:9)
  muted,
  /// Others can hear or see it.
  /// (MuteStatus_ref.md:10)
  unmuted,
};

namespace detail {
template <>
struct Names<MuteStatus> {
  static constexpr std::string_view list[] = {
      "Muted",
      "Unmuted",
  };
};
}  // namespace detail

}  // namespace ucwa
