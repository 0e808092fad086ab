#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text.hpp"

/// The rules of XML 1.0 on characters and references.
namespace ucwa::detail {

[[nodiscard]] inline bool is_xml_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Whether a name may have the character. All characters outside of ASCII are accepted.
[[nodiscard]] inline bool is_xml_name_character(char c) {
  const char folded = static_cast<char>(c | 0x20);
  return (folded >= 'a' && folded <= 'z') || is_digit(c) || c == '_' || c == ':' || c == '-' || c == '.' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// The length in bytes of the longest start of the text that is UTF-8 and has only characters that XML allows.
[[nodiscard]] std::size_t xml_characters_length(std::string_view text);

/// The context of text: in a CDATA section `&` is an ordinary character, in an attribute line ends are blanks.
enum class XmlContext { content, section, attribute };

/// Appends the text with references replaced by their characters and line ends by \n; false if there is an `&` that
/// does not begin a predefined entity or a character reference.
[[nodiscard]] bool append_xml_text(std::string& out, std::string_view raw, XmlContext context);

}  // namespace ucwa::detail
