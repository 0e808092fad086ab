#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/diagnostic.hpp"

namespace ucwagen::base {

/// Maximum size of a page in bytes. Published pages have less than 100 kB. Without the limit a binary
/// or hostile file could keep the Markdown parser busy for minutes.
inline constexpr std::size_t max_page_bytes = std::size_t{4} << 20U;

/// The text of one input file. Line ends are LF: CRLF and a byte-order mark are removed on reading.
struct File {
  std::string name;  ///< relative to the input folder, '/' as separator; what diagnostics and the IR show
  std::string text;
};

/// The files that were read, sorted by name (bytewise), and diagnostics about the others.
struct Input {
  std::string label;  ///< name of the input folder: the edition
  std::vector<File> files;
  std::map<std::string, std::string> path_of;  ///< name of a file to its path as the user can open it
  std::vector<std::string> paths;  ///< every path read, for depfiles; the folders themselves come first
  Diagnostics diagnostics;
  bool readable = true;  ///< false: a named input does not exist or cannot be read (exit status 3)
};

/// Reads every page (`.md`, `.txt`) of the given folders or files, without subfolders. `each`, if there is one, is called
/// with each file that has a text, as soon as it is read: on several threads, in any order, and valid only during the call.
/// Throws only what `each` throws: a file that is too large, not UTF-8 or unreadable becomes a diagnostic.
[[nodiscard]] Input read_input(const std::vector<std::string>& paths,
                               const std::function<void(const File&)>& each = {});

}  // namespace ucwagen::base
