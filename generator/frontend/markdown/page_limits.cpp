#include "generator/frontend/markdown/page_limits.hpp"

#include <algorithm>

namespace ucwagen::markdown {

namespace {

/// Columns a table may have, and the depth that lists and quotes may reach.
constexpr std::ptrdiff_t max_columns = 100;
constexpr std::size_t max_depth = 100;

/// Whether a line has more bars than a table of `max_columns` needs. Most lines have few, so they are looked for one by one.
bool is_too_wide(std::string_view line) {
  std::ptrdiff_t bars = 0;
  for (std::size_t at = line.find('|'); at != std::string_view::npos; at = line.find('|', at + 1)) ++bars;
  return bars > max_columns + 1;
}

/// How many containers a line opens, from `at` on: each list marker or quote sign is one level.
std::size_t depth(std::string_view line, std::size_t at) {
  std::size_t levels = 0;
  while (at < line.size()) {
    if (line[at] == ' ' || line[at] == '\t') {
      ++at;
    } else if (line[at] == '>' || (std::string_view("-*+").find(line[at]) != std::string_view::npos &&
                                   at + 1 < line.size() && line[at + 1] == ' ')) {
      ++levels;
      ++at;
    } else {
      break;
    }
  }
  return std::max(levels, at / 8);
}

}  // namespace

bool within_limits(const std::string& name, const TextLines& lines, Diagnostics& diagnostics) {
  int number = 0;
  for (const auto raw : lines) {
    ++number;
    if (std::ssize(raw) > max_columns && is_too_wide(raw)) {
      report(diagnostics, Rule::table_too_wide, {name, number, 1},
             "a row of more than " + std::to_string(max_columns) + " columns",
             "the page is not read; split the table");
      return false;
    }
    const std::size_t start = indentation(raw);
    const char c = start < raw.size() ? raw[start] : ' ';
    const bool container = c == '-' || c == '*' || c == '+' || c == '>';
    if (container && depth(raw, start) > max_depth) {
      report(diagnostics, Rule::nesting_too_deep, {name, number, 1},
             "nested more than " + std::to_string(max_depth) + " levels deep",
             "the page is not read; flatten the list");
      return false;
    }
  }
  return true;
}

}  // namespace ucwagen::markdown
