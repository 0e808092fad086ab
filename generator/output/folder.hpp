#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ucwagen::output {

/// A folder to write into. Paths are relative to it, with '/' as separator. An error is a sentence for the
/// user.
class Folder {
 public:
  Folder() = default;
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  virtual ~Folder() = default;

  /// The file's bytes; empty if there is none, or it cannot be read.
  [[nodiscard]] virtual std::optional<std::string> read(const std::string& path) = 0;
  [[nodiscard]] virtual bool exists(const std::string& path) = 0;
  /// Puts the bytes in place of the file, whole or not at all, making the folders on the way.
  [[nodiscard]] virtual std::optional<std::string> replace(const std::string& path,
                                                           const std::string& bytes) = 0;
  /// Removes a file, and the folders that are empty without it.
  [[nodiscard]] virtual std::optional<std::string> remove(const std::string& path) = 0;
  /// Removes what a run that was killed left behind while it wrote into the folders of these paths.
  virtual void sweep(const std::set<std::string>& folders) = 0;
};

/// A folder on disk; it is made when the first file is written. A path that leaves the folder through a
/// symbolic link is refused. New files are made beside their place under a name that holds
/// the number of the process and ends in `temporary_suffix`, then renamed: two runs into one folder do not
/// disturb each other.
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
  /// Makes the folder of a path; an error if it is reached through a link that leads elsewhere.
  std::optional<std::string> enter(const std::filesystem::path& folder);
  [[nodiscard]] bool inside(const std::filesystem::path& folder);

  std::filesystem::path root_;
  std::map<std::filesystem::path, bool> inside_;  ///< folders already looked at
};

}  // namespace ucwagen::output
