#include "generator/frontend/markdown/markdown.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <mutex>
#include <string_view>
#include <utility>

#include "generator/frontend/markdown/arena.hpp"
#include "generator/frontend/markdown/inlines.hpp"

namespace ucwagen::markdown {

namespace {

/// The document is valid as long as the arena of the calling scope.
cmark_node* parse_document(const std::string& text) {
  static std::once_flag registered;
  std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
  auto* parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, Arena::functions());
  if (auto* tables = cmark_find_syntax_extension("table")) {
    cmark_parser_attach_syntax_extension(parser, tables);
  }
  cmark_parser_feed(parser, text.data(), text.size());
  auto* document = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  return document;
}

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

class Reader {
 public:
  explicit Reader(const Repaired& page) : page_(page), content_(page.contents.begin()) {}

  std::vector<Block> run() {
    const Arena arena;
    auto* document = parse_document(page_.text);
    blocks_.reserve(count_children(document));
    for (auto* node = cmark_node_first_child(document); node != nullptr; node = cmark_node_next(node)) {
      blocks_.push_back(block(node));
    }
    return std::move(blocks_);
  }

 private:
  [[nodiscard]] int original(int line) const {
    if (page_.lines.empty()) return 1;
    const auto index = std::clamp<std::ptrdiff_t>(line - 1, 0, std::ssize(page_.lines) - 1);
    return page_.lines[static_cast<std::size_t>(index)];
  }

  [[nodiscard]] int column(cmark_node* node) const {
    const auto line = cmark_node_get_start_line(node);
    const auto known = line >= 1 && line <= static_cast<int>(page_.indents.size());
    const auto indent = known ? page_.indents[static_cast<std::size_t>(line - 1)] : 0;
    return std::max(cmark_node_get_start_column(node), 1) + indent;
  }

  Inline flatten(cmark_node* node) const {
    Inline out;
    out.line = original(cmark_node_get_start_line(node));
    out.column = column(node);
    out.strong = all_strong(node);
    flatten_inlines(node, out, [this](cmark_node* link, Reference& reference) {
      reference.line = original(cmark_node_get_start_line(link));
      reference.column = column(link);
    });
    return out;
  }

  Block block(cmark_node* node) {
    Block out;
    out.line = original(cmark_node_get_start_line(node));
    out.end_line = original(cmark_node_get_end_line(node));
    out.column = column(node);
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
      case CMARK_NODE_THEMATIC_BREAK: out.kind = BlockKind::rule; break;
      default:
        if (is_type(node, "table")) {
          out.kind = BlockKind::table;
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
    const int line = cmark_node_get_start_line(node);
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

  void table(cmark_node* node, Block& out) const {
    out.rows.reserve(count_children(node));
    for (auto* row = cmark_node_first_child(node); row != nullptr; row = cmark_node_next(row)) {
      Row line;
      line.line = original(cmark_node_get_start_line(row));
      line.cells.reserve(count_children(row));
      for (auto* cell = cmark_node_first_child(row); cell != nullptr; cell = cmark_node_next(cell)) {
        line.cells.push_back(flatten(cell));
        line.cells.back().line = line.line;
      }
      out.rows.push_back(std::move(line));
    }
  }

  const Repaired& page_;
  std::vector<Repaired::Content>::const_iterator content_;  ///< of the next code block without content
  std::vector<Block> blocks_;
};

}  // namespace

std::vector<Block> parse(const Repaired& page) { return Reader(page).run(); }

}  // namespace ucwagen::markdown
