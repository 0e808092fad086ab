#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Whether the administrator demands what the policy names.
/// (RequirementPolicy_ref.md:1)
enum class RequirementPolicy {
  /// It may be left out.
  /// (RequirementPolicy_ref.md:9)
  not_required,
  /// It must be done.
  /// (RequirementPolicy_ref.md:10)
  required,
};

namespace detail {
template <>
struct Names<RequirementPolicy> {
  static constexpr std::string_view list[] = {
      "NotRequired",
      "Required",
  };
};
}  // namespace detail

}  // namespace ucwa
