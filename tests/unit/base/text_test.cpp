#include <gtest/gtest.h>

#include <set>

#include "generator/base/entities.hpp"
#include "generator/base/hash.hpp"
#include "generator/base/text.hpp"
#include "generator/base/utf8.hpp"

namespace ucwagen {
namespace {

using Lines = std::vector<std::string_view>;
using Words = std::vector<std::string>;

TEST(Normalise, DropsByteOrderMarks) {
  EXPECT_EQ(normalise("\xEF\xBB\xBF# phones\n"), "# phones\n");
  EXPECT_EQ(normalise("\xEF\xBB\xBF\xEF\xBB\xBF```\n"), "```\n");
  EXPECT_EQ(normalise("\xEF\xBB\xBF"), "");
}
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

TEST(Blanks, AreAlsoVerticalTabsAndFormFeeds) {
  EXPECT_EQ(trim(" \v\fa b\f\r\n"), "a b");
  EXPECT_EQ(trim_end(" a\v\f"), " a");
  EXPECT_EQ(trim(" \f "), "");
  EXPECT_EQ(indentation("\t \fa "), 3U);
  EXPECT_EQ(indentation("  "), 2U);
  EXPECT_EQ(indentation(""), 0U);
}

TEST(SplitLines, LeavesOutTheLineEnds) {
  EXPECT_EQ(split_lines("a\n\nb\n"), (Lines{"a", "", "b"}));
  EXPECT_EQ(split_lines("a\nb"), (Lines{"a", "b"}));
  EXPECT_EQ(split_lines("\n"), (Lines{""}));
  EXPECT_TRUE(split_lines("").empty());
}

TEST(Split, KeepsEmptyPartsAndAListHasNone) {
  EXPECT_EQ(split("a,,b,", ','), (Words{"a", "", "b", ""}));
  EXPECT_EQ(split("", ','), (Words{""}));
  EXPECT_EQ(split_list("a,,b,"), (Words{"a", "b"}));
  EXPECT_TRUE(split_list("").empty());
}

TEST(Joined, PutsTheSeparatorBetweenTextsAlone) {
  EXPECT_EQ(joined(Words{}, ", "), "");
  EXPECT_EQ(joined(Words{"a", "", "b"}, ", "), "a, , b");
  EXPECT_EQ(joined(Words{"", "a"}, "::"), "::a");
  EXPECT_EQ(joined(std::set{2, 1}, "/", [](int one) { return std::to_string(one); }), "1/2");
}

TEST(Case, IsThatOfAsciiLettersAlone) {
  EXPECT_EQ(lower_case("X-Ms-\xC3\x84"), "x-ms-\xC3\x84");
  EXPECT_EQ(upper_case("a1\xC3\xA4"), "A1\xC3\xA4");
  EXPECT_TRUE(same_text("Content-Type", "content-type"));
  EXPECT_FALSE(same_text("Content-Type", "content-types"));
}

TEST(Trim, TakesBlanksAndLineEndsFromBothEnds) {
  EXPECT_EQ(trim("\t a b \r\n"), "a b");
  EXPECT_EQ(trim(" \n"), "");
}

TEST(Rune, OfAByteThatIsNoUtf8IsTheReplacementCharacterOfOneByte) {
  EXPECT_EQ(decode_rune("\xE2\x82\xAC").code, U'\u20AC');
  EXPECT_EQ(decode_rune("\xFF").bytes, 1U);
  EXPECT_FALSE(decode_rune("\xFF").valid());
  EXPECT_TRUE(decode_rune("\xEF\xBF\xBD").valid());
  EXPECT_EQ(count_runes("a\xC3\xA4\xF0\x9F\x98\x80"), 3U);
}

TEST(Entities, AreDecodedOnceAndEncodedBack) {
  EXPECT_EQ(decode_entities("&lt;a href=&quot;&amp;lt;&quot;&gt; &apos;&#39; & &x;"),
            "<a href=\"&lt;\"> '' & &x;");
  EXPECT_EQ(encode_entities("<a b=\"c & d\">"), "&lt;a b=&quot;c &amp; d&quot;&gt;");
}

TEST(Hash, IsThatOfFnv) {
  Hash<std::uint32_t> small;
  Hash<std::uint64_t> large;
  small.add("foobar");
  large.add("foobar");
  EXPECT_EQ(small.hex(), "bf9cf968");
  EXPECT_EQ(large.hex(), "85944171f73967e8");
}

}  // namespace
}  // namespace ucwagen
