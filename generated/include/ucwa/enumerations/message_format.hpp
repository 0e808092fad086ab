#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The kinds of text that a chat can carry.
/// (MessageFormat_ref.md:1)
enum class MessageFormat {
  /// HTML, sent as text/html; only where negotiatedMessageFormats of messaging lists it.
  /// (MessageFormat_ref.md:9)
  html,
  /// Plain text, sent as text/plain.
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
