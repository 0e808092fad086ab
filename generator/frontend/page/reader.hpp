#pragma once

#include <string_view>
#include <vector>

#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/page/headings.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/page/table_forms.hpp"

namespace ucwagen::page {

/// Reads the blocks of a reference page in order and keeps track of the current section. Every block is counted as
/// claimed (understood) or unclaimed. The texts of the blocks are moved to the page.
class Reader {
 public:
  /// The lines are those of the file.
  Reader(const base::File& file, const TextLines& lines, std::vector<markdown::Block> blocks,
         Diagnostics& diagnostics);

  [[nodiscard]] Page run() &&;

 private:
  void block(markdown::Block& block);

  // Headings.
  void heading(const markdown::Block& block);
  void title(const markdown::Block& block);
  void enter(const markdown::Block& block, const Heading& found);
  void check_spelling(const markdown::Block& block, const Heading& found);
  void open_operation(const markdown::Block& block, std::string_view method);

  // Paragraphs, lists and code.
  void paragraph(markdown::Block& block);
  [[nodiscard]] bool claim_prose(markdown::Block& block);
  [[nodiscard]] bool claim_opening(markdown::Inline& content);
  [[nodiscard]] bool claim_masthead(std::string_view text);
  void list(markdown::Block& block);
  [[nodiscard]] bool claim_code(std::string_view text, int line);
  void code(const markdown::Block& block);
  void add_event_sample(const markdown::Block& block);
  void check_sample(const Sample& sample, const markdown::Block& block);

  // Tables.
  void table(markdown::Block& block);
  [[nodiscard]] bool claim_table(markdown::Block& block, const TableForm& form);
  [[nodiscard]] bool claim_pairs(markdown::Block& block, const TableForm& form);
  [[nodiscard]] bool claim_operation_table(markdown::Block& block, const TableForm& form);
  template <typename Row>
  bool add_rows(markdown::Block& block, const TableForm& form, std::vector<Row>& home);
  void complete(ErrorRow& row, const ErrorRow* above);
  void complete(ParameterRow& row, const ParameterRow* above);
  void complete(const auto&, const auto*) {}
  void check_width(const markdown::Row& row, std::size_t width);

  // The end of the page.
  void check_sections();
  void check_operation(const OperationSection& operation);
  void check_events();

  void keep_references(const markdown::Inline& content);
  void append(Prose& prose, markdown::Inline& content);
  void report(Rule rule, int line, int column, std::string message, std::string hint = {});
  void report(Rule rule, const markdown::Block& block, std::string message, std::string hint = {});
  [[nodiscard]] OperationSection* operation() {
    return page_.operations.empty() ? nullptr : &page_.operations.back();
  }
  [[nodiscard]] EventSection* event() { return page_.events.empty() ? nullptr : &page_.events.back(); }
  [[nodiscard]] bool seen(Section section) const;

  const base::File& file_;
  const TextLines& lines_;
  std::vector<markdown::Block> blocks_;
  Diagnostics& diagnostics_;
  Page page_;
  Section section_ = Section::title;
  std::vector<Section> seen_;    ///< sections of the page, and of the current operation
  int description_line_ = 0;     ///< line of the heading; 0 if there is none
  bool named_by_title_ = false;  ///< the file name is not the name of a page
  bool claimed_ = true;          ///< whether the current block is understood
  bool reported_ = false;        ///< the reason why the current block is not understood was already reported
};

/// Reads the blocks of an article. Keeps tables and list items, which may state facts about all pages.
[[nodiscard]] Page read_article(const base::File& file, std::vector<markdown::Block> blocks,
                                Diagnostics& diagnostics);

}  // namespace ucwagen::page
