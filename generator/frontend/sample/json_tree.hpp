#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/base/result.hpp"

/// The JSON of a sample as a tree with line numbers.
namespace ucwagen::sample {

struct JsonMember;

/// A JSON value. Members keep their order, and every value has the number of its first line.
struct Json {
  enum class Kind { null, boolean, integer, real, string, array, object };

  Kind kind = Kind::null;
  int line = 0;
  std::string text;  ///< of strings; of numbers and booleans as JSON writes them
  std::vector<Json> items;
  std::vector<JsonMember> members;

  [[nodiscard]] const Json* find(std::string_view name) const;
  /// The text of a string member, or nothing.
  [[nodiscard]] std::string_view text_of(std::string_view name) const;
};

struct JsonMember {
  std::string name;
  Json value;
};

struct ParsedJson {
  base::Result<Json> root;
  bool lenient = false;  ///< a string has a line break, which JSON forbids; it is read as a blank
  int error_line = 0;    ///< where the text is not JSON
};

/// Maximum depth of nesting. Samples have ten levels; the limit protects the stack from hostile pages.
inline constexpr int max_json_depth = 64;

/// Parses the body of a sample that starts in the given line of its page.
[[nodiscard]] ParsedJson parse_json(std::string_view body, int first_line);

}  // namespace ucwagen::sample
