#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "generator/frontend/page/table_columns.hpp"

namespace ucwagen::pages {

/// The rows of a table that the reader reads as `Row`, as Markdown. Headings and order of the columns are those of the
/// reader; columns at the end to which no row has a cell are left out.
template <typename Row>
class TableText {
 public:
  struct Cell {
    page::Prose Row::*column;
    std::string markdown;
  };

  /// Adds a row. Cells that are not given are empty.
  void add(std::initializer_list<Cell> cells) {
    auto& row = rows_.emplace_back(columns.size());
    for (const auto& cell : cells) {
      const auto place = place_of(cell.column);
      row.at(place) = cell.markdown;
      width_ = std::max(width_, place + 1);
    }
  }

  [[nodiscard]] std::vector<std::string_view> header() const {
    std::vector<std::string_view> header;
    for (std::size_t i = 0; i < width_; ++i) header.push_back(columns[i].heading);
    return header;
  }

  [[nodiscard]] const std::vector<std::vector<std::string>>& rows() const { return rows_; }

 private:
  static constexpr auto& columns = page::Columns<Row>::list;

  static std::size_t place_of(page::Prose Row::*cell) {
    const auto found = std::ranges::find_if(columns, [&](const auto& column) { return column.cell == cell; });
    return static_cast<std::size_t>(std::distance(columns.begin(), found));
  }

  std::vector<std::vector<std::string>> rows_;
  std::size_t width_ = 0;
};

}  // namespace ucwagen::pages
