#pragma once

#include <string>

#include "generator/ir/model.hpp"

namespace ucwagen::tests {

/// A program that uses every declaration of an API's bindings once, each with the exact type that it has: it compiles
/// against other bindings exactly if these break no code. Written from the templates' point of view, so that it
/// knows nothing of how the comparison of editions comes to its verdicts.
[[nodiscard]] std::string use_program(const ir::Api& api);

}  // namespace ucwagen::tests
