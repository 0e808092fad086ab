#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The JSON of a sample as a tree that knows its lines.
namespace ucwagen::resolve {

struct JsonMember;

/// A JSON value. Members keep their order, and every value knows the line it starts in.
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
  bool ok = false;
  bool lenient = false;  ///< a string holds a raw line break, which JSON forbids; read as a blank
  Json root;
  std::string error;  ///< where not ok
  int error_line = 0;
};

/// At most this many levels are read: samples have ten, and a hostile page must not exhaust the stack.
inline constexpr int max_json_depth = 64;

/// Parses the body of a sample that starts in the given line of its page.
[[nodiscard]] ParsedJson parse_json(std::string_view body, int first_line);

}  // namespace ucwagen::resolve
