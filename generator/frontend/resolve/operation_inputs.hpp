#pragma once

#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/frontend/resolve/observations.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::resolve {

/// The inputs of an operation: the query table and the body table merged by name, then names that
/// only the sample of a request shows, which are optional and reported.
[[nodiscard]] std::vector<ir::Input> inputs_of(const ir::Resource& resource, const ir::Operation& operation,
                                               const Observations& observations, Diagnostics& diagnostics);

}  // namespace ucwagen::resolve
