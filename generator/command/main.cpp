#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <iostream>

#include "generator/command/command.hpp"

int main(int argc, char** argv) {
  using namespace ucwagen;
  std::ios::sync_with_stdio(false);
  command::Console console{std::cout, std::cerr, isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1,
                           std::getenv("NO_COLOR") == nullptr};
  try {
    int status = command::run({argv + 1, argv + argc}, console);
    std::cout.flush();
    if (!std::cout) {
      std::cerr << "ucwagen: standard output cannot be written\n";
      status = command::unreadable;
    }
    return status;
  } catch (const std::exception& error) {  // a broken promise of ours, or no memory left
    std::cerr << "ucwagen: internal error: " << error.what() << '\n';
    return command::unreadable;
  }
}
