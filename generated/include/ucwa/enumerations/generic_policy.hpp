// Made by ucwagen from GenericPolicy_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// A switch that the administrator sets; the page of each policy says what it switches.
/// (GenericPolicy_ref.md)
enum class GenericPolicy {
  /// Off: what the policy names is not permitted or not done.
  disabled,
  /// On: what the policy names is permitted or done.
  enabled,
  /// Neither was set.
  none,
};

template <>
struct detail::Names<GenericPolicy> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
      "None",
  };
};

}  // namespace ucwa
