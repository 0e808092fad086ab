#include <gtest/gtest.h>

#include <set>

#include "generator/base/diagnostic.hpp"

namespace ucwagen {
namespace {

TEST(Catalogue, NamesAndIdsAreUnique) {
  std::set<std::string_view> seen;
  for (const RuleInfo& rule : rules()) {
    EXPECT_TRUE(seen.insert(rule.id).second) << rule.id;
    EXPECT_TRUE(seen.insert(rule.name).second) << rule.name;
  }
}

TEST(Catalogue, EveryRuleIsExplainedWithAnExample) {
  for (const RuleInfo& rule : rules()) {
    EXPECT_NE(rule.explanation.find(" Example: "), std::string_view::npos) << rule.id;
    EXPECT_EQ(rule.explanation.find('\n'), std::string_view::npos) << rule.id;
    EXPECT_EQ(rule.name.find('_'), std::string_view::npos) << rule.id;
  }
}

TEST(Catalogue, ARuleIsFoundByItsIdAndByItsName) {
  for (const RuleInfo& rule : rules()) {
    EXPECT_EQ(find_rule(rule.id), &info(rule.rule));
    EXPECT_EQ(find_rule(rule.name), &info(rule.rule));
  }
  EXPECT_EQ(find_rule("UG0000"), nullptr);
}

}  // namespace
}  // namespace ucwagen
