#include "generator/ir/fact_fields.hpp"

#include "generator/base/text.hpp"
#include "generator/ir/fact_path.hpp"

namespace ucwagen::ir {
namespace {

constexpr std::string_view comma = ", ";

template <typename T>
constexpr bool has_type = requires(T& fact) {
  fact.type.default_value;
};

/// Calls `visit(name, text)` for each field of a fact that is text.
void each_text(const FactPointer& fact, const auto& visit) {
  std::visit(
      [&]<typename T>(const T* pointer) {
        if constexpr (std::is_same_v<T, Error>) visit("row", row_text(*pointer));
        each_field<T>([&]<typename Owner, typename Value>(const Field<Owner, Value>& field) {
          if constexpr (Textual<Value>) {
            if (!field.rules.identity) visit(field.name, field_text(*pointer, field));
          }
        });
        if constexpr (has_type<const T>) visit("default", to_text(pointer->type.default_value));
      },
      fact);
}

}  // namespace

std::string to_text(const Result& result) {
  std::string text(to_string(result.kind));
  return result.resource ? text + ' ' + *result.resource : text;
}

bool set_from_text(Result& result, std::string_view text) {
  const std::size_t blank = text.find(' ');
  const auto kind = from_string<ResultKind>(text.substr(0, blank));
  if (!kind || (*kind == ResultKind::resource) != (blank != std::string_view::npos)) return false;
  result.kind = *kind;
  result.resource.reset();
  if (blank != std::string_view::npos) result.resource = text.substr(blank + 1);
  return true;
}

std::string to_text(const std::vector<std::string>& texts) {
  return texts.empty() ? std::string(absent) : joined(texts, comma);
}

bool set_from_text(std::vector<std::string>& texts, std::string_view text) {
  texts.clear();
  if (text == absent) return true;
  for (std::size_t end = 0; end != std::string_view::npos;) {
    end = text.find(comma);
    texts.emplace_back(text.substr(0, end));
    if (end != std::string_view::npos) text.remove_prefix(end + comma.size());
  }
  return true;
}

bool set_row_from_text(Error& error, std::string_view text) {
  const std::size_t first = text.find(' '), last = text.rfind(' ');
  if (first == std::string_view::npos || first == last) return false;
  if (!set_from_text(error.status, text.substr(first + 1, last - first - 1))) return false;
  error.error = text.substr(0, first);
  return set_from_text(error.subcode, text.substr(last + 1));
}

std::vector<std::string_view> fields_of(const FactPointer& fact) {
  std::vector<std::string_view> names;
  each_text(fact, [&](std::string_view name, const std::string&) { names.push_back(name); });
  return names;
}

std::optional<std::string> read_field(const FactPointer& fact, std::string_view name) {
  std::optional<std::string> found;
  each_text(fact, [&](std::string_view field, std::string text) {
    if (field == name) found = std::move(text);
  });
  return found;
}

bool write_field(const FactPointer& fact, std::string_view name, std::string_view text,
                 const TypeReader& read_type) {
  bool written = false;
  std::visit(
      [&]<typename T>(T* pointer) {
        if constexpr (std::is_same_v<T, Error>) {
          if (name == "row") written = set_row_from_text(*pointer, text);
        }
        each_field<T>([&]<typename Owner, typename Value>(const Field<Owner, Value>& field) {
          if constexpr (Textual<Value>) {
            if (field.name != name || field.rules.identity) return;
            Value& value = pointer->*field.member;
            if constexpr (std::is_same_v<Value, Type>) {
              written = read_type(value, text);
            } else {
              written = set_from_text(value, text);
            }
          }
        });
        if constexpr (has_type<T>) {
          if (name == "default") written = set_from_text(pointer->type.default_value, text);
        }
      },
      fact);
  return written;
}

}  // namespace ucwagen::ir
