#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The stages of myContactsAndGroupsSubscription.
/// (SubscriptionState_ref.md:1)
enum class SubscriptionState {
  /// It runs: changes arrive as events.
  /// (SubscriptionState_ref.md:9)
  connected,
  /// It is being set up, so events may still be missing.
  /// (SubscriptionState_ref.md:10)
  connecting,
  /// It does not run, so no events arrive; start it anew.
  /// (SubscriptionState_ref.md:11)
  disconnected,
  /// It is about to end; start it anew if it is still needed.
  /// (SubscriptionState_ref.md:12)
  disconnecting,
};

namespace detail {
template <>
struct Names<SubscriptionState> {
  static constexpr std::string_view list[] = {
      "Connected",
      "Connecting",
      "Disconnected",
      "Disconnecting",
  };
};
}  // namespace detail

}  // namespace ucwa
