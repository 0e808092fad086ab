#include "generator/backend/pages/markup.hpp"

#include <gtest/gtest.h>

#include <string>

#include "generator/backend/pages/print.hpp"
#include "generator/backend/pages/type_text.hpp"
#include "generator/frontend/resolve/resolve.hpp"

namespace ucwagen::pages {
namespace {

/// A page with this summary, read and printed again.
std::string printed(const std::string& text, const std::string& file = "NoteType_ref.md") {
  Diagnostics diagnostics;
  std::vector<page::Page> pages{page::read({file, text}, diagnostics)};
  const auto api = resolve::resolve(pages, "", {}).api;
  const Markups marks = markups(pages);
  for (auto& page : pages::pages(api, marks)) {
    if (page.file == file) return page.text;
  }
  return "not printed";
}

std::string enumeration(const std::string& summary, const std::string& member) {
  return "# NoteType\n\n" + summary + "\n\n## Members\n\n|Name|Description|\n|:--|:--|\n|Personal|" + member +
         "|\n";
}

class MarkedText : public testing::TestWithParam<const char*> {};

TEST_P(MarkedText, SurvivesPrinting) {
  const std::string page = enumeration(GetParam(), GetParam());
  EXPECT_EQ(printed(page), page);
}

INSTANTIATE_TEST_SUITE_P(Forms, MarkedText,
                         testing::Values("The note of [`me`](me_ref.md).",
                                         "`note` is one, [note](note_ref.md) another.",
                                         "Between `a_b`, `a*b` and \\_\\_.",
                                         "A [page about `me`, in short](Me.md#top), and `you`.",
                                         "`x`=1 or ``a`b``.", "`5`. [two](<a b.md>)[three](c.md)",
                                         "1 < `2` & plain."),
                         [](const auto& info) { return "Form" + std::to_string(info.index); });

TEST(Markup, KeepsWhatAnAuthorWroteWithBlanksAndGluedSentences) {
  const std::string text =
      printed(enumeration("The   `note`  of the\n [`me`](me_ref.md).The `end`.", "One."));
  EXPECT_NE(text.find("\n\nThe `note` of the [`me`](me_ref.md). The `end`.\n\n"), std::string::npos) << text;
}

TEST(Markup, KeepsTheMarksOfParagraphsThatBecomeOne) {
  const std::string text = printed(enumeration("The `one`.\n\nThe `other`.", "One."));
  EXPECT_NE(text.find("\n\nThe `one`. The `other`.\n\n"), std::string::npos) << text;
}

constexpr auto lamp = R"(# lamp

A [`lamp`](lamp_ref.md).

## Resource description

Switched by [switch](switch_ref.md).

### Properties

|Name|Description|
|:--|:--|
|level|The `level` of [`lamp`](lamp_ref.md). Maximum value is 9.Int32|

### Links

|Link|Description|Cardinality|
|:--|:--|:--|
|[self](lamp_ref.md)|This `lamp`.|one|

## Events

### Updated

|Resource|Priority|Sender|Reason|
|:--|:--|:--|:--|
|lamp|High|house|The `level` changed.|

#### Asynchronous reason codes

##### Conflict

|Subcode|Reason|
|:--|:--|
|None|`lamp` is broken.|

## Operations

### PUT

Sets the `level`.

#### Request body

|Name|Description|Required?|Type|
|:--|:--|:--|:--|
|level|The `new` level.|No|Nullable Int32|

#### Response body

|Item|Description|
|:--|:--|
|[lamp](lamp_ref.md)|The `changed` lamp.|

#### Synchronous errors

|Error|Code|Subcode|Description|
|:--|:--|:--|:--|
|Conflict|409|None|The `lamp` is broken.|
||||The [`lamp`](lamp_ref.md) is gone.|

#### Examples

None
)";

TEST(Markup, IsKeptInEveryDescriptionOfAResource) {
  std::string expected = lamp;
  const auto replace = [&](const std::string& was, const std::string& is) {
    expected.replace(expected.find(was), was.size(), is);
  };
  replace("|Name|Description|\n|:--|:--|", "|Name|Description|Type|\n|:--|:--|:--|");
  replace("9.Int32|", "9.|Int32|");
  EXPECT_EQ(printed(lamp, "lamp_ref.md"), expected);
}

TEST(Markup, AddsASentenceOnALimitBehindTheMarkedWords) {
  ir::Type type;
  type.kind = ir::TypeKind::int32;
  type.maximum = 9;
  Diagnostics diagnostics;
  const auto page = page::read({"NoteType_ref.md", enumeration("The `level`.", "One.")}, diagnostics);
  const Markup markup(page);
  EXPECT_EQ(description(PageText(markup), "The level.", type), "The `level`. Maximum value is 9.");
}

TEST(Markup, IsKeptInTheIndexAndInArticles) {
  Diagnostics diagnostics;
  std::vector<page::Page> pages{
      page::read({"NoteType_ref.md", enumeration("The `note`.", "One.")}, diagnostics),
      page::read({"GenericSynchronousErrors.md",
                  "# Errors\n\n|Error|Description|\n|:--|:--|\n|Gone|See [`me`](me_ref.md).|\n"},
                 diagnostics)};
  const auto api = resolve::resolve(pages, "", {}).api;
  const Markups marks = markups(pages);
  EXPECT_NE(index(api, marks).find("|The `note`.|"), std::string::npos);
  EXPECT_NE(pages::pages(api, marks).front().text.find("|Gone|See [`me`](me_ref.md).|"), std::string::npos);
}

TEST(Markup, EscapesAPipeInCodeInATableAlone) {
  const std::string page = enumeration("Either `a|b`.", "One of `a\\|b`.");
  EXPECT_EQ(printed(page), page);
}

TEST(Markup, LeavesATextPlainThatItDoesNotKnow) { EXPECT_EQ(Markup().cell("A *lamp*."), "A \\*lamp\\*."); }

}  // namespace
}  // namespace ucwagen::pages
