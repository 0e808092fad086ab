#include "generator/backend/site/html_text.hpp"

#include <gtest/gtest.h>

namespace ucwagen::site {
namespace {

TEST(HtmlText, LeavesNoCharacterThatHtmlReads) {
  EXPECT_EQ(HtmlText::line("<b class=\"x\" id='y'>&amp;</b>").str(),
            "&lt;b class=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;/b&gt;");
}

TEST(HtmlText, IsOneLine) { EXPECT_EQ(HtmlText::line("a\nb").str(), "a b"); }

TEST(CodeText, KeepsLinesAndQuotationMarksAndNoTag) {
  EXPECT_EQ(CodeText::of("{\n   \"a\": '<&>'\n}\n").str(), "{\n\t \"a\": '&lt;&amp;&gt;'\n}\n");
  EXPECT_EQ(CodeText::of("a\rb\n    \n").str(), "a?b\n\t\t\n");
}

TEST(HtmlText, ShowsMarksThatTurnTheReadingOrder) {
  EXPECT_EQ(HtmlText::line("a\xE2\x80\xAE"
                           "b\x1B[0m\xFF")
                .str(),
            "a?b?[0m?");
}

TEST(AnchorId, HasOnlyWhatAnAddressMayHave) {
  EXPECT_EQ(AnchorId::of("event.updated phone\"><script>").str(), "event.updated-phone---script-");
  EXPECT_EQ(AnchorId::of("").str(), "-");
  EXPECT_EQ(AnchorId::of(std::string(1000, 'x')).str().size(), AnchorId::max_length);
}

TEST(Href, IsMadeOfOurOwnNames) {
  const Href page = Href::page(Kind::resource, cpp::FileStem::of("javascript:alert(1)"));
  EXPECT_EQ(page.str(), "javascript_alert_1.html");
  EXPECT_EQ(page.at(AnchorId::of("a b")).str(), "javascript_alert_1.html#a-b");
  EXPECT_EQ(Href::page(Kind::list, cpp::FileStem::of("tree")).str(), "all-tree.html");
  EXPECT_NE(Href::page(Kind::resource, cpp::FileStem::of("index")).str(), Href::start().str());
}

}  // namespace
}  // namespace ucwagen::site
