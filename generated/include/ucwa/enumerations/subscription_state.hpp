// Made by ucwagen from SubscriptionState_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The state of myContactsAndGroupsSubscription.
/// (SubscriptionState_ref.md)
enum class SubscriptionState {
  /// The subscription is connected: the client receives an event for each change to what is
  /// subscribed to.
  connected,
  /// The subscription is being connected and is not yet in effect.
  connecting,
  /// The subscription is disconnected: the client receives no events for it.
  disconnected,
  /// The subscription will be disconnected soon.
  disconnecting,
};

template <>
struct detail::Names<SubscriptionState> {
  static constexpr std::string_view list[] = {
      "Connected",
      "Connecting",
      "Disconnected",
      "Disconnecting",
  };
};

}  // namespace ucwa
