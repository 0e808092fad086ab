// Compares docs/contributing.md, which lists the places to change for a field, a type, a rule or a backend, with the
// sources.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "tests/unit/layout/sources.hpp"

namespace ucwagen {
namespace {

using namespace tests;
using testing::Contains;
using testing::IsEmpty;
using Names = std::set<std::string>;

const std::string& page() {
  static const std::string text = read_text(root / "docs" / "contributing.md");
  return text;
}

/// The text between a heading of the page and the next one.
std::string section(const std::string& heading) {
  const std::size_t begin = page().find("\n## " + heading + '\n');
  EXPECT_NE(begin, std::string::npos) << heading;
  return page().substr(begin, page().find("\n## ", begin + 1) - begin);
}

/// The names, without folders, of the source files that a text has in backticks.
Names files_in(const std::string& text) {
  Names names;
  const std::regex file(R"(`(?:[\w.]+/)*([\w.]+\.(?:cpp|hpp|mustache))`)");
  for (const std::string& name : all_matches(text, file)) names.insert(name);
  return names;
}

/// The file that the page names: a path of the repository, or the name of a file of the program.
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
  const std::regex path(R"(`([\w./]+/[\w./]*|[\w]+\.(?:cpp|hpp|def|md))`)");
  std::vector<std::string> missing;
  const auto names = all_matches(page(), path);
  for (const std::string& name : names) {
    if (file_called(name).empty()) missing.push_back(name);
  }
  EXPECT_GT(names.size(), 20U);
  EXPECT_THAT(missing, IsEmpty());
}

TEST(Contributing, SaysInWhichFileANameStands) {
  const std::regex place(R"(`([^`]+)` in `([\w./]+\.\w+)`)");
  std::vector<std::string> missing;
  std::size_t places = 0;
  for (std::sregex_iterator at(page().begin(), page().end(), place), end; at != end; ++at, ++places) {
    const std::string name = (*at)[1], file = (*at)[2];
    const fs::path found = file_called(file);
    if (found.empty() || read_text(found).find(name) == std::string::npos)
      missing.push_back(name + " in " + file);
  }
  EXPECT_GT(places, 10U);
  EXPECT_THAT(missing, IsEmpty());
}

/// The sources with a field that goes from a column of pages to the headers and all other outputs, as a new one does:
/// `sender` of an event. (The simulated server sends events; it shows no field of the model.)
std::vector<fs::path> sources_with_sender() {
  const std::regex member(R"((?:::|\.)sender\b|, sender[,;])");
  std::vector<fs::path> found;
  for (const fs::path& file : sources()) {
    if (!file.generic_string().starts_with("serve/") &&
        std::regex_search(read_text(root / "generator" / file), member))
      found.push_back(file);
  }
  return found;
}

bool leads_to_headers(const fs::path& file) {
  const std::string path = file.generic_string();
  return path.starts_with("frontend/") || path.starts_with("ir/") || path.starts_with("backend/cpp/");
}

TEST(Contributing, ListsThePlacesThatAFieldGoesThrough) {
  const std::string text = section("A field of a property");
  const std::string places = text.substr(0, text.find("\nA field that no template shows"));
  const std::regex tag(R"(\{\{sender\}\})");
  Names found;
  for (const fs::path& file : sources_with_sender()) {
    if (leads_to_headers(file)) found.insert(file.filename().string());
  }
  for (const auto& entry : fs::directory_iterator(root / "templates")) {
    if (entry.is_regular_file() && std::regex_search(read_text(entry), tag))
      found.insert(entry.path().filename().string());
  }
  EXPECT_EQ(found, files_in(places));
}

TEST(Contributing, NamesEveryOtherFolderThatShowsAField) {
  Names found;
  for (const fs::path& file : sources_with_sender()) {
    if (!leads_to_headers(file)) found.insert(file.parent_path().generic_string());
  }
  const std::string text = section("A field of a property");
  Names named;
  for (const std::string& name : files_in(text.substr(text.find("\nWhat else shows it")))) {
    const fs::path file = file_called(name);
    if (!file.empty())
      named.insert(file.parent_path().lexically_relative(root / "generator").generic_string());
  }
  EXPECT_EQ(found, named);
}

TEST(Contributing, ListsTheFilesThatNameAPrimitiveType) {
  const std::string table = read_text(root / "generator" / "base" / "primitive_types.def");
  const auto types = all_matches(table, std::regex(R"(\nUCWAGEN_PRIMITIVE\((\w+))"));
  ASSERT_THAT(types, Contains("time_span"));
  std::string alternatives;
  for (const std::string& type : types) alternatives += (alternatives.empty() ? "" : "|") + type;
  // The explorer goes by the names of classes.
  const std::regex kind("TypeKind::(?:" + alternatives + R"()\b|kind == "[A-Z]\w+")");
  Names found;
  for (const fs::path& file : sources()) {
    if (std::regex_search(read_text(root / "generator" / file), kind)) found.insert(file.filename().string());
  }
  Names named = files_in(section("A primitive type"));
  EXPECT_EQ(named.erase("type_names.cpp"), 1U) << "it has the names of classes, not of types";
  EXPECT_EQ(found, named);
}

TEST(Contributing, ListsThePlacesOfARuleWithItsFunction) {
  // A rule with a function of its own.
  Names found;
  for (const fs::path& file : sources()) {
    if (std::regex_search(read_text(root / "generator" / file), std::regex(R"(\bduplicate_row\b)")))
      found.insert(file.filename().string());
  }
  EXPECT_EQ(found, (Names{"check.cpp", "row_rules.cpp", "rules.hpp"}));
  const std::string text = section("A rule of `ucwagen check`");
  for (const char* place : {"`rules.hpp`", "`check.cpp`", "`generator/check/*_rules.cpp`", "`docs/rules.md`",
                            "`generator/base/rules.def`", "`tests/data/cases/`"})
    EXPECT_NE(text.find(place), std::string::npos) << place;
}

/// `mermaid` is a format; a new one is named in the same files.
TEST(Contributing, ListsThePlacesOfAFormatOfExport) {
  const std::string text = section("A format of `ucwagen export`");
  Names found, missing;
  for (const char* folder : {"cmake", "packaging", "generator/command", "tests/system/consumers"}) {
    for (const auto& entry : fs::directory_iterator(root / folder)) {
      if (entry.is_regular_file() && read_text(entry).find("mermaid") != std::string::npos)
        found.insert(entry.path().filename().string());
    }
  }
  EXPECT_GT(found.size(), 4U);
  for (const std::string& file : found) {
    if (text.find(file) == std::string::npos) missing.insert(file);
  }
  EXPECT_THAT(missing, IsEmpty());
}

/// `coverage` is a command; a new one is named in the same files.
TEST(Contributing, ListsThePlacesOfASubcommand) {
  Names found;
  for (const fs::path& file : sources()) {
    if (file.generic_string().starts_with("command/") &&
        std::regex_search(read_text(root / "generator" / file), std::regex(R"(\bcoverage\(|, coverage\})")))
      found.insert(file.filename().string());
  }
  found.erase("coverage_command.cpp");  // its own file
  EXPECT_EQ(found, (Names{"command.hpp", "commands.cpp"}));
  const Names named = files_in(section("A backend"));
  for (const std::string& file : found) EXPECT_THAT(named, Contains(file));
}

}  // namespace
}  // namespace ucwagen
