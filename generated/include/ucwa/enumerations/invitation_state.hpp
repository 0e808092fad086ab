// Made by ucwagen from InvitationState_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The state of an invitation.
/// (InvitationState_ref.md)
enum class InvitationState {
  /// The invitation is alerting the remote party.
  alerting,
  /// The invitation was cancelled.
  cancelled,
  /// The invitation was accepted and the call is connected.
  connected,
  /// The invitation is being connected.
  connecting,
  /// The invitation was declined.
  declined,
  /// The invitation failed, so the call was not established.
  failed,
  /// The invitation was forwarded.
  forwarded,
  /// The invitation is ringing the team of the remote party.
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
