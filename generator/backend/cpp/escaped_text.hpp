#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "generator/template/template_text.hpp"

/// The only kinds of text that a template takes. Each is made by its own escaping and by nothing else, so
/// that text of a page that was not escaped for its place does not compile.
namespace ucwagen::cpp {

/// A name in C++ (identifiers.hpp), possibly already made unique in its scope.
class Identifier : public Text {
 public:
  [[nodiscard]] static Identifier variable(std::string_view wire);  ///< snake_case
  [[nodiscard]] static Identifier type(std::string_view wire);      ///< PascalCase
  [[nodiscard]] static Identifier macro(std::string_view wire);     ///< UPPER_CASE
  /// A name that a NameScope gave out, or "a::b" of such names. Anything else becomes the nearest identifier.
  [[nodiscard]] static Identifier given(std::string_view name);

 private:
  using Text::Text;
};

/// A type in C++ made of such names.
class CppType : public Text {
 public:
  [[nodiscard]] static CppType of(const Identifier& name) { return CppType(name.str()); }
  [[nodiscard]] CppType open() const { return CppType("Open<" + str() + ">"); }
  [[nodiscard]] CppType list() const { return CppType("std::vector<" + str() + ">"); }
  [[nodiscard]] CppType reference() const { return CppType("const " + str() + "&"); }

 private:
  using Text::Text;
};

/// [a-z0-9_], safe as a file name on every system.
class FileStem : public Text {
 public:
  [[nodiscard]] static FileStem of(std::string_view wire);
  /// A stem that a NameScope gave out.
  [[nodiscard]] static FileStem given(std::string_view stem) { return of(stem); }

 private:
  using Text::Text;
};

/// One line of a comment, safe behind `//` and within `/* */`, and free of meaning to Doxygen.
class CommentText : public Text {
 public:
  [[nodiscard]] static CommentText line(std::string_view text);
  /// The text in lines of at most `width` characters, broken at blanks; words longer than that stay whole up
  /// to max_word and are cut there. No lines for an empty text.
  [[nodiscard]] static std::vector<CommentText> wrapped(std::string_view text, std::size_t width);

  static constexpr std::size_t max_word = 400;

 private:
  using Text::Text;
};

/// A string literal with its quotes, of ASCII alone: other bytes are octal escapes, which are never longer
/// than three digits. A literal over `piece` bytes is given as several that the compiler joins (MSVC takes 16
/// kB in one).
class StringLiteral : public Text {
 public:
  [[nodiscard]] static StringLiteral of(std::string_view text);

  static constexpr std::size_t piece = 8000;

 private:
  using Text::Text;
};

/// Text that stands within a literal of the template's own, in C++ and in CMake: letters, digits and `.-_
/// /:+=` as they are, anything else as `_`; at most max_length characters.
class PlainText : public Text {
 public:
  [[nodiscard]] static PlainText of(std::string_view text);

  static constexpr std::size_t max_length = 240;

 private:
  using Text::Text;
};

/// A decimal number.
class Number : public Text {
 public:
  [[nodiscard]] static Number of(std::int64_t value) { return Number(literal(value)); }

 private:
  using Text::Text;
  /// C++ has no literal of the least number: 9223372036854775808 alone is too large for its type.
  static std::string literal(std::int64_t value) {
    return value == std::numeric_limits<std::int64_t>::min() ? "(-9223372036854775807 - 1)"
                                                             : std::to_string(value);
  }
};

}  // namespace ucwagen::cpp
