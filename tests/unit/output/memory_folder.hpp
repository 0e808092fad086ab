#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "generator/output/folder.hpp"

namespace ucwagen::output {

/// A folder in memory that logs all operations, and that can fail or stop at a given write.
class MemoryFolder : public Folder {
 public:
  std::optional<std::string> read(const std::string& path) override {
    const auto file = files.find(path);
    return file == files.end() ? std::nullopt : std::optional(file->second);
  }
  bool exists(const std::string& path) override { return files.contains(path); }
  std::optional<std::string> replace(const std::string& path, const std::string& bytes) override {
    if (writes_left-- == 0) return "no space left";
    log.push_back("write " + path);
    files[path] = bytes;
    return std::nullopt;
  }
  std::optional<std::string> remove(const std::string& path) override {
    log.push_back("remove " + path);
    files.erase(path);
    return std::nullopt;
  }
  void sweep(const std::set<std::string>& folders) override { swept = folders; }

  std::map<std::string, std::string> files;
  std::vector<std::string> log;
  std::set<std::string> swept;
  int writes_left = -1;  ///< -1: never fails
};

}  // namespace ucwagen::output
