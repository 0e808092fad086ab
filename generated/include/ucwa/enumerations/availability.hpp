// Made by ucwagen from Availability_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The availability of a user or contact, as others see it. PreferredAvailability has the values
/// that a user can choose.
/// (Availability_ref.md)
enum class Availability {
  /// The person is away.
  away,
  /// The person is away and will be back soon.
  be_right_back,
  /// The person is busy.
  busy,
  /// The person does not wish to be disturbed.
  do_not_disturb,
  /// The person is busy and has not used the device for some time.
  idle_busy,
  /// The person is available and has not used the device for some time.
  idle_online,
  /// The person is offline.
  offline,
  /// The person is available.
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
