#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Whether attendees of a meeting are kept muted.
/// (AudienceMuteLock_ref.md:1)
enum class AudienceMuteLock {
  /// Attendees may speak and unmute themselves; a leader changes that by enableAudienceMuteLock.
  /// (AudienceMuteLock_ref.md:9)
  disabled,
  /// Attendees are muted and cannot change that; a leader lifts it by disableAudienceMuteLock.
  /// (AudienceMuteLock_ref.md:10)
  enabled,
  /// The server does not know whether the lock is on.
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
