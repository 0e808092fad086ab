#pragma once

#include <cmark-gfm.h>

#include <functional>
#include <string_view>

#include "generator/frontend/markdown/markdown.hpp"

namespace ucwagen::markdown {

/// The text of a node; empty if it has none.
[[nodiscard]] std::string_view literal(cmark_node* node);

/// Sets the text, links and marks of `out` from the inline content below `root`, with its blanks folded. `locate` sets the
/// position of a link from its node.
void flatten_inlines(cmark_node* root, Inline& out,
                     const std::function<void(cmark_node*, Reference&)>& locate);

}  // namespace ucwagen::markdown
