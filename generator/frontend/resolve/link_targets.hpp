#pragma once

#include <vector>

#include "generator/frontend/resolve/draft.hpp"
#include "generator/frontend/resolve/observations.hpp"

/// How resources hang together: revisions and aliases of each other, what links and responses lead to.
namespace ucwagen::resolve {

/// Marks the "2" pages as revisions of the page without it, and pages whose own sample is another resource.
void link_resources(std::vector<Draft>& drafts, const Observations& observations);

/// Adds the links of every page: target, cardinality, embedded or not.
void resolve_links(std::vector<Draft>& drafts, const Observations& observations, Diagnostics& diagnostics);

/// Gives a link whose page shows no sample the cardinality that its family agrees on.
void inherit_cardinalities(std::vector<Draft>& drafts);

/// Finds the resources that response bodies name.
void resolve_responses(std::vector<Draft>& drafts);

}  // namespace ucwagen::resolve
