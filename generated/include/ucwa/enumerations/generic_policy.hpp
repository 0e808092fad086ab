#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// A switch that the administrator sets; the page of each policy says what it switches.
/// (GenericPolicy_ref.md:1)
enum class GenericPolicy {
  /// Off: what the policy names is not permitted or not done.
  /// (GenericPolicy_ref.md:9)
  disabled,
  /// On: what the policy names is permitted or done.
  /// (GenericPolicy_ref.md:10)
  enabled,
  /// Neither was set.
  /// (GenericPolicy_ref.md:11)
  none,
};

namespace detail {
template <>
struct Names<GenericPolicy> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
      "None",
  };
};
}  // namespace detail

}  // namespace ucwa
