#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The stages of an invitation: Connecting at first, perhaps Alerting, and in the end Connected or
/// a failure, which the completed event explains.
/// (InvitationState_ref.md:1)
enum class InvitationState {
  /// It rings on the other side.
  /// (InvitationState_ref.md:9)
  alerting,
  /// The sender took it back.
  /// (InvitationState_ref.md:10)
  cancelled,
  /// It was accepted.
  /// (InvitationState_ref.md:11)
  connected,
  /// It is on its way, or waits in the lobby of a meeting.
  /// (InvitationState_ref.md:12)
  connecting,
  /// It was turned down.
  /// (InvitationState_ref.md:13)
  declined,
  /// It could not be delivered, or nobody answered in time.
  /// (InvitationState_ref.md:14)
  failed,
  /// It went on to another target.
  /// (InvitationState_ref.md:15)
  forwarded,
  /// It rings for the whole team of the person who was called.
  /// (InvitationState_ref.md:16)
  team_ring,
};

namespace detail {
template <>
struct Names<InvitationState> {
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
}  // namespace detail

}  // namespace ucwa
