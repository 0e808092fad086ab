// Made by ucwagen from SubscriptionState_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The stages of myContactsAndGroupsSubscription.
/// (SubscriptionState_ref.md)
enum class SubscriptionState {
  /// It runs: changes arrive as events.
  connected,
  /// It is being set up, so events may still be missing.
  connecting,
  /// It does not run, so no events arrive; start it anew.
  disconnected,
  /// It is about to end; start it anew if it is still needed.
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
