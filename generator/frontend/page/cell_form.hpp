#pragma once

#include <string_view>

namespace ucwagen::page {

/// What the cells of a column look like. The rows of a text dump have no separators; they are split by this.
enum class CellForm {
  text,
  allows,  ///< a text that starts with "Allows", as the descriptions of scopes do
  word,
  name,   ///< a word in lower case: a capital means that the cell is empty and the next one follows
  scope,  ///< a word that usually has a dot
  status,
  priority,
  yes_no
};

/// Whether the cells have one word.
[[nodiscard]] bool is_one_word(CellForm form);

/// Whether only cells of this column look so, and never a name or a description.
[[nodiscard]] bool is_distinct(CellForm form);

[[nodiscard]] bool fits(CellForm form, std::string_view cell);

/// Where a cell of this form starts in a line of texts; npos if such cells have no fixed opening.
[[nodiscard]] std::size_t find_start(CellForm form, std::string_view line);

}  // namespace ucwagen::page
