#pragma once

#include <string_view>
#include <vector>

#include "generator/frontend/markdown/markdown.hpp"

/// Tables are known by their header cells; the heading above only settles those that look alike.
namespace ucwagen::page {

enum class Table {
  properties,  ///< Name, Description, Type; without the last also members and the web link: the section tells
  links,
  scopes,
  events,
  parameters,
  items,
  errors,
  reasons,
  unknown
};

/// What kind of table a header announces, and where its columns stand.
struct TableForm {
  Table kind = Table::unknown;
  std::vector<std::size_t> order;  ///< place in the header of each of the row's columns
};

[[nodiscard]] TableForm recognise(const markdown::Row& header);

/// A header as the published pages have it.
struct TableHeader {
  Table kind = Table::unknown;
  std::vector<std::string_view> cells;
};

[[nodiscard]] const std::vector<TableHeader>& published_headers();

/// How many cells a line of a table holds; a parser pads and cuts rows to the header's width without a word.
[[nodiscard]] std::size_t count_cells(std::string_view line);

}  // namespace ucwagen::page
