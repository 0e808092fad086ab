#include "generator/backend/site/html_text.hpp"

#include <gtest/gtest.h>

namespace ucwagen::site {
namespace {

TEST(HtmlText, LeavesNoCharacterThatHtmlReads) {
  EXPECT_EQ(HtmlText::line("<b class=\"x\" id='y'>&amp;</b>").str(),
            "&lt;b class=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;/b&gt;");
}

TEST(HtmlText, IsOneLineUnlessLinesAreWanted) {
  EXPECT_EQ(HtmlText::line("a\nb").str(), "a b");
  EXPECT_EQ(HtmlText::lines("a\nb\n").str(), "a\nb\n");
  EXPECT_EQ(HtmlText::lines("a\rb").str(), "a?b");
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
  const Href page = Href::page(Folder::resources, cpp::FileStem::of("javascript:alert(1)"));
  EXPECT_EQ(page.str(), "resources/javascript_alert_1.html");
  EXPECT_EQ(page.at(AnchorId::of("a b")).str(), "resources/javascript_alert_1.html#a-b");
  EXPECT_EQ(Href::page(Folder::top, cpp::FileStem::of("tree")).str(), "tree.html");
}

}  // namespace
}  // namespace ucwagen::site
