#include "generator/base/text.hpp"

#include <algorithm>

namespace ucwagen {

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = lower_case(c);
  return lower;
}

std::string upper_case(std::string_view text) {
  std::string upper(text);
  for (char& c : upper) c = upper_case(c);
  return upper;
}

bool same_text(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, [](char x, char y) { return lower_case(x) == lower_case(y); });
}

bool is_alphanumeric(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return is_alphanumeric(c); });
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t end = text.find(separator);
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> parts = split(text, ',');
  std::erase(parts, "");
  return parts;
}

TextLines split_lines(std::string_view text) {
  TextLines lines;
  lines.reserve(text.size() / 32);  // a page has about 32 bytes for each line
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

std::string normalise(std::string bytes) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  std::size_t marks = 0;  // editors that do not see a mark put another one before it
  while (bytes.compare(marks, mark.size(), mark) == 0) marks += mark.size();
  bytes.erase(0, marks);
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

}  // namespace ucwagen
