#include "generator/backend/cpp/error_sets.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace ucwagen::cpp {
namespace {

constexpr const char* empty_set = "NoneDocumented";
constexpr const char* usual_errors = "Usual";

/// A documented error with the name of its enumerator, unique in the operation. There is one for each pair of error
/// and subcode.
struct NamedError {
  std::string name;
  std::size_t index = 0;  ///< among the errors of the operation
};
using NamedErrors = std::vector<NamedError>;

/// Error, subcode and status of each error of an operation; its set depends on nothing else.
using Documented = std::vector<std::tuple<std::string_view, std::string_view, int>>;

Documented documented(const ir::Operation& operation) {
  Documented errors;
  errors.reserve(operation.errors.size());
  for (const ir::Error& error : operation.errors)
    errors.emplace_back(error.error, subcode_of(error), error.status);
  return errors;
}

/// The errors of an operation, by name.
NamedErrors named_errors(const ir::Operation& operation) {
  std::map<std::string_view, std::set<std::string_view>> errors_of_subcode;
  for (const ir::Error& error : operation.errors) {
    if (error.subcode) errors_of_subcode[*error.subcode].insert(error.error);
  }
  NameScope scope;
  std::set<std::pair<std::string_view, std::string_view>> seen;
  NamedErrors named;
  for (std::size_t i = 0; i < operation.errors.size(); ++i) {
    const ir::Error& error = operation.errors[i];
    const std::string_view subcode = subcode_of(error);
    if (!seen.emplace(error.error, subcode).second) continue;
    std::string name(subcode.empty() ? error.error : subcode);
    if (!subcode.empty() && errors_of_subcode[subcode].size() > 1) name.insert(0, error.error + ' ');
    named.push_back({scope.claim(snake_case(name)), i});
  }
  std::ranges::sort(named, {}, &NamedError::name);
  return named;
}

std::vector<ErrorSet::Row> rows_of(const NamedErrors& errors, const ir::Operation& operation) {
  std::vector<ErrorSet::Row> rows;
  rows.reserve(errors.size());
  for (const NamedError& named : errors) rows.push_back({named.name, operation.errors[named.index]});
  return rows;
}

/// For each row, how often each description occurs.
using Counts = std::vector<std::map<std::string_view, int>>;

using Key = std::vector<std::string>;

/// What makes two sets the same: of each error its name, error, status and subcode.
Key key_of(const NamedErrors& errors, const ir::Operation& operation) {
  Key key;
  key.reserve(errors.size() * 4);
  for (const NamedError& named : errors) {
    const ir::Error& error = operation.errors[named.index];
    key.push_back(named.name);
    key.push_back(error.error);
    key.push_back(std::to_string(error.status));
    key.emplace_back(subcode_of(error));
  }
  return key;
}

/// The most frequent description; of equally frequent ones, the first in alphabetical order.
std::string_view usual(const std::map<std::string_view, int>& counts) {
  return std::ranges::max_element(counts, [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

/// The errors that at least four fifths of the operations with errors document. The name of a set does not list them,
/// so that it stays short.
std::set<std::string> usual_names(const std::vector<const NamedErrors*>& operations) {
  std::map<std::string, std::size_t> counts;
  std::size_t all = 0;
  for (const NamedErrors* errors : operations) {
    all += errors->empty() ? 0 : 1;
    for (const NamedError& named : *errors) ++counts[named.name];
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
  if (!names.empty() && !usual.empty() && std::ranges::includes(names, usual)) {
    words = usual_errors;
    for (const std::string& name : usual) names.erase(name);
    if (!names.empty()) words += " and";
  }
  for (const std::string& name : names) words += ' ' + name;
  std::ranges::replace(words, '_', ' ');
  return {Identifier::given(types.claim(pascal_case(words))), FileStem::given(files.claim(file_stem(words)))};
}

}  // namespace

std::string_view subcode_of(const ir::Error& error) {
  return error.subcode ? *error.subcode : std::string_view();
}

ErrorSets::ErrorSets(const ir::Api& api) {
  struct Known {
    NamedErrors errors;
    ErrorSet* set = nullptr;
    Counts* counts = nullptr;  ///< of the set's descriptions
  };
  std::map<Documented, Known> known;  // most operations have the same errors as another one
  std::map<const ErrorSet*, Counts> descriptions;
  std::vector<const NamedErrors*> operations;
  for (const ir::Resource& resource : api.resources) {
    for (const ir::Operation& operation : resource.operations) {
      const auto [entry, is_new] = known.try_emplace(documented(operation));
      auto& [errors, set, counts] = entry->second;
      if (is_new) {
        errors = named_errors(operation);
        set = &sets_[key_of(errors, operation)];
        if (set->rows.empty()) set->rows = rows_of(errors, operation);
        counts = &descriptions[set];
        counts->resize(errors.size());
      }
      for (std::size_t i = 0; i < errors.size(); ++i)
        ++(*counts)[i][operation.errors[errors[i].index].description];
      set_of_[&operation] = set;
      operations.push_back(&errors);
    }
  }
  NameScope types, files;
  const std::set<std::string> common = usual_names(operations);
  for (auto& [key, set] : sets_) {
    set.name = name_of(set, common, types, files);
    const Counts& counts = descriptions.at(&set);
    for (std::size_t i = 0; i < set.rows.size(); ++i) set.rows[i].error.description = usual(counts[i]);
  }
}

const ErrorSet& ErrorSets::of(const ir::Operation& operation) const { return *set_of_.at(&operation); }

std::vector<const ErrorSet*> ErrorSets::all() const {
  std::vector<const ErrorSet*> list;
  for (const auto& [key, set] : sets_) list.push_back(&set);
  return list;
}

}  // namespace ucwagen::cpp
