#pragma once

#include <vector>

#include "generator/frontend/resolve/corrections.hpp"
#include "generator/frontend/resolve/type_candidates.hpp"

namespace ucwagen::resolve {

/// Gives every property the type that its own page shows, or that the same words show elsewhere, and reports
/// candidates of one page that contradict each other. What stays open is left unknown for type_from_elsewhere.
void type_properties(std::vector<Draft>& drafts, Catalogue& catalogue, const Observations& observations,
                     Corrections& corrections, Diagnostics& diagnostics);

/// The same for parameters. Properties come first: a parameter may have the type of one.
void type_parameters(std::vector<Draft>& drafts, Catalogue& catalogue, const Observations& observations,
                     Corrections& corrections, Diagnostics& diagnostics);

/// Types what is still open from other pages; reports what stays unknown.
void type_from_elsewhere(std::vector<Draft>& drafts, const std::vector<page::Page>& pages,
                         const Catalogue& catalogue, Corrections& corrections, Diagnostics& diagnostics);

}  // namespace ucwagen::resolve
