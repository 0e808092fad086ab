#include <map>
#include <set>
#include <utility>
#include <vector>

#include "generator/diff/comparison.hpp"
#include "generator/diff/matching.hpp"
#include "generator/ir/fact_path.hpp"

namespace ucwagen::diff {
namespace {

std::string path_of(const std::string& operation, const ir::Error& error) {
  return operation + ".errors[" + ir::row_text(error) + ']';
}

/// One row for each error and subcode; pages repeat rows to describe several causes.
std::vector<ir::Error> distinct(const std::vector<ir::Error>& errors) {
  std::set<std::pair<std::string, std::string>> seen;
  std::vector<ir::Error> rows;
  for (const ir::Error& error : errors) {
    if (seen.emplace(error.error, error.subcode.value_or("")).second) rows.push_back(error);
  }
  return rows;
}

/// All descriptions of each error, so that a row that moved within the table is not a change.
std::map<std::string, std::string> descriptions(const ir::Operation& operation) {
  std::map<std::string, std::set<std::string>> sorted;
  for (const ir::Error& error : operation.errors) sorted[ir::row_text(error)].insert(error.description);
  std::map<std::string, std::string> joined;
  for (const auto& [row, texts] : sorted) {
    for (const std::string& text : texts) joined[row] += text + '\n';
  }
  return joined;
}

}  // namespace

void compare_errors(Comparison& comparison, const std::string& path, const ir::Operation& before,
                    const ir::Operation& after) {
  const std::vector<ir::Error> old_rows = distinct(before.errors), new_rows = distinct(after.errors);
  const auto errors = match(old_rows, new_rows, [](const ir::Error& error) {
    return error.error + ' ' + error.subcode.value_or("");
  });
  for (const ir::Error* old : errors.removed) {
    const std::string row = ir::row_text(*old);
    Change& change =
        comparison.removed(Rule::error_removed, path_of(path, *old), "error " + quoted(row) + " is gone");
    change.likeness = row;
    change.old_place = old->source;
    change.fact_class = FactClass::errors;
  }
  for (const ir::Error* now : errors.added) {
    const std::string row = ir::row_text(*now);
    Change& change =
        comparison.added(Rule::error_added, path_of(path, *now), "error " + quoted(row) + " is new");
    change.likeness = row;
    change.new_place = now->source;
    change.fact_class = FactClass::errors;
  }
  const auto old_texts = descriptions(before), new_texts = descriptions(after);
  for (const auto& [old, now] : errors.both) {
    if (old->status != now->status) {
      Change& change =
          comparison.renamed(Rule::error_status_changed, path_of(path, *old), path_of(path, *now),
                             "error " + quoted(now->error) + " has another status");
      change.was = std::to_string(old->status);
      change.is = std::to_string(now->status);
      change.likeness = now->error + ' ' + change.was + " to " + change.is;
      change.old_place = old->source;
      change.new_place = now->source;
      continue;
    }
    const std::string row = ir::row_text(*now);
    compare_text(comparison, path_of(path, *now), old_texts.at(row), new_texts.at(row), old->source,
                 now->source);
  }
}

}  // namespace ucwagen::diff
