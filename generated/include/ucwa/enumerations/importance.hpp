// Made by ucwagen from Importance_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// How pressing the sender marked a conversation or call; a hint that the receiver's client may
/// show.
/// (Importance_ref.md)
enum class Importance {
  /// To be answered at once.
  emergency,
  /// The usual.
  normal,
  /// To be answered before others.
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
