#include "generator/base/safe_text.hpp"

#include <algorithm>

#include "generator/base/utf8.hpp"

namespace ucwagen::base {
namespace {

/// Adds the character at the start of the text; tells how many bytes it has.
std::size_t append_safe(std::string& out, std::string_view text) {
  const Rune rune = decode_rune(text);
  if (rune.code == '\t' || rune.code == '\n') {
    out += ' ';
  } else if (!rune.valid() || rune.code < 0x20 || rune.code == 0x7F || is_invisible(rune.code)) {
    out += '?';
  } else {
    out += text.substr(0, rune.bytes);
  }
  return rune.bytes;
}

}  // namespace

std::string safe_text(std::string_view text) {
  std::string out;
  while (!text.empty()) text.remove_prefix(append_safe(out, text));
  return out;
}

Excerpt excerpt(std::string_view line, int column, std::size_t width) {
  const std::size_t caret = std::min(static_cast<std::size_t>(std::max(column - 1, 0)), line.size());
  Excerpt result;
  std::size_t begin = caret;  // walk back from the caret, so that a long line costs nothing
  while (begin > 0 && result.caret < width / 2) {
    --begin;
    while (begin > 0 && continues_rune(line[begin])) --begin;
    ++result.caret;
  }
  if (begin > 0) {
    result.text = "…";
    ++result.caret;
  }
  std::size_t end = begin;
  for (std::size_t columns = 0; end < line.size() && columns < width; ++columns)
    end += append_safe(result.text, line.substr(end));
  if (end < line.size()) result.text += "…";
  return result;
}

int code_point_column(std::string_view line, int column) {
  const auto before = line.substr(0, static_cast<std::size_t>(std::max(column - 1, 0)));
  return 1 + static_cast<int>(count_runes(before));
}

}  // namespace ucwagen::base
