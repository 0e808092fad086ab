#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Whether those who dial in by telephone pass the lobby by. A locked meeting sends even them
/// there.
/// (LobbyBypassForPhoneUsers_ref.md:1)
enum class LobbyBypassForPhoneUsers {
  /// Phone callers wait like others.
  /// (LobbyBypassForPhoneUsers_ref.md:9)
  disabled,
  /// Phone callers walk in.
  /// (LobbyBypassForPhoneUsers_ref.md:10)
  enabled,
};

namespace detail {
template <>
struct Names<LobbyBypassForPhoneUsers> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
  };
};
}  // namespace detail

}  // namespace ucwa
