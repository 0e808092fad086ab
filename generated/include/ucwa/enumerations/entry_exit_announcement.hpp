#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Whether a meeting speaks the names of those who come and go. Set it only where the meeting
/// supports it.
/// (EntryExitAnnouncement_ref.md:1)
enum class EntryExitAnnouncement {
  /// Nobody is announced.
  /// (EntryExitAnnouncement_ref.md:9)
  disabled,
  /// Names are announced.
  /// (EntryExitAnnouncement_ref.md:10)
  enabled,
  /// The server of the meeting is too old, before Lync Server 2010, to change this.
  /// (EntryExitAnnouncement_ref.md:11)
  unsupported,
};

namespace detail {
template <>
struct Names<EntryExitAnnouncement> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
      "Unsupported",
  };
};
}  // namespace detail

}  // namespace ucwa
