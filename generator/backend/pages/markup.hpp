#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "generator/frontend/page/page.hpp"

/// Names in code and links in prose. The model holds plain text, for that is what comments and documents
/// need; a page that is printed again keeps the marks that its author gave the words.
namespace ucwagen::pages {

/// The marked texts of one page, found by their plain text. Where a page has the same text twice, the marks
/// of the first one count for both.
class Markup {
 public:
  /// No marks: every text is printed plain.
  Markup() = default;
  /// `page` must outlive this.
  explicit Markup(const page::Page& page);

  /// Plain text as inline Markdown with the marks that it has on the page.
  [[nodiscard]] std::string paragraph(std::string_view plain) const;
  /// The same for a cell of a table, where a pipe is escaped even in code.
  [[nodiscard]] std::string cell(std::string_view plain) const;

 private:
  [[nodiscard]] std::string marked(std::string_view plain, bool in_cell) const;
  void add(const page::Prose& prose);
  template <typename Row>
  void add(const std::vector<Row>& rows);
  void add(const page::OperationSection& operation);

  std::unordered_map<std::string_view, const page::Prose*> texts_;
};

/// By the file of the page.
using Markups = std::map<std::string, Markup, std::less<>>;

/// The marks of all pages, which must outlive the result.
[[nodiscard]] Markups markups(const std::vector<page::Page>& pages);

/// The marks of one file; none where its page was not read.
[[nodiscard]] const Markup& markup_of(const Markups& markups, std::string_view file);

}  // namespace ucwagen::pages
