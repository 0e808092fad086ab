#pragma once

#include <optional>
#include <string>

#include "generator/command/command.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::command {

/// Prints the changes since the IR in a tree of bindings that break code that uses the tree. Prints nothing for an empty
/// folder. Returns an exit status if the run must stop, because the tree has no readable IR.
[[nodiscard]] std::optional<int> explain_changes(const std::string& folder, const ir::Api& api,
                                                 Console& console);

}  // namespace ucwagen::command
