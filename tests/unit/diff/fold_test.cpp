#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "generator/diff/render_diff.hpp"
#include "tests/unit/diff/fixtures.hpp"

namespace ucwagen::diff {
namespace {

using tests::fleet;

/// An API with this number of equal ships.
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
  EXPECT_EQ(changes[0].is, "String");
}

TEST(DiffFolding, ALineForManyPlacesHasNoValuesOfOneOfThem) {
  const ir::Api before = ships(10);
  ir::Api after = before;
  for (ir::Resource& resource : after.resources) {
    if (!resource.name.starts_with("v1")) continue;
    const bool even = (resource.name.back() - '0') % 2 == 0;
    resource.properties[even ? 0 : 1].type.nullable = true;
  }
  const Changes changes = shown(before, after);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].was + changes[0].is, "");
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

/// The only operation of the ship, with a first parameter that no table lists: samples alone show it.
ir::Api with_undocumented_parameter() {
  ir::Api api = fleet();
  api.resources.back().operations[0].inputs[1].rows.clear();
  api.resources.back().operations[0].inputs[1].type.default_value.reset();
  return api;
}

TEST(DiffKnowledge, LimitsOfAParameterThatWasInSamplesAloneAreOneLine) {
  ir::Api after = fleet();
  ir::Type& speed = after.resources.back().operations[0].inputs[1].type;
  speed.maximum = 30;
  speed.nullable = true;
  const Changes changes = tests::compare(with_undocumented_parameter(), after);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].message, "parameter `speed` was in samples alone and is documented now");
  EXPECT_TRUE(changes[0].knowledge);
  EXPECT_EQ(worst(changes[0].verdicts), Verdict::compatible);
}

TEST(DiffKnowledge, WhatSamplesDoNotStateBreaksSourceAlone) {
  ir::Api after = fleet();
  ir::Input& speed = after.resources.back().operations[0].inputs[1];
  speed.required = true;
  speed.type.kind = ir::TypeKind::string;
  const Changes changes = tests::compare(with_undocumented_parameter(), after);
  ASSERT_EQ(changes.size(), 2U);
  EXPECT_EQ(changes[0].rule, Rule::became_required);
  EXPECT_EQ(changes[1].rule, Rule::parameter_type_changed);
  for (const Change& change : changes)
    EXPECT_EQ(change.verdicts, (Verdicts{Verdict::breaking, Verdict::none, Verdict::none}));
}

TEST(DiffKnowledge, NullIsAChangeWhereTheOldEditionStatesIt) {
  ir::Api before = fleet();
  ir::Api after = before;
  after.resources.back().operations[0].inputs[1].type.nullable = true;
  EXPECT_TRUE(tests::compare(before, after).at(0).knowledge);
  for (ir::Api* api : {&before, &after}) api->resources.back().operations[0].inputs[2].type.nullable = true;
  EXPECT_FALSE(tests::compare(before, after).at(0).knowledge);
}

TEST(DiffEvents, AnotherReasonInWordsIsProse) {
  ir::Api after = fleet();
  after.resources.back().events[0].reason = "It moved, or somebody moved it.";
  const Changes changes = tests::compare(fleet(), after);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].rule, Rule::text_changed);
}

TEST(DiffEvents, NamesTheFirstOfManyErrors) {
  ir::Api before = fleet();
  for (const char* code : {"A", "B", "C", "D", "E", "F", "G"})
    before.resources.back().events[0].async_errors.push_back({code, {}, {}, {}});
  ir::Api after = before;
  after.resources.back().events[0].async_errors = {{"G", {}, {}, {}}, {"H", {}, {}, {}}};
  ir::close_error_names(before);
  after.error_codes = before.error_codes;
  const Changes changes = tests::compare(before, after);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].message,
            "event `updated ship` no longer reports `A, B, C, D, E and 1 more`, and may report `H` now");
}

TEST(DiffMatching, ARowThatRepeatsAnotherOneIsNoChange) {
  ir::Api before = fleet();
  ir::Resource& ship = before.resources.back();
  ship.links.push_back(ship.links[0]);
  ship.events.push_back(ship.events[0]);
  EXPECT_TRUE(tests::compare(before, fleet()).empty());
  EXPECT_TRUE(tests::compare(fleet(), before).empty());
}

TEST(DiffEnumerations, APageThatListsWhatTablesNamedIsNoOtherOrder) {
  ir::Api before = fleet();
  before.enumerations.insert(
      before.enumerations.begin(),
      {"ErrorCode", {}, {{"Gone", {}, {"ErrorCode_ref.md", 3, 0}}}, {"ErrorCode_ref.md", 1, 0}});
  ir::Api after = before;
  auto& members = after.enumerations.front().members;
  members.insert(members.begin(), {"Conflict", {}, {"ErrorCode_ref.md", 3, 0}});
  ir::close_error_names(before);
  ir::close_error_names(after);
  EXPECT_TRUE(tests::compare(before, after).empty());
}

TEST(DiffCorrections, OneSidedOnesAreNamed) {
  ir::Api before = fleet(), after = fleet();
  EXPECT_EQ(one_sided_correction(before, after), "");
  before.resources.back().properties[0].type.kind = ir::TypeKind::int32;
  before.corrections = {{"ship.name#type", "String", "Int32", "A mistake.", {}}};
  EXPECT_EQ(one_sided_correction(before, after), "ship.name#type");
  EXPECT_EQ(one_sided_correction(after, before), "ship.name#type");
  after.resources.back().properties[0].type.kind = ir::TypeKind::int32;  // the page itself was corrected
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
