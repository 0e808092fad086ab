#include "generator/frontend/markdown/markdown.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstring>
#include <functional>
#include <mutex>
#include <string_view>
#include <utility>

#include "generator/frontend/markdown/arena.hpp"

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

std::string_view literal(cmark_node* node) {
  const char* text = cmark_node_get_literal(node);
  return text == nullptr ? std::string_view() : std::string_view(text);
}

/// Flattens the inline content below a node. Iterates instead of recursing, since a page may nest emphasis to any
/// depth.
class Flattener {
 public:
  /// `locate` sets the position of a link from its node.
  Flattener(Inline& out, std::function<void(cmark_node*, Reference&)> locate)
      : out_(out), locate_(std::move(locate)) {}

  void run(cmark_node* root) {
    if (cmark_node* only = cmark_node_first_child(root);  // as in most cells
        only != nullptr && cmark_node_next(only) == nullptr && cmark_node_get_type(only) == CMARK_NODE_TEXT) {
      out_.text = literal(only);
      return;
    }
    const std::unique_ptr<cmark_iter, void (*)(cmark_iter*)> walk(cmark_iter_new(root), cmark_iter_free);
    for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get())) {
      visit(cmark_iter_get_node(walk.get()), event == CMARK_EVENT_ENTER);
    }
  }

 private:
  void visit(cmark_node* node, bool entering) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_TEXT: out_.text += literal(node); break;
      case CMARK_NODE_CODE:
        out_.text += literal(node);
        out_.marks.push_back({out_.text.size() - literal(node).size(), out_.text.size(), {}});
        break;
      case CMARK_NODE_SOFTBREAK:
      case CMARK_NODE_LINEBREAK: out_.text += ' '; break;
      case CMARK_NODE_HTML_INLINE: html(literal(node)); break;
      case CMARK_NODE_LINK:
        if (entering) {
          link_start_ = out_.text.size();  // links do not nest
          link_mark_ = out_.marks.size();
        } else {
          link(node);
        }
        break;
      default: break;
    }
  }

  void link(cmark_node* node) {
    const char* url = cmark_node_get_url(node);
    const std::string target = url == nullptr ? "" : url;
    out_.references.push_back({out_.text.substr(link_start_), target});
    locate_(node, out_.references.back());
    if (target.empty()) return;
    out_.marks.insert(out_.marks.begin() + static_cast<std::ptrdiff_t>(link_mark_),
                      {link_start_, out_.text.size(), target});
  }

  void html(std::string_view tag) {
    // Anchors are invisible; breaks and paragraph ends separate words.
    if (tag.rfind("<a ", 0) == 0 || tag == "</a>") return;
    out_.html = true;
    if (tag.rfind("<br", 0) == 0 || tag.rfind("<p", 0) == 0 || tag.rfind("</p", 0) == 0) out_.text += ' ';
  }

  Inline& out_;
  std::function<void(cmark_node*, Reference&)> locate_;
  std::size_t link_start_ = 0, link_mark_ = 0;
};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// For each position in the text, the position after the blanks are folded. One pass gives all, since a line may have
/// thousands of marks.
std::vector<std::size_t> folded_positions(std::string_view text) {
  std::vector<std::size_t> positions;
  positions.reserve(text.size() + 1);
  std::size_t out = 0;
  bool blank = true;  // leading blanks are removed
  for (const char c : text) {
    positions.push_back(out);
    if (!is_blank(c) || !blank) ++out;
    blank = is_blank(c);
  }
  positions.push_back(out);
  return positions;
}

/// Whether fold_blanks() would change the text; it does so with few. The loop neither stops early nor branches, so that the
/// compiler vectorises it.
bool folds(std::string_view text) {
  if (text.empty()) return false;
  char changed = is_blank(text.front()) || is_blank(text.back()) ? 1 : 0;
  for (std::size_t i = 1; i < text.size(); ++i) {
    const char c = text[i], before = text[i - 1];
    changed =
        static_cast<char>(changed | (c == '\t') | (c == '\n') | (c == '\r') | ((c == ' ') & (before == ' ')));
  }
  return changed != 0;
}

/// Folds the blanks of the text and adjusts the positions of the marks.
void fold(Inline& content) {
  if (!folds(content.text)) return;
  const std::vector<std::size_t> positions =
      content.marks.empty() ? std::vector<std::size_t>() : folded_positions(content.text);
  fold_blanks(content.text);
  for (auto& mark : content.marks) {  // a blank at the end of the text goes too
    mark.begin = std::min(positions[mark.begin], content.text.size());
    mark.end = std::min(positions[mark.end], content.text.size());
  }
}

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
    Flattener(out, [this](cmark_node* link, Reference& reference) {
      reference.line = original(cmark_node_get_start_line(link));
      reference.column = column(link);
    }).run(node);
    fold(out);
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

void fold_blanks(std::string& text) {
  std::size_t out = 0;
  bool blank = true;  // removes leading blanks
  for (const char c : text) {
    const bool was_blank = std::exchange(blank, is_blank(c));
    if (!blank) {
      text[out++] = c;
    } else if (!was_blank) {
      text[out++] = ' ';
    }
  }
  if (out > 0 && text[out - 1] == ' ') --out;
  text.resize(out);
}

std::vector<Block> parse(const Repaired& page) { return Reader(page).run(); }

}  // namespace ucwagen::markdown
