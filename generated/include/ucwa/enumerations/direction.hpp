#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Who began an invitation, message or conversation, as seen by the user.
/// (Direction_ref.md:1)
enum class Direction {
  /// Somebody else did.
  /// (Direction_ref.md:9)
  incoming,
  /// The user did.
  /// (Direction_ref.md:10)
  outgoing,
};

namespace detail {
template <>
struct Names<Direction> {
  static constexpr std::string_view list[] = {
      "Incoming",
      "Outgoing",
  };
};
}  // namespace detail

}  // namespace ucwa
