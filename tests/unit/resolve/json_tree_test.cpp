#include "generator/frontend/sample/json_tree.hpp"

#include <gtest/gtest.h>

namespace ucwagen::sample {
namespace {

TEST(ASampleBody, IsATreeThatKnowsItsLines) {
  const ParsedJson parsed =
      parse_json("{\n  \"rel\" : \"boat\",\n  \"masts\" : [\n    1,\n    2.5\n  ]\n}", 10);
  ASSERT_TRUE(parsed.root);
  EXPECT_EQ(parsed.root->line, 10);
  EXPECT_EQ(parsed.root->text_of("rel"), "boat");
  EXPECT_EQ(parsed.root->find("rel")->line, 11);
  const Json& masts = *parsed.root->find("masts");
  EXPECT_EQ(masts.line, 12);
  EXPECT_EQ(masts.items[0].kind, Json::Kind::integer);
  EXPECT_EQ(masts.items[1].kind, Json::Kind::real);
  EXPECT_EQ(masts.items[1].line, 14);
}

TEST(ALineBreakInsideAString, IsReadAsABlankAndMarked) {
  const ParsedJson parsed = parse_json("{ \"href\" : \"data:text/plain;base64,\n  abc\", \"n\" : null }", 1);
  ASSERT_TRUE(parsed.root);
  EXPECT_TRUE(parsed.lenient);
  EXPECT_EQ(parsed.root->text_of("href"), "data:text/plain;base64,   abc");
  EXPECT_EQ(parsed.root->find("n")->line, 2);
  EXPECT_FALSE(parse_json("{ \"a\\\"b\" :\n 1 }", 1).lenient);
}

TEST(ABodyThatIsNoJSON, IsAnErrorWithItsLine) {
  const ParsedJson parsed = parse_json("{\n  \"a\" : 1,\n  oops\n}", 5);
  EXPECT_FALSE(parsed.root);
  EXPECT_EQ(parsed.error_line, 7);
  EXPECT_FALSE(parsed.root.problem.empty());
}

TEST(ABodyNestedWithoutEnd, IsAnError) {
  const ParsedJson parsed = parse_json(std::string(100000, '['), 1);
  EXPECT_FALSE(parsed.root);
  EXPECT_EQ(parsed.root.problem, "nested too deep");
}

}  // namespace
}  // namespace ucwagen::sample
