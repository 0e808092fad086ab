#include <algorithm>
#include <array>

#include "generator/base/text.hpp"
#include "generator/frontend/markdown/line_kinds.hpp"
#include "generator/frontend/page/text_dump.hpp"

namespace ucwagen::page {

namespace {

std::string take_word(std::string_view& rest) {
  rest = trim(rest);
  const auto end = std::min(rest.find(' '), rest.size());
  std::string word(rest.substr(0, end));
  rest.remove_prefix(end);
  rest = trim(rest);
  return word;
}

bool is_status(std::string_view text) { return text.size() == 3 && std::ranges::all_of(text, is_digit); }

bool is_priority(std::string_view text) { return text == "High" || text == "Medium" || text == "Low"; }

bool is_required(std::string_view text) { return text == "Yes" || text == "No"; }

/// Names of resources, properties and parameters start in lower case; a capital means the cell was empty and
/// the description stands in its place.
bool is_name(std::string_view word) { return !word.empty() && is_lower(word.front()); }

/// Where the description of a scope starts: the permission before it is prose of its own.
std::size_t scope_description(std::string_view rest) { return rest.find("Allows "); }

}  // namespace

std::vector<std::string> split_row(Table kind, std::string_view line) {
  auto rest = line;
  std::vector<std::string> cells{take_word(rest)};
  switch (kind) {
    case Table::errors:
      cells.push_back(take_word(rest));
      cells.push_back(take_word(rest));
      if (!is_status(cells[1])) return {};
      break;
    case Table::events:
      cells.push_back(take_word(rest));
      cells.push_back(take_word(rest));
      if (!is_priority(cells[1])) return {};
      break;
    case Table::scopes: {
      const auto description = scope_description(rest);
      if (description == std::string_view::npos) return {};
      cells.emplace_back(trim(rest.substr(0, description)));
      rest.remove_prefix(description);
      break;
    }
    case Table::parameters: {
      const auto last = rest.rfind(' ');
      const auto required = last == std::string_view::npos ? rest : rest.substr(last + 1);
      if (!is_required(required)) return {};
      cells.emplace_back(trim(rest.substr(0, last == std::string_view::npos ? 0 : last)));
      rest = required;
      break;
    }
    case Table::items:
    case Table::links:
      if (!is_name(cells[0])) return {};
      break;
    default: break;
  }
  cells.emplace_back(trim(rest));
  return cells;
}

std::vector<std::string> split_tabs(std::string_view line, std::size_t width) {
  std::vector<std::string> cells;
  for (std::size_t at = 0; at <= line.size();) {
    const auto end = std::min(line.find('\t', at), line.size());
    cells.emplace_back(trim(line.substr(at, end - at)));
    at = end + 1;
  }
  while (cells.size() > width && cells.back().empty()) cells.pop_back();
  if (cells.size() > width) return {};
  cells.resize(width);
  return cells;
}

GatheredRow gather_row(Table kind, const std::vector<std::string_view>& lines, std::size_t at) {
  const auto line = [&](std::size_t offset) {
    return at + offset < lines.size() ? trim(lines[at + offset]) : std::string_view();
  };
  const auto take = [&](std::size_t count, std::size_t width) {
    GatheredRow row{{}, count};
    for (std::size_t i = 0; i < width; ++i) row.cells.emplace_back(i < count ? line(i) : std::string_view());
    return row;
  };
  switch (kind) {
    case Table::errors:
      if (!is_status(line(1))) return {};
      // Without a description the next row's code stands one line early.
      return take(is_status(line(4)) ? 3 : 4, 4);
    case Table::events:
      if (!is_priority(line(1))) return {};
      return take(is_priority(line(4)) ? 3 : 4, 4);
    case Table::parameters: {
      GatheredRow row = take(3, 3);
      if (is_required(line(1))) row = {{std::string(line(0)), "", std::string(line(1))}, 2};
      return is_required(row.cells.back()) ? row : GatheredRow{};
    }
    case Table::scopes: return line(0).find('.') == std::string_view::npos ? GatheredRow{} : take(3, 3);
    // "Renegotiation entity" is an item; anything longer is prose that has lost its name.
    default: return line(0).empty() || std::ranges::count(line(0), ' ') > 1 ? GatheredRow{} : take(2, 2);
  }
}

}  // namespace ucwagen::page
