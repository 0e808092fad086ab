#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// How strictly the administrator applies what the policy names, such as encryption of media.
/// (EnforcementPolicy_ref.md:1)
enum class EnforcementPolicy {
  /// It must be followed.
  /// (EnforcementPolicy_ref.md:9)
  enforced,
  /// It cannot be used.
  /// (EnforcementPolicy_ref.md:10)
  not_supported,
  /// It can be used but need not be.
  /// (EnforcementPolicy_ref.md:11)
  supported,
};

namespace detail {
template <>
struct Names<EnforcementPolicy> {
  static constexpr std::string_view list[] = {
      "Enforced",
      "NotSupported",
      "Supported",
  };
};
}  // namespace detail

}  // namespace ucwa
