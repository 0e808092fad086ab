#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "generator/base/text.hpp"

namespace ucwagen::phrase {

enum class TokenKind { word, number, quoted, mark };

/// A token and its position in the text. The text of a quoted token does not include the quotes.
struct Token {
  TokenKind kind;
  std::string_view text;
  std::size_t offset;

  [[nodiscard]] bool is(char mark) const { return kind == TokenKind::mark && text.front() == mark; }
  /// Compares a word without regard to case; `lower` is in lower case.
  [[nodiscard]] bool is_word(std::string_view lower) const {
    return text.size() == lower.size() && kind == TokenKind::word && same_text(text, lower);
  }
};

/// Splits prose into words (letters, digits, '_'), numbers (digits only), quoted texts and single punctuation marks.
/// Blanks have no other meaning, since cells have or lack them at random.
[[nodiscard]] std::vector<Token> lex(std::string_view text);

}  // namespace ucwagen::phrase
