// Two pages about one resource: each adds what the other lacks, equal facts have evidence from both, and
// contradictions are reported.
#include "generator/frontend/resolve/page_join.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "generator/frontend/resolve/resolve.hpp"

namespace ucwagen::resolve {
namespace {

std::string page_text(const std::string& required, const std::string& type, const std::string& rest = "") {
  return "# call\n\nCalls somebody.\n\n## Web Link\n\n### Properties\n\nNone\n\n### Links\n\nNone\n\n## "
         "Operations\n\n### "
         "POST\n\n"
         "Calls.\n\n#### Request body\n\n|Name|Description|Required?|\n|:--|:--|:--|\n|to|Whom. " +
         type + "|" + required + "|\n" + rest;
}

struct Joined {
  ir::Api api;
  Diagnostics diagnostics;
  [[nodiscard]] long count(Rule rule) const {
    return std::ranges::count(diagnostics, rule, &Diagnostic::rule);
  }
};

Joined join(const std::string& a, const std::string& b) {
  Joined joined;
  const auto pages = page::read_all({{"call.md", a}, {"call_ref.md", b}}, joined.diagnostics);
  Resolved resolved = resolve(pages, "x", {});
  joined.api = std::move(resolved.api);
  joined.diagnostics = std::move(resolved.diagnostics);
  return joined;
}

TEST(PageJoin, TakesFromEachPageWhatTheOtherLacks) {
  const std::string bare =
      "# call\n\nCalls somebody.\n\n## Web Link\n\n## Operations\n\n### POST\n\nCalls.\n\n#### Request "
      "body\n\nNone\n";
  const std::string errors =
      "\n#### Synchronous "
      "errors\n\n|Error|Code|Subcode|Description|\n|:--|:--|:--|:--|\n|Conflict|409|None|Busy.|\n";
  const Joined joined = join(bare + errors, page_text("Yes", "String"));
  ASSERT_EQ(joined.api.resources.size(), 1U);
  const ir::Operation& post = joined.api.resources[0].operations.at(0);
  EXPECT_EQ(post.body_parameters.size(), 1U);
  EXPECT_EQ(post.body_parameters[0].source.file, "call_ref.md");
  EXPECT_EQ(post.errors.size(), 1U);
  EXPECT_EQ(post.errors[0].source.file, "call.md");
  EXPECT_EQ(joined.count(Rule::second_page), 1);
  EXPECT_EQ(joined.count(Rule::contradictory_pages), 0);
}

TEST(PageJoin, CountsAgreementAsEvidence) {
  const Joined joined = join(page_text("Yes", "String"), page_text("Yes", "String"));
  const auto& evidence = joined.api.resources.at(0).operations.at(0).body_parameters.at(0).type.evidence;
  ASSERT_EQ(evidence.size(), 2U);
  EXPECT_EQ(evidence[0].source.file, "call.md");
  EXPECT_EQ(evidence[1].source.file, "call_ref.md");
  EXPECT_EQ(joined.count(Rule::contradictory_pages), 0);
}

TEST(PageJoin, TakesATypeThatTheFirstPageCallsUnknown) {
  const auto page = [](const std::string& type) {
    return "# call\n\nCalls somebody.\n\n## Web Link\n\n### "
           "Properties\n\n|Name|Description|Type|\n|:--|:--|:--|\n"
           "|topic|What it is about.|" +
           type + "|\n\n### Links\n\nNone\n\n## Operations\n\nNone\n";
  };
  const Joined joined = join(page("Unknown"), page("String"));
  EXPECT_EQ(joined.api.resources.at(0).properties.at(0).type.kind, ir::TypeKind::string);
}

TEST(PageJoin, ReportsContradictions) {
  EXPECT_EQ(join(page_text("Yes", "String"), page_text("No", "String")).count(Rule::contradictory_pages), 1);
  const Joined types = join(page_text("Yes", "String"), page_text("Yes", "Boolean"));
  EXPECT_EQ(types.count(Rule::contradictory_pages), 1);
  EXPECT_EQ(types.api.resources.at(0).operations.at(0).body_parameters.at(0).type.kind, ir::TypeKind::string);
}

TEST(PageJoin, ReportsAllDifferencesOfTwoPagesAsOneFinding) {
  const Joined joined = join(page_text("Yes", "String", "|from|Who. String|No|\n"),
                             page_text("No", "Boolean", "|from|Who. Int32|No|\n"));
  const auto found = std::ranges::find(joined.diagnostics, Rule::contradictory_pages, &Diagnostic::rule);
  ASSERT_NE(found, joined.diagnostics.end());
  EXPECT_EQ(joined.count(Rule::contradictory_pages), 1);
  EXPECT_EQ(found->where, (Location{"call_ref.md", 1, 0}));
  EXPECT_EQ(found->message,
            "the two pages on 'call' differ in the POST parameter 'from', the POST parameter 'to'");
  ASSERT_EQ(found->notes.size(), 6U);
  EXPECT_EQ(found->notes[0].message, "the POST parameter 'to' is 'Boolean' here");
  EXPECT_EQ(found->notes[1].where.file, "call.md");
  EXPECT_EQ(found->notes[1].message, "and 'String' here, which is taken");
}

TEST(PageJoin, LeavesPagesOnDifferentResourcesAlone) {
  Diagnostics diagnostics;
  const auto pages = page::read_all(
      {{"call.md", page_text("Yes", "String")}, {"Calls.md", "# Calls\n\nOn calls.\n"}}, diagnostics);
  EXPECT_FALSE(join_pages(pages, diagnostics));
}

}  // namespace
}  // namespace ucwagen::resolve
