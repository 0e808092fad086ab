#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/markdown/table_cache.hpp"

namespace ucwagen::markdown {

/// The tables of one page that may be in the cache. Those that are there are not parsed: in the text for the parser, a thematic
/// break is in their place.
class PageTables {
 public:
  PageTables(const Repaired& page, TableCache& cache);

  /// The text of the page for the parser. It has as many lines as the repaired text.
  [[nodiscard]] std::string text() const;

  /// The rows of the table in whose place a thematic break is; nullptr for a break of the page.
  [[nodiscard]] const std::vector<Row>* known_at(int line) const;

  /// Adds a table that was parsed to the cache, if it may be there.
  void add(int line, const std::vector<Row>& rows);

 private:
  struct Table {
    int line = 0;
    std::string_view text;
    const std::vector<Row>* known = nullptr;
  };

  [[nodiscard]] const Table* at(int line) const;

  std::string_view text_;  ///< of the page
  TableCache& cache_;
  std::vector<Table> tables_;  ///< by line
};

}  // namespace ucwagen::markdown
