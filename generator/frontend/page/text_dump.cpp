#include "generator/frontend/page/text_dump.hpp"

#include <algorithm>

#include "generator/base/text.hpp"
#include "generator/frontend/markdown/line_kinds.hpp"
#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/page/boilerplate.hpp"
#include "generator/frontend/page/dump_lines.hpp"
#include "generator/frontend/page/reader.hpp"

namespace ucwagen::page {

namespace {

using markdown::Block;
using markdown::BlockKind;

class DumpReader {
 public:
  DumpReader(const base::File& file, const TextLines& lines, Diagnostics& diagnostics)
      : file_(file), lines_(lines), diagnostics_(diagnostics) {}

  std::vector<Block> run() {
    opening();
    while (at_ < lines_.size()) step();
    return std::move(blocks_);
  }

 private:
  /// Reads the title, or reports that the dump begins in the middle of a page.
  void opening() {
    while (at_ < lines_.size() && lines_[at_].empty()) ++at_;
    if (lines_.is_title(at_)) {
      add_heading(lines_[at_], 1);
      ++at_;
      return;
    }
    const auto from = at_;
    while (at_ < lines_.size() && !lines_.heading_at(at_, in_events_)) ++at_;
    if (at_ == lines_.size()) at_ = from;
    if (at_ > from) undecided(from, "the dump begins in the middle of a page; these lines are not read");
    if (const auto name = lines_.name_in_request(); !name.empty()) add_heading(name, 1, from);
  }

  void step() {
    const auto text = lines_[at_];
    if (text.empty()) {
      ++at_;
    } else if (const auto heading = find_heading(text)) {
      in_events_ = heading->section == Section::events || heading->section == Section::event_type;
      enter(*heading, text);
      ++at_;
    } else if (text.front() == '{' || text.front() == '<' || markdown::starts_message(text)) {
      sample(lines_.raw(at_), at_);
    } else if (const auto* header = lines_.header_at(at_)) {
      table(*header);
    } else {
      prose(text);
    }
  }

  void enter(const Heading& heading) { enter(heading, heading.title); }
  void enter(const Heading& heading, std::string_view title) {
    contents_ = 0;
    section_ = heading.section;
    add_heading(title, heading.level);
  }

  void prose(std::string_view text) {
    if (const auto* lost = heading_before(text); lost != nullptr && lost->section != section_) enter(*lost);
    // A second "None" below Properties belongs to Links, whose heading is lost.
    if (text == no_content && section_ == Section::properties && ++contents_ == 2) {
      enter(heading_of(Section::links));
    }
    // A sample that was not in a code block follows the sentence before it on the same line.
    const auto* sentence = find_boilerplate(text);
    const auto brace =
        sentence != nullptr && sentence->before_sample ? text.find('{') : std::string_view::npos;
    add(BlockKind::paragraph, at_).content = content(trim(text.substr(0, brace)), at_);
    if (brace == std::string_view::npos) {
      ++at_;
    } else {
      sample(text.substr(brace), at_);
    }
  }

  void sample(std::string_view first, std::size_t from) {
    const bool message = first.find('{') == std::string_view::npos || trim(first).front() != '{';
    auto& block = add(BlockKind::code, from);
    block.fenced = false;
    int depth = 0;
    auto text = first;
    for (;;) {
      block.code.append(text).push_back('\n');
      depth +=
          static_cast<int>(std::ranges::count(text, '{')) - static_cast<int>(std::ranges::count(text, '}'));
      ++at_;
      if (at_ >= lines_.size() || lines_.heading_at(at_, in_events_) || (!message && depth <= 0)) return;
      text = lines_.raw(at_);
    }
  }

  void table(const TableHeader& header) {
    const bool stacked = lines_[at_] == header.cells.front().heading;
    tabbed_ = lines_[at_].find('\t') != std::string_view::npos;
    ++contents_;
    auto& block = add(BlockKind::table, at_);
    std::vector<std::string> headings;
    for (const HeaderCell& cell : header.cells) headings.emplace_back(cell.heading);
    block.rows.push_back(row(headings, at_));
    at_ += stacked ? header.cells.size() : 1;
    while (at_ < lines_.size()) {
      const auto text = lines_[at_];
      if (text.empty() && !stacked) {
        ++at_;
        break;
      }
      if (lines_.heading_at(at_, in_events_) || ends_table(text)) break;
      const GatheredRow found = stacked ? gather_row(header, lines_.all(), at_) : row_in_line(header);
      if (found.lines == 0 || found.cells.empty()) {
        undecided(at_, "the cells of this row cannot be separated");
        ++at_;
        continue;
      }
      block.rows.push_back(row(found.cells, at_));
      at_ += found.lines;
    }
  }

  [[nodiscard]] GatheredRow row_in_line(const TableHeader& header) const {
    if (tabbed_) return {split_tabs(lines_.raw(at_), header.cells.size()), 1};
    return {split_row(header, lines_[at_]), 1};
  }

  [[nodiscard]] static markdown::Row row(const std::vector<std::string>& cells, std::size_t index) {
    markdown::Row out;
    out.line = static_cast<int>(index) + 1;
    for (const std::string& cell : cells) out.cells.push_back(content(cell, index));
    return out;
  }

  [[nodiscard]] static markdown::Inline content(std::string_view text, std::size_t index) {
    markdown::Inline out;
    out.text = text;
    out.line = static_cast<int>(index) + 1;
    out.column = 1;
    markdown::fold_blanks(out.text);
    return out;
  }

  Block& add(BlockKind kind, std::size_t index) {
    blocks_.emplace_back();
    blocks_.back().kind = kind;
    blocks_.back().line = static_cast<int>(index) + 1;
    return blocks_.back();
  }

  void add_heading(std::string_view text, int level) { add_heading(text, level, at_); }
  void add_heading(std::string_view text, int level, std::size_t index) {
    auto& block = add(BlockKind::heading, index);
    block.level = level;
    block.content = content(text, index);
  }

  void undecided(std::size_t index, std::string message) {
    report(diagnostics_, Rule::undecided_dump, {file_.name, static_cast<int>(index) + 1, 1},
           std::move(message), "give the page as Markdown, or complete the dump");
  }

  const base::File& file_;
  DumpLines lines_;
  Diagnostics& diagnostics_;
  std::size_t at_ = 0;
  Section section_ = Section::title;
  bool in_events_ = false;
  bool tabbed_ = false;  ///< the cells of the current table are separated by tabs
  int contents_ = 0;
  std::vector<Block> blocks_;
};

}  // namespace

Page read_dump(const base::File& file, Diagnostics& diagnostics) {
  const TextLines lines = split_lines(file.text);
  auto blocks = DumpReader(file, lines, diagnostics).run();
  std::string name;
  if (!blocks.empty() && blocks.front().kind == BlockKind::heading && blocks.front().level == 1) {
    const auto& title = blocks.front().content.text;
    name = title.substr(0, title.find(' '));
  }
  auto page = Reader(file, lines, std::move(blocks), diagnostics).run();
  // A dump may have any file name, so its first line names the page.
  if (!name.empty()) page.name = std::move(name);
  return page;
}

}  // namespace ucwagen::page
