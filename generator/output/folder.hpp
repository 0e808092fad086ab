#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ucwagen::output {

/// A folder to write into. Paths are relative to it, with '/' as separator. Errors are returned as messages for
/// the user.
class Folder {
 public:
  Folder() = default;
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  virtual ~Folder() = default;

  /// The content of the file, or nothing if it does not exist or cannot be read.
  [[nodiscard]] virtual std::optional<std::string> read(const std::string& path) = 0;
  [[nodiscard]] virtual bool exists(const std::string& path) = 0;
  /// Replaces the content of the file, completely or not at all, and creates missing folders.
  [[nodiscard]] virtual std::optional<std::string> replace(const std::string& path,
                                                           const std::string& bytes) = 0;
  /// Removes a file, and its folders if they are empty then.
  [[nodiscard]] virtual std::optional<std::string> remove(const std::string& path) = 0;
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
  [[nodiscard]] bool exists(const std::string& path) override;
  [[nodiscard]] std::optional<std::string> replace(const std::string& path,
                                                   const std::string& bytes) override;
  [[nodiscard]] std::optional<std::string> remove(const std::string& path) override;
  void sweep(const std::set<std::string>& folders) override;

  static constexpr const char* temporary_suffix = ".ucwagen-tmp";

 private:
  /// Creates the folder; an error if a symbolic link leads out of the output folder.
  std::optional<std::string> enter(const std::filesystem::path& folder);
  [[nodiscard]] bool inside(const std::filesystem::path& folder);

  std::filesystem::path root_;
  std::map<std::filesystem::path, bool> inside_;  ///< cache: folder to whether it is inside the output folder
};

}  // namespace ucwagen::output
