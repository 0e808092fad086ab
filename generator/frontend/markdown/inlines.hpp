#pragma once

#include <cmark-gfm.h>

#include <algorithm>
#include <string_view>

#include "generator/frontend/markdown/markdown.hpp"

namespace ucwagen::markdown {

/// The text of a node; empty if it has none.
[[nodiscard]] std::string_view literal(cmark_node* node);

/// Where a node begins in the text that was parsed.
[[nodiscard]] inline int line_of(cmark_node* node) { return cmark_node_get_start_line(node); }
[[nodiscard]] inline int column_of(cmark_node* node) {
  return std::max(cmark_node_get_start_column(node), 1);
}

/// Sets the text, links and marks of `out` from the inline content below `root`, with its blanks folded.
void flatten_inlines(cmark_node* root, Inline& out);

}  // namespace ucwagen::markdown
