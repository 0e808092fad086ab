#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/diagnostic.hpp"

namespace ucwagen::base {

/// A page may hold at most this many bytes. Published pages stay below 100 kB; the limit keeps a stray
/// binary or a hostile page from costing minutes in the Markdown parser.
inline constexpr std::size_t max_page_bytes = std::size_t{4} << 20U;

/// The text of one input file. Line ends are LF: CRLF and a byte-order mark are removed on reading.
struct File {
  std::string name;  ///< relative to the input folder, '/' as separator; what diagnostics and the IR show
  std::string text;
};

/// What reading an input gave: its files sorted by name (bytewise), and what was wrong with the others.
struct Input {
  std::string label;  ///< name of the input folder: the edition
  std::vector<File> files;
  std::map<std::string, std::string> path_of;  ///< name of a file to its path as the user can open it
  std::vector<std::string> paths;  ///< every path read, for depfiles; the folders themselves come first
  Diagnostics diagnostics;
  bool readable = true;  ///< false: a named input does not exist or cannot be read (exit status 3)
};

/// Reads every page (`.md`, `.txt`) of the given folders or files, not descending into subfolders.
/// Nothing is thrown: a file that is too large, not UTF-8 or unreadable becomes a diagnostic.
[[nodiscard]] Input read_input(const std::vector<std::string>& paths);

}  // namespace ucwagen::base
