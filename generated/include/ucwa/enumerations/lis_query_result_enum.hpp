// Made by ucwagen from LisQueryResultEnum_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The result of a query to the Location Information Service (LIS).
/// (LisQueryResultEnum_ref.md)
enum class LisQueryResultEnum {
  /// The query to the Location Information Service failed.
  failed,
  /// The query to the Location Information Service succeeded.
  succeeded,
};

template <>
struct detail::Names<LisQueryResultEnum> {
  static constexpr std::string_view list[] = {
      "Failed",
      "Succeeded",
  };
};

}  // namespace ucwa
