#pragma once

#include "generator/base/diagnostic.hpp"
#include "generator/base/text.hpp"

namespace ucwagen::markdown {

/// Whether a page may be given to the parser at all: a row of thousands of columns or a list nested hundreds
/// of levels deep costs the Markdown parser quadratic time, and no page of a reference needs either.
[[nodiscard]] bool within_limits(const std::string& name, const TextLines& lines, Diagnostics& diagnostics);

}  // namespace ucwagen::markdown
