// Made by ucwagen from SessionState_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The state of a session.
/// (SessionState_ref.md)
enum class SessionState {
  /// The session is established.
  established,
  /// The session is being established.
  establishing,
  /// The session is suspended.
  suspended,
};

template <>
struct detail::Names<SessionState> {
  static constexpr std::string_view list[] = {
      "Established",
      "Establishing",
      "Suspended",
  };
};

}  // namespace ucwa
