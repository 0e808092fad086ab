// Made by ucwagen from EntryExitAnnouncement_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether a meeting speaks the names of those who come and go. Set it only where the meeting
/// supports it.
/// (EntryExitAnnouncement_ref.md)
enum class EntryExitAnnouncement {
  /// Nobody is announced.
  disabled,
  /// Names are announced.
  enabled,
  /// The server of the meeting is too old, before Lync Server 2010, to change this.
  unsupported,
};

template <>
struct detail::Names<EntryExitAnnouncement> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
      "Unsupported",
  };
};

}  // namespace ucwa
