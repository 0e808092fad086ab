#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// How pressing the sender marked a conversation or call; a hint that the receiver's client may
/// show.
/// (Importance_ref.md:1)
enum class Importance {
  /// To be answered at once.
  /// (Importance_ref.md:9)
  emergency,
  /// The usual.
  /// (Importance_ref.md:10)
  normal,
  /// To be answered before others.
  /// (Importance_ref.md:11)
  urgent,
};

namespace detail {
template <>
struct Names<Importance> {
  static constexpr std::string_view list[] = {
      "Emergency",
      "Normal",
      "Urgent",
  };
};
}  // namespace detail

}  // namespace ucwa
