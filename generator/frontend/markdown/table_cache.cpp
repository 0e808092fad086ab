#include "generator/frontend/markdown/table_cache.hpp"

#include <utility>

namespace ucwagen::markdown {

const std::vector<Row>* TableCache::find(std::string_view text) const {
  const std::lock_guard lock(mutex_);
  const auto known = tables_.find(text);
  return known == tables_.end() ? nullptr : &known->second;
}

void TableCache::add(std::string_view text, const std::vector<Row>& rows) {
  std::pair<std::string, std::vector<Row>> table(text, rows);  // others need not wait for the copies
  const std::lock_guard lock(mutex_);
  tables_.insert(std::move(table));
}

}  // namespace ucwagen::markdown
