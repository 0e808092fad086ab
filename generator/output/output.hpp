#pragma once

#include <map>
#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/output/folder.hpp"

/// Writes a tree of files. Unchanged files keep their time stamps, and a killed run leaves no damaged file.
namespace ucwagen::output {

/// Path within the output folder ('/' as separator) -> content.
using Tree = std::map<std::string, std::string>;

/// The file in the output folder that lists the files of a run; --prune removes only files that it lists.
inline constexpr const char* manifest_name = "ucwagen.manifest";

struct Options {
  bool prune = false;    ///< remove files of earlier runs that are no longer produced
  bool dry_run = false;  ///< change nothing; the report says what would be done
};

/// Paths are sorted.
struct Report {
  std::vector<std::string> written;  ///< new or changed
  std::vector<std::string> removed;  ///< by prune
  std::vector<std::string> stale;    ///< no longer produced, but still there
  std::size_t unchanged = 0;
  Diagnostics diagnostics;  ///< Rule::unwritable_output, Rule::foreign_file, Rule::unsafe_name

  [[nodiscard]] bool differs() const { return !written.empty() || !removed.empty() || !stale.empty(); }
};

/// Writes the tree into the folder. A file is written only if its content differs, completely or not
/// at all. The manifest is written twice: first with the new names added, at the end without the removed ones, so
/// that a killed run leaves no unlisted file. If a file that is not in the manifest would be overwritten, nothing
/// is written. Stops at the first file that cannot be written; those before it are
/// complete.
[[nodiscard]] Report write(Folder& folder, const Tree& tree, const Options& options);

/// The paths of a manifest; lines that are not safe relative paths are ignored.
[[nodiscard]] std::vector<std::string> parse_manifest(const std::string& text);
[[nodiscard]] std::string print_manifest(const std::vector<std::string>& paths);

/// Whether the path stays inside the folder that it is relative to: no "..", no drive, no leading '/'.
[[nodiscard]] bool is_safe_path(const std::string& path);

/// A dependency file for Make and Ninja: `target: inputs`, with their special characters escaped.
[[nodiscard]] std::string print_depfile(const std::string& target, const std::vector<std::string>& inputs);

}  // namespace ucwagen::output
