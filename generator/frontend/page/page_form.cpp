#include "generator/frontend/page/page_form.hpp"

#include <algorithm>
#include <array>

#include "generator/base/text.hpp"
#include "generator/frontend/markdown/line_kinds.hpp"
#include "generator/frontend/page/headings.hpp"

namespace ucwagen::page {

namespace {

/// Any text may have a few lines that look like a text dump; an article without headings hardly has more.
constexpr int dump_lines_in_markdown = 3;

bool ends_with_case_aside(std::string_view text, std::string_view suffix) {
  return text.size() >= suffix.size() && same_text(text.substr(text.size() - suffix.size()), suffix);
}

bool is_text(std::string_view file) { return ends_with_case_aside(file, ".txt"); }

bool is_identifier(std::string_view name) { return is_alphanumeric(name) && !is_digit(name.front()); }

std::string_view heading_text(std::string_view line) {
  return trim(line.substr(line.find_first_not_of('#')));
}

/// Headings that no article has.
bool is_of_reference(std::string_view text) {
  constexpr std::array<std::string_view, 4> titles{"Web Link", "Web link", "Resource description", "Members"};
  return std::ranges::find(titles, text) != titles.end();
}

/// What lines of a file speak for which form.
struct Marks {
  int headings = 0, reference_headings = 0, tables = 0, dump_lines = 0;
  bool titled = false;  ///< the first line is a heading of level 1
};

/// A heading of the dialect without its '#', or the line that a table's header becomes.
bool is_dump_line(std::string_view line) {
  constexpr std::array<std::string_view, 4> openings{"Applies to", "For more on web links",
                                                     "Name Description", "Link Description"};
  return is_title_of_section(line) ||
         std::ranges::any_of(openings, [&](auto opening) { return line.starts_with(opening); });
}

Marks marks_of(std::string_view text) {
  Marks marks;
  bool first = true;
  for (const auto raw : split_lines(text)) {
    const auto line = trim(raw);
    if (line.empty()) continue;
    if (markdown::is_heading(line)) {
      ++marks.headings;
      marks.titled |= first && line.starts_with("# ");
      marks.reference_headings += is_of_reference(heading_text(line)) ? 1 : 0;
    } else if (markdown::is_table_separator(line)) {
      ++marks.tables;
    } else if (is_dump_line(line)) {
      ++marks.dump_lines;
    }
    first = false;
  }
  return marks;
}

}  // namespace

PageForm form_of(const base::File& file) {
  if (ends_with_case_aside(file.name, "_ref.md") && file.name.size() > std::string_view("_ref.md").size())
    return PageForm::reference;
  const Marks marks = marks_of(file.text);
  if (marks.reference_headings > 0) return PageForm::reference;
  const int wanted = is_text(file.name) ? 1 : dump_lines_in_markdown;
  if (marks.headings == 0 && marks.tables == 0 && marks.dump_lines >= wanted) return PageForm::dump;
  if (!is_text(file.name)) return PageForm::article;
  if (!marks.titled) return PageForm::none;
  return marks.tables > 0 ? PageForm::article : PageForm::none;
}

std::string name_of_file(const std::string& file) {
  std::string stem = file.substr(file.rfind('/') + 1);
  if (is_text(stem)) return {};
  if (const auto dot = stem.rfind('.'); dot != std::string::npos) stem.resize(dot);
  constexpr std::string_view suffix = "_ref";
  if (stem.size() > suffix.size() && ends_with_case_aside(stem, suffix))
    return stem.substr(0, stem.size() - suffix.size());
  return is_identifier(stem) ? stem : std::string();
}

}  // namespace ucwagen::page
