#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// How a query of the location information service went.
/// (LisQueryResultEnum_ref.md:1)
enum class LisQueryResultEnum {
  /// It found no place, or did not work.
  /// (LisQueryResultEnum_ref.md:9)
  failed,
  /// It found a place, which lisLocation tells.
  /// (LisQueryResultEnum_ref.md:10)
  succeeded,
};

namespace detail {
template <>
struct Names<LisQueryResultEnum> {
  static constexpr std::string_view list[] = {
      "Failed",
      "Succeeded",
  };
};
}  // namespace detail

}  // namespace ucwa
