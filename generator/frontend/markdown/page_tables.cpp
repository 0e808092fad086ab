#include "generator/frontend/markdown/page_tables.hpp"

#include <algorithm>
#include <string>

namespace ucwagen::markdown {
namespace {

/// The rows, and the line below the header.
std::size_t lines_of(const std::vector<Row>& rows) { return rows.size() + 1; }

}  // namespace

PageTables::PageTables(const Repaired& page, TableCache& cache) : text_(page.text), cache_(cache) {
  tables_.reserve(page.tables.size());
  for (const Repaired::Table& table : page.tables) {
    const std::string_view text = text_.substr(table.begin, table.size);
    tables_.push_back({table.line, text, cache.find(text)});
  }
}

void PageTables::feed_text(const std::function<void(std::string_view)>& feed) const {
  const char* fed = text_.data();
  const auto feed_to = [&](const char* end) { feed({fed, static_cast<std::size_t>(end - fed)}); };
  for (const Table& table : tables_) {
    if (table.known == nullptr) continue;
    feed_to(table.text.data());
    feed("***" + std::string(lines_of(*table.known), '\n'));
    fed = table.text.data() + table.text.size();
  }
  feed_to(text_.data() + text_.size());
}

const std::vector<Row>* PageTables::known_at(int line) const {
  const Table* table = at(line);
  return table == nullptr ? nullptr : table->known;
}

void PageTables::add(int line, const std::vector<Row>& rows) const {
  const Table* table = at(line);
  // Where lines and rows differ in number, the parser took some of the lines for something else.
  const bool whole = table != nullptr &&
                     std::ranges::count(table->text, '\n') == static_cast<std::ptrdiff_t>(lines_of(rows));
  if (whole) cache_.add(table->text, rows);
}

const PageTables::Table* PageTables::at(int line) const {
  const auto table = std::ranges::lower_bound(tables_, line, {}, &Table::line);
  return table != tables_.end() && table->line == line ? &*table : nullptr;
}

}  // namespace ucwagen::markdown
