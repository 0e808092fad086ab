#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The kinds of text a chat can carry.
/// (MessageFormat_ref.md:1)
enum class MessageFormat {
  /// HTML, of which a simple subset is safe.
  /// (MessageFormat_ref.md:9)
  html,
  /// Plain text.
  /// (MessageFormat_ref.md:10)
  plain,
};

namespace detail {
template <>
struct Names<MessageFormat> {
  static constexpr std::string_view list[] = {
      "Html",
      "Plain",
  };
};
}  // namespace detail

}  // namespace ucwa
