#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "generator/frontend/markdown/markdown.hpp"

namespace ucwagen::markdown {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::vector<Block> blocks_of(const std::string& text) {
  Diagnostics diagnostics;
  return parse(repair("page.md", split_lines(text), Form::reference, diagnostics));
}

std::vector<std::string> codes_of(const std::vector<Block>& blocks) {
  std::vector<std::string> codes;
  for (const Block& block : blocks) {
    if (block.kind == BlockKind::code) codes.push_back(block.code);
  }
  return codes;
}

TEST(ACodeBlock, HasItsContentAsItIsWritten) {
  EXPECT_THAT(codes_of(blocks_of("```\n\n  a *b* &amp;\nc | d\n```\n\n~~~\n~~~\n\n```json\n{\n\n}\n\n```\n")),
              ElementsAre("\n  a *b* &amp;\nc | d\n", "", "{\n\n}\n\n"));
}

TEST(ACodeBlock, KnowsItsLines) {
  const std::vector<Block> blocks = blocks_of("text\n```\na\nb\n```\n\n- item\n");
  ASSERT_EQ(blocks.size(), 3U);
  EXPECT_EQ(blocks[1].line, 2);
  EXPECT_EQ(blocks[1].end_line, 5);
  EXPECT_EQ(blocks[2].line, 7);
}

TEST(ACodeBlock, WithoutAFenceHasItsContentToo) {
  EXPECT_THAT(codes_of(blocks_of("{\n  \"a\" : 1\n}\n\n```\nb\n```\n")),
              ElementsAre("{\n  \"a\" : 1\n}\n", "b\n"));
}

TEST(AFenceInsideOfHtml, OpensNoCodeBlockAndNothingIsLost) {
  const std::vector<Block> blocks = blocks_of("<pre>\n\n```\na\n```\n\n</pre>\n\n```\nb\n```\n");
  ASSERT_FALSE(blocks.empty());
  EXPECT_EQ(blocks.front().kind, BlockKind::html);
  EXPECT_THAT(blocks.front().code, HasSubstr("```\na\n```"));
  EXPECT_THAT(codes_of(blocks), ElementsAre("b\n"));
}

}  // namespace
}  // namespace ucwagen::markdown
