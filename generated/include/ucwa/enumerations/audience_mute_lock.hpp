// Made by ucwagen from AudienceMuteLock_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether attendees of a meeting are kept muted.
/// (AudienceMuteLock_ref.md)
enum class AudienceMuteLock {
  /// Attendees may speak and unmute themselves; a leader changes that by enableAudienceMuteLock.
  disabled,
  /// Attendees are muted and cannot change that; a leader lifts it by disableAudienceMuteLock.
  enabled,
  /// The server does not know whether the lock is on.
  unknown,
};

template <>
struct detail::Names<AudienceMuteLock> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
      "Unknown",
  };
};

}  // namespace ucwa
