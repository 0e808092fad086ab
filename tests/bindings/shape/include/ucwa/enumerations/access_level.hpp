#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Who enters a meeting without waiting.
enum class AccessLevel {
  everyone,         ///< Everyone
  invited,          ///< Invited
  locked,           ///< Locked
  none,             ///< None
  same_enterprise,  ///< SameEnterprise
};

namespace detail {
template <>
struct Names<AccessLevel> {
  static constexpr std::string_view list[] = {
      "Everyone", "Invited", "Locked", "None", "SameEnterprise",
  };
};
}  // namespace detail

}  // namespace ucwa
