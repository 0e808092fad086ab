#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "generator/template/template_text.hpp"

namespace ucwagen::templates {

/// The name of a field of a view: a literal, so that thousands of views need no copies of their names.
class FieldName {
 public:
  consteval FieldName(const char* literal) : text_(literal) {}
  constexpr operator std::string_view() const { return text_; }

 private:
  std::string_view text_;
};

/// A literal as the argument of a template, which can be joined with another at compile time. `size` includes the NUL.
template <std::size_t size>
struct FixedName {
  consteval FixedName() = default;
  consteval FixedName(const char (&given)[size]) { std::ranges::copy(given, text); }

  template <std::size_t more>
  consteval FixedName<size + more - 1> operator+(const FixedName<more>& other) const {
    FixedName<size + more - 1> both;
    std::ranges::copy(other.text, std::ranges::copy(text, both.text).out - 1);
    return both;
  }

  char text[size] = {};
};

/// The data of a template: names with escaped text, flags, lists of views, or one view. A plain string cannot be
/// set.
class View {
 public:
  using List = std::vector<View>;
  struct Field;

  View() = default;

  View& set(FieldName name, const Text& text);
  View& set(FieldName name, Text&& text);
  View& set(FieldName name, bool flag);
  View& set(FieldName name, List list);
  View& set(FieldName name, View object);
  View& set(FieldName name, const char*) = delete;  // would convert to a flag

  [[nodiscard]] const std::vector<Field>& fields() const { return fields_; }

  /// nullptr if the view does not have the name.
  [[nodiscard]] const Field* find(std::string_view name) const;
  /// The value of a name; empty or false if the view does not have the name, or has something else.
  [[nodiscard]] const std::string& text(std::string_view name) const;
  [[nodiscard]] bool flag(std::string_view name) const;
  [[nodiscard]] const List& list(std::string_view name) const;

  /// As JSON with two blanks of indentation, for `ucwagen view` and for golden tests.
  [[nodiscard]] std::string to_json() const;

 private:
  template <class Value>
  View& add(FieldName name, Value&& value);

  std::vector<Field> fields_;
};

struct View::Field {
  template <class Value>
  Field(FieldName given, Value&& content) : name(given), value(std::forward<Value>(content)) {}

  std::string_view name;
  std::variant<bool, std::string, List, View> value;
};

}  // namespace ucwagen::templates
