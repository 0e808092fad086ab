// Made by ucwagen from LobbyBypassForPhoneUsers_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether participants who join by phone bypass the lobby of an online meeting. If the AccessLevel
/// of the meeting is Locked, new participants wait in the lobby whatever this setting is.
/// (LobbyBypassForPhoneUsers_ref.md)
enum class LobbyBypassForPhoneUsers {
  /// No participant bypasses the lobby by joining by phone.
  disabled,
  /// Participants who join through a voice gateway, such as PSTN users, bypass the lobby.
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
