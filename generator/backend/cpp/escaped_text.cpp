#include "generator/backend/cpp/escaped_text.hpp"

#include <algorithm>

#include "generator/backend/cpp/identifiers.hpp"
#include "generator/base/text.hpp"

namespace ucwagen::cpp {
namespace {

bool is_name(std::string_view name) {
  const auto fits = [](char c) { return is_name_character(c) || c == ':'; };
  return !name.empty() && std::ranges::all_of(name, fits);
}

}  // namespace

Identifier Identifier::variable(std::string_view wire) { return Identifier(snake_case(wire)); }
Identifier Identifier::type(std::string_view wire) { return Identifier(pascal_case(wire)); }
Identifier Identifier::macro(std::string_view wire) { return Identifier(macro_case(wire)); }
Identifier Identifier::given(std::string_view name) {
  return Identifier(is_name(name) ? std::string(name) : snake_case(name));
}

FileStem FileStem::of(std::string_view wire) { return FileStem(file_stem(wire)); }
FileStem FileStem::given(std::string_view stem) {
  return FileStem(is_file_stem(stem) ? std::string(stem) : file_stem(stem));
}

StringLiteral StringLiteral::of(std::string_view text) {
  std::string out = "\"";
  out.reserve(text.size() + 2);  // most texts need no escapes
  std::size_t piece_start = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (out.size() - piece_start > piece) {
      out += "\" \"";
      piece_start = out.size();
    }
    if (c == '"' || c == '\\' || (c == '?' && out.back() == '?')) {
      out += '\\';
      out += c;
    } else if (byte >= 0x20U && byte < 0x7FU) {
      out += c;
    } else {
      out += '\\';
      for (const unsigned shift : {6U, 3U, 0U}) out += static_cast<char>('0' + ((byte >> shift) & 7U));
    }
  }
  out += '"';
  return StringLiteral(std::move(out));
}

PlainText PlainText::of(std::string_view text) {
  std::string out(text.substr(0, max_length));
  for (char& c : out) {
    if (!is_name_character(c) && std::string_view(".- /:+=").find(c) == std::string_view::npos) c = '_';
  }
  return PlainText(std::move(out));
}

}  // namespace ucwagen::cpp
