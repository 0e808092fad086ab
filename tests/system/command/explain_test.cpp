#include <gmock/gmock.h>

#include "tests/system/command/program.hpp"

namespace ucwagen::tests {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

using Explain = Program;

TEST_F(Explain, PrintsTheParagraphOfARule) {
  const Outcome outcome = run({"explain", "UG1203"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, StartsWith("UG1203 misspelt-heading (warning)\n\n"));
  EXPECT_EQ(run({"explain", "misspelt-heading"}).out, outcome.out);
}

TEST_F(Explain, PrintsAFactWithWhereItStands) {
  put("docs/boat_ref.md", good_page);
  const Outcome outcome = run({"explain", "boat.rig", "docs"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, StartsWith("boat.rig: property\n"));
  EXPECT_THAT(outcome.out, HasSubstr("boat_ref.md:9"));
}

TEST_F(Explain, PrintsTheNamesOfErrorsWithoutAPage) {
  put("docs/boat_ref.md",
      good_page +
          "\n### GET\n\nReads it.\n\n#### Errors\n\n"
          "|Error|Code|Subcode|Description|\n|:--|:--|:--|:--|\n|Sunk|410|None|It sank.|\n");
  const Outcome outcome = run({"explain", "ErrorCode", "docs"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, StartsWith("ErrorCode: enumeration\n"));
  EXPECT_THAT(outcome.out, HasSubstr("ErrorCode.Sunk\n"));
  EXPECT_EQ(run({"explain", "ErrorCode.Sunk", "docs"}).status, 0);
  EXPECT_EQ(run({"explain", "ErrorSubcode", "docs"}).status, 2) << "no table names one";
}

TEST_F(Explain, AsksBackWhatItDoesNotKnow) {
  put("docs/boat_ref.md", good_page);
  Outcome outcome = run({"explain", "boat.rgi", "docs"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean 'boat.rig'?"));
  outcome = run({"explain", "mispelt-heading", "docs"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean 'misspelt-heading'?"));
  EXPECT_EQ(run({"explain"}).status, 2);
}

TEST_F(Explain, TellsAllRulesAsTheDocumentationHasThem) {
  std::ifstream stream(UCWAGEN_SOURCE_DIR "/docs/rules.md");
  const std::string page(std::istreambuf_iterator<char>(stream), {});
  EXPECT_EQ(run({"explain", "--all"}).out, page) << "renew it: ucwagen explain --all > docs/rules.md";
}

using Coverage = Program;

TEST_F(Coverage, CountsWhatWasUnderstood) {
  put("docs/boat_ref.md",
      good_page + "\n### Hints\n\n|Key|Meaning|\n|:--|:--|\n|a|b|\n\n### GET\n\nReads it.\n");
  const Outcome outcome = run({"coverage", "docs"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("1/2"));
  EXPECT_THAT(outcome.out, HasSubstr("boat_ref.md\n"));
  EXPECT_THAT(outcome.out, HasSubstr("in all\n"));
  EXPECT_THAT(outcome.out, HasSubstr("operations with a result: 1/1, inputs with a row: 0/0\n"));
}

}  // namespace
}  // namespace ucwagen::tests
