#pragma once

#include <string>
#include <utility>

namespace ucwagen::cpp {

/// Text that was escaped for its place in the output. A template takes no other; each output derives its own
/// kinds, and only their escaping makes one.
class Text {
 public:
  [[nodiscard]] const std::string& str() const { return text_; }

 protected:
  explicit Text(std::string text) : text_(std::move(text)) {}

 private:
  std::string text_;
};

}  // namespace ucwagen::cpp
