#pragma once

#include <cstddef>
#include <string_view>

/// UTF-8 by one decoder: overlong forms, surrogates and what lies past U+10FFFF are no characters.
namespace ucwagen {

/// A character and its length in bytes. A byte that is no UTF-8 is U+FFFD of one byte.
struct Rune {
  char32_t code = 0xFFFD;
  std::size_t bytes = 1;

  [[nodiscard]] constexpr bool valid() const { return code != 0xFFFD || bytes == 3; }
};

/// The character at the start of a text that is not empty.
[[nodiscard]] Rune decode_rune(std::string_view text);

/// Byte offset of the first byte that is not valid UTF-8, or npos.
[[nodiscard]] std::size_t first_invalid_utf8(std::string_view text);

/// Whether the byte is not the first of its character.
[[nodiscard]] constexpr bool continues_rune(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// How many characters a valid text has.
[[nodiscard]] std::size_t count_runes(std::string_view text);

/// Characters that a reader does not see or that turn the order of what is seen: C1, zero-width and
/// direction marks, tags.
[[nodiscard]] bool is_invisible(char32_t code);

}  // namespace ucwagen
