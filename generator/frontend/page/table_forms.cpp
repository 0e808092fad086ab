#include "generator/frontend/page/table_forms.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "generator/base/text.hpp"
#include "generator/frontend/markdown/line_kinds.hpp"

namespace ucwagen::page {

namespace {

struct Shape {
  Table kind;
  std::vector<std::string_view> columns;  ///< in the order of the fields
};

const std::vector<Shape>& shapes() {
  static const std::vector<Shape> all{
      {Table::parameters, {"name", "description", "required"}},
      {Table::typed_properties, {"name", "description", "type"}},
      {Table::parameters, {"name", "description", "required", "type"}},
      {Table::name_description, {"name", "description"}},
      {Table::links, {"link", "description", "cardinality"}},
      {Table::links, {"link", "description"}},
      {Table::scopes, {"scope", "permission", "description"}},
      {Table::scopes, {"scope"}},
      {Table::events, {"resource", "priority", "sender", "reason"}},
      {Table::items, {"item", "description"}},
      {Table::errors, {"error", "code", "subcode", "description"}},
      {Table::reasons, {"subcode", "reason"}},
  };
  return all;
}

/// "**Required?**" and "Required" are the same column.
std::string column_name(std::string_view text) {
  std::string name;
  for (const char c : text) {
    if (is_letter(c)) name += lower_case(c);
  }
  return name;
}

}  // namespace

TableForm recognise(const markdown::Row& header) {
  std::vector<std::string> names;
  names.reserve(header.cells.size());
  for (const auto& cell : header.cells) names.push_back(column_name(cell.text));
  for (const auto& shape : shapes()) {
    if (shape.columns.size() != names.size()) continue;
    TableForm form{shape.kind, {}};
    for (const auto column : shape.columns) {
      const auto found = std::find(names.begin(), names.end(), column);
      if (found == names.end()) break;
      form.order.push_back(static_cast<std::size_t>(found - names.begin()));
    }
    if (form.order.size() == names.size()) return form;
  }
  return {};
}

std::size_t count_cells(std::string_view line) {
  line = trim(line);
  if (!line.empty() && line.front() == '|') line.remove_prefix(1);
  std::size_t pipes = 0;
  bool escaped = false, open = false;
  for (const char c : line) {
    open = true;
    if (c == '|' && !escaped) {
      ++pipes;
      open = false;
    }
    escaped = c == '\\' && !escaped;
  }
  return pipes + (open ? 1 : 0);
}

}  // namespace ucwagen::page
