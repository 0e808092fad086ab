#pragma once

#include <optional>
#include <string>

#include "generator/command/command.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::command {

/// Prints what the users of a tree of bindings have to know before it is written again: the changes since the IR that
/// stands in the tree. An empty folder has no users. An exit status means that the run is over: the tree does not
/// say what it was made of.
[[nodiscard]] std::optional<int> explain_changes(const std::string& folder, const ir::Api& api,
                                                 Console& console);

}  // namespace ucwagen::command
