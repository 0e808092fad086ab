#pragma once

#include <string_view>

namespace ucwagen::markdown {

/// Finds the end of a sample without a fence: the next heading, fence or table. JSON ends with its last brace or bracket,
/// too, and an HTTP message at the next label.
class BareSample {
 public:
  explicit BareSample(bool message) : message_(message) {}

  /// Whether `line` still belongs to the sample.
  bool takes(std::string_view line);

 private:
  void count(std::string_view line);

  bool message_;
  bool done_ = false, quoted_ = false, escaped_ = false;
  int depth_ = 0;
};

}  // namespace ucwagen::markdown
