#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ucwagen::base {

/// Writes a document of maps, lists and values to a stream without building a tree in memory. The
/// caller must match each open with a close and write a key before each value in a map.
class DocumentWriter {
 public:
  virtual ~DocumentWriter() = default;
  DocumentWriter(const DocumentWriter&) = delete;
  DocumentWriter& operator=(const DocumentWriter&) = delete;

  virtual void open_map() = 0;
  virtual void close_map() = 0;
  virtual void open_list() = 0;
  virtual void close_list() = 0;
  virtual void key(std::string_view name) = 0;

  void value(std::string_view text);
  void value(const std::string& text) { value(std::string_view(text)); }
  void value(const char* text) { value(std::string_view(text)); }
  void value(bool flag) { plain(flag ? "true" : "false"); }
  void value(std::int64_t number) { plain(std::to_string(number)); }
  void value(int number) { plain(std::to_string(number)); }
  void value(double number);
  void null() { plain("null"); }

  void field(std::string_view name, const auto& content) {
    key(name);
    value(content);
  }
  /// Writes no member if the text is empty.
  void field_if(std::string_view name, const std::string& text) {
    if (!text.empty()) field(name, text);
  }

 protected:
  explicit DocumentWriter(std::ostream& out) : out_(out) {}
  /// Writes text that is already escaped as a value.
  virtual void plain(std::string_view text) = 0;

  std::ostream& out_;
};

/// Two blanks of indentation, UTF-8, a final newline.
[[nodiscard]] std::unique_ptr<DocumentWriter> json_document(std::ostream& out);
/// YAML 1.2 in block form. Texts are always quoted, so none can be read as a number or a boolean.
[[nodiscard]] std::unique_ptr<DocumentWriter> yaml_document(std::ostream& out);

/// A JSON string with its quotes, which is valid YAML, too. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string json_string(std::string_view text);

}  // namespace ucwagen::base
