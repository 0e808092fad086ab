#pragma once

#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/base/input.hpp"
#include "generator/frontend/page/page.hpp"

namespace ucwagen::command {

/// Files and the pages in them.
struct PageFiles {
  base::Input input;
  std::vector<page::Page> pages;  ///< in the order of the files
  Diagnostics diagnostics;        ///< of the pages; those of the files are in `input`
};

/// Reads folders and files; without any, the reference that is compiled into the program. Files are read while others are
/// parsed.
[[nodiscard]] PageFiles read_page_files(const std::vector<std::string>& paths);

}  // namespace ucwagen::command
