// Made by ucwagen from Importance_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The importance of a conversation or call. The receiving application can use it as a hint for its
/// user.
/// (Importance_ref.md)
enum class Importance {
  /// The conversation or call is an emergency.
  emergency,
  /// The conversation or call has normal importance.
  normal,
  /// The conversation or call is urgent.
  urgent,
};

template <>
struct detail::Names<Importance> {
  static constexpr std::string_view list[] = {
      "Emergency",
      "Normal",
      "Urgent",
  };
};

}  // namespace ucwa
