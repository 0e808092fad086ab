#pragma once

#include <vector>

#include "generator/frontend/resolve/draft.hpp"
#include "generator/frontend/resolve/enumeration_catalogue.hpp"

namespace ucwagen::resolve {

/// Tells the catalogue which values the type texts name, and reports phrases that are malformed, repeat a
/// limit or contradict themselves.
void read_phrases(const std::vector<Draft>& drafts, Catalogue& catalogue, Diagnostics& diagnostics);

}  // namespace ucwagen::resolve
