#pragma once

#include <vector>

#include "generator/frontend/resolve/draft.hpp"
#include "generator/frontend/resolve/enumeration_catalogue.hpp"

namespace ucwagen::resolve {

/// Adds the values in type texts to the catalogue, and reports phrases that are malformed, repeat a
/// limit or contradict themselves.
void read_phrases(const std::vector<Draft>& drafts, Catalogue& catalogue, Diagnostics& diagnostics);

}  // namespace ucwagen::resolve
