// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

// The characters of JSON, mostly looked at eight at a time.

namespace ucwa::detail {

/// The kind of a value, according to its first character; `none` if no value begins.
enum class JsonKind : std::uint8_t { none, null, boolean, number, string, array, object };

/// What a character means. A table is faster than comparisons.
struct CharacterTable {
  constexpr CharacterTable() {
    for (int c = 0; c < 256; ++c) special[c] = c < 0x20 || c >= 0x80 || c == '"' || c == '\\';
    set("-0123456789", JsonKind::number);
    set("{", JsonKind::object);
    set("[", JsonKind::array);
    set("\"", JsonKind::string);
    set("tf", JsonKind::boolean);
    set("n", JsonKind::null);
  }
  constexpr void set(std::string_view characters, JsonKind kind) {
    for (const char c : characters) begins[static_cast<unsigned char>(c)] = kind;
  }
  /// Ends the plain part of a string: a quote, a backslash, a control character, or not ASCII.
  bool special[256] = {};
  JsonKind begins[256] = {};  ///< the kind of value that begins with it
};
inline constexpr CharacterTable character_table;

[[nodiscard]] inline bool is_special(char c) {
  return character_table.special[static_cast<unsigned char>(c)];
}

/// Eight characters as one number, whose lowest byte is the first character.
[[nodiscard]] inline std::uint64_t eight_at(const char* at) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, at, sizeof bytes);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  bytes = __builtin_bswap64(bytes);
#endif
  return bytes;
}
inline constexpr std::uint64_t ones = 0x0101010101010101u, high_bits = ones << 7;

/// How many of the lowest bytes are zero: 8 if all are.
[[nodiscard]] inline int zero_bytes(std::uint64_t bytes) {
  const std::uint64_t below_lowest_bit = (bytes & (0 - bytes)) - 1;
  return static_cast<int>((((below_lowest_bit & high_bits) >> 7) * ones) >> 56);
}

/// Sets the high bit of each special character. A borrow can also set that of another character, but only after the
/// first special one.
[[nodiscard]] inline std::uint64_t special_bits(std::uint64_t bytes) {
  const std::uint64_t quote = bytes ^ (ones * '"'), backslash = bytes ^ (ones * '\\');
  return (bytes | (quote - ones) | (backslash - ones) | (bytes - ones * ' ')) & high_bits;
}
[[nodiscard]] inline const char* find_special(const char* at, const char* end) {
  for (; end - at >= 8; at += 8) {
    if (const std::uint64_t bits = special_bits(eight_at(at))) return at + zero_bytes(bits);
  }
  while (at != end && !is_special(*at)) ++at;
  return at;
}

/// Compares without a call of memcmp, which takes longer than comparing most names. Characters near the end may be
/// compared twice.
[[nodiscard]] inline bool is_equal(const char* a, const char* b, std::size_t size) {
  if (size >= 8) {
    for (std::size_t i = 0; i < size - 8; i += 8) {
      if (std::memcmp(a + i, b + i, 8) != 0) return false;
    }
    return std::memcmp(a + size - 8, b + size - 8, 8) == 0;
  }
  if (size >= 4) return std::memcmp(a, b, 4) == 0 && std::memcmp(a + size - 4, b + size - 4, 4) == 0;
  for (std::size_t i = 0; i < size; ++i) {
    if (a[i] != b[i]) return false;
  }
  return true;
}

}  // namespace ucwa::detail
