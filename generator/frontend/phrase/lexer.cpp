#include "generator/frontend/phrase/lexer.hpp"

#include <algorithm>

namespace ucwagen::phrase {

namespace {

bool is_of_word(char c) { return is_alphanumeric(c) || c == '_'; }

std::size_t end_of_word(std::string_view text, std::size_t start) {
  std::size_t end = start;
  while (end < text.size() && is_of_word(text[end])) ++end;
  return end;
}

Token word_at(std::string_view text, std::size_t start) {
  const std::string_view word = text.substr(start, end_of_word(text, start) - start);
  const bool number = std::ranges::all_of(word, is_digit);
  return {number ? TokenKind::number : TokenKind::word, word, start};
}

}  // namespace

std::vector<Token> lex(std::string_view text) {
  std::vector<Token> tokens;
  tokens.reserve(text.size() / 4);  // a token and its blanks have more than four bytes on average
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (is_blank(c)) {
      ++at;
      continue;
    }
    if (is_of_word(c)) {
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
