#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "generator/base/input.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/resolve/resolve.hpp"
#include "generator/ir/model.hpp"

/// The embedded reference and the published editions, read for tests.
namespace ucwagen::spec {

inline const std::filesystem::path root = UCWAGEN_SOURCE_DIR;
inline const std::filesystem::path own = root / "spec";
inline const std::filesystem::path published = root / "../shared/reference";

struct Reference {
  std::vector<base::File> files;
  std::vector<page::Page> pages;
  ir::Api api;
  Diagnostics diagnostics;
};

/// Reads a folder without corrections.
inline Reference read(const std::filesystem::path& folder) {
  Reference reference;
  reference.files = base::read_input({folder.string()}).files;
  for (const auto& file : reference.files) reference.pages.push_back(page::read(file, reference.diagnostics));
  auto resolved = resolve::resolve(reference.pages, folder.filename().string(), {});
  reference.api = std::move(resolved.api);
  for (auto& found : resolved.diagnostics) reference.diagnostics.push_back(std::move(found));
  return reference;
}

/// The model of a published edition with the corrections of spec/.
inline ir::Api corrected(const std::string& edition) {
  std::ifstream in(own / "corrections.json");
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  Diagnostics diagnostics;
  const auto corrections = resolve::parse_corrections("corrections.json", text, diagnostics);
  return resolve::resolve(read(published / edition).pages, edition, corrections).api;
}

}  // namespace ucwagen::spec
