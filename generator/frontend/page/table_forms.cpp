#include "generator/frontend/page/table_forms.hpp"

#include <algorithm>
#include <span>
#include <string>

#include "generator/base/text.hpp"
#include "generator/frontend/page/table_columns.hpp"

namespace ucwagen::page {

namespace {

/// "**Required?**" and "Required" are the same column.
std::string column_name(std::string_view text) {
  std::string name;
  for (const char c : text) {
    if (is_letter(c)) name += lower_case(c);
  }
  return name;
}

struct NamedColumn {
  HeaderCell header;
  std::string name;  ///< the heading without markup, to recognise it
};

/// A table of the dialect.
struct Shape {
  Table kind;
  std::vector<NamedColumn> columns;
  std::span<const std::size_t> widths;
};

template <typename Row>
Shape shape(Table kind) {
  Shape shape{kind, {}, Columns<Row>::widths};
  for (const auto& column : Columns<Row>::list) {
    shape.columns.push_back({{column.heading, column.form}, column_name(column.heading)});
  }
  return shape;
}

const std::vector<Shape>& shapes() {
  static const std::vector<Shape> all{
      shape<ParameterRow>(Table::parameters), shape<PropertyRow>(Table::properties),
      shape<LinkRow>(Table::links),           shape<ItemRow>(Table::items),
      shape<ErrorRow>(Table::errors),         shape<ScopeRow>(Table::scopes),
      shape<EventRow>(Table::events),         shape<ReasonRow>(Table::reasons),
  };
  return all;
}

/// The place in `names` of each of the wanted ones; nothing unless all of both are met.
std::vector<std::size_t> places(std::span<const NamedColumn> wanted, const std::vector<std::string>& names) {
  std::vector<std::size_t> order;
  for (const NamedColumn& column : wanted) {
    const auto found = std::ranges::find(names, column.name);
    if (found == names.end()) return {};
    order.push_back(static_cast<std::size_t>(found - names.begin()));
  }
  return order;
}

}  // namespace

TableForm recognise(const markdown::Row& header) {
  std::vector<std::string> names;
  names.reserve(header.cells.size());
  for (const auto& cell : header.cells) names.push_back(column_name(cell.text));
  for (const Shape& shape : shapes()) {
    if (std::ranges::find(shape.widths, names.size()) == shape.widths.end()) continue;
    auto order = places(std::span(shape.columns).first(names.size()), names);
    if (!order.empty()) return {shape.kind, std::move(order)};
  }
  return {};
}

const std::vector<TableHeader>& published_headers() {
  static const std::vector<TableHeader> all = [] {
    std::vector<TableHeader> headers;
    for (const Shape& shape : shapes()) {
      TableHeader& header = headers.emplace_back();
      header.kind = shape.kind;
      for (const NamedColumn& column : std::span(shape.columns).first(shape.widths.front())) {
        header.cells.push_back(column.header);
        header.line.append(header.line.empty() ? "" : " ").append(column.header.heading);
      }
    }
    return headers;
  }();
  return all;
}

std::size_t count_cells(std::string_view line) {
  line = trim(line);
  if (!line.empty() && line.front() == '|') line.remove_prefix(1);
  std::size_t cells = 0, end = 0;
  for (std::size_t pipe = line.find('|'); pipe < line.size(); pipe = line.find('|', pipe + 1)) {
    const std::size_t backslashes = pipe - (line.substr(0, pipe).find_last_not_of('\\') + 1);
    if (backslashes % 2 != 0) continue;  // "\|" is text
    ++cells;
    end = pipe + 1;
  }
  return cells + (end < line.size() ? 1 : 0);
}

}  // namespace ucwagen::page
