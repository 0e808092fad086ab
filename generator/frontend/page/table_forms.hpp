#pragma once

#include <string>
#include <vector>

#include "generator/frontend/markdown/markdown.hpp"

/// Tables are known by their header cells; the heading above only settles the two that look alike.
namespace ucwagen::page {

enum class Table {
  name_description,  ///< web link, properties or members: the section tells
  typed_properties,  ///< Name, Type, Description, in any order of the last two
  links,             ///< Link, Description[, Cardinality]
  scopes,
  events,
  parameters,
  items,
  errors,
  reasons,
  unknown
};

struct TableForm {
  Table kind = Table::unknown;
  std::vector<std::size_t> order;  ///< column of each field in the order that page::Row keeps
};

[[nodiscard]] TableForm recognise(const markdown::Row& header);

/// How many cells a line of a table holds; a parser pads and cuts rows to the header's width without a word.
[[nodiscard]] std::size_t count_cells(std::string_view line);

}  // namespace ucwagen::page
