#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/markdown/table_cache.hpp"

namespace ucwagen::markdown {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

Repaired repaired(const std::string& text, Form form = Form::reference) {
  Diagnostics diagnostics;
  return repair("page.md", split_lines(text), form, diagnostics);
}

std::vector<Block> blocks_of(const std::string& text, Form form = Form::reference) {
  TableCache tables;
  return parse(repaired(text, form), tables);
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
  EXPECT_EQ(blocks[2].line, 7);
}

TEST(ACodeBlock, WithoutAFenceHasItsContentToo) {
  EXPECT_THAT(codes_of(blocks_of("{\n  \"a\" : 1\n}\n\n```\nb\n```\n")),
              ElementsAre("{\n  \"a\" : 1\n}\n", "b\n"));
}

TEST(ACodeBlock, IsNotReadByTheMarkdownParser) {
  const std::string page = "```\na\n```\n\n{ \"b\" : 1 }\n";
  EXPECT_THAT(repaired(page).contents, SizeIs(2));
  EXPECT_THAT(repaired(page).text, Not(HasSubstr("a")));
  EXPECT_THAT(repaired(page, Form::article).contents, IsEmpty());
}

TEST(ACodeBlock, WithACharacterThatTheParserReplacesIsReadByIt) {
  EXPECT_THAT(codes_of(blocks_of(std::string("```\na\0b\n```\n", 12))), ElementsAre("a\xEF\xBF\xBD"
                                                                                    "b\n"));
}

TEST(ACodeBlock, MayFollowAnythingThatEndsWhereAFenceBegins) {
  for (const std::string before :
       {"<a name=\"x\"></a>\n", "- item\n", "- ```\n", "> quote\n", "> <pre>\n", "text\n", "[a]:\n",
        "|a|b|\n|-|-|\n|1|2|\n", "a|b\n-|-\n1|2\n", "1. one\n\n   two\n"}) {
    const std::vector<std::string> codes = codes_of(blocks_of(before + "```\na\n```\n\n```\nb\n```\n"));
    EXPECT_THAT(codes, ElementsAre("a\n", "b\n")) << before;
  }
}

TEST(ACodeBlock, WithoutAFenceEndsWithItsLastBraceEvenIfAStringIsBroken) {
  EXPECT_THAT(codes_of(blocks_of("{ \"a\" : \"b\\\n\"\" }\ntext\n")),
              ElementsAre("{ \"a\" : \"b\\\n\"\" }\n"));
}

TEST(ABlock, KnowsItsLineAfterSeveralBlankLines) {
  const std::vector<Block> blocks =
      blocks_of("# one\n\n\ntwo\n\n\n\n\n\n|a|\n|-|\n\n \n\t\n```\n{}\n```\n\n\n- x\n");
  std::vector<int> lines(blocks.size());
  std::ranges::transform(blocks, lines.begin(), &Block::line);
  EXPECT_THAT(lines, ElementsAre(1, 4, 10, 15, 20));
}

TEST(BlankLines, ThatAreContentAreKept) {
  EXPECT_THAT(blocks_of("<pre>\n\n\n\nx\n</pre>\n").front().code, HasSubstr("\n\n\n\nx\n</pre>"));
  EXPECT_THAT(codes_of(blocks_of("```\na\n\n\n\nb\n```\n")), ElementsAre("a\n\n\n\nb\n"));
  EXPECT_THAT(codes_of(blocks_of("text\n\n    a\n\n\n\n    b\n", Form::article)),
              ElementsAre("a\n\n\n\nb\n"));
}

TEST(ACodeBlock, OfAnArticleEndsAtAFenceBehindAFormFeed) {
  EXPECT_THAT(codes_of(blocks_of("```\na\n\f```\n\n```\nb\n```\n", Form::article)),
              ElementsAre("a\n", "b\n"));
}

TEST(Prose, HasOneBlankForEveryKindOfBlanks) {
  EXPECT_EQ(blocks_of("a\fb \v c\n").front().content.text, "a b c");
}

TEST(AFenceInsideHtml, OpensNoCodeBlockAndNothingIsLost) {
  const std::string page = "<pre>\n\n```\na\n```\n\n</pre>\n\n```\nb\n```\n";
  EXPECT_THAT(repaired(page).contents, IsEmpty());
  const std::vector<Block> blocks = blocks_of(page);
  ASSERT_FALSE(blocks.empty());
  EXPECT_EQ(blocks.front().kind, BlockKind::html);
  EXPECT_THAT(blocks.front().code, HasSubstr("```\na\n```"));
  EXPECT_THAT(codes_of(blocks), ElementsAre("b\n"));
}

}  // namespace
}  // namespace ucwagen::markdown
