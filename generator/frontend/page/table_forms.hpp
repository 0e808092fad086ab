#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/page/cell_form.hpp"

/// Tables are recognised by their header cells; the section is only needed for forms with the same header.
namespace ucwagen::page {

enum class Table {
  properties,  ///< Name, Description, Type; without Type also members and the web link, depending on the section
  links,
  scopes,
  events,
  parameters,
  items,
  errors,
  reasons,
  unknown
};

/// The kind of a table according to its header, and the positions of its columns.
struct TableForm {
  Table kind = Table::unknown;
  std::vector<std::size_t> order;  ///< place in the header of each of the row's columns
};

[[nodiscard]] TableForm recognise(const markdown::Row& header);

struct HeaderCell {
  std::string_view heading;
  CellForm form = CellForm::text;  ///< of the cells below
};

/// A header as the published pages have it.
struct TableHeader {
  Table kind = Table::unknown;
  std::vector<HeaderCell> cells;
  std::string line;  ///< the headings with blanks between them, as a browser saves them
};

[[nodiscard]] const std::vector<TableHeader>& published_headers();

/// The number of cells in a line of a table. The Markdown parser silently pads or cuts rows to the width of the
/// header.
[[nodiscard]] std::size_t count_cells(std::string_view line);

}  // namespace ucwagen::page
