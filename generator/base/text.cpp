#include <cstdint>

#include "generator/base/input.hpp"

namespace ucwagen::base {
namespace {

/// What the first byte of a sequence determines: its length, and the range of the second byte. That range
/// excludes overlong forms, surrogates and code points above U+10FFFF.
struct Lead {
  int length;
  unsigned char low = 0x80, high = 0xBF;
};

Lead lead(unsigned char byte) {
  if (byte < 0x80) return {1};
  if (byte < 0xC2) return {0};
  if (byte < 0xE0) return {2};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte < 0xF0) return {3};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte < 0xF4) return {4};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {0};
}

/// Length of the valid sequence at the front of `text`, or 0.
std::size_t sequence_length(std::string_view text) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const Lead first = lead(at(0));
  const auto length = static_cast<std::size_t>(first.length);
  if (length == 0 || length > text.size()) return 0;
  if (length > 1 && (at(1) < first.low || at(1) > first.high)) return 0;
  for (std::size_t i = 2; i < length; ++i)
    if ((at(i) & 0xC0U) != 0x80U) return 0;
  return length;
}

}  // namespace

std::string normalise(std::string bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  if (bytes.find('\r') == std::string::npos) return bytes;
  std::size_t end = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const bool before_line_feed = i + 1 < bytes.size() && bytes[i + 1] == '\n';
    if (bytes[i] == '\r' && before_line_feed) continue;
    bytes[end++] = bytes[i] == '\r' ? '\n' : bytes[i];  // a CR without LF is a line end, too
  }
  bytes.resize(end);
  return bytes;
}

std::size_t first_invalid_utf8(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size()) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      ++i;
      continue;
    }
    const std::size_t length = sequence_length(text.substr(i));
    if (length == 0) return i;
    i += length;
  }
  return std::string_view::npos;
}

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

}  // namespace ucwagen::base
