#pragma once

#include <string>

#include "generator/ir/model.hpp"
#include "tests/system/mutation/mutate.hpp"

namespace ucwagen::tests {

/// Changes one fact of an API, as an author of pages might. Returns a description for messages of tests.
std::string edit(ir::Api& api, mutation::Random& random);

}  // namespace ucwagen::tests
