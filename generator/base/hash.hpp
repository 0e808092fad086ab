#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ucwagen {

/// FNV-1a of 32 or 64 bits: the same on every machine, unlike std::hash.
template <typename Word>
class Hash {
  static_assert(sizeof(Word) == 4 || sizeof(Word) == 8);
  static constexpr bool is_short = sizeof(Word) == 4;

 public:
  void add(std::string_view text) {
    for (const char c : text) add_byte(static_cast<unsigned char>(c));
  }
  void add_byte(unsigned char byte) {
    value_ = static_cast<Word>((value_ ^ byte) * (is_short ? 0x01000193U : Word(0x100000001b3U)));
  }
  [[nodiscard]] std::string hex() const {
    std::string text(sizeof(Word) * 2, '0');
    Word rest = value_;
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, rest >>= 4U)
      *digit = "0123456789abcdef"[rest & 15U];
    return text;
  }

 private:
  Word value_ = static_cast<Word>(is_short ? 0x811c9dc5U : 0xcbf29ce484222325U);
};

}  // namespace ucwagen
