#include <algorithm>
#include <cstdlib>
#include <utility>

#include "generator/base/utf8.hpp"
#include "generator/ir/error_names.hpp"
#include "generator/ir/type_words.hpp"
#include "generator/serve/reference/inputs.hpp"

namespace ucwagen::serve {
namespace {

using ir::JsonForm;
using ir::TypeKind;

bool is_number(std::string_view text, bool whole) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  if (text.empty()) return false;
  return text.find_first_not_of(whole ? "0123456789" : "0123456789.eE+-") == std::string_view::npos &&
         text.find_first_of("0123456789") != std::string_view::npos;
}

bool is_date(const std::string& text) {
  if (text.starts_with("/Date(")) return text.ends_with(")/");
  return text.size() >= 10 && text[4] == '-' && text[7] == '-' && is_number(text.substr(0, 4), true);
}

/// Accepts the form of .NET (00:05:00, or 1.02:03:04 with days), ISO 8601 (PT5M), and minutes, which clients send,
/// too.
bool is_time_span(const std::string& text) {
  if (text.starts_with('P')) return text.size() > 2;
  return !text.empty() && text.find_first_not_of("0123456789:.-") == std::string::npos;
}

base::Failure expect(bool fits, std::string fault) {
  return fits ? base::Failure() : base::Failure(std::move(fault));
}

base::Failure number_fault(const ir::Type& type, double number) {
  if (type.minimum && number < static_cast<double>(*type.minimum))
    return "less than the minimum of " + std::to_string(*type.minimum);
  if (type.maximum && number > static_cast<double>(*type.maximum))
    return "more than the maximum of " + std::to_string(*type.maximum);
  return std::nullopt;
}

base::Failure text_fault(const ir::Api& api, const ir::Type& type, const std::string& text) {
  if (type.kind == TypeKind::date_time) return expect(is_date(text), "not a date");
  if (type.kind == TypeKind::time_span) return expect(is_time_span(text), "not a duration such as 00:05:00");
  if (type.kind == TypeKind::enumeration) {
    const auto* members = ir::complete_members(api, type.enumeration);
    const bool known = !members || std::ranges::any_of(*members, [&](const auto& member) {
      return same_text(member.name, text);
    });
    return expect(known, "not a value of " + type.enumeration);
  }
  if (type.max_length && count_runes(text) > static_cast<std::size_t>(*type.max_length))
    return "longer than " + std::to_string(*type.max_length) + " characters";
  return std::nullopt;
}

base::Failure single_fault(const ir::Api& api, const ir::Type& type, const Json& value, bool loose) {
  const JsonForm form = ir::json_form(type.kind);
  switch (form) {
    case JsonForm::boolean:
      if (value.is_boolean() ||
          (loose && value.is_string() &&
           (same_text(value.get<std::string>(), "true") || same_text(value.get<std::string>(), "false"))))
        return std::nullopt;
      return "not a Boolean";
    case JsonForm::integer:
    case JsonForm::number: {
      const bool whole = form == JsonForm::integer;
      if (whole ? value.is_number_integer() : value.is_number())
        return number_fault(type, value.get<double>());
      if (loose && value.is_string() && is_number(value.get<std::string>(), whole))
        return number_fault(type, std::strtod(value.get<std::string>().c_str(), nullptr));
      return whole ? "not a whole number" : "not a number";
    }
    case JsonForm::anything:
    case JsonForm::data: return std::nullopt;
    default: break;
  }
  if (!value.is_string()) return "not a string";
  return text_fault(api, type, value.get<std::string>());
}

}  // namespace

base::Failure value_fault(const ir::Api& api, const ir::Type& type, const Json& value, bool loose) {
  if (value.is_null() || type.kind == TypeKind::unknown) return std::nullopt;
  if (!type.array && value.is_array()) return "an array, but one value is expected";
  if (type.array && !value.is_array() && !loose) return "not an array";
  if (!value.is_array()) return single_fault(api, type, value, loose);
  for (const auto& one : value)
    if (auto fault = single_fault(api, type, one, loose)) return fault;
  return std::nullopt;
}

Json typed_value(const ir::Type& type, const Json& value) {
  if (value.is_array()) {
    Json list = Json::array();
    for (const auto& one : value) list.push_back(typed_value(type, one));
    return list;
  }
  if (!value.is_string()) return value;
  const auto& text = value.get_ref<const std::string&>();
  switch (ir::json_form(type.kind)) {
    case JsonForm::boolean: return same_text(text, "true");
    case JsonForm::integer: return std::strtoll(text.c_str(), nullptr, 10);
    case JsonForm::number: return std::strtod(text.c_str(), nullptr);
    default: return value;
  }
}

}  // namespace ucwagen::serve
