#pragma once

#include <string>

#include "generator/serve/journal.hpp"

namespace ucwagen::serve {

/// One line for the terminal: method, path, status, time, and what was wrong, each below it.
[[nodiscard]] std::string terminal_line(const Journal::Entry& entry, bool colours);

}  // namespace ucwagen::serve
