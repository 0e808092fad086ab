#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/ir/enum_text.hpp"
#include "generator/ir/fields.hpp"
#include "generator/ir/type_words.hpp"

/// The fields of facts as text, as corrections and `ucwagen explain` write them. An absent value
/// is "None". A field without an overload of `to_text` cannot be written as text: lists of rows, positions.
namespace ucwagen::ir {

inline constexpr std::string_view absent = "None";

inline std::string to_text(const std::string& text) { return text; }
inline std::string to_text(const std::optional<std::string>& maybe) {
  return maybe.value_or(std::string(absent));
}
inline std::string to_text(int number) { return std::to_string(number); }
inline std::string to_text(bool flag) { return flag ? "Yes" : "No"; }
inline std::string to_text(const std::optional<bool>& flag) { return flag ? to_text(*flag) : "unknown"; }
template <HasWords Enum>
std::string to_text(Enum value) {
  return std::string(to_string(value));
}
inline std::string to_text(const Type& type) { return type_text(type); }
/// "resource phoneAudio", "created".
[[nodiscard]] std::string to_text(const Result& result);
/// "Lync Server 2013, Skype for Business 2015".
[[nodiscard]] std::string to_text(const std::vector<std::string>& texts);

template <typename T>
concept Textual = requires(const T& value) {
  to_text(value);
};

/// The reverse of `to_text`: false if the text is not a valid value. Types are read by a TypeReader.
inline bool set_from_text(std::string& value, std::string_view text) {
  value = text;
  return true;
}
inline bool set_from_text(std::optional<std::string>& value, std::string_view text) {
  value = text == absent ? std::nullopt : std::optional<std::string>(text);
  return true;
}
inline bool set_from_text(int& value, std::string_view text) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size();
}
inline bool set_from_text(bool& value, std::string_view text) {
  value = text == "Yes";
  return text == "Yes" || text == "No";
}
inline bool set_from_text(std::optional<bool>& value, std::string_view text) {
  value = text == "unknown" ? std::nullopt : std::optional(text == "Yes");
  return text == "unknown" || text == "Yes" || text == "No";
}
template <HasWords Enum>
bool set_from_text(Enum& value, std::string_view text) {
  const auto found = from_string<Enum>(text);
  if (found) value = *found;
  return found.has_value();
}
[[nodiscard]] bool set_from_text(Result& result, std::string_view text);
[[nodiscard]] bool set_from_text(std::vector<std::string>& texts, std::string_view text);

/// "Gone 410 None": the three cells that identify an error row, as one text.
[[nodiscard]] bool set_row_from_text(Error& error, std::string_view text);

/// An empty name is absent, too; three response items have none.
template <typename Owner, typename Value>
std::string field_text(const Owner& fact, const Field<Owner, Value>& field) {
  std::string text = to_text(fact.*field.member);
  if constexpr (std::is_same_v<Owner, ResponseItem>) {
    if (text.empty() && field.name == "name") text = absent;
  }
  return text;
}

}  // namespace ucwagen::ir
