#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ucwagen::base {

/// Text of a page as a terminal may see it: one line, each control or direction mark as '?' and each tab as a
/// blank, so that a page cannot move the cursor, colour the screen or turn the reading order.
[[nodiscard]] std::string safe_text(std::string_view text);

/// A part of a source line with the place of the caret in it.
struct Excerpt {
  std::string text;
  std::size_t caret = 0;  ///< columns before the caret
};

/// At most `width` columns of the line round the byte `column` (from 1; 0: the line's start). '…' marks a
/// cut.
[[nodiscard]] Excerpt excerpt(std::string_view line, int column, std::size_t width);

/// Code points before the byte `column` (from 1), plus 1: a column as SARIF counts it.
[[nodiscard]] int code_point_column(std::string_view line, int column);

}  // namespace ucwagen::base
