#include "generator/frontend/page/cell_values.hpp"
#include "generator/frontend/page/prose.hpp"
#include "generator/frontend/page/reader.hpp"
#include "generator/frontend/page/table_columns.hpp"

namespace ucwagen::page {

void Reader::table(markdown::Block& block) {
  auto& coverage = page_.coverage;
  const auto rows = static_cast<int>(block.rows.size()) - 1;
  const auto width = block.rows.empty() ? 0 : block.rows.front().cells.size();
  const auto cells = rows * static_cast<int>(width);
  ++coverage.tables;
  coverage.rows += rows;
  coverage.cells += cells;
  claimed_ = !block.rows.empty() && claim_table(block, recognise(block.rows.front()));
  if (!claimed_) {
    reported_ = true;
    report(Rule::unknown_table, block, "a table with this header is not known here",
           "use the header of the other pages' tables");
    return;
  }
  ++coverage.claimed_tables;
  coverage.claimed_rows += rows;
  coverage.claimed_cells += cells;
  for (std::size_t i = 1; i < block.rows.size(); ++i) check_width(block.rows[i], width);
}

/// Adds the rows to the page; false if the section has no such table.
bool Reader::claim_table(markdown::Block& block, const TableForm& form) {
  switch (form.kind) {
    case Table::properties: return claim_pairs(block, form);
    case Table::links: return add_rows(block, form, page_.links);
    case Table::scopes: return add_rows(block, form, page_.scopes);
    case Table::events: return event() != nullptr && add_rows(block, form, event()->rows);
    case Table::reasons:
      return section_ == Section::async_code && event() != nullptr &&
             add_rows(block, form, event()->reasons.back().rows);
    default: return operation() != nullptr && claim_operation_table(block, form);
  }
}

/// Tables of names and descriptions look alike. That of the web link is the same on every page: rel, href,
/// sometimes title.
bool Reader::claim_pairs(markdown::Block& block, const TableForm& form) {
  const bool typed = form.order.size() > 2;
  if (!typed && section_ == Section::web_link) return true;
  if (!typed && section_ == Section::members) return add_rows(block, form, page_.members);
  return (typed || section_ == Section::properties) && add_rows(block, form, page_.properties);
}

bool Reader::claim_operation_table(markdown::Block& block, const TableForm& form) {
  auto& current = *operation();
  switch (form.kind) {
    case Table::parameters:
      if (section_ == Section::query) return add_rows(block, form, current.query);
      return section_ == Section::request_body && add_rows(block, form, current.body);
    case Table::items:
      current.response = ResponseForm::items;
      return add_rows(block, form, current.response_items);
    case Table::errors: return add_rows(block, form, current.errors);
    default: return false;
  }
}

template <typename Row>
bool Reader::add_rows(markdown::Block& block, const TableForm& form, std::vector<Row>& home) {
  if (home.empty()) home.reserve(block.rows.size());
  for (std::size_t i = 1; i < block.rows.size(); ++i) {
    auto& cells = block.rows[i];
    Row row;
    row.line = cells.line;
    for (std::size_t column = 0; column < form.order.size(); ++column) {
      auto& cell = row.*(Columns<Row>::list[column].cell);
      cell = to_prose(std::move(cells.cells[form.order[column]]), file_.name, diagnostics_);
      page_.references.insert(page_.references.end(), cell.references.begin(), cell.references.end());
    }
    row.column = name_cell(row).column;
    complete(row, home.empty() ? nullptr : &home.back());
    if (name_cell(row).empty()) {
      report(Rule::empty_cell, row.line, row.column, "the first cell of this row is empty",
             "name what it describes");
    }
    home.push_back(std::move(row));
  }
  return true;
}

/// Whether an error row has only a description: it then describes another cause of the error above it.
void Reader::complete(ErrorRow& row, const ErrorRow* above) {
  row.continues = above != nullptr && row.error.empty() && row.code.empty() && row.subcode.empty() &&
                  !row.description.empty();
  if (row.continues) {
    row.error.text = above->error.text;
    row.code.text = above->code.text;
    row.subcode.text = above->subcode.text;
  }
  if (status_code(row.code.text)) return;
  report(Rule::bad_status_code, row.line, row.code.column,
         "'" + row.code.text + "' is not an HTTP status code",
         "write a number from 100 to 599; the row is not read");
}

void Reader::complete(ParameterRow& row, const ParameterRow*) {
  if (required_value(row.required.text)) return;
  report(Rule::bad_required_cell, row.line, row.required.column,
         "'" + row.required.text + "' is neither Yes nor No", "it is read as No");
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
