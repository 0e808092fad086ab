#include "generator/backend/pages/markdown_text.hpp"

#include <algorithm>

#include "generator/backend/pages/markup.hpp"
#include "generator/base/text.hpp"
#include "generator/frontend/page/boilerplate.hpp"

namespace ucwagen::pages {
namespace {

bool is_word(char c) { return is_alphanumeric(c) || (c & '\x80') != 0; }

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

char at(std::string_view text, std::size_t index) { return index < text.size() ? text[index] : ' '; }

/// An underscore inside a word ("sample_name") is plain text in Markdown; elsewhere it may open emphasis.
bool inside_word(std::string_view text, std::size_t index) {
  return index > 0 && is_word(text[index - 1]) && is_word(at(text, index + 1));
}

bool must_escape(std::string_view text, std::size_t index) {
  const char c = text[index];
  const char next = at(text, index + 1);
  switch (c) {
    case '\\':
    case '*':
    case '`':
    case '|':
    case '[':
    case ']':
    case '~': return true;
    case '_': return !inside_word(text, index);
    case '<': return is_word(next) || next == '/' || next == '!' || next == '?';
    case '&': return is_word(next) || next == '#';
    default: return false;
  }
}

/// Length of a list marker, heading or quote mark at the start of a paragraph, which would turn it into another
/// block.
std::size_t block_mark(std::string_view text) {
  if (text.empty()) return std::string_view::npos;
  if (std::string_view("#>+-=").find(text[0]) != std::string_view::npos) return 0;
  const auto digits = static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
  const char mark = at(text, digits);
  return digits > 0 && (mark == '.' || mark == ')') ? digits : std::string_view::npos;
}

}  // namespace

std::string escape(std::string_view text) { return escape_part(text, 0, text.size()); }

std::string escape_part(std::string_view text, std::size_t begin, std::size_t end) {
  std::string result;
  const std::size_t mark = begin == 0 ? block_mark(text) : std::string_view::npos;
  for (std::size_t i = begin; i < end; ++i) {
    if (i == mark || must_escape(text, i)) result += '\\';
    result += is_line_end(text[i]) ? ' ' : text[i];
  }
  return result;
}

std::string page_link(std::string_view name) { return page_link(name, name); }

std::string page_link(std::string_view text, std::string_view name) {
  std::string link("[");
  return link.append(escape(text)).append("](").append(name).append("_ref.md)");
}

void PageText::block(std::string_view markdown) {
  if (markdown.empty()) return;
  if (!text_.empty()) text_ += '\n';
  text_.append(markdown).append("\n");
}

void PageText::heading(int level, std::string_view text) {
  block(std::string(static_cast<std::size_t>(level), '#') + ' ' + escape(text));
}

std::string PageText::words(std::string_view plain) const {
  return markup_ == nullptr ? escape(plain) : markup_->cell(plain);
}

void PageText::paragraph(std::string_view plain) {
  block(markup_ == nullptr ? escape(plain) : markup_->paragraph(plain));
}

void PageText::table(std::span<const std::string_view> header,
                     const std::vector<std::vector<std::string>>& rows) {
  if (rows.empty()) return block(page::no_content);
  std::string table = "|";
  for (const auto cell : header) table.append(cell).append("|");
  table += "\n|";
  for (std::size_t i = 0; i < header.size(); ++i) table += ":--|";
  for (const auto& row : rows) {
    table += "\n|";
    for (std::size_t i = 0; i < header.size(); ++i) table.append(row[i]).append("|");
  }
  block(table);
}

void PageText::fence(std::string_view language, std::string_view text) {
  std::string mark = "```";
  while (text.find(mark) != std::string_view::npos) mark += '`';
  std::string fenced = mark;
  fenced.append(language).append("\n").append(text);
  if (!text.empty() && text.back() != '\n') fenced += '\n';
  block(fenced + mark);
}

}  // namespace ucwagen::pages
