#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace ucwagen::ir {

/// Writes indented JSON in the layout of nlohmann's dump(2), without building a tree. That makes printing the IR about
/// four times as fast as dump(). The caller must match each open with a close.
class JsonWriter {
 public:
  JsonWriter() { out_.reserve(usual_size); }

  void open(char bracket);
  void close(char bracket);
  void key(std::string_view name);
  void element() { separate(); }

  void value(std::string_view text);
  void value(const std::string& text) { value(std::string_view(text)); }
  void value(const char* text) { value(std::string_view(text)); }
  void value(bool flag) { out_ += flag ? "true" : "false"; }
  void value(std::integral auto number) { out_ += std::to_string(number); }
  void null() { out_ += "null"; }

  void field(std::string_view name, const auto& content) {
    key(name);
    value(content);
  }

  /// The finished text, with a final newline.
  [[nodiscard]] std::string take() &&;

 private:
  void separate();
  void newline();

  /// The IR of an edition has 3 MB. The system does not allocate pages that are never written.
  static constexpr std::size_t usual_size = std::size_t{4} << 20U;

  std::string out_;
  int depth_ = 0;
  bool empty_ = true;  ///< nothing has been written in the innermost bracket
};

}  // namespace ucwagen::ir
