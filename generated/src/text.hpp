// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Small work on text that several sources share. Nothing here depends on the locale.
namespace ucwa::detail {

/// ASCII letters compare without case.
[[nodiscard]] bool same_ignoring_case(std::string_view a, std::string_view b) noexcept;
[[nodiscard]] std::string_view trimmed(std::string_view text) noexcept;
[[nodiscard]] bool is_digit(char c) noexcept;

/// The length in bytes of the well-formed UTF-8 sequence at the start of the text; 0 if there is none.
[[nodiscard]] std::size_t sequence_length(std::string_view text) noexcept;
/// The length of the JSON number at the start of the text; 0 if there is none.
[[nodiscard]] std::size_t number_length(std::string_view text) noexcept;
/// The number of code points, or nothing if the text is not UTF-8.
[[nodiscard]] std::optional<std::int64_t> count_characters(std::string_view text) noexcept;
void append_utf8(std::string& out, std::uint32_t code_point);

/// One step of a JSON pointer: `/` and the name, whose own `~` and `/` are escaped (RFC 6901).
void append_pointer_token(std::string& out, std::string_view name);

/// The text as a JSON string with its quotes. Bytes that are not UTF-8 stay as they are: who writes for others
/// refuses or replaces them.
void append_quoted(std::string& out, std::string_view text);
/// Puts U+FFFD in place of each byte that is not UTF-8.
void replace_invalid_utf8(std::string& text);
[[nodiscard]] std::string quoted(std::string_view text);

/// Everything but RFC 3986's unreserved characters as %XX.
void append_percent_encoded(std::string& out, std::string_view text);

/// True if the text holds CR, LF, NUL or another control character.
[[nodiscard]] bool has_control(std::string_view text) noexcept;

/// A text with as few digits as give the same number.
[[nodiscard]] std::string number_text(double value);
/// The value of a JSON number, if a double can hold it.
[[nodiscard]] std::optional<double> parse_real(std::string_view text) noexcept;
/// Also of "5.0" and "5e0".
[[nodiscard]] std::optional<std::int32_t> parse_int32(std::string_view text) noexcept;
/// "true" and "false" in any case: XML has both spellings.
[[nodiscard]] std::optional<bool> parse_boolean(std::string_view text) noexcept;

}  // namespace ucwa::detail
