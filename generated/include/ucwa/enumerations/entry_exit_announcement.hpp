// Made by ucwagen from EntryExitAnnouncement_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether the names of participants are announced through audio when they join an online meeting.
/// Set Enabled only if the meeting supports a change of this setting.
/// (EntryExitAnnouncement_ref.md)
enum class EntryExitAnnouncement {
  /// Names of participants are not announced.
  disabled,
  /// Names of participants are announced.
  enabled,
  /// The meeting does not support a change of this setting; servers older than Lync Server 2010 never
  /// do.
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
