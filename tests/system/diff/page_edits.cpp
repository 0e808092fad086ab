#include "tests/system/diff/page_edits.hpp"

#include <algorithm>
#include <array>
#include <sstream>

namespace ucwagen::tests {
namespace {

using mutation::Random;
using Lines = std::vector<std::string>;

Lines split(const std::string& text, char separator) {
  Lines parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
  return parts;
}

std::string joined(const Lines& parts, char separator) {
  std::string text;
  for (const std::string& part : parts) text += part + separator;
  return text;
}

bool is_row(const std::string& line) { return line.starts_with('|') && line.ends_with('|'); }
bool is_rule(const std::string& line) {
  return is_row(line) && line.find_first_not_of("|:- ") == std::string::npos;
}

/// The lines that are rows of tables, without their headings.
std::vector<std::size_t> rows_of(const Lines& lines) {
  std::vector<std::size_t> rows;
  for (std::size_t i = 2; i < lines.size(); ++i) {
    if (is_row(lines[i]) && !is_rule(lines[i]) && is_row(lines[i - 1]) &&
        !(i + 1 < lines.size() && is_rule(lines[i + 1])))
      rows.push_back(i);
  }
  return rows;
}

/// Another value of the kind that the cell has.
std::string other_cell(const std::string& cell, Random& random) {
  constexpr std::array types = {"String",
                                "Int32",
                                "Boolean",
                                "DateTime",
                                "Array of String",
                                "Nullable String",
                                "([Importance](Importance_ref.md))"};
  constexpr std::array numbers = {"403", "404", "409", "500"};
  if (cell == "Yes") return "No";
  if (cell == "No") return "Yes";
  if (cell.find_first_not_of("0123456789") == std::string::npos)
    return numbers.at(random.below(numbers.size()));
  if (cell.find(' ') == std::string::npos || cell.starts_with('(') || cell.starts_with("Array"))
    return types.at(random.below(types.size()));
  return cell + " The maximum length is 20 characters.";
}

/// A name that is likely to collide with one that is there.
std::string other_name(std::string name, Random& random) {
  if (random.below(2) == 0) return name + "Next";
  name[0] = static_cast<char>(name[0] >= 'a' && name[0] <= 'z' ? name[0] - 'a' + 'A' : name[0]);
  return name;
}

std::string edit_row(Lines& lines, std::size_t row, Random& random) {
  const auto at = lines.begin() + static_cast<std::ptrdiff_t>(row);
  Lines cells = split(lines[row], '|');
  const std::string before = lines[row];
  if (cells.size() < 2 || cells[1].empty()) return "";
  switch (random.below(5)) {
    case 0: lines.erase(at); return before + " goes";
    case 1: std::swap(lines[row], lines[row - 1]); return is_rule(lines[row]) ? "" : before + " moves up";
    case 2:
      cells[1] = other_name(cells[1], random);
      lines[row] = joined(cells, '|');
      break;
    case 3:
      cells[1] = other_name(cells[1], random);
      lines.insert(at, joined(cells, '|'));
      break;
    default: {
      std::string& cell = cells[1 + random.below(cells.size() - 1)];
      cell = other_cell(cell, random);
      lines[row] = joined(cells, '|');
    }
  }
  return before + " becomes " + lines[row];
}

}  // namespace

std::string edit_page(std::vector<base::File>& pages, Random& random) {
  for (;;) {
    base::File& page = pages[random.below(pages.size())];
    Lines lines = split(page.text, '\n');
    const std::vector<std::size_t> rows = rows_of(lines);
    if (rows.empty()) continue;
    const std::string what = edit_row(lines, rows[random.below(rows.size())], random);
    if (what.empty()) continue;
    page.text = joined(lines, '\n');
    return page.name + ": " + what;
  }
}

}  // namespace ucwagen::tests
