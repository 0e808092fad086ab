#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "generator/frontend/markdown/markdown.hpp"

namespace ucwagen::markdown {

/// The tables of the pages that were read, by their text. Half of the tables of the reference are copies of others, since many
/// pages list the same errors and scopes; a copy need not be parsed. Here, the lines of rows and cells count from the
/// header (0), and columns do not count indentation. Several threads may use a cache at the same time.
class TableCache {
 public:
  /// nullptr if the table is not known. The rows are valid as long as the cache.
  [[nodiscard]] const std::vector<Row>* find(std::string_view text) const;
  void add(std::string_view text, const std::vector<Row>& rows);

 private:
  mutable std::mutex mutex_;
  std::map<std::string, std::vector<Row>, std::less<>> tables_;
};

}  // namespace ucwagen::markdown
