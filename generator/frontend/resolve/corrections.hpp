#pragma once

#include <vector>

#include "generator/frontend/resolve/resolve.hpp"

namespace ucwagen::resolve {

/// Applies the corrections that are for this edition and whose page is among the pages. One that does not
/// match is reported and changes nothing. What was open about a type and is settled is taken out of
/// `diagnostics`.
void apply_corrections(ir::Api& api, const std::vector<Correction>& corrections, Diagnostics& diagnostics);

}  // namespace ucwagen::resolve
