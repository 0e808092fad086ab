#include "generator/ir/model.hpp"

#include <gtest/gtest.h>

namespace ucwagen::ir {
namespace {

TEST(Lookup, FindsByNameOrSaysThatThereIsNone) {
  Api api;
  for (const char* name : {"me", "phone2"}) api.resources.emplace_back().name = name;
  api.enumerations.emplace_back().name = "PhoneType";
  EXPECT_EQ(find_resource(api, "phone2"), &api.resources[1]);
  EXPECT_EQ(find_resource(api, "phone"), nullptr);
  EXPECT_EQ(find_resource(api, "zzz"), nullptr);
  EXPECT_EQ(find_enumeration(api, "PhoneType"), &api.enumerations[0]);
  EXPECT_EQ(find_enumeration({}, "PhoneType"), nullptr);
}

}  // namespace
}  // namespace ucwagen::ir
