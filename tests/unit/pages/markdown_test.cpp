#include "generator/backend/pages/markdown_text.hpp"

#include <gtest/gtest.h>

namespace ucwagen::pages {
namespace {

TEST(Escape, KeepsPlainSentencesAsTheyAre) {
  EXPECT_EQ(escape("Rings (+1 425) 555-0100; see phone_number."),
            "Rings (+1 425) 555-0100; see phone_number.");
}

TEST(Escape, ProtectsWhatMarkdownWouldEat) {
  EXPECT_EQ(escape("a*b _c_ `d` [e] ~f~ g\\h"), "a\\*b \\_c\\_ \\`d\\` \\[e\\] \\~f\\~ g\\\\h");
}

TEST(Escape, ProtectsPipesSoThatTextFitsIntoACell) { EXPECT_EQ(escape("yes|no"), "yes\\|no"); }

TEST(Escape, ProtectsTagsAndEntitiesButNotLoneSigns) {
  EXPECT_EQ(escape("<b> a < b & c &lt; AT&T"), "\\<b> a < b & c \\&lt; AT\\&T");
}

TEST(Escape, KeepsAParagraphFromBecomingAnotherBlock) {
  EXPECT_EQ(escape("- one"), "\\- one");
  EXPECT_EQ(escape("# one"), "\\# one");
  EXPECT_EQ(escape("12. one"), "12\\. one");
  EXPECT_EQ(escape("12 to 30"), "12 to 30");
}

TEST(Escape, KeepsTextOnOneLine) { EXPECT_EQ(escape("one\ntwo\r\n"), "one two  "); }

TEST(PageText, PartsBlocksByOneBlankLine) {
  PageText text;
  text.heading(1, "phones");
  text.paragraph("");
  text.paragraph("The numbers.");
  EXPECT_EQ(text.take(), "# phones\n\nThe numbers.\n");
}

TEST(PageText, PrintsATableWithoutRowsAsNone) {
  PageText text;
  text.table(TableText<page::MemberRow>());
  EXPECT_EQ(text.take(), "None\n");
}

TEST(PageText, PrintsRowsUnderOneTableStyle) {
  PageText text;
  TableText<page::MemberRow> rows;
  rows.add({{&page::MemberRow::name, "state"}, {&page::MemberRow::description, "Where the call stands."}});
  text.table(rows);
  EXPECT_EQ(text.take(), "|Name|Description|\n|:--|:--|\n|state|Where the call stands.|\n");
}

TEST(TableText, HasTheOrderOfTheReaderAndNoEmptyColumnsAtTheEnd) {
  using Row = page::ParameterRow;
  TableText<Row> rows;
  rows.add({{&Row::required, "Yes"}, {&Row::name, "to"}});
  rows.add({{&Row::description, "Whom to call."}});
  PageText text;
  text.table(rows);
  EXPECT_EQ(text.take(), "|Name|Description|Required?|\n|:--|:--|:--|\n|to||Yes|\n||Whom to call.||\n");
}

TEST(PageText, MakesAFenceLongerThanAnyInItsText) {
  PageText text;
  text.fence("json", "{}\n```");
  EXPECT_EQ(text.take(), "````json\n{}\n```\n````\n");
}

}  // namespace
}  // namespace ucwagen::pages
