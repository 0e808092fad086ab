#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "generator/template/template_text.hpp"

namespace ucwagen::cpp {

/// The data of a template: names with escaped text, flags, lists of views, or one view. A plain string cannot be
/// set.
class View {
 public:
  using List = std::vector<View>;
  struct Field;

  View() = default;

  View& set(std::string_view name, const Text& text);
  View& set(std::string_view name, Text&& text);
  View& set(std::string_view name, bool flag);
  View& set(std::string_view name, List list);
  View& set(std::string_view name, View object);
  View& set(std::string_view name, const char*) = delete;  // would convert to a flag

  [[nodiscard]] const std::vector<Field>& fields() const { return fields_; }

  /// As JSON with two blanks of indentation, for `ucwagen view` and for golden tests.
  [[nodiscard]] std::string to_json() const;

 private:
  template <class Value>
  View& add(std::string_view name, Value&& value);

  std::vector<Field> fields_;
};

struct View::Field {
  template <class Value>
  Field(std::string_view given, Value&& content) : name(given), value(std::forward<Value>(content)) {}

  std::string name;
  std::variant<bool, std::string, List, View> value;
};

}  // namespace ucwagen::cpp
