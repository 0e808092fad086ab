#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// A switch that the administrator sets.
/// (GenericPolicy_ref.md:1)
enum class GenericPolicy {
  /// Off.
  /// (GenericPolicy_ref.md:9)
  disabled,
  /// On.
  /// (GenericPolicy_ref.md:10)
  enabled,
  /// Not set.
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
