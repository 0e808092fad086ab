#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/result.hpp"

namespace ucwagen::output {

/// A folder to write into. Paths are relative to it, with '/' as separator. Errors are returned as messages for
/// the user.
class Folder {
 public:
  Folder() = default;
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  virtual ~Folder() = default;

  /// The content of the file, or nothing if it does not exist or cannot be read. Several threads may call this, has() and
  /// exists() at the same time.
  [[nodiscard]] virtual std::optional<std::string> read(const std::string& path) = 0;
  /// Whether the file has exactly these bytes. False if it cannot be read.
  [[nodiscard]] virtual bool has(const std::string& path, std::string_view bytes) {
    const std::optional<std::string> present = read(path);
    return present && *present == bytes;
  }
  [[nodiscard]] virtual bool exists(const std::string& path) = 0;
  /// Replaces the content of the file, completely or not at all, and creates missing folders.
  [[nodiscard]] virtual base::Failure replace(const std::string& path, const std::string& bytes) = 0;
  /// Removes a file, and its folders if they are empty then.
  [[nodiscard]] virtual base::Failure remove(const std::string& path) = 0;
  /// Removes temporary files that a killed run left in these folders.
  virtual void sweep(const std::set<std::string>& folders) = 0;
};

/// A folder on disk, created when the first file is written. A path that leaves the folder through a
/// symbolic link is refused. A new file is written under a temporary name, with the process id and
/// `temporary_suffix`, in the same folder and then renamed. Two runs can therefore write into one folder at the same
/// time.
class DiskFolder : public Folder {
 public:
  explicit DiskFolder(std::filesystem::path root);

  [[nodiscard]] std::optional<std::string> read(const std::string& path) override;
  [[nodiscard]] bool has(const std::string& path, std::string_view bytes) override;
  [[nodiscard]] bool exists(const std::string& path) override;
  [[nodiscard]] base::Failure replace(const std::string& path, const std::string& bytes) override;
  [[nodiscard]] base::Failure remove(const std::string& path) override;
  void sweep(const std::set<std::string>& folders) override;

  static constexpr const char* temporary_suffix = ".ucwagen-tmp";

 private:
  /// Creates the folder; an error if a symbolic link leads out of the output folder.
  base::Failure enter(const std::filesystem::path& folder);
  [[nodiscard]] bool inside(const std::filesystem::path& folder);
  /// An open stream of a regular file inside the folder; one that failed for anything else.
  [[nodiscard]] std::ifstream open(const std::string& path);

  std::filesystem::path root_;
  std::mutex mutex_;                              ///< for `inside_`
  std::map<std::filesystem::path, bool> inside_;  ///< cache: folder to whether it is inside the output folder
};

}  // namespace ucwagen::output
