#pragma once

#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/frontend/resolve/observations.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::resolve {

/// What a client may send with an operation: the query table and the body table merged by name, then what
/// only the sample of a request shows, which is optional and reported.
[[nodiscard]] std::vector<ir::Input> inputs_of(const ir::Resource& resource, const ir::Operation& operation,
                                               const Observations& observations, Diagnostics& diagnostics);

}  // namespace ucwagen::resolve
