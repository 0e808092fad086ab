// A table that is a copy of another is not parsed. The blocks of its page must be the same as if it was.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "generator/base/input.hpp"
#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/markdown/table_cache.hpp"
#include "tests/unit/support/folder_name.hpp"

namespace ucwagen::markdown {
namespace {

using testing::IsNull;

const std::string table = "|**Name**|[link](a.md)|\n|:-----|:-----|\n|`a`|b [two](b.md)|\n";

std::vector<Block> blocks_of(const std::string& text, TableCache& tables) {
  Diagnostics diagnostics;
  return parse(repair("page.md", split_lines(text), Form::reference, diagnostics), tables);
}

std::vector<Block> alone(const std::string& text) {
  TableCache tables;
  return blocks_of(text, tables);
}

std::vector<Block> after(const std::string& other, const std::string& text) {
  TableCache tables;
  blocks_of(other, tables);
  return blocks_of(text, tables);
}

void expect_same(const std::vector<Block>& blocks, const std::vector<Block>& expected,
                 const std::string& page) {
  ASSERT_EQ(blocks.size(), expected.size()) << page;
  for (std::size_t i = 0; i < blocks.size(); ++i)
    EXPECT_TRUE(blocks[i] == expected[i]) << page << "block " << i << ", line " << expected[i].line;
}

std::size_t count_tables(const std::vector<Block>& blocks) {
  return static_cast<std::size_t>(std::ranges::count(blocks, BlockKind::table, &Block::kind));
}

/// Pages with `table`.
std::vector<std::string> pages_with_table() {
  return {
      "# two\n\n\n\ntext\n\n" + table + "\nmore\n",
      "text\n" + table + "text\n",                                              // glued to prose
      "  |**Name**|[link](a.md)|\n\t|:-----|:-----|\n  |`a`|b [two](b.md)|\n",  // indented
      "# two\n" + table + "# three\n",
      table + "\n" + table + "```\n{}\n```\n" + table,
      "```\n{}\n```\n" + table.substr(0, table.size() - 1),
      "- a\n\n" + table + "\n- b\n",
      "> a\n\n" + table + "\n> b\n",
      "***\n\n" + table + "\n***\n",
  };
}

TEST(ARepeatedTable, IsTakenFromTheCache) {
  Inline other;
  other.text = "other";
  for (const std::string& page : pages_with_table()) {
    TableCache tables;
    tables.add(table, {Row{{other}}});
    const std::vector<Block> blocks = blocks_of(page, tables);
    EXPECT_EQ(count_tables(blocks), count_tables(alone(page))) << page;
    for (const Block& block : blocks) {
      if (block.kind == BlockKind::table) {
        EXPECT_EQ(block.rows.front().cells.front().text, "other") << page;
      }
    }
  }
}

TEST(ARepeatedTable, IsThatOfItsPage) {
  for (const std::string& page : pages_with_table()) expect_same(after(table, page), alone(page), page);
}

TEST(ARepeatedTable, HasThePositionsOfItsPage) {
  const std::string page = "# two\n\n\n\n" + table + "\n\n|a|\n|-|\n\n\n  |**Name**|[link](a.md)|\n" +
                           "    |:-----|:-----|\n    |`a`|b [two](b.md)|\n";
  const std::vector<Block> blocks = after(table, page);
  ASSERT_EQ(blocks.size(), 4U);
  const Block &first = blocks[1], &second = blocks[3];
  EXPECT_EQ(first.line, 5);
  EXPECT_EQ(first.rows[1].line, 7);
  EXPECT_EQ(first.rows[1].cells[1].line, 7);
  EXPECT_EQ(first.rows[1].cells[1].column, 6);
  EXPECT_EQ(second.line, 14);
  EXPECT_EQ(second.column, 3);
  EXPECT_EQ(second.rows[0].cells[1].column, 13);
  EXPECT_EQ(second.rows[1].line, 16);
  EXPECT_EQ(second.rows[1].cells[1].column, 10);
  EXPECT_EQ(second.rows[1].cells[1].references[0].line, 16);
}

TEST(ARepeatedTable, MayBeTheStartOfALongerTable) {
  for (const std::string end : {"|c|d|\n", "text\n", "|c\n", "|\n", "|c|d|e|\n"}) {
    expect_same(after(table, table + end), alone(table + end), table + end);
    expect_same(after(table + end, table), alone(table), table + end);
  }
}

// What a cell means depends on the page then.
TEST(ATable, OfAPageThatDefinesLinksIsNotShared) {
  const std::string cells = "|[a]|[b c]|\n|-|-|\n|[d][a]|2|\n";
  const std::vector<std::string> pages = {
      cells,
      "[a]: one.md\n\n" + cells,
      cells + "\n[a]: two.md\n",
      "- [a]: three.md\n\n" + cells,
      "> [b\n> c]:\n> four.md\n\n" + cells,
      cells + "\n<!--\n```\n-->\n\n[a]: five.md\n```\n",  // the fence is in a comment
  };
  for (const std::string& one : pages)
    for (const std::string& other : pages) expect_same(after(one, other), alone(other), other);
}

TEST(ATable, AfterHtmlThatMayBeOpenIsNotShared) {
  for (const std::string tag : {"<!--", "<pre>", "<script>", "<?", "<![CDATA["}) {
    const std::string page = tag + "\n\n" + table + "\n" + table;
    expect_same(after(table, page), alone(page), page);
  }
}

TEST(ATable, ThatTheParserDoesNotReadWholeIsNotShared) {
  for (const std::string text : {"|a|b|\n|-|\n|1|2|\n", "|a|\n", "|a|\n|b|\n|-|\n"}) {
    TableCache tables;
    blocks_of(text, tables);
    EXPECT_THAT(tables.find(text), IsNull()) << text;
  }
}

class Pages : public ::testing::TestWithParam<const char*> {};

TEST_P(Pages, AreTheSameAloneAndAfterAllOthers) {
  const std::string folder = std::string(UCWAGEN_SOURCE_DIR) + "/" + GetParam();
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << folder << " is not there";
  const base::Input input = base::read_input({folder});
  TableCache tables;
  for (const base::File& file : input.files) blocks_of(file.text, tables);
  for (const base::File& file : input.files)
    expect_same(blocks_of(file.text, tables), alone(file.text), file.name + "\n");
}

INSTANTIATE_TEST_SUITE_P(Of, Pages,
                         ::testing::Values("spec", "../shared/reference/edition-2025",
                                           "../shared/reference/edition-2016"),
                         tests::folder_name);

}  // namespace
}  // namespace ucwagen::markdown
