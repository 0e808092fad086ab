#include "generator/frontend/markdown/table_cache.hpp"

#include <utility>

namespace ucwagen::markdown {

const std::vector<Row>* TableCache::find(std::string_view text) const {
  const std::lock_guard lock(mutex_);
  const auto known = tables_.find(text);
  return known == tables_.end() ? nullptr : &known->second;
}

void TableCache::add(std::string_view text, std::vector<Row> rows) {
  std::string key(text);
  const std::lock_guard lock(mutex_);
  tables_.try_emplace(std::move(key), std::move(rows));
}

}  // namespace ucwagen::markdown
