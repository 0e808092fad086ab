#pragma once

#include <string>

#include "generator/serve/journal.hpp"

namespace ucwagen::serve {

/// One line for the terminal with method, path, status and time, followed by a line for each violation.
[[nodiscard]] std::string terminal_line(const Journal::Entry& entry, bool colours);

}  // namespace ucwagen::serve
