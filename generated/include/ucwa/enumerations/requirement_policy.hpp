// Made by ucwagen from RequirementPolicy_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether a policy is required.
/// (RequirementPolicy_ref.md)
enum class RequirementPolicy {
  /// The policy is not required.
  not_required,
  /// The policy is required.
  required,
};

template <>
struct detail::Names<RequirementPolicy> {
  static constexpr std::string_view list[] = {
      "NotRequired",
      "Required",
  };
};

}  // namespace ucwa
