#pragma once

#include <vector>

#include "generator/frontend/resolve/corrections.hpp"
#include "generator/frontend/resolve/type_candidates.hpp"

namespace ucwagen::resolve {

/// Gives every property the type from its own page, or from a property with the same description elsewhere, and
/// reports candidates of one page that contradict each other. Other types stay unknown for type_from_elsewhere.
void type_properties(std::vector<Draft>& drafts, Catalogue& catalogue, const Observations& observations,
                     Corrections& corrections, Diagnostics& diagnostics);

/// The same for parameters. Must run after type_properties, since a parameter may have the type of a property.
void type_parameters(std::vector<Draft>& drafts, Catalogue& catalogue, const Observations& observations,
                     Corrections& corrections, Diagnostics& diagnostics);

/// Takes types that are still unknown from other pages, and reports those that stay unknown.
void type_from_elsewhere(std::vector<Draft>& drafts, const std::vector<page::Page>& pages,
                         const Catalogue& catalogue, Corrections& corrections, Diagnostics& diagnostics);

}  // namespace ucwagen::resolve
