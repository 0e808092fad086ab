// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "json_reader.hpp"
#include "text.hpp"

// Reads the strings of a JSON text, which are most of it.

namespace ucwa::detail {

/// Reads a string with an escape or with characters outside of ASCII. The buffer is only used if there is an escape,
/// and is allocated once, since a string may be as long as the whole text.
bool JsonReader::long_string(std::string& buffer, std::string_view& text) {
  const char* begin = ++at_;
  bool escaped = false;
  while (at_ != end_ && *at_ != '"') {
    if (*at_ == '\\') {
      if (!escaped) {
        const char* close = at_;
        while (close != end_ && *close != '"') close += *close == '\\' && end_ - close > 1 ? 2 : 1;
        buffer.clear();
        buffer.reserve(static_cast<std::size_t>(close - begin));
        buffer.append(begin, at_);
        escaped = true;
      }
      if (!escape(buffer)) return false;
      continue;
    }
    if (static_cast<unsigned char>(*at_) < 0x20)
      return wrong("a control character in a string must be escaped");
    const std::size_t length = sequence_length({at_, static_cast<std::size_t>(end_ - at_)});
    if (length == 0) return wrong("the text is not UTF-8");
    if (escaped) buffer.append(at_, length);
    at_ += length;
  }
  if (at_ == end_) return wrong("a string is not terminated");
  text = escaped ? std::string_view(buffer) : since(begin);
  ++at_;
  return true;
}

bool JsonReader::escape(std::string& out) {
  constexpr std::string_view letters = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
  ++at_;
  if (stands_at('u')) {
    std::uint32_t unit = 0;
    if (!hex(unit)) return false;
    if (unit >= 0xD800 && unit < 0xDC00) {
      std::uint32_t low = 0;
      if (end_ - at_ < 2 || *at_ != '\\' || at_[1] != 'u') return wrong("half of a surrogate pair");
      ++at_;
      if (!hex(low)) return false;
      if (low < 0xDC00 || low > 0xDFFF) return wrong("half of a surrogate pair");
      unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    } else if (unit >= 0xDC00 && unit < 0xE000) {
      return wrong("half of a surrogate pair");
    }
    append_utf8(out, unit);
    return true;
  }
  const std::size_t which = at_ != end_ ? letters.find(*at_) : std::string_view::npos;
  if (which == std::string_view::npos) return wrong("an unknown escape");
  out += meanings[which];
  ++at_;
  return true;
}

/// Reads the four digits after the `u` at the current position.
bool JsonReader::hex(std::uint32_t& unit) {
  ++at_;
  for (int i = 0; i < 4; ++i, ++at_) {
    const char c = at_ != end_ ? *at_ : '\0';
    const char folded = static_cast<char>(c | 0x20);
    if (is_digit(c)) {
      unit = unit * 16 + static_cast<std::uint32_t>(c - '0');
    } else if (folded >= 'a' && folded <= 'f') {
      unit = unit * 16 + static_cast<std::uint32_t>(folded - 'a' + 10);
    } else {
      return wrong("four hexadecimal digits are expected after \\u");
    }
  }
  return true;
}

}  // namespace ucwa::detail
