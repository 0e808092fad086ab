#include "generator/output/output.hpp"

#include <algorithm>
#include <set>

#include "generator/base/parallel.hpp"

namespace ucwagen::output {
namespace {

constexpr const char* manifest_head = "# Files written by ucwagen. Changed by it alone.\n";

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

/// One run of write().
class Run {
 public:
  Run(Folder& folder, const Tree& tree, const Options& options)
      : folder_(folder), tree_(tree), options_(options) {}

  Report take() && {
    compare();
    if (!report_.diagnostics.empty()) report_.written.clear();
    if (options_.dry_run || !report_.diagnostics.empty()) return std::move(report_);
    sweep();
    // A manifest that differs is one of the files to write.
    const bool changes = !report_.written.empty() || !report_.removed.empty();
    if (changes && write_files() && remove_files()) write_manifest(listed_at_end());
    return std::move(report_);
  }

 private:
  bool fail(Rule rule, const std::string& path, std::string message, std::string hint = {}) {
    report(report_.diagnostics, rule, {path, 0, 0}, std::move(message), std::move(hint));
    return false;
  }

  void compare();
  void sweep();
  bool write_files();
  bool remove_files();
  bool write_manifest(const std::set<std::string>& paths);
  std::set<std::string> listed_at_end() const;

  Folder& folder_;
  const Tree& tree_;
  const Options& options_;
  Report report_;
  std::set<std::string> listed_;  ///< in the existing manifest
};

void Run::compare() {
  std::vector<const Tree::value_type*> files;
  for (const Tree::value_type& file : tree_) {
    if (is_safe_path(file.first)) {
      files.push_back(&file);
    } else {
      fail(Rule::unsafe_name, file.first, "the path would be outside of the output folder");
    }
  }
  enum class Present { same, other, nothing };
  std::vector<Present> present(files.size());
  base::in_parallel(files.size(), [&](std::size_t i) {
    const auto& [path, bytes] = *files[i];
    present[i] = folder_.has(path, bytes) ? Present::same
                 : folder_.exists(path)   ? Present::other
                                          : Present::nothing;
  });
  // Read after the files: a run beside this one lists its files before it writes them, so each of them is listed here.
  const auto old_manifest = folder_.read(manifest_name);
  const std::vector<std::string> old_paths = parse_manifest(old_manifest.value_or(""));
  listed_.insert(old_paths.begin(), old_paths.end());
  for (std::size_t i = 0; i < files.size(); ++i) {
    const std::string& path = files[i]->first;
    if (present[i] == Present::same) {
      ++report_.unchanged;
    } else if (present[i] == Present::other && !listed_.contains(path)) {
      fail(Rule::foreign_file, path, "a file that ucwagen did not write is in the way",
           "choose another folder with --output, or remove the file");
    } else {
      report_.written.push_back(path);
    }
  }
  for (const std::string& path : listed_) {
    if (tree_.contains(path) || !folder_.exists(path)) continue;
    (options_.prune ? report_.removed : report_.stale).push_back(path);
  }
  // The manifest is a file of the tree, too; a missing or different one is a difference.
  if (report_.diagnostics.empty()) {
    const std::set<std::string> paths = listed_at_end();
    if (old_manifest == print_manifest({paths.begin(), paths.end()})) {
      ++report_.unchanged;
    } else {
      report_.written.emplace_back(manifest_name);
    }
  }
  std::ranges::sort(report_.written);
}

std::set<std::string> Run::listed_at_end() const {
  std::set<std::string> paths(report_.stale.begin(), report_.stale.end());
  for (const auto& [path, bytes] : tree_) paths.insert(path);
  return paths;
}

void Run::sweep() {
  std::set<std::string> folders = {""};
  for (const auto& [path, bytes] : tree_) folders.insert(folder_of(path));
  for (const std::string& path : listed_) folders.insert(folder_of(path));
  folder_.sweep(folders);
}

bool Run::write_files() {
  const bool adds = std::ranges::any_of(report_.written, [&](const std::string& path) {
    return path != manifest_name && !listed_.contains(path);
  });
  if (adds) {
    std::set<std::string> both = listed_;
    for (const auto& [path, bytes] : tree_) both.insert(path);
    if (!write_manifest(both)) return false;
  }
  for (const std::string& path : report_.written) {
    if (path == manifest_name) continue;
    if (const auto error = folder_.replace(path, tree_.at(path))) {
      return fail(Rule::unwritable_output, path, *error);
    }
  }
  return true;
}

bool Run::remove_files() {
  for (const std::string& path : report_.removed) {
    if (const auto error = folder_.remove(path)) return fail(Rule::unwritable_output, path, *error);
  }
  return true;
}

bool Run::write_manifest(const std::set<std::string>& paths) {
  const std::string text = print_manifest({paths.begin(), paths.end()});
  if (folder_.read(manifest_name) == text) return true;
  if (const auto error = folder_.replace(manifest_name, text)) {
    return fail(Rule::unwritable_output, manifest_name, *error);
  }
  return true;
}

std::string depfile_path(const std::string& path) {
  std::string out;
  for (const char c : path) {
    if (c == '\n' || c == '\r') continue;  // a depfile cannot name such a file
    if (c == ' ' || c == '\t' || c == '#' || c == ':') out += '\\';
    if (c == '$') out += '$';
    out += c;
  }
  return out;
}

}  // namespace

Report write(Folder& folder, const Tree& tree, const Options& options) {
  return Run(folder, tree, options).take();
}

std::vector<std::string> parse_manifest(const std::string& text) {
  std::vector<std::string> paths;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string line = text.substr(at, end - at);
    if (!line.starts_with('#') && is_safe_path(line)) paths.push_back(line);
    at = end + 1;
  }
  return paths;
}

std::string print_manifest(const std::vector<std::string>& paths) {
  std::string text = manifest_head;
  for (const std::string& path : paths) text += path + "\n";
  return text;
}

bool is_safe_path(const std::string& path) {
  if (path.empty() || path.front() == '/' || path.find_first_of("\\:\n\r") != std::string::npos) return false;
  for (std::size_t at = 0; at <= path.size();) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    const std::string_view part = std::string_view(path).substr(at, end - at);
    if (part.empty() || part == "." || part == "..") return false;
    at = end + 1;
  }
  return true;
}

std::string print_depfile(const std::string& target, const std::vector<std::string>& inputs) {
  std::string text = depfile_path(target) + ":";
  for (const std::string& input : inputs) text += " \\\n  " + depfile_path(input);
  return text + "\n";
}

}  // namespace ucwagen::output
