#include "generator/command/print_diagnostics.hpp"

#include <ostream>
#include <utility>

#include "generator/base/findings.hpp"
#include "generator/base/render.hpp"

namespace ucwagen::command {

bool print(Diagnostics diagnostics, Console& console, const base::Lines& lines) {
  const bool any = !diagnostics.empty();
  const auto found = base::settle(std::move(diagnostics), {}, lines);
  console.err << base::render_text(found, lines, console.err_is_terminal && console.colours);
  return any;
}

}  // namespace ucwagen::command
