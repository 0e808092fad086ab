#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ucwagen::diff {

/// The rows of two editions, matched by a key. Rows that share a key are matched in their order.
template <typename Row>
struct Matched {
  std::vector<std::pair<const Row*, const Row*>> both;  ///< old and new, in the order of the new edition
  std::vector<const Row*> removed, added;
};

template <typename Row, typename Key>
Matched<Row> match(const std::vector<Row>& before, const std::vector<Row>& after, Key key) {
  std::map<std::string, std::vector<const Row*>> waiting;
  for (const Row& row : before) waiting[key(row)].push_back(&row);
  std::map<std::string, std::size_t> taken;
  Matched<Row> matched;
  for (const Row& row : after) {
    const std::string name = key(row);
    const auto found = waiting.find(name);
    std::size_t& count = taken[name];
    if (found != waiting.end() && count < found->second.size()) {
      matched.both.emplace_back(found->second[count++], &row);
    } else {
      matched.added.push_back(&row);
    }
  }
  std::map<std::string, std::size_t> seen;
  for (const Row& row : before) {
    const std::string name = key(row);
    if (seen[name]++ >= taken[name]) matched.removed.push_back(&row);
  }
  return matched;
}

/// Drops rows that only repeat another one: some pages list a row twice, and a later edition lists it once.
template <typename Row, typename Key>
void drop_repeated(Matched<Row>& matched, Key key) {
  std::set<std::string> known;
  for (const auto& [old, now] : matched.both) known.insert(key(*now));
  const auto repeats = [&](const Row* row) { return known.contains(key(*row)); };
  std::erase_if(matched.removed, repeats);
  std::erase_if(matched.added, repeats);
}

/// Finds renamed rows: removes each pair for which `same(old, new)` holds from the removed and the added rows.
template <typename Row, typename Same>
std::vector<std::pair<const Row*, const Row*>> take_renamed(Matched<Row>& matched, Same same) {
  std::vector<std::pair<const Row*, const Row*>> renamed;
  for (auto old = matched.removed.begin(); old != matched.removed.end();) {
    auto now = matched.added.begin();
    while (now != matched.added.end() && !same(**old, **now)) ++now;
    if (now == matched.added.end()) {
      ++old;
      continue;
    }
    renamed.emplace_back(*old, *now);
    matched.added.erase(now);
    old = matched.removed.erase(old);
  }
  return renamed;
}

}  // namespace ucwagen::diff
