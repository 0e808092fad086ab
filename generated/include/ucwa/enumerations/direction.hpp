// Made by ucwagen from Direction_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The direction of a call, message or invitation, from the user's point of view.
/// (Direction_ref.md)
enum class Direction {
  /// The call, message or invitation came in from another person.
  incoming,
  /// The call, message or invitation was sent by the user.
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
