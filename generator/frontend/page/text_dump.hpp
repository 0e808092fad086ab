#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/frontend/page/page.hpp"
#include "generator/frontend/page/table_forms.hpp"

/// A page saved as plain text from a browser: headings are lines of their own or gone, a table's row is one
/// line with its cells run together, or one line per cell; either end may be cut off. The reader rebuilds the
/// blocks and gives them to the recognisers of reference pages; what it cannot decide is reported.
namespace ucwagen::page {

[[nodiscard]] Page read_dump(const base::File& file, Diagnostics& diagnostics);

/// The cells of one row whose cells were run together, parted at blanks. Empty if that cannot be decided.
[[nodiscard]] std::vector<std::string> split_row(Table kind, std::string_view line);

/// The cells of a row whose cells are parted by tabs, as a browser copies a table. Empty if there are too
/// many.
[[nodiscard]] std::vector<std::string> split_tabs(std::string_view line, std::size_t width);

/// A row where every cell has a line of its own.
struct GatheredRow {
  std::vector<std::string> cells;
  std::size_t lines = 0;  ///< how many lines it takes up; an empty cell has none
};

/// The row of `kind` that starts in line `at`. No lines if they are out of step.
[[nodiscard]] GatheredRow gather_row(Table kind, const std::vector<std::string_view>& lines, std::size_t at);

}  // namespace ucwagen::page
