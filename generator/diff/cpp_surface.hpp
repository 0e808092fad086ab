#pragma once

#include "generator/diff/surface.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::diff {

/// What the C++ backend would declare for an API, read from its views: the only part of the comparison that knows
/// of them.
[[nodiscard]] Surface cpp_surface(const ir::Api& api);

}  // namespace ucwagen::diff
