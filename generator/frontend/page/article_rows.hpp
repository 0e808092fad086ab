#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/text.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/page/table_columns.hpp"

namespace ucwagen::page {

/// The first two words of a heading in lower case. In articles the words after them vary.
[[nodiscard]] inline std::string opening_of(std::string_view heading) {
  const std::size_t blank = heading.find(' ');
  return lower_case(
      heading.substr(0, blank == std::string_view::npos ? blank : heading.find(' ', blank + 1)));
}

template <typename Row>
[[nodiscard]] bool has_columns(const ArticleTable& table) {
  const auto& columns = Columns<Row>::list;
  const auto differing =
      std::ranges::mismatch(columns, table.header, [](const auto& column, const Prose& cell) {
        return lower_case(cell.text).starts_with(opening_of(column.heading));
      });
  return differing.in1 == columns.end();
}

/// The rows of a table of an article, if it has the columns of such rows; else none.
template <typename Row>
[[nodiscard]] std::vector<Row> rows_as(const ArticleTable& table) {
  std::vector<Row> rows;
  if (!has_columns<Row>(table)) return rows;
  for (const ArticleRow& cells : table.rows) {
    Row& row = rows.emplace_back();
    static_cast<RowPlace&>(row) = static_cast<const RowPlace&>(cells);
    std::size_t place = 0;
    each_cell(row, [&](Prose& cell) {
      if (place < cells.cells.size()) cell = cells.cells[place];
      ++place;
    });
  }
  return rows;
}

}  // namespace ucwagen::page
