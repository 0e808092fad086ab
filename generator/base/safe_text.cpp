#include "generator/base/safe_text.hpp"

#include <algorithm>

namespace ucwagen::base {
namespace {

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// Number of bytes of the first character; a byte that is not UTF-8 counts as one character.
std::size_t character_length(std::string_view text) {
  std::size_t length = 1;
  while (length < 4 && length < text.size() && continues(text[length])) ++length;
  return length;
}

/// C0, DEL, C1, characters that control the text direction, and zero-width characters.
bool is_unsafe(std::string_view character) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
  if (character.size() == 1) return at(0) < 0x20 || at(0) >= 0x7F;
  constexpr unsigned least_lead[] = {0, 0, 0xC2, 0xE0, 0xF0, 0xF5};
  if (at(0) < least_lead[character.size()] || at(0) >= least_lead[character.size() + 1])
    return true;  // not UTF-8
  if (character.size() == 2) return at(0) == 0xC2 && at(1) < 0xA0;
  if (character.size() != 3 || at(0) != 0xE2) return false;
  if (at(1) == 0x80) return (at(2) >= 0x8B && at(2) <= 0x8F) || (at(2) >= 0xA8 && at(2) <= 0xAE);
  return at(1) == 0x81 && at(2) >= 0xA0 && at(2) <= 0xAF;
}

void append_safe(std::string& out, std::string_view character) {
  if (character == "\t" || character == "\n") {
    out += ' ';
  } else if (is_unsafe(character)) {
    out += '?';
  } else {
    out += character;
  }
}

}  // namespace

std::string safe_text(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t length = character_length(text);
    append_safe(out, text.substr(0, length));
    text.remove_prefix(length);
  }
  return out;
}

Excerpt excerpt(std::string_view line, int column, std::size_t width) {
  const std::size_t caret = std::min(static_cast<std::size_t>(std::max(column - 1, 0)), line.size());
  Excerpt result;
  std::size_t begin = caret;  // walk back from the caret, so that a long line costs nothing
  while (begin > 0 && result.caret < width / 2) {
    --begin;
    while (begin > 0 && continues(line[begin])) --begin;
    ++result.caret;
  }
  if (begin > 0) {
    result.text = "…";
    ++result.caret;
  }
  std::size_t end = begin;
  for (std::size_t columns = 0; end < line.size() && columns < width; ++columns) {
    const std::size_t length = character_length(line.substr(end));
    append_safe(result.text, line.substr(end, length));
    end += length;
  }
  if (end < line.size()) result.text += "…";
  return result;
}

int code_point_column(std::string_view line, int column) {
  const auto before = line.substr(0, static_cast<std::size_t>(std::max(column - 1, 0)));
  return 1 +
         static_cast<int>(std::count_if(before.begin(), before.end(), [](char c) { return !continues(c); }));
}

}  // namespace ucwagen::base
