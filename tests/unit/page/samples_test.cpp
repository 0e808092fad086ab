#include "generator/frontend/page/sample_block.hpp"

#include <gtest/gtest.h>

namespace ucwagen::page {
namespace {

Sample read(const std::string& code, bool xml = false) {
  markdown::Block block;
  block.line = 10;
  block.code = code;
  return read_sample(block, SampleRole::request, xml);
}

TEST(Sample, IsTakenApartWithoutABlankLineBeforeItsBody) {
  const auto sample =
      read("Post https://pool.example.com/a HTTP/1.1\nHost: pool.example.com\n{\n  \"to\" : 1\n}\n");
  EXPECT_EQ(sample.start, "Post https://pool.example.com/a HTTP/1.1");
  ASSERT_EQ(sample.headers.size(), 1U);
  EXPECT_EQ(sample.headers[0].first, "Host");
  EXPECT_EQ(sample.body, "{\n  \"to\" : 1\n}");
  EXPECT_EQ(sample.line, 11);
  EXPECT_EQ(sample.body_line, 13);
}

TEST(Sample, MayHaveBlankLinesAndTabsBeforeItsStartLine) {
  const auto sample = read("\n\n\tHTTP/1.1 200 OK\n\tEtag: \"7\"\n\t{\n\t\"a\" : 1\n\t}\n\t\t\t");
  EXPECT_EQ(sample.start, "HTTP/1.1 200 OK");
  EXPECT_EQ(sample.headers[0].second, "\"7\"");
  EXPECT_EQ(sample.body, "{\n\"a\" : 1\n}");
  EXPECT_TRUE(sample.form.indented);
  EXPECT_EQ(sample.line, 13);
}

TEST(Sample, IsUnescapedAsOftenAsItWasEscaped) {
  EXPECT_EQ(read("{&quot;a&quot; : 1}").body, "{\"a\" : 1}");
  EXPECT_EQ(read("{&quot;a&quot; : 1}").form.escapes, 1);
  const auto twice = read("&amp;lt;a href=&amp;quot;x?b=1&amp;amp;amp;c=2&amp;quot;/&amp;gt;", true);
  EXPECT_EQ(twice.form.escapes, 2);
  EXPECT_EQ(twice.body, "<a href=\"x?b=1&amp;c=2\"/>") << "the body's own escapes stay";
}

TEST(Sample, ThatIsNotEscapedKeepsItsEntities) {
  EXPECT_EQ(read("{\"href\" : \"a?b=1&amp;c=2\"}").body, "{\"href\" : \"a?b=1&amp;c=2\"}");
}

TEST(Sample, OfASessionDescriptionHasABodyThatIsNoHeader) {
  EXPECT_EQ(read("Post /a HTTP/1.1\nHost: h\nv=0o=user : 1\n").body, "v=0o=user : 1");
}

TEST(Sample, OfEventDataTellsTheTypeOfItsEvent) {
  EXPECT_EQ(event_type_of(read(R"({"events" : [{"type" : "completed", "x" : {"type" : "work"}}]})")),
            "completed");
  EXPECT_EQ(event_type_of(read(R"({"events" : [{"type" : "added"}, {"type" : "deleted"}]})")), "");
  EXPECT_EQ(event_type_of(read(R"({"type")")), "");
}

}  // namespace
}  // namespace ucwagen::page
