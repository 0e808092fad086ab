#pragma once

#include <compare>
#include <string>

namespace ucwagen {

/// A place in an input file. Line and column start at 1 and count bytes; a line of 0 means the whole file, a
/// column of 0 the start of the line's text.
struct Location {
  std::string file;
  int line = 0;
  int column = 0;

  friend bool operator==(const Location&, const Location&) = default;
  friend auto operator<=>(const Location&, const Location&) = default;
};

}  // namespace ucwagen
