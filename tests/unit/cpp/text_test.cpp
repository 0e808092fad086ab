#include "generator/backend/cpp/escaped_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <type_traits>

#include "generator/template/view.hpp"

namespace ucwagen::cpp {
namespace {

using templates::View;

std::string comment(std::string_view text) { return CommentText::line(text).str(); }

static_assert(!std::is_constructible_v<Identifier, std::string>, "only its factories make an identifier");
static_assert(!std::is_constructible_v<CommentText, const char*>);

TEST(CommentText, StaysOnOneLine) {
  EXPECT_EQ(comment("a\nb\rc\vd\fe"), "a b c d e");
  EXPECT_EQ(comment("a\xE2\x80\xA8"
                    "b\xE2\x80\xA9"
                    "c\xC2\x85"),
            "aU+2028bU+2029cU+0085");
}

TEST(CommentText, NeverEndsInABackslash) {
  EXPECT_EQ(comment("path\\"), "pathU+005C");
  EXPECT_EQ(comment("path\\ "), "pathU+005C");
  EXPECT_EQ(comment("trap ?\?/"), "trap ? ?/");
}

TEST(CommentText, ClosesNoComment) {
  EXPECT_EQ(comment("*/ x /* y"), "\\* / x / \\* y");
  EXPECT_EQ(comment("**/"), "\\*\\* /");
}

TEST(CommentText, MeansNothingToDoxygen) {
  EXPECT_EQ(comment("see @ref x"), "see \\@ref x");
  EXPECT_EQ(comment("a \\endcode b"), "a \\\\endcode b");
  EXPECT_EQ(comment("<b>&amp;"), "\\<b\\>\\&amp;");
  EXPECT_EQ(comment("```"), "'''");
  EXPECT_EQ(comment("~~~~"), "~ ~ ~ ~");
  EXPECT_EQ(comment("*a* _b_ c_d"), "\\*a\\* \\_b\\_ c_d");
  EXPECT_EQ(comment("a\\_b\\\\c"), "a\\\\ \\_b\\\\ \\\\c");
  EXPECT_EQ(comment(".."), "'..'");
}

TEST(CommentText, ShowsWhatReordersOrHidesText) {
  EXPECT_EQ(comment("a\xE2\x80\xAE"
                    "b"),
            "aU+202Eb");
  EXPECT_EQ(comment("a\xE2\x80\x8B"
                    "b\xEF\xBB\xBF"),
            "aU+200BbU+FEFF");
}

TEST(CommentText, KeepsOtherLettersAndReplacesBrokenBytes) {
  EXPECT_EQ(comment("caf\xC3\xA9"), "caf\xC3\xA9");
  EXPECT_EQ(comment("a\xFFz\xC3"), "a\xEF\xBF\xBDz\xEF\xBF\xBD");
  EXPECT_EQ(comment("*\xC0\xAF"), "\\*\xEF\xBF\xBD\xEF\xBF\xBD");  // an overlong '/'
}

TEST(CommentText, WrapsAtBlanks) {
  const auto lines = CommentText::wrapped("one two  three\nfour", 9);
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[0].str(), "one two");
  EXPECT_EQ(lines[1].str(), "three");
  EXPECT_EQ(lines[2].str(), "four");
  EXPECT_TRUE(CommentText::wrapped(" \n ", 9).empty());
}

std::vector<std::string> wrapped(const std::string& text, std::size_t width) {
  std::vector<std::string> lines;
  for (const CommentText& line : CommentText::wrapped(text, width)) lines.push_back(line.str());
  return lines;
}

TEST(CommentText, WrapsWordsTheSameWithOneBlankBetweenThemAsWithMore) {
  const std::string full(CommentText::max_word, 'x'), longer = full + "yz";
  for (const std::string& text : {std::string("of the boats in a harbour, seaworthy ones first"),
                                  std::string("a */ b _c_ d"), std::string("a caf\xC3\xA9 in the harbour"),
                                  std::string("a \x7F b c"), "a " + full + " b c", "a " + longer + " b c"}) {
    std::string uneven = text;
    uneven.insert(text.find(' '), " \n").append("\t");
    for (const std::size_t width : {0U, 1U, 2U, 3U, 5U, 8U, 9U, 10U, 17U, 40U, 399U, 400U, 401U, 405U, 500U})
      EXPECT_EQ(wrapped(text, width), wrapped(uneven, width)) << text << ' ' << width;
  }
}

TEST(CommentText, CutsEndlessWordsBetweenCharacters) {
  std::string word = "x";
  for (int i = 0; i < 1000; ++i) word += "\xC3\xA9";
  std::string together;
  for (const CommentText& line : CommentText::wrapped(word, 100)) {
    EXPECT_LE(line.str().size(), CommentText::max_word);
    EXPECT_EQ(line.str().find('?'), std::string::npos);
    together += line.str();
  }
  EXPECT_EQ(together, word);
}

TEST(StringLiteral, EscapesWhatEndsItAndWhatIsNotAscii) {
  EXPECT_EQ(StringLiteral::of("a\"b\\c").str(), R"("a\"b\\c")");
  EXPECT_EQ(StringLiteral::of("a\n\x01"
                              "1")
                .str(),
            R"("a\012\0011")");
  EXPECT_EQ(StringLiteral::of("\xC3\xA9"
                              "f")
                .str(),
            R"("\303\251f")");
  EXPECT_EQ(StringLiteral::of("?\?/").str(), R"("?\?/")");
}

TEST(StringLiteral, IsGivenInPiecesWhenLong) {
  const std::string literal = StringLiteral::of(std::string(20'000, 'a')).str();
  EXPECT_NE(literal.find("\" \""), std::string::npos);
  EXPECT_EQ(literal.front(), '"');
  EXPECT_EQ(literal.back(), '"');
}

TEST(Identifier, GivenTakesNamesAndRepairsTheRest) {
  EXPECT_EQ(Identifier::given("a::b_2").str(), "a::b_2");
  EXPECT_EQ(Identifier::given("x; system()").str(), "x_system");
}

TEST(Number, HasALiteralForTheLeastOne) {
  EXPECT_EQ(Number::of(-1).str(), "-1");
  EXPECT_EQ(Number::of(std::numeric_limits<std::int64_t>::min()).str(), "(-9223372036854775807 - 1)");
}

TEST(View, PrintsAsJson) {
  View view;
  view.set("name", Identifier::variable("phoneNumber")).set("many", false);
  View item;
  item.set("line", CommentText::line("A number."));
  view.set("doc", View::List{item});
  EXPECT_EQ(view.to_json(), R"({
  "name": "phone_number",
  "many": false,
  "doc": [
    {
      "line": "A number."
    }
  ]
}
)");
}

}  // namespace
}  // namespace ucwagen::cpp
