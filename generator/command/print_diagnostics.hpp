#pragma once

#include "generator/base/diagnostic.hpp"
#include "generator/base/source_lines.hpp"
#include "generator/command/command.hpp"

namespace ucwagen::command {

/// Prints diagnostics, regardless of the policy; true if there were any.
bool print(Diagnostics diagnostics, Console& console, const base::Lines& lines = {});

}  // namespace ucwagen::command
