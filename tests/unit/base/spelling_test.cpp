#include "generator/base/spelling.hpp"

#include <gtest/gtest.h>

namespace ucwagen::spelling {
namespace {

TEST(Distance, CountsEditsAndSwaps) {
  EXPECT_EQ(distance("phone", "phone", 3), 0U);
  EXPECT_EQ(distance("phone", "phones", 3), 1U);
  EXPECT_EQ(distance("phone", "pohne", 3), 1U);
  EXPECT_EQ(distance("phone", "photo", 3), 2U);
  EXPECT_EQ(distance("", "abc", 3), 3U);
}

TEST(Distance, StopsAboveTheLimit) {
  EXPECT_EQ(distance("abcdefgh", "zyxwvuts", 2), 3U);
  EXPECT_EQ(distance("a", "abcdef", 2), 3U);
}

TEST(Nearest, NamesTheClosestOrNone) {
  EXPECT_EQ(nearest("Propertie", {"Links", "Properties"}), "Properties");
  EXPECT_EQ(nearest("zzz", {"Links", "Properties"}), "");
  EXPECT_EQ(nearest("x", {}), "");
}

}  // namespace
}  // namespace ucwagen::spelling
