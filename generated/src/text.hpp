// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Text functions that several sources use. They do not depend on the locale.
namespace ucwa::detail {

/// Compares without regard to the case of ASCII letters.
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

/// Appends the text as a JSON string with its quotes. Bytes that are not UTF-8 are not changed; the caller must
/// refuse or replace them.
void append_quoted(std::string& out, std::string_view text);
/// Replaces each byte that is not UTF-8 by U+FFFD.
void replace_invalid_utf8(std::string& text);
[[nodiscard]] std::string quoted(std::string_view text);

/// Appends the text with all characters except RFC 3986's unreserved ones as %XX.
void append_percent_encoded(std::string& out, std::string_view text);

/// True if the text has CR, LF, NUL or another control character.
[[nodiscard]] bool has_control(std::string_view text) noexcept;

/// The shortest text that gives the same number.
[[nodiscard]] std::string number_text(double value);
/// The value of a JSON number, if it is in the range of double.
[[nodiscard]] std::optional<double> parse_real(std::string_view text) noexcept;
/// The value of a JSON number that is an integer, also "5.0" and "5e0".
[[nodiscard]] std::optional<std::int32_t> parse_int32(std::string_view text) noexcept;
/// Reads "true" and "false" without regard to case, since XML has both spellings.
[[nodiscard]] std::optional<bool> parse_boolean(std::string_view text) noexcept;

}  // namespace ucwa::detail
