#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/markdown/table_cache.hpp"

namespace ucwagen::markdown {

/// The tables of one page that may be in the cache, by their line in the repaired text. Those that are need not be parsed: the
/// parser gets a thematic break in their place.
class PageTables {
 public:
  PageTables(const Repaired& page, TableCache& cache);

  /// Gives the text of the page to the parser, in pieces. It keeps its lines.
  void feed_text(const std::function<void(std::string_view)>& feed) const;

  /// The rows of the table in whose place a thematic break is; nullptr for a break of the page.
  [[nodiscard]] const std::vector<Row>* known_at(int line) const;

  /// Adds to the cache a table that was parsed, if it may be there.
  void add(int line, const std::vector<Row>& rows) const;

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
