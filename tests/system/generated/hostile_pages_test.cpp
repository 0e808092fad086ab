#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "tests/system/generated/hostile_texts.hpp"
#include "tests/system/generated/tokens.hpp"
#include "tests/unit/cpp/fixtures.hpp"
#include "tests/unit/support/temporary_folder.hpp"

// The hostile texts of hostile_test.cpp in pages, so that they pass through the Markdown reader and all later stages.

namespace ucwagen {
namespace {

namespace fs = std::filesystem;
using ::testing::Contains;
using ::testing::Not;

/// The text as entities, so that Markdown does not interpret its characters.
std::string entities(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || std::isalnum(byte) != 0) {
      out += c;
    } else {
      out += "&#" + std::to_string(byte) + ";";
    }
  }
  return out;
}

/// The text unchanged, except for characters that would end the cell.
std::string raw(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '|' || c == '\n' || c == '\r' || c == '\0' ? ' ' : c;
  return out;
}

std::string json_text(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    char escaped[8];
    std::snprintf(escaped, sizeof escaped, "\\u%04x", byte);
    out += byte < 0x20 || c == '"' || c == '\\' ? std::string(escaped) : std::string(1, c);
  }
  return '"' + out + '"';
}

using Texts = std::vector<std::string>;
using Form = std::string (*)(const std::string&);

std::string rows(const Texts& texts, Form form, const std::vector<std::string>& cells) {
  std::string out;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    out += '|';
    for (const std::string& cell : cells) {
      const std::string& text = texts[(i + (cell == "~" ? 1 : 0)) % texts.size()];
      out += (cell.empty() || cell == "~" ? form(text) : cell) + '|';
    }
    out += '\n';
  }
  return out + '\n';
}

std::string header(const std::vector<std::string>& names) {
  std::string first = "|", second = "|";
  for (const std::string& name : names) first += name + '|', second += ":--|";
  return first + '\n' + second + '\n';
}

std::string operation(const char* method, const Texts& texts, Form form, const std::string& own) {
  const std::string parameters =
      header({"Name", "Description", "Required?"}) + rows(texts, form, {"", "", "Yes"});
  std::string sample = "{\"rel\":" + json_text(own);
  for (std::size_t i = 0; i < texts.size(); ++i) sample += "," + json_text(texts[i]) + ":" + json_text(own);
  return "### " + std::string(method) + "\n\n" + form(own) + "\n\n#### Query parameters\n\n" + parameters +
         "#### Request body\n\n" + parameters + "#### Response body\n\n" + header({"Item", "Description"}) +
         rows(texts, form, {"", ""}) + "#### Synchronous errors\n\n" +
         header({"Error", "Code", "Subcode", "Description"}) + rows(texts, form, {"", "409", "~", ""}) +
         "#### Examples\n\n#### JSON Response\n\n```\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n" +
         sample + "}\n```\n\n";
}

std::string resource_page(const Texts& texts, Form form, const std::string& own) {
  std::string page = "# " + form(own) + "\n\n_**Applies to:** " + form(own) + "_\n\n" + form(own) +
                     "\n\n## Resource description\n\n" + form(own) + "\n\n### Properties\n\n" +
                     header({"Name", "Description"}) + rows(texts, form, {"", ""}) + "### Links\n\n" +
                     header({"Link", "Description"}) + rows(texts, form, {"", ""}) +
                     "### Azure Active Directory scopes for online applications\n\n" +
                     header({"Scope", "Permission", "Description"}) + rows(texts, form, {"", "", ""}) +
                     "## Events\n\n### Added\n\n" + header({"Resource", "Priority", "Sender", "Reason"}) +
                     rows(texts, form, {"", "High", "~", ""}) + "## Operations\n\n";
  for (const char* method : {"GET", "POST", "PUT", "DELETE"}) page += operation(method, texts, form, own);
  return page;
}

std::string enumeration_page(const Texts& texts, Form form, const std::string& own) {
  return "# " + form(own) + "\n\n" + form(own) + "\n\n## Members\n\n" + header({"Name", "Description"}) +
         rows(texts, form, {"", ""});
}

/// A file name can be any text without a slash that is not too long.
std::string file_name(const std::string& text, const char* end) {
  std::string name = text.substr(0, 150);
  for (char& c : name) {
    if (c == '/' || c == '\0') c = '_';
  }
  return name + end;
}

class HostilePages : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    made().emplace();
    write_pages();
    refused() = generate("") != 0 && !fs::exists(folder() / "tree");
    // Their names are errors; who insists gets them all the same.
    generated() = generate("-Wno-error=bad-name") == 0;
    if (!generated()) return;
    for (const auto& entry : fs::recursive_directory_iterator(folder() / "tree")) {
      if (!entry.is_regular_file()) continue;
      files()[entry.path().lexically_relative(folder() / "tree").generic_string()] = cpp::slurp(entry.path());
    }
  }
  static void TearDownTestSuite() { made().reset(); }

  static int generate(const std::string& options) {
    return std::system((UCWAGEN_PROGRAM " generate --ir " + options + " '" + (folder() / "pages").string() +
                        "' --output '" + (folder() / "tree").string() + "' > '" + log().string() + "' 2>&1")
                           .c_str());
  }

  // Here and not where the suite is set up: what fails there counts as skipped.
  void SetUp() override { ASSERT_TRUE(generated()) << cpp::slurp(log()).substr(0, 4000); }

  static void write_pages() {
    Texts all = hostile_texts();
    // What is not UTF-8 is refused, and told by tests/unit/base.
    const auto foreign = [](const std::string& text) { return text.find_first_of("\xFF\xC0") != text.npos; };
    all.erase(std::remove_if(all.begin(), all.end(), foreign), all.end());
    fs::create_directory(folder() / "pages");
    for (std::size_t i = 0; i < all.size(); ++i) {
      Texts texts;
      for (std::size_t k = 0; k < 12; ++k) texts.push_back(all[(i + k) % all.size()]);
      if (i % 16 == 0) texts = all;
      const Form form = i % 2 == 0 ? entities : raw;
      std::ofstream(folder() / "pages" / file_name(all[i], "_ref.md"), std::ios::binary)
          << resource_page(texts, form, all[i]);
      std::ofstream(folder() / "pages" / file_name("E" + all[i], "_ref.md"), std::ios::binary)
          << enumeration_page(texts, form, all[i]);
    }
  }

  static std::optional<tests::TemporaryFolder>& made() {
    static std::optional<tests::TemporaryFolder> folder;
    return folder;
  }
  static const fs::path& folder() { return made()->path(); }
  static fs::path log() { return folder() / "log"; }
  static bool& refused() {
    static bool value = false;
    return value;
  }
  static bool& generated() {
    static bool value = false;
    return value;
  }
  static std::map<std::string, std::string>& files() {
    static std::map<std::string, std::string> tree;
    return tree;
  }
};

/// The number of texts with that name, anywhere in the value, that contain the canary.
std::size_t count_hostile(const nlohmann::json& value, const std::string& name) {
  std::size_t count = 0;
  for (const auto& [key, member] : value.items()) {
    if (key == name && member.is_string() && member.get<std::string>().find(canary) != std::string::npos)
      ++count;
    if (member.is_structured()) count += count_hostile(member, name);
  }
  return count;
}

TEST_F(HostilePages, AreRefusedForTheirNames) { EXPECT_TRUE(refused()); }

TEST_F(HostilePages, ReachTheModelInEveryPlace) {
  const nlohmann::json ir = nlohmann::json::parse(files().at("ucwa.ir.json"));
  EXPECT_GT(ir.at("resources").size(), hostile_texts().size() / 2);
  EXPECT_GT(ir.at("enumerations").size(), hostile_texts().size() / 2);
  const auto each = [&](const char* list) {
    nlohmann::json all = nlohmann::json::array();
    for (const auto& resource : ir.at("resources")) {
      all.push_back(resource.contains(list) ? resource.at(list) : nlohmann::json());
      for (const auto& operation : resource.at("operations")) {
        all.push_back(operation.contains(list) ? operation.at(list) : nlohmann::json());
      }
    }
    return all;
  };
  for (const char* list : {"properties", "queryParameters", "bodyParameters"}) {
    EXPECT_GT(count_hostile(each(list), "name"), 50U) << list;
  }
  EXPECT_GT(count_hostile(each("links"), "rel"), 50U);
  EXPECT_GT(count_hostile(each("events"), "sender"), 10U);
  EXPECT_GT(count_hostile(each("errors"), "subcode"), 50U);
  EXPECT_GT(count_hostile(ir.at("enumerations"), "name"), 50U);
  EXPECT_GT(count_hostile(ir.at("scopes"), "name"), 5U);
  EXPECT_GT(count_hostile(ir.at("resources"), "rel"), 10U);
  EXPECT_GT(count_hostile(ir, "file"), 50U);
}

TEST_F(HostilePages, StayInsideCommentsAndLiterals) {
  std::size_t hostile = 0;
  for (const auto& [path, text] : files()) {
    if (!path.ends_with(".hpp") && !path.ends_with(".cpp")) continue;
    hostile += text.find(canary) != std::string::npos ? 1 : 0;
    EXPECT_THAT(identifiers(text), Not(Contains(canary))) << path;
  }
  EXPECT_GT(hostile, hostile_texts().size()) << "the texts reach the tree";
}

TEST_F(HostilePages, NameOnlyPlainFiles) {
  for (const auto& [path, text] : files()) {
    EXPECT_EQ(path.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_/.CMakeLists"), std::string::npos)
        << path;
  }
  EXPECT_EQ(files().at("CMakeLists.txt").find(canary), std::string::npos);
}

TEST_F(HostilePages, Compile) {
  std::ofstream(folder() / "tree/src/everything.cpp") << "#include \"ucwa/ucwa.hpp\"\n";
  const std::string compile =
      "cd '" + (folder() / "tree").string() + "' && for source in src/everything.cpp src/codec_*.cpp; do " +
      UCWAGEN_COMPILER + " -std=c++17 -w -fsyntax-only -Iinclude $source || exit 1; done";
  EXPECT_EQ(std::system(compile.c_str()), 0);
}

// No text of a page is a command to Doxygen, or closes what one has opened.
TEST_F(HostilePages, AreDocumentedWithoutAWarning) {
  if (std::system("command -v doxygen > /dev/null") != 0) GTEST_SKIP() << "there is no doxygen";
  const fs::path made = folder() / "html";
  fs::create_directory(made);
  const std::string input = (folder() / "tree/include").string();
  std::ofstream(made / "Doxyfile") << cpp::slurp(fs::path(UCWAGEN_SOURCE_DIR) / "docs/Doxyfile")
                                   << "\nINPUT = " << input << "\nOUTPUT_DIRECTORY = " << made.string()
                                   << "\nSTRIP_FROM_PATH = " << input << "\nSTRIP_FROM_INC_PATH = " << input
                                   << "\nWARN_LOGFILE = " << (made / "warnings").string()
                                   << "\nWARN_IF_UNDOCUMENTED = NO\n";  // some of the texts are empty
  EXPECT_EQ(std::system(("doxygen '" + (made / "Doxyfile").string() + "' > /dev/null").c_str()), 0)
      << cpp::slurp(made / "warnings").substr(0, 4000);
}

}  // namespace
}  // namespace ucwagen
