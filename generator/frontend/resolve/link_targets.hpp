#pragma once

#include <vector>

#include "generator/frontend/resolve/draft.hpp"
#include "generator/frontend/resolve/observations.hpp"

/// Relations between resources: revisions, aliases, and targets of links and responses.
namespace ucwagen::resolve {

/// Marks pages whose name ends in "2" as revisions, and pages whose sample shows another resource as aliases.
void link_resources(std::vector<Draft>& drafts, const Observations& observations);

/// Adds the links of every page with target, cardinality, and whether they are embedded.
void resolve_links(std::vector<Draft>& drafts, const Observations& observations, Diagnostics& diagnostics);

/// Gives each link of a page without samples the cardinality that its family agrees on.
void inherit_cardinalities(std::vector<Draft>& drafts);

/// Finds the resources that response bodies name.
void resolve_responses(std::vector<Draft>& drafts);

}  // namespace ucwagen::resolve
