#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "generator/frontend/markdown/markdown.hpp"

namespace ucwagen::markdown {

/// The tables of the pages that were read, by their text, for the pages that repeat them: every second table of the reference
/// is a repeated one, since the same errors and scopes are listed on many pages. Lines count from the header of
/// the table, and columns from the first character of a line that is not a blank. Several threads may use it.
class TableCache {
 public:
  /// nullptr if the table is not known. The rows are valid as long as the cache.
  [[nodiscard]] const std::vector<Row>* find(std::string_view text) const;
  void add(std::string_view text, std::vector<Row> rows);

 private:
  mutable std::mutex mutex_;
  std::map<std::string, std::vector<Row>, std::less<>> tables_;
};

}  // namespace ucwagen::markdown
