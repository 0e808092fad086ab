// Made by ucwagen from Direction_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Who began an invitation, message or conversation, as seen by the user.
/// (Direction_ref.md)
enum class Direction {
  /// Somebody else did.
  incoming,
  /// The user did.
  outgoing,
};

template <>
struct detail::Names<Direction> {
  static constexpr std::string_view list[] = {
      "Incoming",
      "Outgoing",
  };
};

}  // namespace ucwa
