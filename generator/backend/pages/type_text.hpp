#pragma once

#include <string>
#include <string_view>

#include "generator/backend/pages/markdown_text.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::pages {

/// The cell of a Type column, as Markdown: "Nullable Array of ([Modality](Modality_ref.md))"; "Unknown" if
/// the type is not known.
[[nodiscard]] std::string type_link(const ir::Type& type);

/// The description, with a sentence added for each limit or default that it does not state.
[[nodiscard]] std::string with_limits(std::string_view description, const ir::Type& type);

/// The same as Markdown, with the code and links of the page.
[[nodiscard]] std::string description(const PageText& text, std::string_view words, const ir::Type& type);

}  // namespace ucwagen::pages
