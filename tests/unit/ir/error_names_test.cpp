#include "generator/ir/error_names.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "generator/ir/fact_path.hpp"

namespace ucwagen::ir {
namespace {

using testing::ElementsAre;
using testing::Field;

/// The page of ErrorCode lists Conflict; tables also name Gone and the subcode Busy.
Api with_table() {
  Api api;
  api.enumerations = {{"CallState", "", {}, {}},
                      {"ErrorCode", "The codes.", {{"Conflict", "", {}}}, {"ErrorCode_ref.md", 1, 0}},
                      {"NoteType", "", {}, {}}};
  api.status_errors = {{410, "Gone", false, {"errors.md", 8, 0}}};
  Operation& get = api.resources.emplace_back().operations.emplace_back();
  get.errors = {{"Conflict", 409, "Busy", "", {"boat_ref.md", 9, 0}}};
  close_error_names(api);
  return api;
}

auto named(const char* name) { return Field(&Member::name, name); }

TEST(ErrorNames, CompleteTheEnumerations) {
  const std::vector<Enumeration> all = complete_enumerations(with_table());
  EXPECT_THAT(all,
              ElementsAre(Field(&Enumeration::name, "CallState"), Field(&Enumeration::name, "ErrorCode"),
                          Field(&Enumeration::name, "ErrorSubcode"), Field(&Enumeration::name, "NoteType")));
  EXPECT_EQ(all[1].summary, "The codes.");
  EXPECT_THAT(all[1].members, ElementsAre(named("Conflict"), named("Gone")));
  EXPECT_THAT(all[2].members, ElementsAre(named("Busy")));
}

TEST(ErrorNames, AddNoEnumerationWithoutPageAndMembers) {
  Api api;
  api.enumerations = {{"CallState", "", {}, {}}};
  close_error_names(api);
  EXPECT_THAT(complete_enumerations(api), ElementsAre(Field(&Enumeration::name, "CallState")));
  api.enumerations.push_back({"ErrorCode", "", {}, {"ErrorCode_ref.md", 1, 0}});
  EXPECT_THAT(complete_enumerations(api),
              ElementsAre(Field(&Enumeration::name, "CallState"), Field(&Enumeration::name, "ErrorCode")));
}

TEST(ErrorNames, TheBindingsHaveBothEnumerations) {
  const std::vector<Enumeration> all = with_error_enumerations({{"NoteType", "", {}, {}}});
  EXPECT_THAT(all,
              ElementsAre(Field(&Enumeration::name, "ErrorCode"), Field(&Enumeration::name, "ErrorSubcode"),
                          Field(&Enumeration::name, "NoteType")));
  EXPECT_EQ(with_error_enumerations(all), all);
}

TEST(ErrorNames, AreTheMembersOfAnEnumeration) {
  const Api api = with_table();
  EXPECT_EQ(complete_members(api, "ErrorCode"), &api.error_codes);
  EXPECT_EQ(complete_members(api, "ErrorSubcode"), &api.error_subcodes);
  EXPECT_EQ(complete_members(api, "CallState"), &api.enumerations[0].members);
  EXPECT_EQ(complete_members(api, "Colour"), nullptr);
  EXPECT_EQ(complete_members({}, "ErrorCode"), nullptr);
}

TEST(ErrorNames, AreFacts) {
  const auto fact = find_fact(with_table(), "ErrorCode.Gone");
  ASSERT_TRUE(fact.has_value());
  EXPECT_EQ(fact->kind, "member");
  EXPECT_EQ(fact->source, (Source{"errors.md", 8, 0}));
  EXPECT_TRUE(find_fact(with_table(), "ErrorSubcode.Busy").has_value());
  EXPECT_FALSE(find_fact(with_table(), "ErrorCode.Busy").has_value());
  EXPECT_EQ(find_fact(with_table(), "ErrorSubcode")->kind, "enumeration") << "without a page";
  EXPECT_FALSE(find_fact({}, "ErrorSubcode").has_value());
}

}  // namespace
}  // namespace ucwagen::ir
