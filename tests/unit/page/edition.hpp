#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "generator/base/input.hpp"
#include "generator/frontend/page/page.hpp"

namespace ucwagen::testing {

/// The folder of the embedded reference ("spec") or of a published edition.
inline std::string reference_folder(const std::string& name) {
  return std::string(UCWAGEN_SOURCE_DIR) + (name == "spec" ? "/" : "/../shared/reference/") + name;
}

/// The published pages are test data outside of the project. If they are absent, the test is skipped with a
/// message.
#define UCWAGEN_NEED_EDITION(name)                                                         \
  if (!std::filesystem::exists(::ucwagen::testing::reference_folder(name))) {              \
    GTEST_SKIP() << "the published pages (../shared/reference/" << name << ") are absent"; \
  }

inline std::vector<base::File> edition_files(const std::string& name) {
  return base::read_input({reference_folder(name)}).files;
}

inline std::vector<page::Page> read_pages(const std::vector<base::File>& files, Diagnostics& diagnostics) {
  std::vector<page::Page> pages;
  pages.reserve(files.size());
  for (const auto& file : files) pages.push_back(page::read(file, diagnostics));
  return pages;
}

inline page::Page read_text(const std::string& name, const std::string& text, Diagnostics& diagnostics) {
  return page::read({name, text}, diagnostics);
}

inline int count(const Diagnostics& diagnostics, Rule rule) {
  int found = 0;
  for (const auto& diagnostic : diagnostics) found += diagnostic.rule == rule ? 1 : 0;
  return found;
}

}  // namespace ucwagen::testing
