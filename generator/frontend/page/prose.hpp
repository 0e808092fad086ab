#pragma once

#include <string>
#include <vector>

#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/page/page.hpp"

namespace ucwagen::page {

/// Flattened prose with missing blanks between sentences inserted. Reports HTML and links without a closing
/// parenthesis.
[[nodiscard]] Prose to_prose(markdown::Inline content, const std::string& file, Diagnostics& diagnostics);

/// The links in prose. The suffix that the oldest pages add to names is removed from their texts.
[[nodiscard]] std::vector<Reference> references_of(const markdown::Inline& content);

/// Restores the blank that conversion lost between two sentences: "…event channel.The maximum length is…".
/// Dotted names ("AccessLevel.Locked", "User.ReadWrite", "contoso.com") stay whole.
[[nodiscard]] std::string part_sentences(std::string text);

}  // namespace ucwagen::page
