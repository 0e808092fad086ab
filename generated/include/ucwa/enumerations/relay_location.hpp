// Made by ucwagen from RelayLocation_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Which side of the company's network a mediaRelay can be reached from.
/// (RelayLocation_ref.md)
enum class RelayLocation {
  /// From both sides.
  all,
  /// From outside.
  internet,
  /// From inside.
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
