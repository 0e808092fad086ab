#include <gtest/gtest.h>

#include "tests/unit/page/edition.hpp"

namespace ucwagen::page {
namespace {

using testing::count;
using testing::read_text;

const std::string lamp = R"(# lamp

_**Applies to:** Rooms 1, Rooms 2_

A lamp of the [room](room_ref.md).

## Web Link

|**Name**|**Description**|
|:-----|:-----|
|rel|The relation.|

## Resource description

It shines.It also dims.

### Properties

| Name | Description |
| ----- | ----- |
| level | Its brightness. |

### Links

|Link|Description|
|:-----|:-----|
|self|Itself.|
|dim|Dims it.|

## Events

### Updated

|Resource|Priority|Sender|Reason|
|:-----|:-----|:-----|:-----|
|lamp|High|room|It was dimmed.</p><p></p>|

Sample of returned event data.
{
  "sender" : [ { "events" : [ { "type" : "updated" } ] } ]
}

## Operations

### GET

Reads the lamp.

#### Request body

None

#### Response body

The response is the lamp.

#### Synchronous errors

|Error|Code|Subcode|Description|
|:-----|:-----|:-----|:-----|
|Gone|410|None|It burnt out.|

#### Examples

#### JSON Request

```
Get https://pool.example.com/lamp HTTP/1.1
```

#### JSON Response

```
HTTP/1.1 200 OK
{ "level" : 3 }
```

#### XML Request

```
Get https://pool.example.com/lamp HTTP/1.1
```

#### XML Response

```
HTTP/1.1 200 OK
<resource rel="lamp"/>
```
)";

Page read_lamp(const std::string& text, Diagnostics& diagnostics) {
  return read_text("lamp_ref.md", text, diagnostics);
}

std::string with(std::string from, const std::string& to, std::string text = lamp) {
  const auto at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

TEST(Reader, FindsEveryFactOfAPage) {
  Diagnostics diagnostics;
  const auto page = read_lamp(lamp, diagnostics);
  EXPECT_EQ(page.kind, Kind::resource);
  EXPECT_EQ(page.name, "lamp");
  EXPECT_EQ(page.applies_to, (std::vector<std::string>{"Rooms 1", "Rooms 2"}));
  EXPECT_EQ(page.summary.text, "A lamp of the room.");
  EXPECT_EQ(page.description.text, "It shines. It also dims.");
  ASSERT_EQ(page.properties.size(), 1U);
  EXPECT_EQ(page.properties[0].description.text, "Its brightness.");
  EXPECT_EQ(page.properties[0].line, 21);
  ASSERT_EQ(page.links.size(), 2U);
  ASSERT_EQ(page.events.size(), 1U);
  EXPECT_EQ(page.events[0].rows[0].reason.text, "It was dimmed.");
  ASSERT_EQ(page.events[0].samples.size(), 1U);
  EXPECT_EQ(page.events[0].samples[0].line, 39);
  ASSERT_EQ(page.operations.size(), 1U);
  EXPECT_EQ(page.operations[0].response, ResponseForm::self);
  EXPECT_EQ(page.operations[0].errors[0].error.text, "Gone");
  EXPECT_EQ(page.operations[0].samples.size(), 4U);
  EXPECT_EQ(page.coverage.blocks, page.coverage.claimed_blocks);
  EXPECT_EQ(page.coverage.rows, 6);
}

TEST(Reader, ReadsTheProductsWhateverTheCaseOfTheirLine) {
  Diagnostics diagnostics;
  const Page page = read_lamp(with("_**Applies to:** Rooms 1, Rooms 2_", "APPLIES TO: Rooms 1"), diagnostics);
  EXPECT_EQ(page.applies_to, std::vector<std::string>{"Rooms 1"});
}

TEST(Reader, ReportsWhatNoRecogniserKnows) {
  Diagnostics diagnostics;
  const auto page = read_lamp(with("### Links", "Call us at any time.\n\n### Links"), diagnostics);
  ASSERT_EQ(count(diagnostics, Rule::unclaimed_block), 1);
  EXPECT_EQ(page.coverage.claimed_blocks, page.coverage.blocks - 1);
  const auto found = std::find_if(diagnostics.begin(), diagnostics.end(),
                                  [](const auto& each) { return each.rule == Rule::unclaimed_block; });
  EXPECT_EQ(found->where, (Location{"lamp_ref.md", 23, 1}));
}

TEST(Reader, RecognisesAHeadingInSpiteOfASlip) {
  Diagnostics diagnostics;
  EXPECT_EQ(read_lamp(with("### Properties", "### Propertie"), diagnostics).properties.size(), 1U);
  EXPECT_EQ(read_lamp(with("### Updated", "### updated"), diagnostics).events.at(0).type, "updated");
  EXPECT_EQ(count(diagnostics, Rule::misspelt_heading), 2);
}

/// A page with the samples of two states, below the heading Examples or on its level.
std::string with_samples(const std::string& level) {
  const std::string sample = level + " JSON Response\n\n```json\nHTTP/1.1 200 OK\n```\n\n";
  return "# lamp\n\n## Operations\n\n### GET\n\n#### Examples\n\n" + sample + sample;
}

TEST(Reader, TakesSamplesBesideTheirHeadingAndBelowItAndSeveralOfAKind) {
  for (const auto* level : {"####", "#####"}) {
    Diagnostics diagnostics;
    const auto page = read({"lamp_ref.md", with_samples(level)}, diagnostics);
    EXPECT_EQ(page.operations.at(0).samples.size(), 2U);
    EXPECT_EQ(count(diagnostics, Rule::misplaced_heading), 0) << level;
    EXPECT_EQ(count(diagnostics, Rule::duplicate_section), 0) << level;
  }
}

TEST(Reader, RecognisesAHeadingAtTheWrongLevel) {
  Diagnostics diagnostics;
  const auto page = read_lamp(with("### GET", "## GET"), diagnostics);
  EXPECT_EQ(page.operations.size(), 1U);
  EXPECT_EQ(count(diagnostics, Rule::misplaced_heading), 1);
}

TEST(Reader, DoesNotGuessAtAnUnknownHeading) {
  Diagnostics diagnostics;
  const auto page = read_lamp(with("### Properties", "### Colours"), diagnostics);
  EXPECT_TRUE(page.properties.empty());
  EXPECT_EQ(count(diagnostics, Rule::unknown_heading), 1);
  EXPECT_EQ(count(diagnostics, Rule::unknown_table), 1);
  EXPECT_EQ(count(diagnostics, Rule::missing_section), 1);
}

TEST(Reader, BelievesTheSampleWhereAHeadingNamesTheWrongEvent) {
  Diagnostics diagnostics;
  const auto page = read_lamp(with("\"type\" : \"updated\"", "\"type\" : \"completed\""), diagnostics);
  EXPECT_EQ(page.events.at(0).type, "completed");
  EXPECT_EQ(count(diagnostics, Rule::event_sample_type), 1);
}

TEST(Reader, ReadsReasonTablesUnderCodesOfAnyForm) {
  for (const auto* code : {"##### Conflict", "##### **Conflict**", "- Conflict", "**Conflict**"}) {
    Diagnostics diagnostics;
    const auto page =
        read_lamp(with("## Operations", "#### Asynchronous reason codes\n\n" + std::string(code) +
                                            "\n\n  |**Subcode**|**Reason**|\n  |:--|:--|\n"
                                            "  |None|It was busy.|\n\n## Operations"),
                  diagnostics);
    ASSERT_EQ(page.events.at(0).reasons.size(), 1U) << code;
    EXPECT_EQ(page.events[0].reasons[0].code, "Conflict");
    EXPECT_EQ(page.events[0].reasons[0].rows.size(), 1U);
    EXPECT_EQ(count(diagnostics, Rule::unclaimed_block), 0) << code;
  }
}

TEST(Reader, SaysWhichCellsARowHasLost) {
  Diagnostics diagnostics;
  (void)read_lamp(with("|Gone|410|None|It burnt out.|", "|Gone|410|None|It | burnt out.|"), diagnostics);
  EXPECT_EQ(count(diagnostics, Rule::row_width), 1);
}

TEST(Reader, ReadsOnWithoutTitleSummaryAndSections) {
  Diagnostics diagnostics;
  const auto page = read_lamp("## Operations\n\n### GET\n", diagnostics);
  EXPECT_EQ(page.operations.size(), 1U);
  EXPECT_EQ(count(diagnostics, Rule::missing_title), 1);
  EXPECT_EQ(count(diagnostics, Rule::missing_summary), 1);
  EXPECT_EQ(count(diagnostics, Rule::missing_section), 6);
  EXPECT_EQ(count(diagnostics, Rule::missing_sample), 4);
}

TEST(Reader, RefusesWhatWouldCostTheParserQuadraticTime) {
  Diagnostics diagnostics;
  (void)read_lamp("# lamp\n\n" + std::string(10000, '|') + "\n", diagnostics);
  EXPECT_EQ(count(diagnostics, Rule::table_too_wide), 1);
  std::string nested = "# lamp\n\n";
  for (int i = 0; i < 5000; ++i) nested += "> ";
  (void)read_lamp(nested + "deep\n", diagnostics);
  EXPECT_EQ(count(diagnostics, Rule::nesting_too_deep), 1);
}

}  // namespace
}  // namespace ucwagen::page
