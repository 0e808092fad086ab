#include "generator/frontend/markdown/markdown.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <mutex>
#include <string_view>
#include <utility>

#include "generator/frontend/markdown/arena.hpp"
#include "generator/frontend/markdown/inlines.hpp"
#include "generator/frontend/markdown/original_places.hpp"
#include "generator/frontend/markdown/page_tables.hpp"

namespace ucwagen::markdown {

namespace {

bool is_type(cmark_node* node, std::string_view type) { return type == cmark_node_get_type_string(node); }

std::size_t count_children(cmark_node* parent) {
  std::size_t count = 0;
  for (auto* node = cmark_node_first_child(parent); node != nullptr; node = cmark_node_next(node)) ++count;
  return count;
}

bool all_strong(cmark_node* node) {
  auto* child = cmark_node_first_child(node);
  return child != nullptr && cmark_node_next(child) == nullptr &&
         cmark_node_get_type(child) == CMARK_NODE_STRONG;
}

/// The document is valid as long as the arena of the calling scope.
cmark_node* parse_document(const PageTables& tables) {
  static std::once_flag registered;
  std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
  auto* parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, Arena::functions());
  if (auto* extension = cmark_find_syntax_extension("table")) {
    cmark_parser_attach_syntax_extension(parser, extension);
  }
  const std::string text = tables.text();
  cmark_parser_feed(parser, text.data(), text.size());
  auto* document = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  return document;
}

/// The content of a node, with positions in the repaired text.
Inline flatten_unplaced(cmark_node* node) {
  Inline out;
  out.line = line_of(node);
  out.column = column_of(node);
  out.strong = all_strong(node);
  flatten_inlines(node, out);
  return out;
}

/// The rows of a table. Their lines count from its header.
std::vector<Row> rows_of(cmark_node* table) {
  std::vector<Row> rows;
  rows.reserve(count_children(table));
  for (auto* node = cmark_node_first_child(table); node != nullptr; node = cmark_node_next(node)) {
    Row& row = rows.emplace_back();
    row.line = line_of(node) - line_of(table);
    row.cells.reserve(count_children(node));
    for (auto* cell = cmark_node_first_child(node); cell != nullptr; cell = cmark_node_next(cell)) {
      Inline& content = row.cells.emplace_back(flatten_unplaced(cell));
      content.line = row.line;
      for (Reference& reference : content.references) reference.line = row.line;
    }
  }
  return rows;
}

class Reader {
 public:
  Reader(const Repaired& page, TableCache& cache)
      : page_(page), places_(page), tables_(page, cache), content_(page.contents.begin()) {}

  std::vector<Block> run() {
    const Arena arena;
    auto* document = parse_document(tables_);
    blocks_.reserve(count_children(document));
    for (auto* node = cmark_node_first_child(document); node != nullptr; node = cmark_node_next(node)) {
      blocks_.push_back(block(node));
    }
    return std::move(blocks_);
  }

 private:
  Inline flatten(cmark_node* node) const {
    Inline out = flatten_unplaced(node);
    places_.place(out);
    return out;
  }

  Block block(cmark_node* node) {
    Block out;
    out.line = places_.line(line_of(node));
    out.column = places_.column(line_of(node), column_of(node));
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_HEADING:
        out.kind = BlockKind::heading;
        out.level = cmark_node_get_heading_level(node);
        out.content = flatten(node);
        break;
      case CMARK_NODE_PARAGRAPH:
        out.kind = BlockKind::paragraph;
        out.content = flatten(node);
        break;
      case CMARK_NODE_CODE_BLOCK: code(node, out); break;
      case CMARK_NODE_HTML_BLOCK:
        out.kind = BlockKind::html;
        out.code = literal(node);
        break;
      case CMARK_NODE_LIST:
        out.kind = BlockKind::list;
        items(node, out.items);
        break;
      case CMARK_NODE_THEMATIC_BREAK: rule_or_known_table(node, out); break;
      default:
        if (is_type(node, "table")) {
          table(node, out);
        } else {
          out.kind = BlockKind::quote;
          items(node, out.items);
        }
    }
    return out;
  }

  void code(cmark_node* node, Block& out) {
    out.kind = BlockKind::code;
    const int line = line_of(node);
    while (content_ != page_.contents.end() && content_->fence < line) ++content_;
    if (content_ != page_.contents.end() && content_->fence == line) {
      out.code.reserve(content_->text.size() + 1);
      out.code.append(content_->text).push_back('\n');
    } else {
      out.code = literal(node);
    }
    const char* info = cmark_node_get_fence_info(node);
    out.info = info == nullptr ? "" : info;
    int length = 0, offset = 0;
    char character = 0;
    // Repair fences bare samples with four backticks; the pages use three.
    out.fenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0 && length == 3;
  }

  /// Paragraphs of list items and quotes, including nested ones. Iterative, since a page may nest to any
  /// depth.
  void items(cmark_node* list, std::vector<Inline>& out) const {
    std::vector<cmark_node*> open{cmark_node_first_child(list)};
    while (!open.empty()) {
      auto* node = open.back();
      if (node == nullptr) {
        open.pop_back();
        continue;
      }
      open.back() = cmark_node_next(node);
      const auto type = cmark_node_get_type(node);
      if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING) {
        out.push_back(flatten(node));
      } else if (type == CMARK_NODE_ITEM || type == CMARK_NODE_LIST || type == CMARK_NODE_BLOCK_QUOTE) {
        open.push_back(cmark_node_first_child(node));
      }
    }
  }

  void rule_or_known_table(cmark_node* node, Block& out) const {
    if (const std::vector<Row>* rows = tables_.known_at(line_of(node))) {
      place_table(*rows, line_of(node), out);
    } else {
      out.kind = BlockKind::rule;
    }
  }

  void table(cmark_node* node, Block& out) {
    std::vector<Row> rows = rows_of(node);
    tables_.add(line_of(node), rows);
    place_table(std::move(rows), line_of(node), out);
  }

  void place_table(std::vector<Row> rows, int first, Block& out) const {
    for (Row& row : rows) {
      for (Inline& cell : row.cells) places_.place(cell, first);
      row.line = places_.line(first + row.line);
    }
    out.kind = BlockKind::table;
    out.rows = std::move(rows);
  }

  const Repaired& page_;
  OriginalPlaces places_;
  PageTables tables_;
  std::vector<Repaired::Content>::const_iterator content_;  ///< of the next code block without content
  std::vector<Block> blocks_;
};

}  // namespace

std::vector<Block> parse(const Repaired& page, TableCache& tables) { return Reader(page, tables).run(); }

}  // namespace ucwagen::markdown
