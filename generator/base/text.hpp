#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Text functions that do not depend on the locale; they only know ASCII letters and blanks.
namespace ucwagen {

[[nodiscard]] constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_letter(char c) { return is_upper(c) || is_lower(c); }
[[nodiscard]] constexpr bool is_alphanumeric(char c) { return is_letter(c) || is_digit(c); }
/// A letter, a digit or an underscore, as in identifiers.
[[nodiscard]] constexpr bool is_name_character(char c) { return is_alphanumeric(c) || c == '_'; }

[[nodiscard]] constexpr char lower_case(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
[[nodiscard]] constexpr char upper_case(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

[[nodiscard]] std::string lower_case(std::string_view text);
[[nodiscard]] std::string upper_case(std::string_view text);

/// Whether two texts differ at most in case.
[[nodiscard]] bool same_text(std::string_view a, std::string_view b);

/// Letters and digits of ASCII alone, at least one.
[[nodiscard]] bool is_alphanumeric(std::string_view text);

/// A blank, a tab, a line end, a vertical tab or a form feed.
[[nodiscard]] constexpr bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// Without blanks at the end.
[[nodiscard]] constexpr std::string_view trim_end(std::string_view text) {
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

/// How many blanks a text begins with.
[[nodiscard]] constexpr std::size_t indentation(std::string_view text) {
  // Not find_first_not_of(), which calls memchr() for each character in libstdc++.
  std::size_t blanks = 0;
  while (blanks < text.size() && is_blank(text[blanks])) ++blanks;
  return blanks;
}

/// Without blanks at both ends.
[[nodiscard]] constexpr std::string_view trim(std::string_view text) {
  return trim_end(text.substr(indentation(text)));
}

/// The parts between the separators, empty ones too: always one more than there are separators.
[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);

/// The parts of a text between commas; empty parts are left out.
[[nodiscard]] std::vector<std::string> split_list(std::string_view text);

/// The texts of a list with `between` between them. `text_of` is a member of an item or a function of it.
template <typename List, typename TextOf = std::identity>
[[nodiscard]] std::string joined(const List& list, std::string_view between, TextOf text_of = {}) {
  std::string text;
  bool first = true;
  for (const auto& item : list) {
    if (!first) text += between;
    first = false;
    text += std::invoke(text_of, item);
  }
  return text;
}

/// Lines without their line ends, as views into one text, in its order.
using TextLines = std::vector<std::string_view>;

/// The lines of a text.
[[nodiscard]] TextLines split_lines(std::string_view text);

/// Without a byte-order mark, and with LF for every kind of line end.
[[nodiscard]] std::string normalise(std::string bytes);

}  // namespace ucwagen
