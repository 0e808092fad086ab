// Made by ucwagen from MessageFormat_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The format of an instant message.
/// (MessageFormat_ref.md)
enum class MessageFormat {
  /// The message is HTML (text/html).
  html,
  /// The message is plain text (text/plain).
  plain,
};

template <>
struct detail::Names<MessageFormat> {
  static constexpr std::string_view list[] = {
      "Html",
      "Plain",
  };
};

}  // namespace ucwa
