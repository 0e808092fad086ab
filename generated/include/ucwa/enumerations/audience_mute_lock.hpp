#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Whether attendees of a meeting are kept muted.
/// (AudienceMuteLock_ref.md:1)
enum class AudienceMuteLock {
  /// Attendees may speak and unmute themselves.
  /// (AudienceMuteLock_ref.md:9)
  disabled,
  /// Attendees are muted and cannot change that.
  /// (AudienceMuteLock_ref.md:10)
  enabled,
  /// The server does not know.
  /// (AudienceMuteLock_ref.md:11)
  unknown,
};

namespace detail {
template <>
struct Names<AudienceMuteLock> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
      "Unknown",
  };
};
}  // namespace detail

}  // namespace ucwa
