#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <utility>

#include "generator/base/input.hpp"
#include "generator/base/parallel.hpp"
#include "generator/base/text.hpp"
#include "generator/base/utf8.hpp"

namespace ucwagen::base {
namespace {

namespace fs = std::filesystem;

bool is_page(const fs::path& path) { return path.extension() == ".md" || path.extension() == ".txt"; }

/// The last name of a path: "edition/" and "./edition/." give "edition".
std::string label_of(const fs::path& folder) {
  std::error_code ignored;
  const fs::path absolute = fs::absolute(folder, ignored).lexically_normal();
  return (absolute.has_filename() ? absolute : absolute.parent_path()).filename().string();
}

/// Line and column of a byte, to report a file that is not text.
Location place(const std::string& name, std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, byte);
  const auto line = 1 + std::ranges::count(before, '\n');
  return {name, static_cast<int>(line), static_cast<int>(before.size() - (before.rfind('\n') + 1) + 1)};
}

class Reader {
 public:
  Input take(const std::vector<std::string>& paths, const std::function<void(const File&)>& each) {
    for (const auto& path : paths) read_path(path);
    load_all(each);
    const auto by_name = [](const File& a, const File& b) { return a.name < b.name; };
    std::ranges::sort(input_.files, by_name);
    std::ranges::sort(pages_);
    input_.paths = std::move(folders_);
    input_.path_of = std::move(path_of_);
    input_.paths.insert(input_.paths.end(), pages_.begin(), pages_.end());
    return std::move(input_);
  }

 private:
  void report(Rule rule, Location where, std::string message, std::string hint = {}) {
    ucwagen::report(input_.diagnostics, rule, std::move(where), std::move(message), std::move(hint));
  }

  void unreadable(const std::string& path, const std::string& why) {
    input_.readable = false;
    report(Rule::input_not_found, {path, 0, 0}, why);
  }

  void read_path(const std::string& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) return unreadable(path, "there is no such file or folder");
    if (fs::is_directory(status)) return read_folder(path);
    if (input_.label.empty())
      input_.label = label_of(fs::path(path).parent_path().empty() ? "." : fs::path(path).parent_path());
    read_file(path, fs::path(path).filename().string(), Named::by_user);
  }

  void read_folder(const std::string& folder) {
    if (input_.label.empty()) input_.label = label_of(folder);
    folders_.push_back(folder);
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    if (error) return unreadable(folder, "the folder cannot be read: " + error.message());
    const std::size_t before = pages_.size();
    for (; entries != fs::directory_iterator(); entries.increment(error)) {
      if (error) return unreadable(folder, "the folder cannot be read: " + error.message());
      if (is_page(entries->path())) read_entry(*entries);
    }
    if (pages_.size() == before)
      report(Rule::input_without_pages, {folder, 0, 0}, "the folder has no page (*.md, *.txt)",
             "name the folder with the *_ref.md files");
  }

  /// Subfolders are skipped. Other entries that are not files are reported, since they may replace a page.
  void read_entry(const fs::directory_entry& entry) {
    const std::string name = entry.path().filename().string();
    std::error_code error;
    // Listing the folder has told what most entries are; entry.status() would ask the file system again.
    if (entry.is_directory(error)) return;
    if (entry.is_regular_file(error)) return read_file(entry.path().string(), name, Named::by_folder);
    const bool link = entry.is_symlink(error);
    if (!link && !entry.exists(error)) return;  // removed since the folder was listed
    path_of_.emplace(name, entry.path().string());
    report(Rule::not_a_file, {name, 0, 0},
           link ? "the link does not lead to a file, so there is no page to read"
                : "this is a pipe or a device, not a file, so there is no page to read",
           "put the page in its place, or remove it");
  }

  enum class Named { by_user, by_folder };

  void read_file(const std::string& path, const std::string& name, Named named) {
    pages_.push_back(path);
    const auto [first, is_new] = path_of_.emplace(name, path);
    if (!is_new) {
      if (first->second != path)
        report(Rule::duplicate_page, {name, 0, 0},
               "two inputs have a page of this name: " + first->second + " and " + path);
      return;
    }
    loads_.push_back({.path = path, .named = named, .file = {name, {}}});
  }

  /// Reads the files on several threads. Each is handed over as soon as it is read.
  void load_all(const std::function<void(const File&)>& each) {
    in_parallel(loads_.size(), [&](std::size_t i) {
      load(loads_[i]);
      if (loads_[i].accepted && each) each(loads_[i].file);
    });
    for (Load& load : loads_) {
      append(input_.diagnostics, std::move(load.diagnostics));
      if (load.accepted) input_.files.push_back(std::move(load.file));
      input_.readable = input_.readable && !load.unreadable;
    }
  }

  /// A file to read: afterwards with its text, or why it has none.
  struct Load {
    std::string path;
    Named named;
    File file;
    bool accepted = false;
    Diagnostics diagnostics = {};
    bool unreadable = false;
  };

  static void load(Load& load) {
    const std::string& name = load.file.name;
    const auto refuse = [&load](Rule rule, Location where, std::string message, std::string hint = {}) {
      ucwagen::report(load.diagnostics, rule, std::move(where), std::move(message), std::move(hint));
    };
    std::optional<std::string> bytes = slurp(load.path);
    if (!bytes) {
      std::error_code error;
      const bool removed = fs::status(load.path, error).type() == fs::file_type::not_found;
      if (removed && load.named == Named::by_folder) return;  // since the folder was listed
      load.unreadable = true;
      return refuse(Rule::input_not_found, {load.path, 0, 0}, "the file cannot be read");
    }
    if (bytes->size() > max_page_bytes)
      return refuse(Rule::input_too_large, {name, 0, 0},
                    "the page is larger than the limit of " + std::to_string(max_page_bytes) + " bytes");
    const std::size_t invalid = first_invalid_utf8(*bytes);
    if (invalid != std::string::npos)
      return refuse(Rule::input_not_utf8, place(name, *bytes, invalid), "the file is not UTF-8 text",
                    "save the page as UTF-8");
    std::string text = normalise(std::move(*bytes));
    if (text.find_first_not_of(" \t\n") == std::string::npos)
      return refuse(Rule::input_empty, {name, 0, 0}, "the page is empty");
    load.file.text = std::move(text);
    load.accepted = true;
  }

  /// Reads little more than the limit. The size that the file system reports is not used: a pipe has none.
  static std::optional<std::string> slurp(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return std::nullopt;
    std::string bytes;
    char chunk[1U << 16U];
    while (bytes.size() <= max_page_bytes && (stream.read(chunk, sizeof chunk), stream.gcount() > 0))
      bytes.append(chunk, static_cast<std::size_t>(stream.gcount()));
    return stream.bad() ? std::nullopt : std::optional(std::move(bytes));
  }

  Input input_;
  std::vector<std::string> folders_, pages_;
  std::vector<Load> loads_;
  std::map<std::string, std::string> path_of_;  ///< page name to the path it was first seen at
};

}  // namespace

Input read_input(const std::vector<std::string>& paths, const std::function<void(const File&)>& each) {
  return Reader().take(paths, each);
}

}  // namespace ucwagen::base
