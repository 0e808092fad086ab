#include <gmock/gmock.h>

#include "tests/system/command/program.hpp"

namespace ucwagen::tests {
namespace {

using testing::HasSubstr;

/// Extracts `input` over an older output and expects that the older one stays.
class BadInput : public Program {
 protected:
  Outcome extract(const std::string& input) {
    put("ir.json", "older\n");
    const Outcome outcome = run({"extract", input, "-o", "ir.json"});
    EXPECT_EQ(get("ir.json"), "older\n");
    EXPECT_EQ(outcome.out, "");
    return outcome;
  }
};

TEST_F(BadInput, AMissingFolderIsNamed) {
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 3);
  EXPECT_THAT(outcome.err, HasSubstr("docs: error[UG1001 input-not-found]: there is no such file or folder"));
}

TEST_F(BadInput, AFolderWithoutPagesIsNamed) {
  put("docs/picture.png", "x");
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("docs: error[UG1005 input-without-pages]"));
}

TEST_F(BadInput, AByteThatIsNotUtf8IsLocated) {
  put("docs/boat_ref.md", "# boat\n\nab\xFF\n");
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("boat_ref.md:3:3: error[UG1002 input-not-utf8]"));
}

TEST_F(BadInput, AnEmptyPageIsNamed) {
  put("docs/boat_ref.md", "");
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("boat_ref.md: error[UG1004 input-empty]"));
}

TEST_F(BadInput, APageWithoutATitleIsNamed) {
  put("docs/boat_ref.md", "### Properties\n\nNone\n\n### Links\n\nNone\n\n## Operations\n");
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("boat_ref.md:1:1: error[UG1201 missing-title]"));
}

TEST_F(BadInput, APageOf100MegabytesIsNotRead) {
  put("docs/boat_ref.md", "# boat\n");
  std::filesystem::resize_file(folder_ / "docs/boat_ref.md", 100'000'000);
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("boat_ref.md: error[UG1003 input-too-large]"));
  EXPECT_THAT(outcome.err, HasSubstr("4194304"));
}

TEST_F(BadInput, ATableOfTenThousandColumnsIsLocated) {
  std::string header = "|", rule = "|";
  for (int i = 0; i < 10000; ++i) {
    header += "Name|";
    rule += "--|";
  }
  put("docs/boat_ref.md",
      "# boat\n\nFloats.\n\n### Properties\n\n" + header + '\n' + rule + '\n' + header + '\n');
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("boat_ref.md:7:1: error[UG1102 table-too-wide]"));
}

TEST_F(BadInput, ListsNestedBeyondSenseAreLocated) {
  std::string nested;
  for (int i = 0; i < 5000; ++i) nested += "- ";
  put("docs/boat_ref.md", "# boat\n\nFloats.\n\n" + nested + "deep\n");
  const Outcome outcome = extract("docs");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("boat_ref.md:5:1: error[UG1103 nesting-too-deep]"));
}

TEST_F(BadInput, AnIrOfAnotherVersionIsRefused) {
  put("other.json", "{\"irVersion\": 7}\n");
  const Outcome outcome = extract("other.json");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("other.json: error[UG3005 ir-version]: IR version 7"));
}

TEST_F(BadInput, AFileThatIsNoIrIsRefused) {
  for (const std::string text : {"", "[1, 2", "[]", "{\"irVersion\": 2}", "\x7F\x45LF"}) {
    put("other.json", text);
    const Outcome outcome = extract("other.json");
    EXPECT_EQ(outcome.status, 1) << text;
    EXPECT_THAT(outcome.err, HasSubstr("error[UG3004 bad-ir]: not an IR")) << text;
  }
}

TEST_F(BadInput, AnIrThatDoesNotExistIsNamed) {
  const Outcome outcome = extract("none.json");
  EXPECT_EQ(outcome.status, 3);
  EXPECT_THAT(outcome.err, HasSubstr("none.json: error[UG1001 input-not-found]"));
}

TEST_F(BadInput, AnOutputThatCannotBeWrittenIsNamed) {
  put("docs/boat_ref.md", good_page);
  put("file", "in the way\n");
  for (const std::string output : {"file/ir.json", "docs"}) {
    const Outcome outcome = run({"extract", "docs", "-o", output});
    EXPECT_EQ(outcome.status, 3) << output;
    EXPECT_THAT(outcome.err, HasSubstr("ucwagen extract: ")) << output;
  }
  EXPECT_EQ(get("file"), "in the way\n");
}

TEST_F(BadInput, CorrectionsThatCannotBeReadOrMakeNoSenseAreNamed) {
  put("docs/boat_ref.md", good_page);
  EXPECT_EQ(run({"extract", "docs", "--corrections", "none.json"}).status, 3);
  put("fix.json", "{}");
  const Outcome outcome = run({"extract", "docs", "--corrections", "fix.json"});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("fix.json:1: error[UG3003 bad-correction]"));
}

}  // namespace
}  // namespace ucwagen::tests
