#pragma once

#include <string>

#include "generator/ir/model.hpp"

namespace ucwagen::tests {

/// A program that uses every declaration of an API's bindings once, with its exact type. It compiles
/// with other bindings exactly if these break no code. It is derived from the templates, so that it
/// does not depend on the comparison of editions.
[[nodiscard]] std::string use_program(const ir::Api& api);

}  // namespace ucwagen::tests
