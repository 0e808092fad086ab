// Made by ucwagen from AccessLevel_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The access level of an online meeting decides who enters without waiting in the lobby.
/// LobbyBypassForPhoneUsers is the separate setting for people who join by phone. In a locked
/// meeting everybody except the organizer waits in the lobby.
/// (AccessLevel_ref.md)
enum class AccessLevel {
  /// All participants enter the meeting directly.
  everyone,
  /// Participants who were invited and belong to the same company enter directly; all others wait in
  /// the lobby.
  invited,
  /// Only the organizer enters directly; all other participants wait in the lobby.
  locked,
  /// The access level was not set.
  none,
  /// Participants from the same company enter directly; all others wait in the lobby.
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
