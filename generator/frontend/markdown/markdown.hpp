#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "generator/frontend/markdown/block_repair.hpp"

/// Markdown as a flat list of blocks with positions. Only this folder uses cmark-gfm.
namespace ucwagen::markdown {

class TableCache;

/// A link in prose: its text, and its target as written.
struct Reference {
  std::string text, target;
  int line = 0, column = 0;
  friend bool operator==(const Reference&, const Reference&) = default;
};

/// A part of a flattened text that was code or a link. A link comes before code in its text.
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
  bool html = false;    ///< had HTML tags, which were removed
  bool strong = false;  ///< all of the text is bold
  int line = 0, column = 0;
  friend bool operator==(const Inline&, const Inline&) = default;
};

struct Row {
  std::vector<Inline> cells;
  int line = 0;
  friend bool operator==(const Row&, const Row&) = default;
};

enum class BlockKind { heading, paragraph, table, code, html, list, quote, rule };

struct Block {
  BlockKind kind{};
  int line = 0;  ///< in the page as written
  int column = 1;
  int level = 0;              ///< of a heading
  Inline content;             ///< heading, paragraph; a quote's prose
  std::vector<Row> rows;      ///< of a table; the header comes first
  std::string code;           ///< literal text of code and HTML
  std::string info;           ///< language of a fence
  bool fenced = true;         ///< false: the fence was put there by the repair
  std::vector<Inline> items;  ///< of a list, nested ones flattened in order
  friend bool operator==(const Block&, const Block&) = default;
};

/// Parses repaired text. Tables that are in the cache are taken from there; others are added. The blocks do not depend on what is
/// in it. Several threads may call this at the same time, with the same cache.
[[nodiscard]] std::vector<Block> parse(const Repaired& page, TableCache& tables);

/// Folds runs of blanks to one and trims, in place.
void fold_blanks(std::string& text);

}  // namespace ucwagen::markdown
