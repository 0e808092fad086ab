#include "generator/frontend/phrase/lexer.hpp"

#include <algorithm>

#include "generator/base/text.hpp"

namespace ucwagen::phrase {

namespace {

// Not std::isalpha, which depends on the locale.
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::size_t end_of_word(std::string_view text, std::size_t start) {
  std::size_t end = start;
  while (end < text.size() && (is_letter(text[end]) || is_digit(text[end]))) ++end;
  return end;
}

Token word_at(std::string_view text, std::size_t start) {
  const std::string_view word = text.substr(start, end_of_word(text, start) - start);
  const bool number = std::all_of(word.begin(), word.end(), is_digit);
  return {number ? TokenKind::number : TokenKind::word, word, start};
}

}  // namespace

bool Token::is_word(std::string_view wanted) const {
  return kind == TokenKind::word && text.size() == wanted.size() &&
         std::equal(text.begin(), text.end(), wanted.begin(),
                    [](char a, char b) { return lower_case(a) == b; });
}

std::vector<Token> lex(std::string_view text) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (is_blank(c)) {
      ++at;
      continue;
    }
    if (is_letter(c) || is_digit(c)) {
      tokens.push_back(word_at(text, at));
      at += tokens.back().text.size();
      continue;
    }
    const std::size_t close = c == '"' ? text.find('"', at + 1) : std::string_view::npos;
    if (close != std::string_view::npos) {
      tokens.push_back({TokenKind::quoted, text.substr(at + 1, close - at - 1), at});
      at = close + 1;
      continue;
    }
    tokens.push_back({TokenKind::mark, text.substr(at, 1), at});
    ++at;
  }
  return tokens;
}

}  // namespace ucwagen::phrase
