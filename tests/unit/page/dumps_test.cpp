// Pages saved as plain text. Nearly every page of the newest edition is flattened in the two ways of browsers,
// and must give the facts of the page, or a finding where the text is ambiguous.
#include <gtest/gtest.h>

#include "generator/base/text.hpp"
#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/markdown/table_cache.hpp"
#include "generator/frontend/page/text_dump.hpp"
#include "tests/unit/page/edition.hpp"
#include "tests/unit/page/facts.hpp"

namespace ucwagen {
namespace {

using markdown::Block;
using markdown::BlockKind;

enum class Cells { run_together, one_a_line };

std::string flatten_table(const Block& block, Cells cells) {
  std::string text;
  for (const auto& row : block.rows) {
    std::string line;
    for (const auto& cell : row.cells) {
      if (cell.text.empty()) continue;  // a browser prints nothing for it
      if (!line.empty()) line += cells == Cells::run_together ? ' ' : '\n';
      line += cell.text;
    }
    text += line + '\n';
  }
  return text;
}

/// The text that a browser saves; the headings of the first tables are images and are lost.
std::string flatten(const std::vector<Block>& blocks, Cells cells) {
  const std::string gap = cells == Cells::run_together ? "\n" : "";
  std::string text;
  for (const auto& block : blocks) {
    switch (block.kind) {
      case BlockKind::heading:
        if (block.content.text == "Web Link" || block.content.text == "Links") break;
        [[fallthrough]];
      case BlockKind::paragraph:
        if (!block.content.text.empty()) text += block.content.text + '\n' + gap;
        break;
      case BlockKind::code: text += block.code + gap; break;
      case BlockKind::table: text += flatten_table(block, cells) + gap; break;
      default: break;
    }
  }
  return text;
}

/// Whether the page cannot be tested: plain text cannot express an empty cell, and browsers do not save a link
/// without its parenthesis.
bool cannot_be_flattened(const std::vector<Block>& blocks) {
  for (const auto& block : blocks) {
    for (const auto& row : block.rows) {
      for (const auto& cell : row.cells) {
        if (cell.text.empty() || cell.text.find("](") != std::string::npos) return true;
      }
    }
  }
  return false;
}

std::string without_references(const std::string& facts) {
  std::string out;
  for (const auto line : split_lines(facts)) {
    if (line.rfind("  to: ", 0) != 0) out += std::string(line) + '\n';
  }
  return out;
}

class Dumps : public ::testing::TestWithParam<Cells> {};

TEST_P(Dumps, GiveTheFactsOfTheirPage) {
  UCWAGEN_NEED_EDITION("edition-2025");
  markdown::TableCache tables;
  int compared = 0, undecided = 0;
  for (const auto& file : testing::edition_files("edition-2025")) {
    if (file.name.find("_ref.md") == std::string::npos) continue;
    Diagnostics diagnostics;
    const auto repaired =
        markdown::repair(file.name, split_lines(file.text), markdown::Form::reference, diagnostics);
    const auto blocks = markdown::parse(repaired, tables);
    if (cannot_be_flattened(blocks)) continue;
    const auto page = page::read(file, diagnostics);
    if (page.kind != page::Kind::resource) continue;
    const auto text = flatten(blocks, GetParam());
    Diagnostics found;
    const auto dump = page::read_dump({page.name + ".txt", text}, found);
    if (testing::count(found, Rule::undecided_dump) > 0) {
      ++undecided;
      continue;
    }
    EXPECT_EQ(without_references(testing::Facts(page).text()),
              without_references(testing::Facts(dump).text()))
        << file.name;
    ++compared;
  }
  EXPECT_GT(compared, 200);
  // "Renegotiation entity" on a line with its description: three pages.
  EXPECT_EQ(undecided, GetParam() == Cells::run_together ? 3 : 0);
}

INSTANTIATE_TEST_SUITE_P(flattened, Dumps, ::testing::Values(Cells::run_together, Cells::one_a_line),
                         [](const auto& instance) {
                           return instance.param == Cells::run_together ? "cells_run_together"
                                                                        : "one_cell_a_line";
                         });

const page::TableHeader& header(std::string_view line) {
  const auto& all = page::published_headers();
  return *std::ranges::find(all, line, &page::TableHeader::line);
}

constexpr std::string_view errors = "Error Code Subcode Description",
                           parameters = "Name Description Required?", items = "Item Description",
                           scopes = "Scope Permission Description";

TEST(Dump, KnowsASectionWhateverTheCaseOfItsHeading) {
  constexpr auto text =
      "lamp\n\nApplies to: Rooms\n\nA lamp.\n\nWeb link\n\nFor more on web links, see Web links.\n\n"
      "properties\n\nNone\n\nNone\n\nOperations\n\nNone\n";
  Diagnostics found;
  (void)page::read_dump({"lamp.txt", text}, found);
  EXPECT_EQ(testing::count(found, Rule::duplicate_section), 0)
      << "the sentence below \"Web link\" opens no second one";
  EXPECT_EQ(testing::count(found, Rule::missing_section), 0) << "the second None is that of Links";
}

TEST(Dump, EndsATableAtAnySentenceThatStatesNoFact) {
  constexpr auto text =
      "lamp\n\nA lamp.\n\nOperations\n\nPOST\n\nRequest "
      "body\n\nName\nDescription\nRequired?\nto\nWhom.\nYes\n"
      "The errors below (if any) are specific to this resource.\n";
  Diagnostics found;
  const page::Page lamp = page::read_dump({"lamp.txt", text}, found);
  EXPECT_EQ(testing::count(found, Rule::undecided_dump), 0);
  EXPECT_EQ(lamp.operations.at(0).body.size(), 1U);
}

TEST(DumpRow, IsPartedFromBothEnds) {
  using page::split_row;
  EXPECT_EQ(split_row(header(errors), "Gone 410 None It left."),
            (std::vector<std::string>{"Gone", "410", "None", "It left."}));
  EXPECT_EQ(split_row(header(parameters), "to Whom to call.String Yes"),
            (std::vector<std::string>{"to", "Whom to call.String", "Yes"}));
  EXPECT_EQ(split_row(header(scopes), "User.Read Read it Allows the app to read"),
            (std::vector<std::string>{"User.Read", "Read it", "Allows the app to read"}));
}

TEST(DumpRow, IsNotGuessedAt) {
  using page::split_row;
  EXPECT_TRUE(split_row(header(errors), "Gone for good").empty());
  EXPECT_TRUE(split_row(header(items), "Tells what was accepted").empty()) << "an item without a name";
  EXPECT_TRUE(split_row(header(parameters), "to Whom to call.String").empty());
}

TEST(DumpRow, StaysInStepWhereACellIsEmpty) {
  const std::vector<std::string_view> lines{"Gone", "410", "None", "Conflict", "409", "None", "Busy."};
  const page::GatheredRow first = page::gather_row(header(errors), lines, 0);
  const page::GatheredRow second = page::gather_row(header(errors), lines, first.lines);
  EXPECT_EQ(first.lines, 3U);
  EXPECT_EQ(first.cells, (std::vector<std::string>{"Gone", "410", "None", ""}));
  EXPECT_EQ(second.lines, 4U);
  EXPECT_EQ(second.cells.back(), "Busy.");
}

}  // namespace
}  // namespace ucwagen
