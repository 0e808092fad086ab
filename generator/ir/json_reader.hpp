#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "generator/base/diagnostic.hpp"

namespace ucwagen::ir {

/// State of one run of the reader: where errors are reported, and how many there were.
struct ReadContext {
  const std::string& file;
  Diagnostics& diagnostics;
  int faults = 0;
};

/// A value of the document and the path to it. An error is reported with the JSON pointer of its value, and reading
/// continues with an empty value, so that one run reports all errors. The caller checks ReadContext::faults at the
/// end.
class Cursor {
 public:
  using Json = nlohmann::ordered_json;

  Cursor(const Json& document, ReadContext& context) : value_(&document), context_(&context) {}

  /// A required member; a missing one is an error.
  [[nodiscard]] Cursor operator[](std::string_view name) const;
  /// An optional member.
  [[nodiscard]] std::optional<Cursor> find(std::string_view name) const;

  [[nodiscard]] std::string text() const;
  [[nodiscard]] bool flag() const;
  [[nodiscard]] std::int64_t number() const;
  /// A whole number from `least` to `most`. Any other number is an error and gives the bound that is nearer to 0.
  [[nodiscard]] std::int64_t number(std::int64_t least, std::int64_t most) const;
  [[nodiscard]] bool is_text() const { return value_ != nullptr && value_->is_string(); }
  [[nodiscard]] bool is_null() const { return value_ == nullptr || value_->is_null(); }

  /// Calls `visit(Cursor)` for each element of an array; another value is an error.
  void elements(const auto& visit) const {
    if (!expect(value_ != nullptr && value_->is_array(), "an array")) return;
    for (std::size_t i = 0; i < value_->size(); ++i) visit(Cursor(&(*value_)[i], this, {}, i));
  }
  /// Calls `visit(name, Cursor)` for each member of an object; another value is an error.
  void members(const auto& visit) const {
    if (!expect(value_ != nullptr && value_->is_object(), "an object")) return;
    for (const auto& [name, member] : value_->items()) visit(name, Cursor(&member, this, name, 0));
  }

  void fault(const std::string& what) const;

 private:
  Cursor(const Json* value, const Cursor* parent, std::string_view name, std::size_t index)
      : value_(value), parent_(parent), name_(name), index_(index), context_(parent->context_) {}

  /// Returns `holds`, and reports a value that is not `what`. A missing one is reported where it is looked for.
  bool expect(bool holds, std::string_view what) const {
    if (!holds) unexpected(what);
    return holds;
  }
  void unexpected(std::string_view what) const;
  [[nodiscard]] std::string pointer() const;

  const Json* value_;  ///< null after an error in a parent, which was reported already
  const Cursor* parent_ = nullptr;
  std::string_view name_;  ///< data() is null for an element of an array
  std::size_t index_ = 0;
  ReadContext* context_;
};

}  // namespace ucwagen::ir
