#include "generator/ir/subset.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/cpp/fixtures.hpp"

namespace ucwagen::cpp {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

TEST(Subset, HasWhatTheNamedOnesNeed) {
  Diagnostics diagnostics;
  const ir::Api part = ir::subset(small_api(), {"phones"}, diagnostics);
  EXPECT_THAT(diagnostics, IsEmpty());
  EXPECT_NE(ir::find_resource(part, "phone"), nullptr) << "embedded";
  EXPECT_NE(ir::find_enumeration(part, "CallState"), nullptr) << "a type of what is embedded";
  EXPECT_EQ(ir::find_resource(part, "changeNumber"), nullptr) << "only linked";
  const std::string header = emitted(part).at("include/ucwa/resources/phones.hpp");
  EXPECT_THAT(header, HasSubstr("Maybe<Link<ChangeNumber>> change_number;")) << "declared, never defined";
  EXPECT_THAT(header, Not(HasSubstr("resources/change_number.hpp")));
}

TEST(Subset, AnAliasBringsItsTarget) {
  Diagnostics diagnostics;
  EXPECT_NE(ir::find_resource(ir::subset(small_api(), {"oldPhone"}, diagnostics), "phone"), nullptr);
}

TEST(Subset, UnknownNamesAreErrors) {
  Diagnostics diagnostics;
  (void)ir::subset(small_api(), {"phones", "telegraph"}, diagnostics);
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(diagnostics[0].rule, Rule::unknown_resource);
}

}  // namespace
}  // namespace ucwagen::cpp
