// Made by ucwagen from Availability_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// How reachable somebody is, as the server works it out from all devices of that person, the
/// calendar and the person's choice. What can be chosen is PreferredAvailability.
/// (Availability_ref.md)
enum class Availability {
  /// Not at any device for a while; idle time ends here.
  away,
  /// Away for a moment only, by the person's choice.
  be_right_back,
  /// Occupied, but calls and messages come through.
  busy,
  /// Wants neither calls nor messages; an invitation fails with this as its subcode.
  do_not_disturb,
  /// Busy, and idle at the device for some minutes.
  idle_busy,
  /// Reachable, though idle at the device for some minutes.
  idle_online,
  /// Signed in nowhere, or hidden from the user.
  offline,
  /// Reachable and active.
  online,
};

template <>
struct detail::Names<Availability> {
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

}  // namespace ucwa
