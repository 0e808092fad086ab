#include "generator/frontend/markdown/inlines.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "generator/base/text.hpp"

namespace ucwagen::markdown {

namespace {

/// Flattens the inline content below a node. Iterates instead of recursing, since a page may nest emphasis to any
/// depth.
class Flattener {
 public:
  explicit Flattener(Inline& out) : out_(out) {}

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
    out_.references.push_back({out_.text.substr(link_start_), target, line_of(node), column_of(node)});
    if (target.empty()) return;
    out_.marks.insert(out_.marks.begin() + static_cast<std::ptrdiff_t>(link_mark_),
                      {link_start_, out_.text.size(), target});
  }

  void html(std::string_view tag) {
    // Anchors are invisible; breaks and paragraph ends separate words.
    if (tag.starts_with("<a ") || tag == "</a>") return;
    out_.html = true;
    if (tag.starts_with("<br") || tag.starts_with("<p") || tag.starts_with("</p")) out_.text += ' ';
  }

  Inline& out_;
  std::size_t link_start_ = 0, link_mark_ = 0;
};

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
    changed = static_cast<char>(changed | ((c >= '\t') & (c <= '\r')) | ((c == ' ') & (before == ' ')));
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

}  // namespace

std::string_view literal(cmark_node* node) {
  const char* text = cmark_node_get_literal(node);
  return text == nullptr ? std::string_view() : std::string_view(text);
}

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

void flatten_inlines(cmark_node* root, Inline& out) {
  Flattener(out).run(root);
  fold(out);
}

}  // namespace ucwagen::markdown
