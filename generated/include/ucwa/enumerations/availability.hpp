#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// How reachable somebody is.
/// (Availability_ref.md:1)
enum class Availability {
  /// Not at the device for a while.
  /// (Availability_ref.md:9)
  away,
  /// Away for a moment only.
  /// (Availability_ref.md:10)
  be_right_back,
  /// Occupied, but calls and messages come through.
  /// (Availability_ref.md:11)
  busy,
  /// Wants neither calls nor messages.
  /// (Availability_ref.md:12)
  do_not_disturb,
  /// Busy, and the device has been idle for some minutes.
  /// (Availability_ref.md:13)
  idle_busy,
  /// Reachable, though the device has been idle for some minutes.
  /// (Availability_ref.md:14)
  idle_online,
  /// Not signed in, or hidden.
  /// (Availability_ref.md:15)
  offline,
  /// Reachable.
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
