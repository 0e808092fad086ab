#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <string_view>

#include "generator/command/command.hpp"

namespace {

/// No colours if NO_COLOR is set, or if TERM is "dumb".
bool wants_colours() {
  const char* terminal = std::getenv("TERM");
  return std::getenv("NO_COLOR") == nullptr && (terminal == nullptr || std::string_view(terminal) != "dumb");
}

}  // namespace

int main(int argc, char** argv) {
  using namespace ucwagen;
  std::ios::sync_with_stdio(false);
  command::Console console{std::cout, std::cerr, isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1,
                           wants_colours()};
  try {
    return command::flush_results(command::run({argv + 1, argv + argc}, console), console);
  } catch (const std::exception& error) {  // a bug, or not enough memory
    std::cerr << "ucwagen: internal error: " << error.what() << '\n';
    return command::unreadable;
  }
}
