#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// How pressing a conversation or call is.
/// (Importance_ref.md:1)
enum class Importance {
  /// Life or limb depends on it.
  /// (Importance_ref.md:9)
  emergency,
  /// As usual.
  /// (Importance_ref.md:10)
  normal,
  /// It should not wait.
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
