#include "generator/backend/cpp/identifiers.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace ucwagen::cpp {
namespace {

// Does not depend on the locale: pages are UTF-8 and identifiers are ASCII.
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_alnum(char c) { return is_upper(c) || is_lower(c) || is_digit(c); }
char to_lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
char to_upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

std::string lowered(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), to_lower);
  return out;
}

bool is_device(std::string_view stem) {
  constexpr std::array<std::string_view, 6> plain = {"aux", "con", "nul", "prn", "conin", "conout"};
  if (std::find(plain.begin(), plain.end(), stem) != plain.end()) return true;
  const std::string_view head = stem.substr(0, 3);
  return stem.size() == 4 && (head == "com" || head == "lpt") && is_digit(stem[3]);
}

std::string hash(std::string_view text) {
  std::uint32_t value = 2166136261U;  // FNV-1a: the same on every machine, unlike std::hash
  for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
  std::string hex;
  for (int shift = 28; shift >= 0; shift -= 4) hex += "0123456789abcdef"[(value >> shift) & 15U];
  return hex;
}

std::string shortened(std::string identifier, std::string_view wire) {
  if (identifier.size() <= max_identifier) return identifier;
  identifier.resize(max_identifier - 9);
  while (identifier.back() == '_') identifier.pop_back();
  return identifier + "_" + hash(wire);
}

// Replaces every byte that identifiers cannot have by a blank. Bytes outside of ASCII are spelled in
// hexadecimal, so that names in other scripts stay different.
std::string ascii(std::string_view wire) {
  std::string text;
  for (const char c : wire) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_alnum(c)) {
      text += c;
    } else if (byte < 0x80U) {
      text += ' ';
    } else {
      text += "x";
      text += "0123456789abcdef"[byte >> 4U];
      text += "0123456789abcdef"[byte & 15U];
    }
  }
  return text;
}

// A capital starts a word after a small letter or digit ("readWrite", "search2Limit"), and at the end of a sequence
// of capitals if a small letter follows ("APIVersion"), except before one small letter and a digit: "IPv6" is one
// word.
bool starts_word(std::string_view text, std::size_t i) {
  const auto at = [&](std::size_t k) { return k < text.size() ? text[k] : ' '; };
  if (i == 0 || !is_upper(text[i])) return false;
  if (is_lower(text[i - 1]) || is_digit(text[i - 1])) return true;
  return is_upper(text[i - 1]) && is_lower(at(i + 1)) && !is_digit(at(i + 2));
}

std::string snake_words(std::string_view wire) {
  const std::string text = ascii(wire);
  std::string words;
  const auto part = [&] {
    if (!words.empty() && words.back() != '_') words += '_';
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ' ') {
      part();
    } else {
      if (starts_word(text, i)) part();
      words += to_lower(text[i]);
    }
  }
  while (!words.empty() && words.back() == '_') words.pop_back();
  if (words.empty()) return "unnamed";
  if (is_digit(words.front()))
    words.insert(words.begin(), 'n');  // a leading underscore would be reserved in namespaces
  return shortened(words, wire);
}

}  // namespace

std::string snake_case(std::string_view wire) {
  std::string words = snake_words(wire);
  if (is_reserved(words)) words += '_';
  return words;
}

std::string pascal_case(std::string_view wire) {
  const std::string text = ascii(wire);
  std::string name;
  bool start = true;
  for (const char c : text) {
    if (c != ' ') name += start ? to_upper(c) : c;
    start = c == ' ';
  }
  if (name.empty()) return "Unnamed";
  if (is_digit(name.front())) name.insert(name.begin(), 'N');
  // Names in capitals may be macros, so "BOOL" becomes "Bool".
  if (name.size() > 1 && std::none_of(name.begin(), name.end(), is_lower)) {
    std::transform(name.begin() + 1, name.end(), name.begin() + 1, to_lower);
  }
  return shortened(name, wire);
}

std::string macro_case(std::string_view wire) {
  std::string words = snake_words(wire);
  std::transform(words.begin(), words.end(), words.begin(), to_upper);
  return words;
}

std::string file_stem(std::string_view wire) {
  std::string stem = snake_words(wire);
  if (is_device(stem)) stem += '_';
  return stem;
}

NameScope::NameScope(std::initializer_list<std::string_view> declared) {
  for (const std::string_view name : declared) declared_.insert(lowered(name));
}

std::string NameScope::claim(std::string identifier) {
  if (declared_.contains(lowered(identifier))) identifier += '_';
  std::string candidate = identifier;
  int& number = next_.try_emplace(lowered(identifier), 2).first->second;
  for (; declared_.contains(lowered(candidate)) || !used_.insert(lowered(candidate)).second; ++number) {
    candidate = identifier;
    if (candidate.back() != '_') candidate += '_';
    candidate += std::to_string(number);
  }
  return candidate;
}

}  // namespace ucwagen::cpp
