#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Whether calls that nobody takes go elsewhere, as unansweredCallSettings says.
/// (UnansweredCallHandling_ref.md:1)
enum class UnansweredCallHandling {
  /// They do not, as always while all calls are forwarded at once.
  /// (UnansweredCallHandling_ref.md:9)
  disabled,
  /// They go to the target of unansweredCallSettings.
  /// (UnansweredCallHandling_ref.md:10)
  enabled,
};

namespace detail {
template <>
struct Names<UnansweredCallHandling> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
  };
};
}  // namespace detail

}  // namespace ucwa
