// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <string_view>

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// True if one of the granted scopes is among those that a resource requires, or if it requires none.
/// `granted` and `wanted` are any ranges of Scope.
template <class Granted, class Wanted>
[[nodiscard]] constexpr bool allows(const Granted& granted, const Wanted& wanted) {
  bool asked = false;
  for (const auto& scope : wanted) {
    asked = true;
    for (const auto& own : granted) {
      if (own == scope) return true;
    }
  }
  return !asked;
}

}  // namespace ucwa
