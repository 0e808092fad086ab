// Made by ucwagen from AudienceMuteLock_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether the attendees of a conversation are muted by force.
/// (AudienceMuteLock_ref.md)
enum class AudienceMuteLock {
  /// The mute lock is off: attendees are not muted by force; enableAudienceMuteLock turns it on.
  disabled,
  /// The mute lock is on: attendees are muted by force; disableAudienceMuteLock turns it off.
  enabled,
  /// The server cannot tell whether the mute lock is on.
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
