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

TEST(Sample, is_taken_apart_without_a_blank_line_before_its_body) {
  const auto sample =
      read("Post https://pool.example.com/a HTTP/1.1\nHost: pool.example.com\n{\n  \"to\" : 1\n}\n");
  EXPECT_EQ(sample.start, "Post https://pool.example.com/a HTTP/1.1");
  ASSERT_EQ(sample.headers.size(), 1U);
  EXPECT_EQ(sample.headers[0].first, "Host");
  EXPECT_EQ(sample.body, "{\n  \"to\" : 1\n}");
  EXPECT_EQ(sample.line, 11);
  EXPECT_EQ(sample.body_line, 13);
}

TEST(Sample, may_have_blank_lines_and_tabs_before_its_start_line) {
  const auto sample = read("\n\n\tHTTP/1.1 200 OK\n\tEtag: \"7\"\n\t{\n\t\"a\" : 1\n\t}\n\t\t\t");
  EXPECT_EQ(sample.start, "HTTP/1.1 200 OK");
  EXPECT_EQ(sample.headers[0].second, "\"7\"");
  EXPECT_EQ(sample.body, "{\n\"a\" : 1\n}");
  EXPECT_TRUE(sample.form.indented);
  EXPECT_EQ(sample.line, 13);
}

TEST(Sample, is_unescaped_as_often_as_it_was_escaped) {
  EXPECT_EQ(read("{&quot;a&quot; : 1}").body, "{\"a\" : 1}");
  EXPECT_EQ(read("{&quot;a&quot; : 1}").form.escapes, 1);
  const auto twice = read("&amp;lt;a href=&amp;quot;x?b=1&amp;amp;amp;c=2&amp;quot;/&amp;gt;", true);
  EXPECT_EQ(twice.form.escapes, 2);
  EXPECT_EQ(twice.body, "<a href=\"x?b=1&amp;c=2\"/>") << "the body's own escapes stay";
}

TEST(Sample, that_is_not_escaped_keeps_its_entities) {
  EXPECT_EQ(read("{\"href\" : \"a?b=1&amp;c=2\"}").body, "{\"href\" : \"a?b=1&amp;c=2\"}");
}

TEST(Sample, of_a_session_description_has_a_body_that_is_no_header) {
  EXPECT_EQ(read("Post /a HTTP/1.1\nHost: h\nv=0o=user : 1\n").body, "v=0o=user : 1");
}

TEST(Sample, of_event_data_tells_the_type_of_its_event) {
  EXPECT_EQ(event_type_of(read(R"({"events" : [{"type" : "completed", "x" : {"type" : "work"}}]})")),
            "completed");
  EXPECT_EQ(event_type_of(read(R"({"events" : [{"type" : "added"}, {"type" : "deleted"}]})")), "");
  EXPECT_EQ(event_type_of(read(R"({"type")")), "");
}

}  // namespace
}  // namespace ucwagen::page
