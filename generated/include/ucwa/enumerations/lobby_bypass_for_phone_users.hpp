// Made by ucwagen from LobbyBypassForPhoneUsers_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether those who dial in by telephone pass the lobby by. A locked meeting sends even them
/// there.
/// (LobbyBypassForPhoneUsers_ref.md)
enum class LobbyBypassForPhoneUsers {
  /// Phone callers wait like others.
  disabled,
  /// Phone callers walk in.
  enabled,
};

template <>
struct detail::Names<LobbyBypassForPhoneUsers> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
  };
};

}  // namespace ucwa
