// Made by ucwagen from RelayLocation_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The networks from which a mediaRelay can be reached.
/// (RelayLocation_ref.md)
enum class RelayLocation {
  /// The relay can be reached from the intranet and from the internet.
  all,
  /// The relay can be reached from the internet.
  internet,
  /// The relay can be reached from the intranet.
  intranet,
};

template <>
struct detail::Names<RelayLocation> {
  static constexpr std::string_view list[] = {
      "All",
      "Internet",
      "Intranet",
  };
};

}  // namespace ucwa
