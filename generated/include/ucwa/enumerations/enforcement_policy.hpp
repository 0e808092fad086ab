// Made by ucwagen from EnforcementPolicy_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// How strictly the administrator applies what the policy names, such as encryption of media.
/// (EnforcementPolicy_ref.md)
enum class EnforcementPolicy {
  /// It must be followed.
  enforced,
  /// It cannot be used.
  not_supported,
  /// It can be used but need not be.
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
