#include <gmock/gmock.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "tests/system/command/program.hpp"

namespace ucwagen::tests {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// Two folders of one page; the new one lacks the property.
class DiffCommand : public Program {
 protected:
  void SetUp() override {
    Program::SetUp();
    put("old/boat_ref.md", good_page);
    std::string page = good_page;
    const std::size_t row = page.find("|rig|");
    page.erase(row, page.find('\n', row) + 1 - row);
    put("new/boat_ref.md", page);
  }
};

TEST_F(DiffCommand, SaysNothingOfIdenticalEditions) {
  const Outcome outcome = run({"diff", "old", "old", "--quiet"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out + outcome.err, IsEmpty());
}

TEST_F(DiffCommand, FailsOnWhatBreaksAndSaysWhere) {
  const Outcome outcome = run({"diff", "old", "new"});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(outcome.out.substr(0, outcome.out.find('\n')),
            "old/boat_ref.md:9:2: error[UG5011 property-removed]: boat.rig: property `rig` is gone; it was "
            "`unknown` "
            "(breaks source; may break wire and behaviour)");
}

TEST_F(DiffCommand, FailsOnNothingElseThanItIsAskedFor) {
  EXPECT_EQ(run({"diff", "old", "new", "--fail-on", "source"}).status, 1);
  EXPECT_EQ(run({"diff", "old", "new", "--fail-on", "wire,behaviour"}).status, 0);
  EXPECT_EQ(run({"diff", "old", "new", "--fail-on", "wire", "--strict"}).status, 1);
  EXPECT_EQ(run({"diff", "old", "new", "--fail-on", "none"}).status, 0);
}

TEST_F(DiffCommand, ReadsAnIrAsItReadsPages) {
  ASSERT_EQ(run({"extract", "old", "-o", "old.json"}).status, 0);
  EXPECT_EQ(run({"diff", "old.json", "new"}).status, 1);
  EXPECT_EQ(run({"diff", "old.json", "old"}).status, 0);
}

TEST_F(DiffCommand, ABaselineAcceptsWhatIsFoundToday) {
  ASSERT_EQ(run({"diff", "old", "new", "--write-baseline", "accepted.json"}).status, 0);
  EXPECT_THAT(get("accepted.json"), HasSubstr("UG5011 boat.rig"));
  const Outcome accepted = run({"diff", "old", "new", "--baseline", "accepted.json"});
  EXPECT_EQ(accepted.status, 0);
  EXPECT_THAT(accepted.out, IsEmpty());
  EXPECT_THAT(run({"diff", "old", "old", "--baseline", "accepted.json"}).err, HasSubstr("no longer found"));
}

TEST_F(DiffCommand, PrintsEachFormat) {
  EXPECT_THAT(run({"diff", "old", "new", "--format", "markdown"}).out, HasSubstr("## Breaking changes"));
  EXPECT_THAT(run({"diff", "old", "new", "--format", "github"}).out,
              HasSubstr("::error file=old/boat_ref.md,line=9"));
  const auto json = nlohmann::json::parse(run({"diff", "old", "new", "--format", "json"}).out);
  EXPECT_EQ(json["changes"][0]["name"], "property-removed");
  const auto sarif = nlohmann::json::parse(run({"diff", "old", "new", "--format", "sarif"}).out);
  EXPECT_EQ(sarif["runs"][0]["results"][0]["ruleId"], "UG5011");
}

TEST_F(DiffCommand, RefusesWhatMakesNoSense) {
  EXPECT_EQ(run({"diff", "old"}).status, 2);
  EXPECT_EQ(run({"diff", "old", "new", "--format", "pdf"}).status, 2);
  EXPECT_EQ(run({"diff", "old", "new", "--fail-on", "sorce"}).status, 2);
  EXPECT_EQ(run({"diff", "old", "new", "--show", "all"}).status, 2);
  EXPECT_EQ(run({"diff", "old", "nowhere"}).status, 3);
  EXPECT_EQ(run({"diff", "old", "new", "--baseline", "nowhere"}).status, 3);
}

TEST_F(DiffCommand, StopsWhereOnlyOneEditionWasCorrected) {
  put("old/corrections.json",
      R"([{"path": "boat.rig#type", "was": "unknown", "is": "String", "why": "It is a text."}])");
  put("new/boat_ref.md", good_page);
  ASSERT_EQ(run({"extract", "old", "-o", "old.json"}).status, 0);
  const Outcome outcome = run({"diff", "old.json", "new"});
  EXPECT_EQ(outcome.status, 2) << outcome.out;
  EXPECT_THAT(outcome.err, HasSubstr("corrections-differ"));
  EXPECT_THAT(outcome.err, HasSubstr("boat.rig#type"));
}

TEST_F(DiffCommand, PublishedEditionsGiveWhatSomebodyWouldRead) {
  const std::filesystem::path editions = std::filesystem::path(UCWAGEN_SOURCE_DIR) / "../shared/reference";
  const std::string before = (editions / "edition-2016").string(),
                    after = (editions / "edition-2025").string();
  if (!std::filesystem::exists(before)) GTEST_SKIP() << before << " is not there";
  const Outcome outcome = run({"diff", before, after});
  EXPECT_EQ(outcome.status, 1);
  const auto lines = std::count(outcome.out.begin(), outcome.out.end(), '\n');
  EXPECT_GT(lines, 200);
  EXPECT_LT(lines, 280);
  EXPECT_THAT(run({"diff", before, before, "--show", "prose,samples"}).out, IsEmpty());
}

}  // namespace
}  // namespace ucwagen::tests
