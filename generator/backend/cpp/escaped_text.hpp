#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "generator/template/template_text.hpp"

/// The kinds of text that templates accept. Only its own escaping function can create a text of each kind, so
/// code that puts unescaped text of a page into a view does not compile.
namespace ucwagen::cpp {

using templates::Text;

/// A C++ identifier (identifiers.hpp), which may already be unique in its scope.
class Identifier : public Text {
 public:
  [[nodiscard]] static Identifier variable(std::string_view wire);  ///< snake_case
  [[nodiscard]] static Identifier type(std::string_view wire);      ///< PascalCase
  [[nodiscard]] static Identifier macro(std::string_view wire);     ///< UPPER_CASE
  /// A name from a NameScope, or "a::b" of such names. Any other text is converted to a similar identifier.
  [[nodiscard]] static Identifier given(std::string_view name);

 private:
  using Text::Text;
};

/// A C++ type that is made of identifiers.
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
  /// A stem from a NameScope.
  [[nodiscard]] static FileStem given(std::string_view stem);

 private:
  using Text::Text;
};

/// One line of a comment, safe after `//` and inside `/* */`, and without Doxygen commands.
class CommentText : public Text {
 public:
  [[nodiscard]] static CommentText line(std::string_view text);
  /// The text in lines of at most `width` characters, broken at blanks. Longer words are not broken, but cut
  /// at max_word characters. An empty text gives no lines.
  [[nodiscard]] static std::vector<CommentText> wrapped(std::string_view text, std::size_t width);

  static constexpr std::size_t max_word = 400;

 private:
  using Text::Text;
};

/// A string literal with its quotes, in ASCII: other bytes are octal escapes, which have at most
/// three digits. A literal of more than `piece` bytes is split into several that the compiler joins (MSVC accepts 16
/// kB in one).
class StringLiteral : public Text {
 public:
  [[nodiscard]] static StringLiteral of(std::string_view text);

  static constexpr std::size_t piece = 8000;

 private:
  using Text::Text;
};

/// Text for use inside a literal of a template, in C++ and in CMake: letters, digits and `.-_
/// /:+=` are kept, other characters become `_`; at most max_length characters.
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
  /// C++ has no literal for the smallest number, since 9223372036854775808 without the sign is too large for its
  /// type.
  static std::string literal(std::int64_t value) {
    return value == std::numeric_limits<std::int64_t>::min() ? "(-9223372036854775807 - 1)"
                                                             : std::to_string(value);
  }
};

}  // namespace ucwagen::cpp
