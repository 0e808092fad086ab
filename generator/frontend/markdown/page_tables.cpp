#include "generator/frontend/markdown/page_tables.hpp"

#include <algorithm>

namespace ucwagen::markdown {
namespace {

std::size_t lines_of(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

}  // namespace

PageTables::PageTables(const Repaired& page, TableCache& cache) : text_(page.text), cache_(cache) {
  tables_.reserve(page.tables.size());
  for (const auto& [line, begin, size] : page.tables) {
    const std::string_view text = text_.substr(begin, size);
    tables_.push_back({line, text, cache.find(text)});
  }
}

std::string PageTables::text() const {
  std::string out;
  out.reserve(text_.size());
  const char* copied = text_.data();
  for (const Table& table : tables_) {
    if (table.known == nullptr) continue;
    out.append(copied, table.text.data()).append("***").append(lines_of(table.text), '\n');
    copied = table.text.data() + table.text.size();
  }
  return out.append(copied, text_.data() + text_.size());
}

const std::vector<Row>* PageTables::known_at(int line) const {
  const Table* table = at(line);
  return table == nullptr ? nullptr : table->known;
}

void PageTables::add(int line, const std::vector<Row>& rows) {
  const Table* table = at(line);
  // Each line is a row, but for the delimiter row. Otherwise the parser took some of the lines for something else.
  if (table != nullptr && lines_of(table->text) == rows.size() + 1) cache_.add(table->text, rows);
}

const PageTables::Table* PageTables::at(int line) const {
  const auto table = std::ranges::lower_bound(tables_, line, {}, &Table::line);
  return table != tables_.end() && table->line == line ? &*table : nullptr;
}

}  // namespace ucwagen::markdown
