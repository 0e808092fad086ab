// Compares the table of docs/architecture.md, which says which folder may use which, with the includes of the files.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "tests/unit/layout/sources.hpp"

namespace ucwagen {
namespace {

using namespace tests;
using testing::IsEmpty;

constexpr const char* everything = "everything";

using Uses = std::map<std::string, std::set<std::string>>;

/// Folder to the folders that it may use, as the table says.
Uses documented_uses() {
  Uses uses;
  std::istringstream lines(read_text(root / "docs" / "architecture.md"));
  const std::regex row(R"(^\| `([a-z_/]+)/` \|.*\|([^|]*)\|$)"), folder("`([a-z_/]+)`");
  for (std::string line; std::getline(lines, line);) {
    std::smatch cells;
    if (!std::regex_match(line, cells, row)) continue;
    std::set<std::string>& used = uses[cells[1]];
    for (const std::string& name : all_matches(cells[2], folder)) used.insert(name);
    if (cells[2].str().find(everything) != std::string::npos) used.insert(everything);
  }
  return uses;
}

/// "frontend/page" of "frontend/page/reader.cpp": the innermost folder that has a row in the table.
std::string folder_of(const fs::path& file, const Uses& uses) {
  fs::path folder = file.parent_path();
  while (!folder.empty() && !uses.contains(folder.generic_string())) folder = folder.parent_path();
  return folder.generic_string();
}

/// The same, as the includes of the files say.
Uses actual_uses(const Uses& documented) {
  Uses uses;
  const std::regex include(R"re(#include "generator/([^"]+/[^"]+)")re");
  for (const fs::path& file : sources()) {
    const std::string folder = folder_of(file, documented);
    std::set<std::string>& used = uses[folder];
    for (const std::string& target : all_matches(read_text(root / "generator" / file), include))
      used.insert(folder_of(target, documented));
    used.erase(folder);
  }
  return uses;
}

TEST(Layout, FoldersUseWhatTheDocumentationSays) {
  const Uses documented = documented_uses();
  ASSERT_GT(documented.size(), 10U);
  Uses actual = actual_uses(documented);
  EXPECT_FALSE(actual.contains("")) << "a folder has no row in docs/architecture.md";
  for (const auto& [folder, uses] : documented) {
    if (uses.contains(everything)) continue;
    EXPECT_EQ(actual[folder], uses) << folder;
  }
}

// "template" is a keyword, and what all folders use is in ucwagen itself.
TEST(Layout, NamespacesAreNamedAfterTheirFolders) {
  const std::regex declared(R"(\nnamespace ucwagen::([a-z_]+) \{)");
  std::vector<std::string> faults;
  for (const fs::path& file : sources()) {
    const std::string folder = "/" + file.parent_path().generic_string() + "/";
    if (folder == "/base/") continue;
    for (const std::string& name : all_matches(read_text(root / "generator" / file), declared)) {
      if (folder.find("/" + (name == "templates" ? "template" : name) + "/") == std::string::npos)
        faults.push_back(file.generic_string() + ": namespace " + name);
    }
  }
  EXPECT_THAT(faults, IsEmpty());
}

TEST(Layout, FileNamesAreUnique) {
  std::map<std::string, std::string> folders;
  std::vector<std::string> twice;
  for (const fs::path& file : sources()) {
    const auto [known, is_new] = folders.emplace(file.filename().string(), file.parent_path().string());
    if (!is_new) twice.push_back(file.generic_string() + " and " + known->second);
  }
  EXPECT_THAT(twice, IsEmpty());
}

}  // namespace
}  // namespace ucwagen
