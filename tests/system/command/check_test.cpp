#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/system/command/program.hpp"

namespace ucwagen::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

class Check : public Program {
 protected:
  void SetUp() override {
    Program::SetUp();
    put("docs/raft_ref.md", misspelt_page);
  }
  [[nodiscard]] Outcome check(std::vector<std::string> options) const {
    options.insert(options.begin(), {"check", "docs"});
    return run(options);
  }
};

TEST_F(Check, TellsPlaceRuleAndWhatWasMeant) {
  const Outcome outcome = check({});
  EXPECT_EQ(outcome.status, 0) << "warnings alone are no failure";
  EXPECT_THAT(outcome.out, HasSubstr("docs/raft_ref.md:5:1: warning[UG1203 misspelt-heading]: "));
  EXPECT_THAT(outcome.out, HasSubstr("\n  5 | ### Propertie\n    | ^\n"));
  EXPECT_THAT(outcome.out, HasSubstr("did you mean 'Properties'?"));
  EXPECT_THAT(outcome.err,
              testing::MatchesRegex("[0-9]+ findings: 0 errors, [0-9]+ warnings?, [0-9]+ notes?, "
                                    "[0-9]+ ms\n"));
  EXPECT_EQ(check({"--quiet"}).err, "");
}

TEST_F(Check, ShowsTheGravestFirst) {
  put("docs/boat_ref.md",
      "# boat\n\nA thing.\n\n### Properties\n\n|Name|Description|\n|:--|:--|\n|two words|How. "
      "String|\n\n### Links\n\nNone\n\n## Operations\n");
  const std::string out = check({}).out;
  EXPECT_LT(out.find(": error["), out.find(": warning["));
  EXPECT_LT(out.rfind(": warning["), out.find(": note["));
  EXPECT_THAT(check({"--severity", "warning"}).out, Not(HasSubstr(": note[")));
  EXPECT_EQ(check({"--severity", "grave"}).status, 2);
}

TEST_F(Check, SumsUpByRule) {
  EXPECT_THAT(check({"--summary"}).out, HasSubstr("     1  warning UG1203 misspelt-heading\n"));
}

TEST_F(Check, FailsOnTheSeverityThatIsAskedFor) {
  EXPECT_EQ(check({"--fail-on", "error"}).status, 0);
  EXPECT_EQ(check({"--fail-on", "warning"}).status, 1);
  EXPECT_EQ(check({"--fail-on", "note"}).status, 1);
}

TEST_F(Check, ObeysTheOptionsAboutRulesInEverySpelling) {
  EXPECT_EQ(check({"-Werror=misspelt-heading"}).status, 1);
  EXPECT_EQ(check({"-W", "error=misspelt-heading"}).status, 1);
  EXPECT_EQ(check({"-Werror"}).status, 1);
  EXPECT_THAT(check({"-Wno-misspelt-heading"}).out, Not(HasSubstr("misspelt")));
  EXPECT_THAT(check({"-Wno-UG1203"}).out, Not(HasSubstr("misspelt")));
  EXPECT_THAT(check({"-W", "no-operation"}).out, Not(HasSubstr("note[UG2113")))
      << "a rule whose name starts with no-";
}

TEST_F(Check, PrintsTheFormatsForMachines) {
  const auto json = nlohmann::json::parse(check({"--format", "json"}).out);
  EXPECT_GE(json["counts"]["warning"], 1);
  const auto sarif = nlohmann::json::parse(check({"--format", "sarif"}).out);
  EXPECT_EQ(sarif["version"], "2.1.0");
  EXPECT_THAT(check({"--format", "sarif"}).out, HasSubstr("\"uri\": \"docs/raft_ref.md\""));
  EXPECT_THAT(check({"--format", "github"}).out,
              HasSubstr("::warning file=docs/raft_ref.md,line=5,col=1,title=UG1203 misspelt-heading::"));
}

TEST_F(Check, AcceptsWhatABaselineHoldsAndTellsWhatIsNewOrGone) {
  EXPECT_EQ(check({"--write-baseline", "base.json", "--fail-on", "note"}).status, 0);
  Outcome outcome = check({"--baseline", "base.json", "--fail-on", "note"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out, "");

  put("docs/raft_ref.md", "\n\n" + misspelt_page);  // the same findings, two lines further down
  EXPECT_EQ(check({"--baseline", "base.json"}).out, "");

  put("docs/boat_ref.md", misspelt_page);
  EXPECT_THAT(check({"--baseline", "base.json"}).out, HasSubstr("boat_ref.md:5:1: warning[UG1203"));

  put("docs/raft_ref.md", good_page);
  outcome = check({"--baseline", "base.json"});
  EXPECT_THAT(outcome.out, HasSubstr("base.json: warning[UG3006 stale-baseline]"));
  EXPECT_THAT(outcome.out, HasSubstr("misspelt-heading in raft_ref.md"));
}

TEST_F(Check, FindsNothingInTheEmbeddedReferenceButWhatItsBaselineAccepts) {
  const std::string spec = std::string(UCWAGEN_SOURCE_DIR) + "/spec";
  const Outcome outcome = run({"check", spec, "--fail-on", "note"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out, "");
}

TEST_F(Check, RefusesABaselineThatIsNone) {
  EXPECT_EQ(check({"--baseline", "none.json"}).status, 3);
  put("base.json", "{}");
  EXPECT_EQ(check({"--baseline", "base.json"}).status, 3);
}

TEST_F(Check, DoesNotLetAPageSteerTheTerminal) {
  put("docs/raft_ref.md", "# raft\n\nA.\n\n### Hin\x1B[31mts\n\nNone\n");
  EXPECT_THAT(check({}).out, Not(HasSubstr("\x1B")));
}

TEST_F(Check, FailsWith3OnAMissingFolder) { EXPECT_EQ(run({"check", "none"}).status, 3); }

}  // namespace
}  // namespace ucwagen::tests
