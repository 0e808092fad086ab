#include "generator/base/render.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "generator/base/safe_text.hpp"
#include "tests/unit/base/findings.hpp"
#include "tests/unit/support/json_schema.hpp"

namespace ucwagen::base {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// One finding of every kind of place: a line with caret, a whole file, a line with a note, a name that wants
/// escaping.
Findings kinds() {
  Diagnostic twice{Rule::duplicate_link, {"phone_ref.md", 6, 8}, "a second row", "", {}};
  twice.notes.push_back({{"other ä_ref.md", 4, 2}, "the first is here"});
  return settled({misspelt(), twice, {Rule::bad_ir, {"100%,a:b.json", 0, 0}, "not\nan IR", "", {}}});
}

std::string text_of(const Findings& findings, bool colours = false) {
  return render_text(findings, Lines(phone_files()), colours);
}

TEST(Text, ShowsPlaceRuleLineCaretAndHint) {
  EXPECT_EQ(text_of(settled({misspelt()})),
            "phone_ref.md:3:5: warning[UG1203 misspelt-heading]: 'Propertie' is read as 'Properties'\n"
            "  3 | ### Propertie\n"
            "    |     ^\n"
            "  hint: did you mean 'Properties'?\n");
}

TEST(Text, NamesTheFileAloneWhereThereIsNoLineAndAddsNotes) {
  const std::string text = text_of(kinds());
  EXPECT_THAT(text, HasSubstr("100%,a:b.json: error[UG3004 bad-ir]: not an IR\n"));
  EXPECT_THAT(text, HasSubstr("\n  other ä_ref.md:4:2: the first is here\n"));
}

TEST(Text, CountsTabsAsOneColumnAndCharactersAsOne) {
  const Diagnostic late{Rule::broken_link, {"phone_ref.md", 6, 16}, "m", "", {}};  // the slash behind "ä"
  EXPECT_THAT(text_of(settled({late})),
              HasSubstr("  6 |  see [phone](ä/Phone_ref.md)\n    |               ^\n"));
}

TEST(Text, IsColouredOnlyWhenAsked) {
  EXPECT_THAT(text_of(kinds()), Not(HasSubstr("\033")));
  EXPECT_THAT(text_of(kinds(), true), HasSubstr("\033[1;35mwarning[UG1203 misspelt-heading]\033[0m"));
}

TEST(SafeText, KeepsAPageFromSteeringTheTerminal) {
  EXPECT_EQ(safe_text("a\033[31mb\tc\nd\x7F"), "a?[31mb c d?");
  EXPECT_EQ(safe_text("\xC2\x9B\xE2\x80\xAE\xE2\x81\xA6x\xE2\x82\xAC"), "???x\xE2\x82\xAC");
  EXPECT_EQ(safe_text("\xFF\x80"), "??");
}

TEST(Excerpt, CutsALongLineRoundTheCaret) {
  const std::string line = std::string(5000, 'a') + "X" + std::string(5000, 'b');
  const Excerpt shown = excerpt(line, 5001, 100);
  EXPECT_EQ(shown.text, "…" + std::string(50, 'a') + "X" + std::string(49, 'b') + "…");
  EXPECT_EQ(shown.caret, 51U);
}

TEST(Excerpt, LeavesAShortLineWhole) {
  EXPECT_EQ(excerpt("short", 3, 100).text, "short");
  EXPECT_EQ(excerpt("short", 3, 100).caret, 2U);
  EXPECT_EQ(excerpt("short", 99, 100).caret, 5U);
  EXPECT_EQ(excerpt("", 1, 100).text, "");
}

TEST(Json, HoldsEveryFindingAndTheCounts) {
  const json document = json::parse(render_json(kinds()));
  EXPECT_EQ(document["counts"], json::parse(R"({"error":1,"warning":1,"note":1})"));
  const json& finding = document["findings"][1];
  EXPECT_EQ(finding["rule"], "UG1203");
  EXPECT_EQ(finding["name"], "misspelt-heading");
  EXPECT_EQ(finding["line"], 3);
  EXPECT_EQ(finding["column"], 5);
  EXPECT_FALSE(document["findings"][0].contains("line"));
  EXPECT_EQ(document["findings"][2]["notes"][0]["file"], "other ä_ref.md");
}

TEST(Json, SurvivesTextThatIsNotUtf8) {
  EXPECT_FALSE(json::parse(render_json(settled({{Rule::broken_link, {"a", 1, 1}, "\xFF", "", {}}}))).empty());
}

json sarif_schema() {
  return json::parse(std::ifstream(UCWAGEN_SOURCE_DIR "/tests/unit/base/sarif-2.1.0.schema.json"));
}

TEST(Sarif, FitsTheSchemaOfSarif) {
  ucwagen::tests::SchemaValidator validator(sarif_schema());
  const std::string text = render_sarif(kinds(), Lines(phone_files()), "docs/reference");
  EXPECT_THAT(validator.faults(json::parse(text)), IsEmpty());
  EXPECT_THAT(validator.faults(json::parse(render_sarif({}, {}, ""))), IsEmpty());
}

TEST(Sarif, SchemaRefusesWhatIsNone) {
  ucwagen::tests::SchemaValidator validator(sarif_schema());
  json document = json::parse(render_sarif(kinds(), Lines(phone_files()), ""));
  document["runs"][0]["results"][0]["level"] = "grave";
  document["runs"][0]["results"][1]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0;
  document["runs"][0]["tool"].erase("driver");
  EXPECT_THAT(validator.faults(document), testing::SizeIs(3));
}

TEST(Sarif, LeadsFromTheRepositoryToThePageAndCountsCharacters) {
  const json document = json::parse(render_sarif(kinds(), Lines(phone_files()), "docs/reference"));
  const json& results = document["runs"][0]["results"];
  EXPECT_EQ(results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            "docs/reference/100%25%2Ca%3Ab.json");
  EXPECT_EQ(results[2]["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            "docs/reference/other%20%C3%A4_ref.md");
  const Diagnostic late{Rule::broken_link, {"phone_ref.md", 6, 16}, "m", "", {}};
  const json one = json::parse(render_sarif(settled({late}), Lines(phone_files()), ""));
  EXPECT_EQ(one["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"],
            json::parse(R"({"startLine":6,"startColumn":15})"));
}

TEST(Sarif, TellsEveryRuleWithItsHelp) {
  const json document = json::parse(render_sarif(kinds(), Lines(phone_files()), ""));
  const json& driver = document["runs"][0]["tool"]["driver"];
  ASSERT_EQ(driver["rules"].size(), rules().size());
  for (const auto& result : document["runs"][0]["results"])
    EXPECT_EQ(driver["rules"][result["ruleIndex"].get<std::size_t>()]["id"], result["ruleId"]);
}

TEST(Github, EscapesWhatWouldEndACommand) {
  EXPECT_EQ(render_github(settled({{Rule::bad_ir, {"100%,a:b.json", 0, 0}, "50%\nof it: a, b", "", {}}}), ""),
            "::error file=100%25%2Ca%3Ab.json,title=UG3004 bad-ir::50%25%0Aof it: a, b\n");
  EXPECT_EQ(render_github(settled({misspelt()}), "docs"),
            "::warning file=docs/phone_ref.md,line=3,col=5,title=UG1203 misspelt-heading::"
            "'Propertie' is read as 'Properties'%0Adid you mean 'Properties'?\n");
}

}  // namespace
}  // namespace ucwagen::base
