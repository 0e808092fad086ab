#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace ucwagen::phrase {

enum class TokenKind { word, number, quoted, mark };

/// A token and where it starts in the text. A quoted token's text is without its quotes.
struct Token {
  TokenKind kind;
  std::string_view text;
  std::size_t offset;

  [[nodiscard]] bool is(char mark) const { return kind == TokenKind::mark && text.front() == mark; }
  /// Compares a word without regard to case; `lower` is in lower case.
  [[nodiscard]] bool is_word(std::string_view lower) const;
};

/// Splits prose into words (letters, digits, '_'), numbers (digits alone), "quoted" pieces and single marks.
/// Blanks only separate: the cells hold them, or lack them, at random.
[[nodiscard]] std::vector<Token> lex(std::string_view text);

}  // namespace ucwagen::phrase
