// Nothing is lost in silence: what a page says and the program does not understand is said, and a page that would
// lose something is not rewritten.
#include <gmock/gmock.h>
#include <sys/stat.h>

#include "tests/system/command/program.hpp"

namespace ucwagen::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

using Loss = Program;

const std::string four_columns =
    "# boat\n\nA thing that floats.\n\n### Properties\n\n|Name|Description|Type|Since|\n|:--|:--|:--|:--|\n"
    "|rig|How it sails.|String|2015|\n\n### Links\n\nNone\n\n## Operations\n\nNone\n";

TEST_F(Loss, FormatLeavesAPageAloneThatItDoesNotUnderstand) {
  const std::string patch = good_page + "\n### PATCH\n\nChanges the boat.\n";
  const std::string comment = good_page + "\n<!-- to be reviewed -->\n";
  const std::string phrase =
      "# boat\n\nA thing.\n\n### Properties\n\n|Name|Description|Type|\n|:--|:--|:--|\n|rig|How.|Strang|\n\n"
      "### Links\n\nNone\n\n## Operations\n\nNone\n";
  for (const std::string& text : {four_columns, patch, comment, phrase}) {
    put("docs/boat_ref.md", text);
    const Outcome outcome = run({"format", "docs", "--in-place"});
    EXPECT_EQ(outcome.status, 1) << text;
    EXPECT_THAT(outcome.err, HasSubstr("docs/boat_ref.md:")) << text;
    EXPECT_THAT(outcome.err, HasSubstr("docs/boat_ref.md is left as it is")) << text;
    EXPECT_EQ(get("docs/boat_ref.md"), text);
  }
}

TEST_F(Loss, FormatWantsToBeToldToRewrite) {
  put("docs/boat_ref.md", good_page);
  const Outcome outcome = run({"format", "docs"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("--in-place"));
  EXPECT_EQ(get("docs/boat_ref.md"), good_page);
}

TEST_F(Loss, FormatKeepsTheNameOfTheFile) {
  put("docs/boat_Ref.md", good_page);
  EXPECT_EQ(run({"format", "docs", "--in-place"}).status, 0);
  EXPECT_FALSE(std::filesystem::exists(folder_ / "docs/boat_ref.md"));
  EXPECT_THAT(get("docs/boat_Ref.md"), HasSubstr("|rig|"));
}

TEST_F(Loss, GenerateSaysWhatItDoesNotUnderstand) {
  put("docs/boat_ref.md", four_columns);
  const std::vector<std::vector<std::string>> all_arguments{
      {"generate", "docs", "--output", "out"}, {"generate", "docs", "--output", "out", "--quiet"}};
  for (const auto& arguments : all_arguments) {
    const Outcome outcome = run(arguments);
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.err, HasSubstr("docs/boat_ref.md:7:1: warning[UG1301 unknown-table]"));
  }
}

TEST_F(Loss, GenerateShowsTenAndCountsTheRest) {
  std::string text = good_page;
  for (int i = 0; i < 25; ++i) text += "\n## Hint " + std::to_string(i) + " of ours\n";
  put("docs/boat_ref.md", text);
  const Outcome outcome = run({"generate", "docs", "--output", "out"});
  EXPECT_THAT(outcome.err, HasSubstr("Hint 9 of ours"));
  EXPECT_THAT(outcome.err, Not(HasSubstr("Hint 10 of ours")));
  EXPECT_THAT(outcome.err, HasSubstr("15 warnings more about lost facts: ucwagen check docs shows all"));
}

TEST_F(Loss, GenerateStopsAtTheErrorsOfCheck) {
  put("docs/boat_ref.md",
      "# boat\n\nA thing.\n\n### Properties\n\n|Name|Description|\n|:--|:--|\n|two words|How. "
      "String|\n\n### Links\n\nNone\n\n## Operations\n\nNone\n");
  const Outcome outcome = run({"generate", "docs", "--output", "out"});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("error[UG1309 bad-name]"));
  EXPECT_FALSE(std::filesystem::exists(folder_ / "out"));
  EXPECT_EQ(run({"check", "docs"}).status, 1);
}

TEST_F(Loss, TheClosingLineNeedsNoTerminal) {
  put("docs/boat_ref.md", good_page);
  EXPECT_THAT(run({"generate", "docs", "--output", "out"}).err, HasSubstr("1 resource, "));
  EXPECT_EQ(run({"generate", "docs", "--output", "out", "--quiet"}).err, "");
}

TEST_F(Loss, PipesAndLinksThatLeadNowhereAreSaid) {
  put("docs/boat_ref.md", good_page);
  ASSERT_EQ(mkfifo((folder_ / "docs/pipe_ref.md").c_str(), 0600), 0);
  std::filesystem::create_symlink("none.md", folder_ / "docs/gone_ref.md");
  std::filesystem::create_symlink("loop_ref.md", folder_ / "docs/loop_ref.md");
  const Outcome outcome = run({"check", "docs"});
  EXPECT_EQ(outcome.status, 0);
  for (const std::string name : {"pipe", "gone", "loop"})
    EXPECT_THAT(outcome.out, HasSubstr("docs/" + name + "_ref.md: warning[UG1008 not-a-file]"));
}

TEST_F(Loss, ATextFileThatIsNoPageIsANote) {
  put("docs/boat_ref.md", good_page);
  put("docs/CMakeLists.txt", "cmake_minimum_required(VERSION 3.25)\nproject(boats)\n");
  const Outcome outcome = run({"check", "docs"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, HasSubstr("docs/CMakeLists.txt: note[UG1007 not-a-page]"));
}

TEST_F(Loss, LimitsThatLeaveNoValueAndACardinalityThatIsNoneAreFindings) {
  put("docs/boat_ref.md",
      "# boat\n\nA thing.\n\n### Properties\n\n|Name|Description|Type|\n|:--|:--|:--|\n"
      "|rig|How many. Minimum value is 30. Maximum value is 10.|Int32|\n\n"
      "### Links\n\n|Link|Description|Cardinality|\n|:--|:--|:--|\n|boat|Another.|several|\n\n## "
      "Operations\n\nNone\n");
  const std::string out = run({"check", "docs"}).out;
  EXPECT_THAT(out, HasSubstr("UG2005 contradictory-limits"));
  EXPECT_THAT(out, HasSubstr("UG2117 bad-cardinality"));
}

}  // namespace
}  // namespace ucwagen::tests
