#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ucwagen::base {

/// Text of a page that is safe for a terminal: one line, each control or direction character as '?', each tab as a
/// blank. A page can therefore not move the cursor, change colours or reverse the text direction.
[[nodiscard]] std::string safe_text(std::string_view text);

/// A part of a source line, and the position of the caret in it.
struct Excerpt {
  std::string text;
  std::size_t caret = 0;  ///< columns before the caret
};

/// At most `width` columns of the line around the byte `column` (from 1; 0: start of the line). '…' marks omitted
/// text.
[[nodiscard]] Excerpt excerpt(std::string_view line, int column, std::size_t width);

/// The column in code points (from 1), as SARIF counts, of the byte `column` (from 1).
[[nodiscard]] int code_point_column(std::string_view line, int column);

}  // namespace ucwagen::base
