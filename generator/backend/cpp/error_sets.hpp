#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "generator/backend/cpp/identifiers.hpp"
#include "generator/backend/cpp/type_name.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::cpp {

/// Empty if there is none.
[[nodiscard]] std::string_view subcode_of(const ir::Error& error);

/// Many operations document the same set of errors, so each set is one enumeration that the operations share.
/// A set is named after its errors, not after an operation, so that a new or removed page renames few sets.
struct ErrorSet {
  struct Row {
    std::string name;  ///< of the enumerator, unique in the set
    ir::Error error;   ///< with the most frequent description
  };
  TypeName name;
  std::vector<Row> rows;  ///< by the enumerator's name
};

/// The sets of a reference, which must outlive them.
class ErrorSets {
 public:
  explicit ErrorSets(const ir::Api& api);
  ErrorSets(const ErrorSets&) = delete;
  ErrorSets& operator=(const ErrorSets&) = delete;
  ErrorSets(ErrorSets&&) = default;
  ErrorSets& operator=(ErrorSets&&) = default;
  ~ErrorSets() = default;

  /// `operation` must be an element of that reference, not a copy: it is found by its address.
  [[nodiscard]] const ErrorSet& of(const ir::Operation& operation) const;
  /// In the order of their names.
  [[nodiscard]] std::vector<const ErrorSet*> all() const;

 private:
  using Key = std::vector<std::string>;

  std::map<Key, ErrorSet> sets_;
  std::unordered_map<const ir::Operation*, const ErrorSet*> set_of_;
};

}  // namespace ucwagen::cpp
