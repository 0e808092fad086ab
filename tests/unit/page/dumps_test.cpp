// Pages saved as plain text. Nearly every page of the newest edition and of spec/ is flattened in the two ways of
// browsers, and must give the facts of the page, or a finding where the text is ambiguous.
#include <gtest/gtest.h>

#include "generator/base/text.hpp"
#include "generator/frontend/markdown/markdown.hpp"
#include "generator/frontend/markdown/table_cache.hpp"
#include "generator/frontend/page/reader.hpp"
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

/// The text that a browser saves. On published pages the headings of the first tables are images and are lost.
std::string flatten(const std::vector<Block>& blocks, Cells cells, bool published) {
  const std::string gap = cells == Cells::run_together ? "\n" : "";
  std::string text;
  for (const auto& block : blocks) {
    switch (block.kind) {
      case BlockKind::heading:
        if (published && (block.content.text == "Web Link" || block.content.text == "Links")) break;
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

/// Gives a table the columns of the published pages: types are at the end of descriptions, links have no cardinality,
/// and scopes have two texts.
void publish(Block& table) {
  const std::string last = table.rows.front().cells.back().text;
  for (auto& row : table.rows) {
    auto& cells = row.cells;
    const bool header = &row == &table.rows.front();
    if (last == "Type" && !header) cells[1].text += cells.back().text;
    if (last == "Type" || last == "Cardinality") cells.pop_back();
    if (last != "Scope") continue;
    cells.resize(3);
    cells[1].text = header ? "Permission" : "Use it";
    cells[2].text = header ? "Description" : "Allows the app to use it";
  }
}

std::string without_references(const std::string& facts) {
  std::string out;
  for (const auto line : split_lines(facts)) {
    if (line.rfind("  to: ", 0) != 0) out += std::string(line) + '\n';
  }
  return out;
}

struct DumpedPages {
  const char* edition;
  Cells cells;
  int undecided;  ///< at most: pages with a line that can be read in several ways
};

void PrintTo(const DumpedPages& pages, std::ostream* out) { *out << pages.edition; }

class Dumps : public ::testing::TestWithParam<DumpedPages> {};

TEST_P(Dumps, GiveTheFactsOfTheirPage) {
  UCWAGEN_NEED_EDITION(GetParam().edition);
  markdown::TableCache tables;
  int compared = 0, undecided = 0;
  for (const auto& file : testing::edition_files(GetParam().edition)) {
    if (file.name.find("_ref.md") == std::string::npos) continue;
    Diagnostics diagnostics;
    const auto repaired =
        markdown::repair(file.name, split_lines(file.text), markdown::Form::reference, diagnostics);
    auto blocks = markdown::parse(repaired, tables);
    for (auto& block : blocks) {
      if (block.kind == BlockKind::table) publish(block);
    }
    if (cannot_be_flattened(blocks)) continue;
    const auto page = page::Reader(file, split_lines(file.text), blocks, diagnostics).run();
    if (page.kind != page::Kind::resource) continue;
    const auto text = flatten(blocks, GetParam().cells, std::string_view(GetParam().edition) != "spec");
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
  EXPECT_GT(compared, 150);
  EXPECT_LE(undecided, GetParam().undecided);
}

// Two kinds of rows are undecided: "Renegotiation entity" on a line with its description, and, with one cell on a line,
// a reason whose subcode is "None".
INSTANTIATE_TEST_SUITE_P(flattened, Dumps,
                         ::testing::Values(DumpedPages{"edition-2025", Cells::run_together, 3},
                                           DumpedPages{"edition-2025", Cells::one_a_line, 0},
                                           DumpedPages{"spec", Cells::run_together, 2},
                                           DumpedPages{"spec", Cells::one_a_line, 5}),
                         [](const auto& instance) {
                           const std::string edition = instance.param.edition;
                           return (edition == "spec" ? edition : "newest") +
                                  (instance.param.cells == Cells::run_together ? "_cells_run_together"
                                                                               : "_one_cell_a_line");
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

TEST(Dump, EndsATableAtTheSentencesBelowTables) {
  constexpr auto text =
      "lamp\n\nA lamp.\n\nOperations\n\nPOST\n\nRequest "
      "body\n\nName\nDescription\nRequired?\nto\nWhom.\nYes\n"
      "The errors below (if any) are specific to this resource.\n";
  Diagnostics found;
  const page::Page lamp = page::read_dump({"lamp.txt", text}, found);
  EXPECT_EQ(testing::count(found, Rule::undecided_dump), 0);
  EXPECT_EQ(lamp.operations.at(0).body.size(), 1U);
}

TEST(Dump, KeepsTheRowsBelowADescriptionOfTwoLines) {
  constexpr auto text =
      "lamp\n\nA lamp.\n\nProperties\n\nName\nDescription\nmode\nIts mode. String\n"
      "It is recommended that clients poll.\nsize\nIts size. String\nOperations\n\nNone\n";
  Diagnostics found;
  EXPECT_EQ(page::read_dump({"lamp.txt", text}, found).properties.size(), 2U);
  EXPECT_EQ(testing::count(found, Rule::undecided_dump), 1) << "the second line";
}

TEST(Dump, OpensNoSectionAtASentenceThatOnlyStartsAlike) {
  constexpr auto text =
      "lamp\n\nA lamp.\n\nResource description\n\nThis resource can have the same name as another one.\n\n"
      "The user must have at least a chair.\n\nProperties\n\nNone\n\nLinks\n\nNone\n\nOperations\n\nNone\n";
  Diagnostics found;
  EXPECT_EQ(page::read_dump({"lamp.txt", text}, found).description.text,
            "This resource can have the same name as another one. The user must have at least a chair.");
  EXPECT_EQ(testing::count(found, Rule::duplicate_section), 0);
}

TEST(Dump, ReadsTheRowsBelowAStatusThatHttpDoesNotHave) {
  constexpr auto text =
      "lamp\n\nA lamp.\n\nOperations\n\nGET\n\nSynchronous errors\n\nError\nCode\nSubcode\nDescription\n"
      "Lost\n699\nNone\nLost.\nBusy\n409\nNone\nBusy.\n";
  Diagnostics found;
  EXPECT_EQ(page::read_dump({"lamp.txt", text}, found).operations.at(0).errors.size(), 2U);
  EXPECT_EQ(testing::count(found, Rule::bad_status_code), 1);
}

TEST(DumpRow, IsPartedFromBothEnds) {
  using page::split_row;
  EXPECT_EQ(split_row(header(errors), "Gone 410 None It left."),
            (std::vector<std::string>{"Gone", "410", "None", "It left."}));
  EXPECT_EQ(split_row(header(parameters), "to Whom to call.String Yes"),
            (std::vector<std::string>{"to", "Whom to call.String", "Yes"}));
  EXPECT_EQ(split_row(header(scopes), "User.Read Read it Allows the app to read"),
            (std::vector<std::string>{"User.Read", "Read it", "Allows the app to read"}));
  EXPECT_EQ(split_row(header(scopes), "user_impersonation Act as one Allows the app to act").size(), 3U)
      << "the scope of an application has no dot";
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
