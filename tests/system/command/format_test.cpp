#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "generator/command/command.hpp"
#include "tests/unit/support/temporary_folder.hpp"

namespace ucwagen::command {
namespace {

namespace fs = std::filesystem;

class Format : public testing::Test {
 protected:
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
  }

  [[nodiscard]] std::string read(const std::string& name) const {
    std::stringstream text;
    text << std::ifstream(folder_ / name).rdbuf();
    return text.str();
  }

  int run(const Arguments& arguments) {
    out_.str("");
    Console console{out_, err_};
    return format(arguments, console);
  }

  tests::TemporaryFolder temporary_;
  const fs::path folder_ = temporary_.path();
  std::ostringstream out_, err_;
};

constexpr auto untidy =
    "# NoteType \n\nWhose note it is.\n## Members\n\n|**Name**|**Description**|\n|:-----|:-----|\n"
    "|Personal|The user's.|\n";
constexpr auto tidy =
    "# NoteType\n\nWhose note it is.\n\n## Members\n\n|Name|Description|\n|:--|:--|\n|Personal|The "
    "user's.|\n";

TEST_F(Format, BringsAFolderIntoCanonicalForm) {
  write("NoteType_ref.md", untidy);
  EXPECT_EQ(run({folder_.string(), "--in-place"}), success) << err_.str();
  EXPECT_EQ(read("NoteType_ref.md"), tidy);
}

TEST_F(Format, KeepsAnIndexOfThePages) {
  write("NoteType_ref.md", untidy);
  EXPECT_EQ(run({folder_.string(), "--in-place"}), success) << err_.str();
  EXPECT_NE(read("Index.md").find("|[NoteType](NoteType_ref.md)|Whose note it is.|"), std::string::npos);
  EXPECT_EQ(run({folder_.string(), "--check"}), success) << out_.str();
}

TEST_F(Format, LeavesArticlesAlone) {
  write("NoteType_ref.md", untidy);
  write("Notes.md", "# Notes \n\nOn notes.\n");
  EXPECT_EQ(run({folder_.string(), "--in-place"}), success);
  EXPECT_EQ(read("Notes.md"), "# Notes \n\nOn notes.\n");
}

TEST_F(Format, WritesElsewhereWhenAsked) {
  write("NoteType_ref.md", untidy);
  EXPECT_EQ(run({folder_.string(), "--output", (folder_ / "out").string()}), success);
  EXPECT_EQ(read("NoteType_ref.md"), untidy);
  EXPECT_EQ(read("out/NoteType_ref.md"), tidy);
}

TEST_F(Format, ChecksWithoutWriting) {
  write("NoteType_ref.md", untidy);
  EXPECT_EQ(run({folder_.string(), "--check"}), findings);
  EXPECT_EQ(out_.str(), "Index.md\nNoteType_ref.md\n");
  EXPECT_EQ(read("NoteType_ref.md"), untidy);
  EXPECT_FALSE(fs::exists(folder_ / "Index.md"));
  EXPECT_EQ(run({folder_.string(), "--in-place"}), success);
  EXPECT_EQ(run({folder_.string(), "--check"}), success);
}

TEST_F(Format, WantsToKnowWhereToWriteIfNoFolderIsRead) {
  EXPECT_EQ(run({}), usage);
  EXPECT_NE(err_.str().find("--output"), std::string::npos);
}

TEST_F(Format, WritesNoPageOutsideOfTheFolder) {
  write("ir.json",
        R"({"irVersion": 2, "api": {"name": "UCWA", "edition": "x"}, "resources": [], "enumerations": [
            {"name": "../escaped", "summary": "", "members": [], "source": {"file": "x", "line": 1}}],
            "scopes": [], "genericErrors": [], "statusErrors": [], "aliases": {}, "errorCodes": [],
            "errorSubcodes": [], "corrections": []})");
  EXPECT_NE(run({(folder_ / "ir.json").string(), "--output", (folder_ / "out").string()}), success);
  EXPECT_FALSE(fs::exists(folder_ / "escaped_ref.md"));
}

TEST_F(Format, FailsOnAFolderThatIsNotThere) {
  EXPECT_EQ(run({(folder_ / "none").string(), "--output", folder_.string()}), unreadable);
}

}  // namespace
}  // namespace ucwagen::command
