#pragma once

#include <vector>

#include "generator/frontend/resolve/corrections.hpp"
#include "generator/frontend/resolve/draft.hpp"
#include "generator/frontend/resolve/observations.hpp"

/// Relations between resources: revisions, aliases, and targets of links and responses.
namespace ucwagen::resolve {

/// Marks pages whose name ends in "2" as revisions.
void find_revisions(std::vector<Draft>& drafts);

/// Marks pages whose sample shows another resource as aliases.
void find_aliases(std::vector<Draft>& drafts, const Observations& observations);

/// Gives the links of every page their target, their cardinality, and whether they are embedded.
void resolve_links(std::vector<Draft>& drafts, const Observations& observations, Diagnostics& diagnostics);

/// Gives each link of a page without samples the cardinality that its family agrees on. Corrects the cardinalities that
/// no page shows.
void inherit_cardinalities(std::vector<Draft>& drafts, Corrections& corrections);

/// Finds the resources that response bodies name.
void resolve_responses(std::vector<Draft>& drafts);

}  // namespace ucwagen::resolve
