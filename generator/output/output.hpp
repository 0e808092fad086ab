#pragma once

#include <map>
#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/output/folder.hpp"

/// Writes a tree of files so that a build sees only what changed and a killed run harms nothing.
namespace ucwagen::output {

/// Path within the output folder ('/' as separator) -> content.
using Tree = std::map<std::string, std::string>;

/// Lists the files of a run, in the output folder itself: what --prune may remove later.
inline constexpr const char* manifest_name = "ucwagen.manifest";

struct Options {
  bool prune = false;    ///< remove files of earlier runs that are no longer produced
  bool dry_run = false;  ///< change nothing; the report says what would be
};

/// Paths are sorted.
struct Report {
  std::vector<std::string> written;  ///< new, or other bytes than before
  std::vector<std::string> removed;  ///< by prune
  std::vector<std::string> stale;    ///< no longer produced and still there
  std::size_t unchanged = 0;
  Diagnostics diagnostics;  ///< Rule::unwritable_output, Rule::foreign_file, Rule::unsafe_name

  [[nodiscard]] bool differs() const { return !written.empty() || !removed.empty() || !stale.empty(); }
};

/// Brings the folder to the tree's content: a file is written only if its bytes differ, and each whole or not
/// at all. The manifest is written first with the new names added and last without those that are gone, so
/// that a run that is killed leaves nothing unlisted. A file that is in the way and is not listed is not
/// ours: nothing is written then. Stops at the first file that cannot be written; those before it are
/// complete.
[[nodiscard]] Report write(Folder& folder, const Tree& tree, const Options& options);

/// The paths of a manifest; lines that are no safe relative path are left out.
[[nodiscard]] std::vector<std::string> parse_manifest(const std::string& text);
[[nodiscard]] std::string print_manifest(const std::vector<std::string>& paths);

/// Whether the path stays inside the folder that it is relative to: no "..", no drive, no leading '/'.
[[nodiscard]] bool is_safe_path(const std::string& path);

/// A dependency file for Make and Ninja: `target: inputs`, with their special characters escaped.
[[nodiscard]] std::string print_depfile(const std::string& target, const std::vector<std::string>& inputs);

}  // namespace ucwagen::output
