#include "generator/backend/cpp/identifiers.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "generator/base/hash.hpp"
#include "generator/base/text.hpp"

namespace ucwagen::cpp {
namespace {

bool is_device(std::string_view stem) {
  constexpr std::array<std::string_view, 6> plain = {"aux", "con", "nul", "prn", "conin", "conout"};
  if (std::ranges::find(plain, stem) != plain.end()) return true;
  const std::string_view head = stem.substr(0, 3);
  return stem.size() == 4 && (head == "com" || head == "lpt") && is_digit(stem[3]);
}

std::string hash_of(std::string_view text) {
  Hash<std::uint32_t> hash;
  hash.add(text);
  return hash.hex();
}

std::string shortened(std::string identifier, std::string_view wire) {
  if (identifier.size() <= max_identifier) return identifier;
  identifier.resize(max_identifier - 9);
  while (identifier.back() == '_') identifier.pop_back();
  return identifier + "_" + hash_of(wire);
}

// Replaces every byte that identifiers cannot have by a blank. Bytes outside of ASCII are spelled in
// hexadecimal, so that names in other scripts stay different.
std::string ascii(std::string_view wire) {
  std::string text;
  for (const char c : wire) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_alphanumeric(c)) {
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
      words += lower_case(text[i]);
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
    if (c != ' ') name += start ? upper_case(c) : c;
    start = c == ' ';
  }
  if (name.empty()) return "Unnamed";
  if (is_digit(name.front())) name.insert(name.begin(), 'N');
  // Names in capitals may be macros, so "BOOL" becomes "Bool".
  if (name.size() > 1 && std::ranges::none_of(name, is_lower)) {
    for (std::size_t i = 1; i < name.size(); ++i) name[i] = lower_case(name[i]);
  }
  return shortened(name, wire);
}

std::string macro_case(std::string_view wire) { return upper_case(snake_words(wire)); }

bool is_file_stem(std::string_view stem) {
  const auto fits = [](char c) { return is_lower(c) || is_digit(c) || c == '_'; };
  return !stem.empty() && !is_digit(stem.front()) && stem.size() <= max_identifier &&
         std::ranges::all_of(stem, fits) && !is_device(stem);
}

std::string file_stem(std::string_view wire) {
  std::string stem = snake_words(wire);
  if (is_device(stem)) stem += '_';
  return stem;
}

std::string NameScope::claim(std::string identifier) {
  if (is_declared(identifier)) identifier += '_';
  const auto [given, is_new] = given_.try_emplace(lower_case(identifier), 2);
  if (is_new && !is_declared(identifier)) return identifier;
  std::string candidate;
  do {
    candidate = identifier;
    if (candidate.back() != '_') candidate += '_';
    candidate += std::to_string(given->second++);
  } while (is_declared(candidate) || !given_.try_emplace(lower_case(candidate), 2).second);
  return candidate;
}

bool NameScope::is_declared(std::string_view name) const {
  return std::ranges::any_of(declared_, [&](std::string_view other) { return same_text(name, other); });
}

}  // namespace ucwagen::cpp
