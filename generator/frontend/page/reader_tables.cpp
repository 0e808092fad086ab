#include <algorithm>
#include <cctype>

#include "generator/frontend/page/prose.hpp"
#include "generator/frontend/page/reader.hpp"

namespace ucwagen::page {

void Reader::table(const markdown::Block& block) {
  auto& coverage = page_.coverage;
  const auto rows = static_cast<int>(block.rows.size()) - 1;
  const auto width = block.rows.empty() ? 0 : block.rows.front().cells.size();
  ++coverage.tables;
  coverage.rows += rows;
  coverage.cells += rows * static_cast<int>(width);
  const auto form = block.rows.empty() ? TableForm{} : recognise(block.rows.front());
  auto* home = destination(form.kind);
  // The web link table is the same on every page: rel, href, sometimes title.
  const bool web_link = section_ == Section::web_link && form.kind == Table::name_description;
  claimed_ = home != nullptr || web_link;
  if (!claimed_) {
    told_ = true;
    report(Rule::unknown_table, block, "a table with this header is not known here",
           "use the header of the other pages' tables");
    return;
  }
  ++coverage.claimed_tables;
  coverage.claimed_rows += rows;
  coverage.claimed_cells += rows * static_cast<int>(width);
  for (std::size_t i = 1; i < block.rows.size(); ++i) {
    check_width(block.rows[i], width);
    if (home != nullptr) home->push_back(row(block.rows[i], form, home->empty() ? nullptr : &home->back()));
  }
}

std::vector<Row>* Reader::destination(Table kind) {
  switch (kind) {
    case Table::typed_properties: return &page_.properties;
    case Table::name_description:
      if (section_ == Section::members) return &page_.members;
      if (section_ != Section::properties) return nullptr;
      return &page_.properties;
    case Table::links: return &page_.links;
    case Table::scopes: return &page_.scopes;
    case Table::events: return event() == nullptr ? nullptr : &event()->rows;
    case Table::reasons:
      return section_ == Section::async_code && event() != nullptr ? &event()->reasons.back().rows : nullptr;
    default: break;
  }
  auto* current = operation();
  if (current == nullptr) return nullptr;
  switch (kind) {
    case Table::parameters:
      if (section_ == Section::query) return &current->query;
      return section_ == Section::request_body ? &current->body : nullptr;
    case Table::items: current->response = ResponseForm::items; return &current->response_items;
    case Table::errors: return &current->errors;
    default: return nullptr;
  }
}

namespace {

/// Whether an error row has only a description: it then describes another cause of the error above it.
bool continues_error(const TableForm& form, const Row& row) {
  const auto says_nothing = [](const Prose& cell) { return cell.empty(); };
  return form.kind == Table::errors && !row.cells[3].empty() &&
         std::all_of(row.cells.begin(), row.cells.begin() + 3, says_nothing);
}

}  // namespace

Row Reader::row(const markdown::Row& cells, const TableForm& form, const Row* above) {
  Row out;
  out.line = cells.line;
  for (const auto column : form.order) {
    out.cells.push_back(to_prose(cells.cells[column], file_.name, diagnostics_));
    const auto& links = out.cells.back().references;
    page_.references.insert(page_.references.end(), links.begin(), links.end());
  }
  const auto at = [&](std::size_t index) -> const Prose& { return out.cells[index]; };
  if (above != nullptr && continues_error(form, out)) {
    out.continues = true;
    for (std::size_t column = 0; column < 3; ++column) out.cells[column].text = above->cells[column].text;
  }
  if (at(0).empty()) {
    report(Rule::empty_cell, out.line, at(0).column, "the first cell of this row is empty",
           "name what it describes");
  }
  if (form.kind == Table::parameters && at(2).text != "Yes" && at(2).text != "No") {
    report(Rule::bad_required_cell, out.line, at(2).column, "'" + at(2).text + "' is neither Yes nor No",
           "it is read as No");
  }
  const auto is_digit = [](unsigned char c) { return std::isdigit(c) != 0; };
  if (form.kind == Table::errors &&
      (at(1).text.size() != 3 || !std::all_of(at(1).text.begin(), at(1).text.end(), is_digit))) {
    report(Rule::bad_status_code, out.line, at(1).column, "'" + at(1).text + "' is not an HTTP status code",
           "write three digits; the row is not read");
  }
  return out;
}

void Reader::check_width(const markdown::Row& row, std::size_t width) {
  const auto index = static_cast<std::size_t>(row.line) - 1;
  // Rows of a text dump have no pipes; the reader of text dumps splits them.
  if (index >= lines_.size() || lines_[index].find('|') == std::string_view::npos) return;
  const auto cells = count_cells(lines_[index]);
  if (cells == width) return;
  report(Rule::row_width, row.line, 1,
         "this row has " + std::to_string(cells) + " cells, the header " + std::to_string(width),
         cells > width ? "the extra cells are not read; write '|' as '\\|'" : "add the missing cells");
}

}  // namespace ucwagen::page
