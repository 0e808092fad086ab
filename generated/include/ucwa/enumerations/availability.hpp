#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// How reachable somebody is, as the server works it out from all devices of that person, the
/// calendar and the person's choice. What can be chosen is PreferredAvailability.
/// (Availability_ref.md:1)
enum class Availability {
  /// Not at any device for a while; idle time ends here.
  /// (Availability_ref.md:9)
  away,
  /// Away for a moment only, by the person's choice.
  /// (Availability_ref.md:10)
  be_right_back,
  /// Occupied, but calls and messages come through.
  /// (Availability_ref.md:11)
  busy,
  /// Wants neither calls nor messages; an invitation fails with this as its subcode.
  /// (Availability_ref.md:12)
  do_not_disturb,
  /// Busy, and idle at the device for some minutes.
  /// (Availability_ref.md:13)
  idle_busy,
  /// Reachable, though idle at the device for some minutes.
  /// (Availability_ref.md:14)
  idle_online,
  /// Signed in nowhere, or hidden from the user.
  /// (Availability_ref.md:15)
  offline,
  /// Reachable and active.
  /// (Availability_ref.md:16)
  online,
};

namespace detail {
template <>
struct Names<Availability> {
  static constexpr std::string_view list[] = {
      "Away",
      "BeRightBack",
      "Busy",
      "DoNotDisturb",
      "IdleBusy",
      "IdleOnline",
      "Offline",
      "Online",
  };
};
}  // namespace detail

}  // namespace ucwa
