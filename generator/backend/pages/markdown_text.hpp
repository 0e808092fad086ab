#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "generator/backend/pages/table_text.hpp"
#include "generator/frontend/page/headings.hpp"

/// Writes plain text as Markdown that is read as the same text, and the kinds of blocks that pages have.
namespace ucwagen::pages {

class Markup;

/// Text as inline Markdown: special characters are escaped, and line ends become blanks. Valid in
/// paragraphs and table cells.
[[nodiscard]] std::string escape(std::string_view text);

/// Escapes a part of a text. The characters around it decide which characters are special.
[[nodiscard]] std::string escape_part(std::string_view text, std::size_t begin, std::size_t end);

/// A link to a reference page, "[phone](phone_ref.md)".
[[nodiscard]] std::string page_link(std::string_view name);
[[nodiscard]] std::string page_link(std::string_view text, std::string_view name);

/// Collects the blocks of one page and keeps one blank line between them.
class PageText {
 public:
  PageText() = default;
  /// Texts of the page keep their code and links. `markup` must outlive this.
  explicit PageText(const Markup& markup) : markup_(&markup) {}

  void heading(int level, std::string_view text);
  /// The heading of a section, with its default title or a more specific one.
  void heading(page::Section section) { heading(section, page::heading_of(section).title); }
  void heading(page::Section section, std::string_view title) {
    heading(page::heading_of(section).level, title);
  }
  /// Plain text as Markdown for a cell: escaped, with the code and links that it has on the page.
  [[nodiscard]] std::string words(std::string_view plain) const;
  /// A paragraph of plain text with its code and links; nothing if it is empty.
  void paragraph(std::string_view plain);
  /// A paragraph or other block that is already Markdown.
  void block(std::string_view markdown);
  /// A table of Markdown cells, or the word None if it has no rows. Cells beyond the last column are left out.
  void table(std::span<const std::string_view> header, const std::vector<std::vector<std::string>>& rows);
  template <typename Row>
  void table(const TableText<Row>& rows) {
    table(rows.header(), rows.rows());
  }
  /// A fenced block; the fence is longer than any in the text.
  void fence(std::string_view language, std::string_view text);

  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  const Markup* markup_ = nullptr;
  std::string text_;
};

}  // namespace ucwagen::pages
