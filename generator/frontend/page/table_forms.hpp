#pragma once

#include <string>
#include <vector>

#include "generator/frontend/markdown/markdown.hpp"

/// Tables are recognised by their header cells; the section is only needed for forms with the same header.
namespace ucwagen::page {

enum class Table {
  name_description,  ///< web link, properties or members, depending on the section
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

/// The number of cells in a line of a table. The Markdown parser silently pads or cuts rows to the width of the
/// header.
[[nodiscard]] std::size_t count_cells(std::string_view line);

}  // namespace ucwagen::page
