#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "generator/diff/render_diff.hpp"
#include "tests/unit/diff/fixtures.hpp"

namespace ucwagen::diff {
namespace {

using tests::fleet;

/// A fleet of ships that are alike.
ir::Api ships(int count) {
  ir::Api api = fleet();
  for (int i = 10; i < 10 + count; ++i) {
    ir::Resource ship = tests::a_ship();
    ship.name = ship.rel = "v" + std::to_string(i);
    api.resources.push_back(ship);
  }
  return api;
}

Changes shown(const ir::Api& before, const ir::Api& after, const Shown& what = {}) {
  const Surface old = cpp_surface(before), now = cpp_surface(after);
  return fold(compare({before, old}, {after, now}), {before, old}, {after, now}, what);
}

TEST(DiffFolding, TheSameChangeInTenPlacesIsOneLine) {
  const ir::Api before = ships(10);
  ir::Api after = before;
  for (ir::Resource& resource : after.resources) {
    if (resource.name.starts_with("v1"))
      resource.properties.push_back({"colour", {}, tests::type(ir::TypeKind::string), {}});
  }
  const Changes changes = shown(before, after);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].places.size(), 10U);
  EXPECT_THAT(changes[0].message, testing::HasSubstr("10 places"));
}

TEST(DiffFolding, NinePlacesAreNineLines) {
  const ir::Api before = ships(9);
  ir::Api after = before;
  for (ir::Resource& resource : after.resources) {
    if (resource.name.starts_with("v1"))
      resource.properties.push_back({"colour", {}, tests::type(ir::TypeKind::string), {}});
  }
  EXPECT_EQ(shown(before, after).size(), 9U);
}

TEST(DiffFolding, ProseAndSamplesAreShownWhenAskedFor) {
  ir::Api after = fleet();
  after.resources.back().summary = "A vessel.";
  after.resources.back().operations[0].examples.clear();
  EXPECT_TRUE(shown(fleet(), after).empty());
  EXPECT_EQ(shown(fleet(), after, {.prose = true, .samples = false}).size(), 1U);
  EXPECT_EQ(shown(fleet(), after, {.prose = true, .samples = true}).size(), 2U);
}

TEST(DiffFolding, AnotherLayoutOfTheSameWordsIsNoChange) {
  ir::Api after = fleet();
  after.resources.back().summary = "  A\n ship. ";
  EXPECT_TRUE(tests::compare(fleet(), after).empty());
}

TEST(DiffFolding, AClassThatOneEditionHardlyStatesIsOneLine) {
  ir::Api before = ships(10);
  for (ir::Resource& resource : before.resources) resource.scopes.clear();
  ir::Api after = before;
  std::size_t number = 0;
  for (ir::Resource& resource : after.resources)
    resource.scopes = {"Ship.Read", "Ship." + std::to_string(number++)};
  const Changes changes = shown(before, after);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].path, "scopes");
  EXPECT_EQ(changes[0].was, "0 of 13");
  EXPECT_EQ(changes[0].is, "13 of 13");
  EXPECT_EQ(changes[0].verdicts.wire, Verdict::none);
}

TEST(DiffKnowledge, AParameterThatOldSamplesShowIsNewlyDocumented) {
  ir::Api after = fleet();
  after.resources.back().operations[0].inputs.push_back(
      tests::input("pace", tests::type(ir::TypeKind::int32), ir::Place::body, true));
  const Changes changes = tests::compare(fleet(), after);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_TRUE(changes[0].knowledge);
  EXPECT_EQ(changes[0].verdicts, (Verdicts{Verdict::breaking, Verdict::none, Verdict::none}));
}

TEST(DiffKnowledge, ALimitIsAChangeWhereTheOldEditionStatesLimits) {
  ir::Api before = fleet();
  ir::Api after = before;
  after.resources.back().operations[0].inputs[1].type.maximum = 30;
  EXPECT_FALSE(tests::compare(before, after).at(0).knowledge);
  for (ir::Api* api : {&before, &after})
    api->resources.back().operations[0].inputs[0].type.max_length.reset();
  const Changes changes = tests::compare(before, after);
  EXPECT_TRUE(changes.at(0).knowledge);
  EXPECT_EQ(changes.at(0).verdicts.behaviour, Verdict::none);
}

TEST(DiffCorrections, OneSidedOnesAreNamed) {
  ir::Api before = fleet(), after = fleet();
  EXPECT_EQ(one_sided_correction(before, after), "");
  before.resources.back().properties[0].type.kind = ir::TypeKind::int32;
  before.corrections = {{"ship.name#type", "String", "Int32", "A mistake.", {}}};
  EXPECT_EQ(one_sided_correction(before, after), "ship.name#type");
  EXPECT_EQ(one_sided_correction(after, before), "ship.name#type");
  after.resources.back().properties[0].type.kind = ir::TypeKind::int32;  // the page itself was put right
  EXPECT_EQ(one_sided_correction(before, after), "");
}

TEST(DiffBaseline, KeysAreOfRuleAndPathAlone) {
  ir::Api after = fleet();
  after.resources.back().properties.erase(after.resources.back().properties.begin() + 1);
  Changes changes = tests::compare(fleet(), after);
  const base::Baseline accepted = baseline_of(changes);
  EXPECT_THAT(accepted, testing::Contains(testing::Key("UG5011 ship.length")));
  EXPECT_TRUE(apply(accepted, "baseline.json", changes).empty());
  EXPECT_TRUE(changes.empty());
  const Diagnostics stale = apply(accepted, "baseline.json", changes);
  ASSERT_EQ(stale.size(), 1U);
  EXPECT_EQ(stale[0].rule, Rule::stale_baseline);
}

}  // namespace
}  // namespace ucwagen::diff
