#pragma once

#include <string>
#include <utility>

namespace ucwagen::templates {

/// Text that was escaped for its context in the output. Templates accept no other text. Each backend derives its own
/// kinds, which only its escaping functions can create.
class Text {
 public:
  [[nodiscard]] const std::string& str() const& { return text_; }
  [[nodiscard]] std::string str() && { return std::move(text_); }

 protected:
  explicit Text(std::string text) : text_(std::move(text)) {}

 private:
  std::string text_;
};

}  // namespace ucwagen::templates
