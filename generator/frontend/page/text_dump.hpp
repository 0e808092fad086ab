#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/frontend/page/page.hpp"
#include "generator/frontend/page/table_forms.hpp"

/// Reads a page that was saved as plain text from a browser. Headings are separate lines or missing; a row of a table
/// is one line without separators, or one line for each cell; either end may be cut off. The reader restores the
/// blocks and passes them to the reader of reference pages. Ambiguous lines are reported.
namespace ucwagen::page {

[[nodiscard]] Page read_dump(const base::File& file, Diagnostics& diagnostics);

/// Splits a row without separators at blanks. Empty if the row is ambiguous.
[[nodiscard]] std::vector<std::string> split_row(const TableHeader& header, std::string_view line);

/// Splits a row at tabs, as a browser copies tables. Empty if there are too many
/// cells.
[[nodiscard]] std::vector<std::string> split_tabs(std::string_view line, std::size_t width);

/// A row with each cell on its own line.
struct GatheredRow {
  std::vector<std::string> cells;
  std::size_t lines = 0;  ///< how many lines it takes up; an empty cell has none
};

/// The row below `header` that starts in line `at`. No lines if they are out of step.
[[nodiscard]] GatheredRow gather_row(const TableHeader& header, const std::vector<std::string_view>& lines,
                                     std::size_t at);

}  // namespace ucwagen::page
