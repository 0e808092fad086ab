#pragma once

#include <vector>

#include "generator/resolve/witnesses.hpp"

namespace ucwagen::resolve {

/// Gives every property and parameter of the drafts the type that its own page shows, and reports witnesses
/// of one page that contradict each other. What stays open is left unknown for type_from_elsewhere.
void type_from_own_page(std::vector<Draft>& drafts, Catalogue& catalogue, const Observations& observations,
                        Diagnostics& diagnostics);

/// Types what is still open from other pages; reports what stays unknown.
void type_from_elsewhere(std::vector<Draft>& drafts, const std::vector<page::Page>& pages,
                         Diagnostics& diagnostics);

}  // namespace ucwagen::resolve
