// Tables that a page shares with others are parsed once. The pages that share them must not notice.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "generator/base/input.hpp"
#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/markdown/table_cache.hpp"

namespace ucwagen::markdown {
namespace {

using testing::IsNull;
using testing::NotNull;

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

TEST(ARepeatedTable, IsTakenFromTheCache) {
  TableCache tables;
  EXPECT_THAT(tables.find(table), IsNull());
  blocks_of("# one\n\n" + table, tables);
  EXPECT_THAT(tables.find(table), NotNull());

  Inline known;
  known.text = "known";
  tables.add("|a|\n|-|\n", {Row{{known}}});
  const std::vector<Block> blocks = blocks_of("|a|\n|-|\n", tables);
  ASSERT_EQ(blocks.size(), 1U);
  EXPECT_EQ(blocks.front().rows.front().cells.front().text, "known");
}

TEST(ARepeatedTable, HasThePositionsOfItsPage) {
  const std::vector<std::string> pages = {
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
  for (const std::string& page : pages) {
    EXPECT_TRUE(after(table, page) == alone(page)) << page;
  }
}

TEST(ARepeatedTable, MayBeContinuedOnAnotherPage) {
  for (const std::string end : {"|c|d|\n", "text\n", "|c\n", "|\n", "|c|d|e|\n"}) {
    EXPECT_TRUE(after(table, table + end) == alone(table + end)) << end;
    EXPECT_TRUE(after(table + end, table) == alone(table)) << end;
  }
}

// What a cell means depends on the page then.
TEST(ATable, OfAPageThatDefinesLinksIsNotShared) {
  const std::string cells = "|[a]|[b c]|\n|-|-|\n|[d][a]|2|\n";
  const std::vector<std::string> pages = {cells, "[a]: one.md\n\n" + cells, cells + "\n[a]: two.md\n",
                                          "- [a]: three.md\n\n" + cells,
                                          "> [b\n> c]:\n> four.md\n\n" + cells};
  for (const std::string& one : pages)
    for (const std::string& other : pages) EXPECT_TRUE(after(one, other) == alone(other)) << one << other;
}

TEST(ATable, BehindHtmlThatMayBeOpenIsNotShared) {
  for (const std::string tag : {"<!--", "<pre>", "<script>", "<?", "<![CDATA["}) {
    const std::string page = tag + "\n\n" + table + "\n" + table;
    EXPECT_TRUE(after(table, page) == alone(page)) << tag;
    EXPECT_TRUE(after(page, table) == alone(table)) << tag;
  }
}

TEST(ATable, ThatTheParserReadsOtherwiseIsNotShared) {
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
    EXPECT_TRUE(blocks_of(file.text, tables) == alone(file.text)) << file.name;
}

INSTANTIATE_TEST_SUITE_P(Of, Pages,
                         ::testing::Values("spec", "../shared/reference/edition-2025",
                                           "../shared/reference/edition-2016"),
                         [](const auto& info) {
                           std::string name = std::filesystem::path(info.param).filename().string();
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

}  // namespace
}  // namespace ucwagen::markdown
