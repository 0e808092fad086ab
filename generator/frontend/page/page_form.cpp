#include "generator/frontend/page/page_form.hpp"

#include <algorithm>

#include "generator/base/text.hpp"
#include "generator/frontend/markdown/line_kinds.hpp"
#include "generator/frontend/page/boilerplate.hpp"
#include "generator/frontend/page/headings.hpp"
#include "generator/frontend/page/table_forms.hpp"

namespace ucwagen::page {

namespace {

/// A .md file without headings and tables is a text dump if it has at least this many typical lines of one.
constexpr int dump_lines_in_markdown = 3;

bool ends_with_case_aside(std::string_view text, std::string_view suffix) {
  return text.size() >= suffix.size() && same_text(text.substr(text.size() - suffix.size()), suffix);
}

bool is_text(std::string_view file) { return ends_with_case_aside(file, ".txt"); }

bool is_identifier(std::string_view name) { return is_alphanumeric(name) && !is_digit(name.front()); }

std::string_view heading_text(std::string_view line) {
  return trim(line.substr(line.find_first_not_of('#')));
}

/// An article may have such a word as a heading in another case.
bool is_heading_of(Section section, std::string_view text) { return text == heading_of(section).title; }

/// Whether this is a heading that no article has.
bool is_of_reference(std::string_view text) {
  return is_heading_of(Section::web_link, text) || text == "Web link" ||
         is_heading_of(Section::description, text) || is_heading_of(Section::members, text);
}

/// How many lines of a file indicate each form.
struct Marks {
  int headings = 0, reference_headings = 0, tables = 0, dump_lines = 0;
  bool titled = false;                          ///< the first line is a heading of level 1
  bool properties = false, operations = false;  ///< there are headings of these names

  /// Our own form has no heading that stands on reference pages alone, but these two together.
  [[nodiscard]] bool of_reference() const { return reference_headings > 0 || (properties && operations); }
};

/// Whether the line is the header of a table that no article has, without its '|'.
bool is_reference_header(std::string_view line) {
  return std::ranges::any_of(published_headers(), [&](const TableHeader& header) {
    return (header.kind == Table::properties || header.kind == Table::links) && line.starts_with(header.line);
  });
}

/// Whether the line is of a text dump: a heading without its '#', or what stands below one on every page.
bool is_dump_line(std::string_view line) {
  if (is_title_of_section(line) || line.starts_with(applies_to) || is_reference_header(line)) return true;
  const auto* sentence = find_boilerplate(line);
  return sentence != nullptr && sentence->section == Section::web_link;
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
      const std::string_view heading = heading_text(line);
      marks.reference_headings += is_of_reference(heading) ? 1 : 0;
      marks.properties |= is_heading_of(Section::properties, heading);
      marks.operations |= is_heading_of(Section::operations, heading);
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
  if (marks.of_reference()) return PageForm::reference;
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
