#include "generator/backend/cpp/error_sets.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace ucwagen::cpp {
namespace {

constexpr const char* empty_set = "NoneDocumented";
constexpr const char* usual_errors = "Usual";

/// A documented error; there is one for each pair of error and subcode.
struct DocumentedError {
  const ir::Error* error = nullptr;
  std::string name;  ///< of its enumerator, unique in the operation
};

std::vector<DocumentedError> documented_errors(const ir::Operation& operation) {
  std::map<std::string, std::set<std::string>> errors_of_subcode;
  for (const ir::Error& error : operation.errors) {
    if (error.subcode) errors_of_subcode[*error.subcode].insert(error.error);
  }
  NameScope scope;
  std::set<std::pair<std::string, std::string>> seen;
  std::vector<DocumentedError> documented;
  for (const ir::Error& error : operation.errors) {
    const std::string subcode = error.subcode.value_or("");
    if (!seen.emplace(error.error, subcode).second) continue;
    std::string name = subcode.empty() ? error.error : subcode;
    if (!subcode.empty() && errors_of_subcode[subcode].size() > 1) name = error.error + " " + subcode;
    documented.push_back({&error, scope.claim(snake_case(name))});
  }
  return documented;
}

/// The errors of an operation with the names of their enumerators, by name.
std::vector<ErrorSet::Row> rows_of(const ir::Operation& operation) {
  std::vector<ErrorSet::Row> rows;
  for (const DocumentedError& documented : documented_errors(operation)) {
    rows.push_back({documented.name, *documented.error});
  }
  std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return rows;
}

/// For each row, how often each description occurs.
using Counts = std::vector<std::map<std::string, int>>;

/// The most frequent description; of equally frequent ones, the first in alphabetical order.
const std::string& usual(const std::map<std::string, int>& counts) {
  return std::max_element(counts.begin(), counts.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

/// The errors that at least four fifths of the operations with errors document. The name of a set does not list them,
/// so that it stays short.
std::set<std::string> usual_names(const std::vector<std::vector<ErrorSet::Row>>& operations) {
  std::map<std::string, std::size_t> counts;
  std::size_t all = 0;
  for (const std::vector<ErrorSet::Row>& rows : operations) {
    all += rows.empty() ? 0 : 1;
    for (const ErrorSet::Row& row : rows) ++counts[row.name];
  }
  std::set<std::string> names;
  for (const auto& [name, count] : counts) {
    if (count * 5 >= all * 4) names.insert(name);
  }
  return names;
}

TypeName name_of(const ErrorSet& set, const std::set<std::string>& usual, NameScope& types,
                 NameScope& files) {
  std::set<std::string> names;
  for (const ErrorSet::Row& row : set.rows) names.insert(row.name);
  std::string words = names.empty() ? empty_set : "";
  if (!names.empty() && !usual.empty() &&
      std::includes(names.begin(), names.end(), usual.begin(), usual.end())) {
    words = usual_errors;
    for (const std::string& name : usual) names.erase(name);
    if (!names.empty()) words += " and";
  }
  for (const std::string& name : names) words += ' ' + name;
  std::replace(words.begin(), words.end(), '_', ' ');
  return {Identifier::given(types.claim(pascal_case(words))), FileStem::given(files.claim(file_stem(words)))};
}

}  // namespace

ErrorSets::ErrorSets(const ir::Api& api) {
  std::map<Key, Counts> descriptions;
  std::vector<std::vector<ErrorSet::Row>> operations;
  for (const ir::Resource& resource : api.resources) {
    for (const ir::Operation& operation : resource.operations) {
      std::vector<ErrorSet::Row> rows = rows_of(operation);
      const Key key = key_of(rows);
      Counts& counts = descriptions[key];
      counts.resize(rows.size());
      for (std::size_t i = 0; i < rows.size(); ++i) ++counts[i][rows[i].error.description];
      set_of_[&operation] = &sets_.try_emplace(key, ErrorSet{{}, rows}).first->second;
      operations.push_back(std::move(rows));
    }
  }
  NameScope types, files;
  const std::set<std::string> common = usual_names(operations);
  for (auto& [key, set] : sets_) {
    set.name = name_of(set, common, types, files);
    const Counts& counts = descriptions.at(key);
    for (std::size_t i = 0; i < set.rows.size(); ++i) set.rows[i].error.description = usual(counts[i]);
  }
}

const ErrorSet& ErrorSets::of(const ir::Operation& operation) const { return *set_of_.at(&operation); }

std::vector<const ErrorSet*> ErrorSets::all() const {
  std::vector<const ErrorSet*> list;
  for (const auto& [key, set] : sets_) list.push_back(&set);
  return list;
}

ErrorSets::Key ErrorSets::key_of(const std::vector<ErrorSet::Row>& rows) {
  Key key;
  for (const ErrorSet::Row& row : rows) {
    key.push_back(row.name);
    key.push_back(row.error.error);
    key.push_back(std::to_string(row.error.status));
    key.push_back(row.error.subcode.value_or(""));
  }
  return key;
}

}  // namespace ucwagen::cpp
