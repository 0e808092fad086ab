#include <gmock/gmock.h>

#include "tests/system/command/program.hpp"

namespace ucwagen::tests {
namespace {

using testing::HasSubstr;

class ExplainChanges : public Program {};

TEST_F(ExplainChanges, SaysWhatBreaksBeforeItWrites) {
  std::string page = good_page;  // a renamed property is one whose type stays
  page.replace(page.find("How it sails."), 13, "How the boat sails in strong and in light wind. String");
  put("pages/boat_ref.md", page);
  ASSERT_EQ(run({"generate", "pages", "-o", "tree", "--ir"}).status, 0);
  page.replace(page.find("|rig|"), 5, "|mast|");
  put("pages/boat_ref.md", page);
  const Outcome outcome = run({"generate", "pages", "-o", "tree", "--explain-changes"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("boat.mast: property `rig` renamed to `mast`?"));
  EXPECT_THAT(outcome.err, HasSubstr("1 change breaks code that uses these bindings."));
  EXPECT_THAT(get("tree/include/ucwa/resources/boat.hpp"), HasSubstr(" mast;"));
  EXPECT_THAT(run({"generate", "pages", "-o", "tree", "--explain-changes"}).err,
              HasSubstr("compiles with the new ones"));
}

TEST_F(ExplainChanges, WritesNothingWhereTheTreeDoesNotSayWhatItWasMadeOf) {
  put("pages/boat_ref.md", good_page);
  ASSERT_EQ(run({"generate", "pages", "-o", "tree"}).status, 0);
  const Outcome outcome = run({"generate", "pages", "-o", "tree", "--explain-changes"});
  EXPECT_EQ(outcome.status, 3);
  EXPECT_THAT(outcome.err, HasSubstr("generate once with --ir"));
}

TEST_F(ExplainChanges, HasNothingToSayOfANewTree) {
  put("pages/boat_ref.md", good_page);
  const Outcome outcome = run({"generate", "pages", "-o", "tree", "--explain-changes", "--quiet"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.err, "");
}

}  // namespace
}  // namespace ucwagen::tests
