#pragma once

#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::ir {

/// The part of a reference that the named resources need: the resources themselves, the resources that they embed,
/// that their operations return and that they are aliases of, and so on for each of these, and the enumerations of
/// all of them. A link to a resource that is left out has no target. Scopes and generic errors are kept; a scope on a
/// page that is left out has no position. Unknown names give Rule::unknown_resource.
[[nodiscard]] Api subset(const Api& api, const std::vector<std::string>& names, Diagnostics& diagnostics);

}  // namespace ucwagen::ir
