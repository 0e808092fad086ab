#pragma once

#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::cpp {

/// The part of a reference that the named resources need: they themselves, what they embed, what their
/// operations answer, the resources they are aliases of, all of these in turn, and the enumerations of all of
/// these. A link to a resource that is left out has no target. Scopes and generic errors stay. Unknown names
/// give Rule::unknown_resource.
[[nodiscard]] ir::Api subset(const ir::Api& api, const std::vector<std::string>& names,
                             Diagnostics& diagnostics);

}  // namespace ucwagen::cpp
