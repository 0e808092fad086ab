// Made by ucwagen from UnansweredCallHandling_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether calls that nobody takes go elsewhere, as unansweredCallSettings says.
/// (UnansweredCallHandling_ref.md)
enum class UnansweredCallHandling {
  /// They do not, as always while all calls are forwarded at once.
  disabled,
  /// They go to the target of unansweredCallSettings.
  enabled,
};

template <>
struct detail::Names<UnansweredCallHandling> {
  static constexpr std::string_view list[] = {
      "Disabled",
      "Enabled",
  };
};

}  // namespace ucwa
