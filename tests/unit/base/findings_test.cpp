#include "tests/unit/base/findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "generator/base/baseline.hpp"

namespace ucwagen::base {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Diagnostic at(std::string file, int line, int column, Rule rule = Rule::broken_link,
              std::string message = "m") {
  return {rule, {std::move(file), line, column}, std::move(message), "", {}};
}

Policy policy(std::initializer_list<const char*> options) {
  Policy policy;
  for (const char* option : options) EXPECT_EQ(policy.add(option), std::nullopt) << option;
  return policy;
}

TEST(Findings, StandInTheOrderOfFileLineColumnAndRule) {
  const Findings found = settled({at("b", 1, 1), at("a", 2, 1), at("a", 1, 9),
                                  at("a", 1, 2, Rule::orphan_page), at("a", 1, 2, Rule::broken_link)});
  std::vector<std::string> order;
  for (const auto& finding : found)
    order.push_back(finding.diagnostic.where.file + std::to_string(finding.diagnostic.where.line) +
                    std::to_string(finding.diagnostic.where.column) +
                    std::string(info(finding.diagnostic.rule).id));
  EXPECT_THAT(order, ElementsAre("a12UG1401", "a12UG1405", "a19UG1401", "a21UG1401", "b11UG1401"));
}

TEST(Findings, ThatAreTheSameAreToldOnce) { EXPECT_THAT(settled({misspelt(), misspelt()}), SizeIs(1)); }

TEST(Findings, KeepTheirFingerprintWhenTextIsAddedAbove) {
  const std::vector<base::File> before{{"a.md", "x\nbroken\n"}}, after{{"a.md", "x\n\n\n  broken\n"}};
  const auto old_print = settle({at("a.md", 2, 1)}, {}, Lines(before)).at(0).fingerprint;
  EXPECT_EQ(settle({at("a.md", 4, 3)}, {}, Lines(after)).at(0).fingerprint, old_print);
  EXPECT_NE(settle({at("a.md", 1, 1)}, {}, Lines(before)).at(0).fingerprint, old_print);
  EXPECT_NE(settle({at("b.md", 2, 1)}, {}, Lines(before)).at(0).fingerprint, old_print);
}

TEST(Findings, KeepLineNumbersOfMessagesOutOfTheFingerprint) {
  const auto print = [](const char* message) {
    return settled({at("a", 1, 1, Rule::broken_link, message)}).at(0).fingerprint;
  };
  EXPECT_EQ(print("first in line 12, then in line 3"), print("first in line 7, then in line 40"));
  EXPECT_NE(print("code 12"), print("code 13"));
}

TEST(Findings, ThatAreAlikeAreCounted) {
  const Findings found = settled({at("a", 0, 1), at("a", 0, 2)});
  EXPECT_THAT(found.at(0).fingerprint, testing::EndsWith(":1"));
  EXPECT_THAT(found.at(1).fingerprint, testing::EndsWith(":2"));
}

TEST(Policy, StartsFromTheSeveritiesOfTheCatalogue) {
  for (const auto& rule : rules()) EXPECT_EQ(Policy().severity(rule.rule), rule.severity);
}

TEST(Policy, RaisesLowersAndSilencesRules) {
  EXPECT_EQ(policy({"orphan-page"}).severity(Rule::orphan_page), Severity::warning);
  EXPECT_EQ(policy({"UG1405"}).severity(Rule::orphan_page), Severity::warning);
  EXPECT_EQ(policy({"error=orphan-page"}).severity(Rule::orphan_page), Severity::error);
  EXPECT_EQ(policy({"no-broken-link"}).severity(Rule::broken_link), std::nullopt);
  EXPECT_EQ(policy({"no-error=bad-name"}).severity(Rule::bad_name), Severity::warning);
  EXPECT_EQ(policy({"no-broken-link", "broken-link"}).severity(Rule::broken_link), Severity::warning);
}

TEST(Policy, MakesEveryWarningAnErrorButForThoseExcepted) {
  const Policy strict = policy({"error", "no-error=broken-link", "no-link-text-differs"});
  EXPECT_EQ(strict.severity(Rule::misspelt_heading), Severity::error);
  EXPECT_EQ(strict.severity(Rule::broken_link), Severity::warning);
  EXPECT_EQ(strict.severity(Rule::orphan_page), Severity::note);
  EXPECT_EQ(strict.severity(Rule::link_text_differs), std::nullopt);
}

TEST(Policy, AsksWhatWasMeantByAnUnknownRule) {
  EXPECT_THAT(Policy().add("no-broken-lnik").value_or(""), HasSubstr("did you mean 'broken-link'?"));
  EXPECT_THAT(Policy().add("error=").value_or(""), HasSubstr("no rule ''"));
}

TEST(Baseline, TakesAwayWhatItAcceptsAndNothingElse) {
  Findings found = settled({misspelt()});
  const auto baseline = parse_baseline(print(baseline_of(found)));
  ASSERT_TRUE(baseline.has_value());
  found = settled({misspelt(), at("phone_ref.md", 1, 1)});
  EXPECT_THAT(apply(*baseline, "base.json", found), IsEmpty());
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].diagnostic.rule, Rule::broken_link);
}

TEST(Baseline, TellsWhatNoLongerOccurs) {
  const Baseline baseline = baseline_of(settled({misspelt()}));
  Findings none;
  const Diagnostics stale = apply(baseline, "base.json", none);
  ASSERT_THAT(stale, SizeIs(1));
  EXPECT_EQ(stale[0].rule, Rule::stale_baseline);
  EXPECT_EQ(stale[0].where.file, "base.json");
  EXPECT_THAT(stale[0].message, HasSubstr("misspelt-heading in phone_ref.md"));
}

TEST(Baseline, IsRefusedIfItIsNone) {
  for (const char* text :
       {"", "[]", "{}", R"({"ucwagenBaseline":2,"accepted":{}})", R"({"ucwagenBaseline":1,"accepted":[1]})",
        R"({"ucwagenBaseline":1,"accepted":{"a":1}})"})
    EXPECT_EQ(parse_baseline(text), std::nullopt) << text;
}

}  // namespace
}  // namespace ucwagen::base
