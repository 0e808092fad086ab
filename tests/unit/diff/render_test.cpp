#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "generator/diff/render_diff.hpp"
#include "tests/unit/diff/fixtures.hpp"

namespace ucwagen::diff {
namespace {

using testing::HasSubstr;

const Labels labels{"old", "new", "docs/old", "docs/new"};

Changes some_changes() {
  ir::Api after = tests::fleet();
  after.resources.back().properties.erase(after.resources.back().properties.begin() + 1);
  after.resources.back().properties[0].type.nullable = true;
  after.resources.back().properties.push_back(
      {"co`lour", {}, tests::type(ir::TypeKind::string), {"ship_ref.md", 12, 0}});
  return tests::compare(tests::fleet(), after);
}

TEST(DiffFindings, AreErrorsWarningsAndNotesByTheirWorstVerdict) {
  const base::Findings found = to_findings(some_changes(), labels, Detail::with_notes);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(count(found, Severity::error), 1U);
  EXPECT_EQ(count(found, Severity::warning), 1U);
  EXPECT_EQ(count(found, Severity::note), 1U);
}

TEST(DiffFindings, StandInTheNewPageAndPointToTheOldOne) {
  const base::Findings found = to_findings(some_changes(), labels, Detail::with_notes);
  const auto null = std::find_if(found.begin(), found.end(), [](const auto& one) {
    return one.diagnostic.rule == Rule::nullable_changed;
  });
  ASSERT_NE(null, found.end());
  EXPECT_EQ(null->diagnostic.where, (Location{"docs/new/ship_ref.md", 8, 0}));
  ASSERT_EQ(null->diagnostic.notes.size(), 1U);
  EXPECT_EQ(null->diagnostic.notes[0].where, (Location{"docs/old/ship_ref.md", 8, 0}));
}

TEST(DiffFindings, WhatIsGoneStandsInTheOldPage) {
  const base::Findings found = to_findings(some_changes(), labels, Detail::one_line);
  const auto gone = std::find_if(found.begin(), found.end(), [](const auto& one) {
    return one.diagnostic.rule == Rule::property_removed;
  });
  ASSERT_NE(gone, found.end());
  EXPECT_EQ(gone->diagnostic.where, (Location{"docs/old/ship_ref.md", 9, 0}));
  EXPECT_EQ(
      gone->diagnostic.message,
      "ship.length: property `length` is gone; it was `Int32` (breaks source; may break wire and behaviour)");
}

TEST(DiffFindings, WriteTypesAsPagesDo) {
  ir::Api after = tests::fleet();
  ir::Type& length = after.resources.back().properties[1].type;
  length.nullable = true;
  const Changes changes = tests::compare(tests::fleet(), after);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(values_text(changes[0]), "was `Int32`, is `Nullable Int32`");
}

TEST(DiffFindings, AreHonestAboutAFormThatIsKnownOrLost) {
  ir::Api other = tests::fleet();
  other.resources.back().links[2].embedded = true;
  for (const bool lost : {false, true}) {
    const Changes changes =
        lost ? tests::compare(other, tests::fleet()) : tests::compare(tests::fleet(), other);
    ASSERT_EQ(changes.size(), 1U);
    const std::string message = to_findings(changes, labels, Detail::one_line)[0].diagnostic.message;
    EXPECT_THAT(message, HasSubstr(lost ? "a form that no sample shows any more" : "a known form now"));
    EXPECT_THAT(message, HasSubstr("; only what is documented has changed"));
  }
}

TEST(DiffMarkdown, PutsWhatBreaksFirst) {
  const std::string text = render_markdown(some_changes(), labels);
  EXPECT_THAT(text, HasSubstr("# Changes from old to new\n\n3 changes: 1 breaking, 1 to look at, 1 "
                              "compatible, 0 of the documentation"));
  EXPECT_LT(text.find("## Breaking changes"), text.find("## Changes to look at"));
  EXPECT_LT(text.find("## Changes to look at"), text.find("## New, and compatible"));
  EXPECT_THAT(text, HasSubstr("### `ship`\n\n- property `length` is gone"));
}

TEST(DiffMarkdown, NamesOfPagesStayInsideTheirBackticks) {
  EXPECT_THAT(render_markdown(some_changes(), labels), HasSubstr("property `co'lour` is new"));
}

TEST(DiffMarkdown, SaysThatNothingHasChanged) {
  EXPECT_EQ(render_markdown({}, labels),
            "# Changes from old to new\n\nNothing that concerns users has changed.\n");
}

TEST(DiffJson, HasTheVerdictsAndPositions) {
  const auto document = nlohmann::json::parse(render_json(some_changes(), labels));
  EXPECT_EQ(document["before"], "old");
  ASSERT_EQ(document["changes"].size(), 3U);
  for (const auto& change : document["changes"]) {
    if (change["rule"] != "UG5011") continue;
    EXPECT_EQ(change["path"], "ship.length");
    EXPECT_EQ(change["verdicts"]["source"], "breaking");
    EXPECT_EQ(change["old"]["line"], 9);
    EXPECT_FALSE(change.contains("new"));
    return;
  }
  FAIL() << "the change is not there";
}

}  // namespace
}  // namespace ucwagen::diff
