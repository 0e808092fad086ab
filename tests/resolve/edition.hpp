#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "generator/resolve/resolve.hpp"

namespace ucwagen::resolve {

inline std::filesystem::path reference_folder() { return UCWAGEN_SOURCE_DIR "/../shared/reference"; }

inline std::vector<page::Page> read_pages(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".md") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<page::Page> pages;
  Diagnostics ignored;
  for (const auto& path : paths) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    pages.push_back(page::read({path.filename().string(), text.str()}, ignored));
  }
  return pages;
}

/// An edition of the published pages, read and resolved once per test program.
inline const Resolved& edition(const std::string& name) {
  static std::map<std::string, Resolved> editions;
  const auto found = editions.find(name);
  if (found != editions.end()) return found->second;
  return editions.emplace(name, resolve(read_pages(reference_folder() / name), name, {})).first->second;
}

}  // namespace ucwagen::resolve
