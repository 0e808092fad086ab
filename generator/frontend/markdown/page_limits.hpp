#pragma once

#include "generator/base/diagnostic.hpp"
#include "generator/base/input.hpp"

namespace ucwagen::markdown {

/// Whether a page may be given to the parser at all: a row of thousands of columns or a list nested hundreds
/// of levels deep costs the Markdown parser quadratic time, and no page of a reference needs either.
[[nodiscard]] bool within_limits(const base::File& file, Diagnostics& diagnostics);

}  // namespace ucwagen::markdown
