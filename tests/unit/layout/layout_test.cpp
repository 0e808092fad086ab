// docs/architecture.md says which folder may use which; here its table is held against what the files include.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace ucwagen {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;

const fs::path root = UCWAGEN_SOURCE_DIR;
constexpr const char* everything = "everything";

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> all_matches(const std::string& text, const std::regex& pattern) {
  std::vector<std::string> found;
  for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at)
    found.push_back((*at)[1]);
  return found;
}

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

/// The sources of the program, relative to generator/.
std::vector<fs::path> sources() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(root / "generator")) {
    const std::string extension = entry.path().extension().string();
    if (extension == ".cpp" || extension == ".hpp")
      files.push_back(entry.path().lexically_relative(root / "generator"));
  }
  return files;
}

TEST(Layout, IncludesAreThoseThatTheDocumentationAllows) {
  const auto uses = documented_uses();
  ASSERT_GT(uses.size(), 10U);
  const std::regex include(R"re(#include "generator/([^"]+/[^"]+)")re");
  std::vector<std::string> faults;
  for (const fs::path& file : sources()) {
    const std::string folder = folder_of(file, uses);
    const auto allowed = uses.find(folder);
    if (allowed == uses.end()) {
      faults.push_back(file.generic_string() + ": its folder has no row in docs/architecture.md");
      continue;
    }
    if (allowed->second.contains(everything)) continue;
    for (const std::string& target : all_matches(read_text(root / "generator" / file), include)) {
      const std::string used = folder_of(target, uses);
      if (used != folder && !allowed->second.contains(used))
        faults.push_back(file.generic_string() + " includes " + target);
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

/// The file that docs/contributing.md names: a path of the repository, or the name of a file of the program.
fs::path file_called(const std::string& name) {
  for (const fs::path& folder : {root, root / "generator"}) {
    if (fs::exists(folder / name)) return folder / name;
  }
  for (const fs::path& file : sources()) {
    if (file.filename() == name) return root / "generator" / file;
  }
  return {};
}

TEST(Contributing, NamesFilesThatExist) {
  const std::string page = read_text(root / "docs" / "contributing.md");
  const std::regex path(R"(`([\w./]+/[\w./]*|[\w]+\.(?:cpp|hpp|def|md))`)");
  std::vector<std::string> missing;
  const auto names = all_matches(page, path);
  for (const std::string& name : names) {
    if (file_called(name).empty()) missing.push_back(name);
  }
  EXPECT_GT(names.size(), 20U);
  EXPECT_THAT(missing, IsEmpty());
}

TEST(Contributing, SaysInWhichFileANameStands) {
  const std::string page = read_text(root / "docs" / "contributing.md");
  const std::regex place(R"(`([^`]+)` in `([\w./]+\.\w+)`)");
  std::vector<std::string> missing;
  std::size_t places = 0;
  for (std::sregex_iterator at(page.begin(), page.end(), place), end; at != end; ++at, ++places) {
    const std::string name = (*at)[1], file = (*at)[2];
    const fs::path found = file_called(file);
    if (found.empty() || read_text(found).find(name) == std::string::npos)
      missing.push_back(name + " in " + file);
  }
  EXPECT_GT(places, 10U);
  EXPECT_THAT(missing, IsEmpty());
}

}  // namespace
}  // namespace ucwagen
