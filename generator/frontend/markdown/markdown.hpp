#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "generator/frontend/markdown/block_repair.hpp"

/// Markdown as a flat list of blocks with positions. The only place that knows cmark-gfm.
namespace ucwagen::markdown {

/// A link of a run of prose: its text, and its target as written.
struct Reference {
  std::string text, target;
  int line = 0, column = 0;
};

/// A part of a flattened text that was code or a link. A link comes before the code that its text holds.
struct Mark {
  std::size_t begin = 0, end = 0;  ///< in the flattened text
  std::string target;              ///< of a link, as written; empty for code
  friend bool operator==(const Mark&, const Mark&) = default;
};

/// Inline content with its markup flattened: entities decoded, blanks folded.
struct Inline {
  std::string text;
  std::vector<Reference> references;
  std::vector<Mark> marks;
  bool html = false;    ///< held HTML tags, which are dropped
  bool strong = false;  ///< is bold as a whole
  int line = 0, column = 0;
};

struct Row {
  std::vector<Inline> cells;
  int line = 0;
};

enum class BlockKind { heading, paragraph, table, code, html, list, quote, rule };

struct Block {
  BlockKind kind{};
  int line = 0, end_line = 0;  ///< in the page as written
  int column = 1;
  int level = 0;              ///< of a heading
  Inline content;             ///< heading, paragraph; a quote's prose
  std::vector<Row> rows;      ///< of a table; the header comes first
  std::string code;           ///< literal text of code and HTML
  std::string info;           ///< language of a fence
  bool fenced = true;         ///< false: the fence was put there by the repair
  std::vector<Inline> items;  ///< of a list, nested ones flattened in order
};

/// Parses repaired text. Reuses nothing between calls and is safe to call from several threads.
[[nodiscard]] std::vector<Block> parse(const Repaired& page);

/// Folds runs of blanks to one and trims, in place.
void fold_blanks(std::string& text);

}  // namespace ucwagen::markdown
