#include "generator/backend/pages/markup.hpp"

#include <span>

#include "generator/backend/pages/markdown_text.hpp"
#include "generator/frontend/page/table_columns.hpp"
#include "generator/frontend/phrase/phrase.hpp"

namespace ucwagen::pages {
namespace {

using Marks = std::span<const markdown::Mark>;

std::string target(const std::string& written) {
  return written.find_first_of(" ()") == std::string::npos ? written : '<' + written + '>';
}

/// Prints a text with its marks, in the order of the text.
class Printer {
 public:
  Printer(std::string_view text, Marks marks, bool in_cell) : text_(text), marks_(marks), in_cell_(in_cell) {}

  /// The text from `at` to `end`; the marks that end there are used up.
  std::string print(std::size_t at, std::size_t end) {
    std::string result;
    while (!marks_.empty() && marks_.front().end <= end) {
      const markdown::Mark& mark = marks_.front();
      marks_ = marks_.subspan(1);
      result += escape_part(text_, at, mark.begin);
      if (mark.target.empty()) {
        result += code(text_.substr(mark.begin, mark.end - mark.begin));
      } else {
        result += '[' + print(mark.begin, mark.end) + "](" + target(mark.target) + ')';
      }
      at = mark.end;
    }
    return result + escape_part(text_, at, end);
  }

 private:
  /// A code span. Its fence is longer than any run of backticks in it.
  [[nodiscard]] std::string code(std::string_view text) const {
    std::string fence = "`";
    while (text.find(fence) != std::string_view::npos) fence += '`';
    const std::string pad = text.starts_with('`') || text.ends_with('`') ? " " : "";
    std::string result = fence + pad;
    for (const char c : text) result.append(in_cell_ && c == '|' ? "\\" : "") += c;
    return result + pad + fence;
  }

  std::string_view text_;
  Marks marks_;
  bool in_cell_;
};

}  // namespace

void Markup::add(const page::Prose& prose) {
  if (prose.marks.empty()) return;
  texts_.try_emplace(prose.text, &prose);
  // A description that ends in its type goes into the model without it.
  const std::size_t length = phrase::parse(prose.text).prose.size();
  texts_.try_emplace(std::string_view(prose.text).substr(0, length), &prose);
}

/// A row's first cell is a name, which the printer links by itself.
template <typename Row>
void Markup::add(const std::vector<Row>& rows) {
  for (const auto& row : rows) {
    page::each_cell(row, [&](const page::Prose& cell) {
      if (&cell != &name_cell(row)) add(cell);
    });
  }
}

void Markup::add(const page::OperationSection& operation) {
  add(operation.description);
  add(operation.query);
  add(operation.body);
  add(operation.response_items);
  add(operation.errors);
}

Markup::Markup(const page::Page& page) {
  add(page.summary);
  add(page.description);
  add(page.properties);
  add(page.links);
  add(page.scopes);
  add(page.members);
  for (const auto& section : page.events) {
    add(section.rows);
    for (const auto& reasons : section.reasons) add(reasons.rows);
  }
  for (const auto& operation : page.operations) add(operation);
  for (const auto& table : page.article_tables) {
    for (const auto& row : table.rows) {
      for (std::size_t column = 1; column < row.cells.size(); ++column) add(row.cells[column]);
    }
  }
}

std::string Markup::marked(std::string_view plain, bool in_cell) const {
  const auto found = texts_.find(plain);
  const Marks marks = found == texts_.end() ? Marks() : Marks(found->second->marks);
  return Printer(plain, marks, in_cell).print(0, plain.size());
}

std::string Markup::paragraph(std::string_view plain) const { return marked(plain, false); }

std::string Markup::cell(std::string_view plain) const { return marked(plain, true); }

Markups markups(const std::vector<page::Page>& pages) {
  Markups all;
  for (const auto& page : pages) all.try_emplace(page.file, page);
  return all;
}

const Markup& markup_of(const Markups& markups, std::string_view file) {
  static const Markup none;
  const auto found = markups.find(file);
  return found == markups.end() ? none : found->second;
}

}  // namespace ucwagen::pages
