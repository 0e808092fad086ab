#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "generator/base/input.hpp"
#include "generator/frontend/resolve/resolve.hpp"

namespace ucwagen::resolve {

inline std::filesystem::path reference_folder() { return UCWAGEN_SOURCE_DIR "/../shared/reference"; }

inline std::vector<page::Page> read_pages(const std::filesystem::path& folder) {
  Diagnostics ignored;
  return page::read_all(base::read_input({folder.string()}).files, ignored);
}

/// An edition of the published pages, read and resolved once per test program.
inline const Resolved& edition(const std::string& name) {
  static std::map<std::string, Resolved> editions;
  const auto found = editions.find(name);
  if (found != editions.end()) return found->second;
  return editions.emplace(name, resolve(read_pages(reference_folder() / name), name, {})).first->second;
}

}  // namespace ucwagen::resolve
