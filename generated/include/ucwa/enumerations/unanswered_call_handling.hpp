// Made by ucwagen from UnansweredCallHandling_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Whether unanswered calls are forwarded.
/// (UnansweredCallHandling_ref.md)
enum class UnansweredCallHandling {
  /// Unanswered calls are not forwarded, as is the case while all calls are forwarded immediately.
  disabled,
  /// Unanswered calls are forwarded to the target that unansweredCallSettings shows.
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
