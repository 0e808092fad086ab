#include "generator/frontend/markdown/bare_sample.hpp"

#include "generator/frontend/markdown/line_kinds.hpp"

namespace ucwagen::markdown {

bool BareSample::takes(std::string_view line) {
  if (is_heading(line) || is_fence(line) || is_table_row(line)) return false;
  if (message_) return !line.starts_with(sample_sentence);
  if (done_) return false;
  count(line);
  return true;
}

void BareSample::count(std::string_view line) {
  for (const char c : line) {
    if (quoted_) {
      if (escaped_) {
        escaped_ = false;
      } else if (c == '\\') {
        escaped_ = true;
      } else if (c == '"') {
        quoted_ = false;
      }
    } else if (c == '"') {
      quoted_ = true;
    } else if (c == '{' || c == '[') {
      ++depth_;
    } else if (c == '}' || c == ']') {
      --depth_;
    }
  }
  // A JSON string never spans lines. Ending it here keeps the count of braces right if a page broke a string.
  quoted_ = escaped_ = false;
  done_ = depth_ <= 0;
}

}  // namespace ucwagen::markdown
