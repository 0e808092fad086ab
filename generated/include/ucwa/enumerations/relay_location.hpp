#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Which side of the company's network a mediaRelay can be reached from.
/// (RelayLocation_ref.md:1)
enum class RelayLocation {
  /// From both sides.
  /// (RelayLocation_ref.md:9)
  all,
  /// From outside.
  /// (RelayLocation_ref.md:10)
  internet,
  /// From inside.
  /// (RelayLocation_ref.md:11)
  intranet,
};

namespace detail {
template <>
struct Names<RelayLocation> {
  static constexpr std::string_view list[] = {
      "All",
      "Internet",
      "Intranet",
  };
};
}  // namespace detail

}  // namespace ucwa
