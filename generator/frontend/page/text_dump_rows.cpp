#include <algorithm>
#include <span>

#include "generator/base/text.hpp"
#include "generator/frontend/markdown/line_kinds.hpp"
#include "generator/frontend/page/text_dump.hpp"

namespace ucwagen::page {

namespace {

/// The first column with such cells; the number of columns if there is none.
std::size_t place_of(const std::vector<HeaderCell>& columns, bool (*wanted)(CellForm)) {
  const auto found = std::ranges::find_if(columns, wanted, &HeaderCell::form);
  return static_cast<std::size_t>(found - columns.begin());
}

std::string take_word(std::string_view& rest) {
  rest = trim(rest);
  const auto end = std::min(rest.find(' '), rest.size());
  std::string word(rest.substr(0, end));
  rest.remove_prefix(end);
  rest = trim(rest);
  return word;
}

std::string take_last_word(std::string_view& rest) {
  rest = trim(rest);
  const auto blank = rest.rfind(' ');
  const auto begin = blank == std::string_view::npos ? 0 : blank + 1;
  std::string word(rest.substr(begin));
  rest = rest.substr(0, begin);
  return word;
}

std::string take_text(std::string_view& rest, std::size_t end) {
  std::string text(trim(rest.substr(0, end)));
  rest.remove_prefix(end);
  return text;
}

/// Whether the line may be the first cell of a row whose cells have no distinct form.
bool starts_row(CellForm form, std::string_view line) {
  if (form == CellForm::scope) return line.find('.') != std::string_view::npos;
  // "Renegotiation entity" is an item; a longer text is a description without a name.
  return !line.empty() && std::ranges::count(line, ' ') <= 1;
}

std::string_view line_of(std::span<const std::string_view> lines, std::size_t index) {
  return index < lines.size() ? trim(lines[index]) : std::string_view();
}

/// A row of `width` cells, one on each line but for the `empty` one.
GatheredRow take_lines(std::span<const std::string_view> lines, std::size_t width, std::size_t empty) {
  GatheredRow row;
  for (std::size_t i = 0; i < width; ++i) {
    row.cells.emplace_back(i == empty ? std::string_view() : line_of(lines, row.lines++));
  }
  return row;
}

}  // namespace

std::vector<std::string> split_row(const TableHeader& header, std::string_view line) {
  const auto& columns = header.cells;
  std::vector<std::string> cells(columns.size());
  std::size_t first = 0, last = columns.size();
  for (; first < last && is_one_word(columns[first].form); ++first) cells[first] = take_word(line);
  for (; first < last && is_one_word(columns[last - 1].form); --last) cells[last - 1] = take_last_word(line);
  for (; first + 1 < last; ++first) {
    const auto end = find_start(columns[first + 1].form, line);
    if (end == std::string_view::npos) return {};
    cells[first] = take_text(line, end);
  }
  if (first < last) cells[first] = trim(line);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (!fits(columns[i].form, cells[i])) return {};
  }
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

GatheredRow gather_row(const TableHeader& header, const std::vector<std::string_view>& lines,
                       std::size_t at) {
  const auto& columns = header.cells;
  const auto rest = std::span(lines).subspan(at);
  const std::size_t width = columns.size();
  const std::size_t key = place_of(columns, is_distinct);
  if (key == width) {
    return starts_row(columns.front().form, line_of(rest, 0)) ? take_lines(rest, width, width)
                                                              : GatheredRow{};
  }
  const auto is_key = [&](std::size_t offset) { return fits(columns[key].form, line_of(rest, offset)); };
  const std::size_t text = place_of(columns, [](CellForm form) { return form == CellForm::text; });
  const bool text_first = text < key;
  // Without its text a row has one line less, and the next distinct cell comes one line earlier.
  const bool without_text = is_key(text_first ? key - 1 : width - 1 + key);
  if (!is_key(key) && !(text_first && without_text)) return {};
  return take_lines(rest, width, without_text ? text : width);
}

}  // namespace ucwagen::page
