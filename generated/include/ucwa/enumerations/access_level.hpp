#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Who may enter an online meeting without waiting in the lobby. Phone callers have a setting of
/// their own, LobbyBypassForPhoneUsers; in a locked meeting all but the organizer wait.
/// (AccessLevel_ref.md:1)
enum class AccessLevel {
  /// Anybody walks straight in.
  /// (AccessLevel_ref.md:9)
  everyone,
  /// Invited people of the organizer's own company walk in; others wait in the lobby.
  /// (AccessLevel_ref.md:10)
  invited,
  /// Nobody but the organizer walks in; others wait in the lobby.
  /// (AccessLevel_ref.md:11)
  locked,
  /// No level was set.
  /// (AccessLevel_ref.md:12)
  none,
  /// People of the organizer's company walk in; others wait in the lobby.
  /// (AccessLevel_ref.md:13)
  same_enterprise,
};

namespace detail {
template <>
struct Names<AccessLevel> {
  static constexpr std::string_view list[] = {
      "Everyone",
      "Invited",
      "Locked",
      "None",
      "SameEnterprise",
  };
};
}  // namespace detail

}  // namespace ucwa
