#pragma once

#include "generator/diff/surface.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::diff {

/// The declarations of the C++ bindings of an API, read from the views of the C++ backend. No other part of the
/// comparison uses these views.
[[nodiscard]] Surface cpp_surface(const ir::Api& api);

}  // namespace ucwagen::diff
