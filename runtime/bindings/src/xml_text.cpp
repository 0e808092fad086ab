#ifdef UCWA_XML

#include "xml_text.hpp"

#include <cstdint>
#include <optional>
#include <utility>

namespace ucwa::detail {

namespace {

/// Whether XML allows the character: no control characters except white space, no surrogates, no U+FFFE and U+FFFF.
bool is_character(std::uint32_t point) {
  if (point < 0x20) return point == '\t' || point == '\n' || point == '\r';
  return point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE && point != 0xFFFF;
}

/// The character of a reference such as `#x20AC`, without `&` and `;`.
std::optional<std::uint32_t> character_of(std::string_view body) {
  if (body.substr(0, 1) != "#") return std::nullopt;
  const bool hexadecimal = body.substr(0, 2) == "#x";
  const std::string_view digits = body.substr(hexadecimal ? 2 : 1);
  if (digits.empty()) return std::nullopt;
  std::uint32_t point = 0;
  for (const char c : digits) {
    const char folded = static_cast<char>(c | 0x20);
    const bool letter = hexadecimal && folded >= 'a' && folded <= 'f';
    if (!(is_digit(c) || letter) || point > 0x10FFFF) return std::nullopt;
    const int digit = letter ? folded - 'a' + 10 : c - '0';
    point = point * (hexadecimal ? 16u : 10u) + static_cast<std::uint32_t>(digit);
  }
  if (!is_character(point)) return std::nullopt;
  return point;
}

bool append_reference(std::string& out, std::string_view body) {
  constexpr std::pair<std::string_view, char> entities[] = {
      {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
  for (const auto& [name, c] : entities) {
    if (body != name) continue;
    out += c;
    return true;
  }
  const auto point = character_of(body);
  if (point) append_utf8(out, *point);
  return point.has_value();
}

}  // namespace

std::size_t xml_characters_length(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::string_view rest = text.substr(at);
    const std::size_t length = sequence_length(rest);
    const bool control = length == 1 && !is_character(static_cast<unsigned char>(rest.front()));
    if (length == 0 || control || rest.substr(0, 3) == "\xEF\xBF\xBE" || rest.substr(0, 3) == "\xEF\xBF\xBF")
      break;
    at += length;
  }
  return at;
}

bool append_xml_text(std::string& out, std::string_view raw, XmlContext context) {
  for (std::size_t at = 0; at < raw.size(); ++at) {
    const char c = raw[at];
    if (c == '&' && context != XmlContext::section) {
      const std::size_t end = raw.find(';', at);
      if (end == std::string_view::npos || !append_reference(out, raw.substr(at + 1, end - at - 1)))
        return false;
      at = end;
    } else if (c == '\r' && raw.substr(at, 2) == "\r\n") {
      continue;
    } else if (is_xml_space(c) && context == XmlContext::attribute) {
      out += ' ';
    } else {
      out += c == '\r' ? '\n' : c;
    }
  }
  return true;
}

}  // namespace ucwa::detail

#endif
