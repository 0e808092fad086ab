// Made by ucwagen from InvitationState_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The stages of an invitation: Connecting at first, perhaps Alerting, and in the end Connected or
/// a failure, which the completed event explains.
/// (InvitationState_ref.md)
enum class InvitationState {
  /// It rings on the other side.
  alerting,
  /// The sender took it back.
  cancelled,
  /// It was accepted.
  connected,
  /// It is on its way, or waits in the lobby of a meeting.
  connecting,
  /// It was turned down.
  declined,
  /// It could not be delivered, or nobody answered in time.
  failed,
  /// It went on to another target.
  forwarded,
  /// It rings for the whole team of the person who was called.
  team_ring,
};

template <>
struct detail::Names<InvitationState> {
  static constexpr std::string_view list[] = {
      "Alerting",
      "Cancelled",
      "Connected",
      "Connecting",
      "Declined",
      "Failed",
      "Forwarded",
      "TeamRing",
  };
};

}  // namespace ucwa
