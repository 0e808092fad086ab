#pragma once

#include <gtest/gtest.h>

#include <algorithm>
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

/// The folder of the embedded reference ("spec") or of a published edition.
inline std::filesystem::path folder_of(const std::string& name) {
  return name == "spec" ? std::filesystem::path(UCWAGEN_SOURCE_DIR "/spec") : reference_folder() / name;
}

/// The embedded reference or an edition of the published pages, read and resolved once per test program, without
/// corrections.
inline const Resolved& edition(const std::string& name) {
  static std::map<std::string, Resolved> editions;
  const auto found = editions.find(name);
  if (found != editions.end()) return found->second;
  return editions.emplace(name, resolve(read_pages(folder_of(name)), name, {})).first->second;
}

inline std::size_t count(const Resolved& resolved, Rule rule) {
  return static_cast<std::size_t>(std::ranges::count(resolved.diagnostics, rule, &Diagnostic::rule));
}

inline const ir::Type& property_type(const Resolved& resolved, const std::string& resource,
                                     const std::string& name) {
  const auto& resources = resolved.api.resources;
  const auto owner = std::ranges::find(resources, resource, &ir::Resource::name);
  return std::ranges::find(owner->properties, name, &ir::Property::name)->type;
}

/// Tests of the published editions, which are skipped if the pages are absent.
class Edition : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(reference_folder())) GTEST_SKIP() << "the published pages are not here";
  }
};

}  // namespace ucwagen::resolve
