// Made by ucwagen from EnforcementPolicy_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether a policy is enforced, supported or not supported.
/// (EnforcementPolicy_ref.md)
enum class EnforcementPolicy {
  /// The policy is enforced.
  enforced,
  /// The policy is not supported.
  not_supported,
  /// The policy is supported, and it is not enforced.
  supported,
};

template <>
struct detail::Names<EnforcementPolicy> {
  static constexpr std::string_view list[] = {
      "Enforced",
      "NotSupported",
      "Supported",
  };
};

}  // namespace ucwa
