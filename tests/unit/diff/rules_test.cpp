#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/unit/diff/rule_cases.hpp"

namespace ucwagen::diff {
namespace {

using tests::fleet;
using tests::rule_cases;
using tests::RuleCase;

std::string letters(const Verdicts& verdicts) {
  const auto letter = [](Verdict verdict) { return "-cPB"[static_cast<int>(verdict)]; };
  return {letter(verdicts.source), letter(verdicts.wire), letter(verdicts.behaviour)};
}

TEST(DiffRules, EachHasItsEditAndItsVerdicts) {
  for (const RuleCase& one : rule_cases()) {
    const ir::Api before = fleet();
    ir::Api after = fleet();
    one.edit(after);
    ir::close_error_names(after);
    const Changes changes = tests::compare(before, after);
    const auto found = std::find_if(changes.begin(), changes.end(), [&](const Change& change) {
      return change.rule == one.rule && change.path == one.path;
    });
    ASSERT_NE(found, changes.end()) << info(one.rule).name << " at " << one.path;
    EXPECT_EQ(letters(found->verdicts), one.verdicts) << info(one.rule).name << " at " << one.path;
  }
}

TEST(DiffRules, AllOfThemHaveACase) {
  std::set<Rule> covered = {Rule::corrections_differ};  // of the two inputs, not of a fact
  for (const RuleCase& one : rule_cases()) covered.insert(one.rule);
  for (const RuleInfo& rule : rules()) {
    if (rule.id < "UG5000") continue;
    EXPECT_TRUE(covered.contains(rule.rule)) << rule.name;
  }
}

TEST(DiffRules, IdenticalEditionsGiveNothing) { EXPECT_TRUE(tests::compare(fleet(), fleet()).empty()); }

TEST(DiffRules, MovedLinesAreNoChange) {
  ir::Api after = fleet();
  after.edition = "new";
  for (ir::Resource& resource : after.resources) {
    resource.source.line += 7;
    for (ir::Property& property : resource.properties) property.source.line += 7;
  }
  EXPECT_TRUE(tests::compare(fleet(), after).empty());
}

}  // namespace
}  // namespace ucwagen::diff
