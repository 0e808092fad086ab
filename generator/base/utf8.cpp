#include "generator/base/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace ucwagen {

Rune decode_rune(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80U) return {lead, 1};
  const std::size_t bytes = lead >= 0xF0U ? 4 : lead >= 0xE0U ? 3 : 2;
  if (lead < 0xC2U || lead > 0xF4U || text.size() < bytes) return {};
  char32_t code = lead & (0xFFU >> (bytes + 1));
  for (std::size_t i = 1; i < bytes; ++i) {
    if (!continues_rune(text[i])) return {};
    code = (code << 6U) | (byte(i) & 0x3FU);
  }
  constexpr std::array<char32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
  if (code < least[bytes] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return {};
  return {code, bytes};
}

namespace {

/// The first byte from `begin` on that is not ASCII, or the size of the text. Eight bytes at a time, since pages have
/// hardly any other.
std::size_t skip_ascii(std::string_view text, std::size_t begin) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  for (std::uint64_t word = 0; begin + sizeof word <= text.size(); begin += sizeof word) {
    std::memcpy(&word, text.data() + begin, sizeof word);
    if ((word & high_bits) != 0) break;
  }
  while (begin < text.size() && static_cast<unsigned char>(text[begin]) < 0x80U) ++begin;
  return begin;
}

}  // namespace

std::size_t first_invalid_utf8(std::string_view text) {
  for (std::size_t i = skip_ascii(text, 0); i < text.size(); i = skip_ascii(text, i)) {
    const Rune rune = decode_rune(text.substr(i));
    if (!rune.valid()) return i;
    i += rune.bytes;
  }
  return std::string_view::npos;
}

std::size_t count_runes(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return !continues_rune(c); }));
}

bool is_invisible(char32_t code) {
  return (code >= 0x80 && code <= 0x9F) || code == 0xAD || code == 0x61C || code == 0x180E ||
         (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
         (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF || (code >= 0xFFF0 && code <= 0xFFFB) ||
         (code >= 0xE0000 && code <= 0xE0FFF);
}

}  // namespace ucwagen
