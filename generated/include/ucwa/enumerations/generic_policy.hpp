// Made by ucwagen from GenericPolicy_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether a policy is enabled.
/// (GenericPolicy_ref.md)
enum class GenericPolicy {
  /// The policy is disabled.
  disabled,
  /// The policy is enabled.
  enabled,
  /// The policy was not set.
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
