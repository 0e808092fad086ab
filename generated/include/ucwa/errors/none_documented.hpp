// Made by ucwagen from the tables of errors.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {
namespace errors {

/// The set of errors that some operations document.
enum class NoneDocumented {
};

}  // namespace errors

template <>
struct detail::Names<errors::NoneDocumented> {
  static constexpr std::string_view list[] = {
      "",
  };
};

}  // namespace ucwa
