#pragma once

#include <string>
#include <vector>

#include "generator/base/input.hpp"
#include "tests/system/mutation/mutate.hpp"

namespace ucwagen::tests {

/// Changes one row of one table of one page as an author might; says what, for the message of a test.
std::string edit_page(std::vector<base::File>& pages, mutation::Random& random);

}  // namespace ucwagen::tests
