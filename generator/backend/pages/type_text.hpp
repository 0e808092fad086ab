#pragma once

#include <string>
#include <string_view>

#include "generator/ir/model.hpp"

namespace ucwagen::pages {

/// The cell of a Type column, as Markdown: "Nullable Array of ([Modality](Modality_ref.md))"; "Unknown" where
/// no page tells the type.
[[nodiscard]] std::string type_link(const ir::Type& type);

/// The description with a sentence for each limit or default that its words do not state yet.
[[nodiscard]] std::string with_limits(std::string_view description, const ir::Type& type);

}  // namespace ucwagen::pages
