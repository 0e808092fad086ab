#include <gtest/gtest.h>

#include "generator/base/input.hpp"

namespace ucwagen::base {
namespace {

using Lines = std::vector<std::string_view>;

TEST(Normalise, DropsTheByteOrderMark) { EXPECT_EQ(normalise("\xEF\xBB\xBF# phones\n"), "# phones\n"); }
TEST(Normalise, TurnsEveryKindOfLineEndIntoLineFeed) {
  EXPECT_EQ(normalise("a\r\nb\rc\n\r\n"), "a\nb\nc\n\n");
}
TEST(Normalise, LeavesPlainTextAlone) { EXPECT_EQ(normalise("a\n\nb"), "a\n\nb"); }

TEST(Utf8, AcceptsEveryLengthOfSequence) {
  EXPECT_EQ(first_invalid_utf8("a \xC2\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80 z"), std::string_view::npos);
  EXPECT_EQ(first_invalid_utf8(""), std::string_view::npos);
}

TEST(Utf8, NamesTheFirstByteThatIsWrong) {
  EXPECT_EQ(first_invalid_utf8("ab\xFFz"), 2U);
  EXPECT_EQ(first_invalid_utf8("\x80"), 0U);              // continuation without a start
  EXPECT_EQ(first_invalid_utf8("a\xC0\xAF"), 1U);         // overlong
  EXPECT_EQ(first_invalid_utf8("\xE0\x80\x80"), 0U);      // overlong
  EXPECT_EQ(first_invalid_utf8("\xED\xA0\x80"), 0U);      // surrogate
  EXPECT_EQ(first_invalid_utf8("\xF4\x90\x80\x80"), 0U);  // past U+10FFFF
  EXPECT_EQ(first_invalid_utf8("\xF5\x80\x80\x80"), 0U);
  EXPECT_EQ(first_invalid_utf8("ok \xE2\x82"), 3U);  // cut off at the end
}

TEST(SplitLines, LeavesOutTheLineEnds) {
  EXPECT_EQ(split_lines("a\n\nb\n"), (Lines{"a", "", "b"}));
  EXPECT_EQ(split_lines("a\nb"), (Lines{"a", "b"}));
  EXPECT_EQ(split_lines("\n"), (Lines{""}));
  EXPECT_TRUE(split_lines("").empty());
}

}  // namespace
}  // namespace ucwagen::base
