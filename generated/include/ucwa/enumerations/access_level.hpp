// Made by ucwagen from AccessLevel_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Who may enter an online meeting without waiting in the lobby. Phone callers have a setting of
/// their own, LobbyBypassForPhoneUsers; in a locked meeting all but the organizer wait.
/// (AccessLevel_ref.md)
enum class AccessLevel {
  /// Anybody walks straight in.
  everyone,
  /// Invited people of the organizer's own company walk in; others wait in the lobby.
  invited,
  /// Nobody but the organizer walks in; others wait in the lobby.
  locked,
  /// No level was set.
  none,
  /// People of the organizer's company walk in; others wait in the lobby.
  same_enterprise,
};

template <>
struct detail::Names<AccessLevel> {
  static constexpr std::string_view list[] = {
      "Everyone",
      "Invited",
      "Locked",
      "None",
      "SameEnterprise",
  };
};

}  // namespace ucwa
