#include "generator/check/check.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "generator/frontend/resolve/resolve.hpp"

namespace ucwagen::check {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// The findings of one rule for pages that are given as text.
Diagnostics found(Rule rule, const std::vector<base::File>& files) {
  Diagnostics unused, diagnostics;
  const auto pages = page::read_all(files, unused);
  const auto resolved = resolve::resolve(pages, "test", {});
  run({files, pages, resolved.joined ? *resolved.joined : pages, resolved.api, resolved.samples},
      diagnostics);
  std::erase_if(diagnostics, [&](const Diagnostic& diagnostic) { return diagnostic.rule != rule; });
  return diagnostics;
}

std::vector<int> lines(const Diagnostics& diagnostics) {
  std::vector<int> lines;
  for (const auto& diagnostic : diagnostics) lines.push_back(diagnostic.where.line);
  return lines;
}

base::File page(const std::string& name, const std::string& body) {
  return {name + "_ref.md", "# " + name + "\n\n" + body};
}

base::File boat(const std::string& sections) { return page("boat", "A thing that floats.\n\n" + sections); }

/// A page with one operation that has these sections.
base::File sailing(const std::string& sections) {
  return boat("## Operations\n\n### POST\n\nSails.\n\n" + sections);
}

/// A page with tables and the JSON response of its GET.
base::File shown(const std::string& properties, const std::string& links, const std::string& json) {
  return boat("### Properties\n\n" + properties + "\n### Links\n\n" + links +
              "\n## Operations\n\n### GET\n\nReads.\n\n#### Request body\n\nNone\n\n#### Response body\n\n"
              "The response from the server contains the properties and links shown above.\n\n"
              "#### Examples\n\n##### JSON Response\n\n```\nHTTP/1.1 200 OK\n\n" +
              json + "\n```\n");
}

const std::string properties = "|Name|Description|\n|:--|:--|\n|rig|How it sails.|\n";
const std::string links = "|Link|Description|\n|:--|:--|\n|self|This.|\n|crew|Who sails.|\n";
const base::File crew = page("crew", "People.\n");

TEST(BrokenLink, IsOneToAPageThatWasNotGiven) {
  const auto diagnostics = found(Rule::broken_link, {boat("See [crew](crw_ref.md).\n"), crew});
  ASSERT_THAT(diagnostics, SizeIs(1));
  EXPECT_EQ(diagnostics[0].where.file, "boat_ref.md");
  EXPECT_EQ(diagnostics[0].hint, "did you mean 'crew_ref.md'?");
}

TEST(BrokenLink, IsNotOneToAPageAnAnchorASiteOrAnotherFolder) {
  EXPECT_THAT(
      found(Rule::broken_link,
            {boat("[a](crew_ref.md) [b](crew_ref.md#top) [c](#top) [d](https://pool.example.com/x.md) "
                  "[e](../other/x.md) [f](picture.png) [g](./crew_ref.md)\n"),
             crew}),
      IsEmpty());
}

/// A second page on the boat, which has what the first one lacks.
TEST(JoinedPages, AreCheckedAsOne) {
  const std::string body =
      "### Links\n\nNone\n\n## Operations\n\n### POST\n\nSails.\n\n#### Request body\n\n";
  const std::string sample =
      "\n#### Examples\n\n##### JSON Request\n\n```\nPOST /boat HTTP/1.1\n\n{ \"port\": \"Kiel\" }\n```\n";
  const base::File with_sample = boat("### Properties\n\nNone\n\n" + body + "None\n" + sample);
  EXPECT_THAT(found(Rule::member_without_row, {with_sample}), SizeIs(1));

  base::File with_row = boat("### Properties\n\nNone\n\n" + body +
                             "|Name|Description|Required?|\n|:--|:--|:--|\n|port|Where to. String|Yes|\n");
  with_row.name = "boat.md";
  EXPECT_THAT(found(Rule::member_without_row, {with_sample, with_row}), IsEmpty());
  EXPECT_THAT(found(Rule::orphan_page, {with_sample, with_row}), IsEmpty()) << "it is the only resource";
  EXPECT_THAT(found(Rule::orphan_page, {with_sample, with_row, crew}), SizeIs(2));
}

TEST(LinkCase, TellsHowTheFileIsSpelt) {
  const auto diagnostics = found(Rule::link_case, {boat("See [crew](Crew_ref.md).\n"), crew});
  ASSERT_THAT(diagnostics, SizeIs(1));
  EXPECT_EQ(diagnostics[0].hint, "write 'crew_ref.md'");
  EXPECT_THAT(found(Rule::link_case, {boat("See [crew](crew_ref.md).\n"), crew}), IsEmpty());
}

TEST(LinkTextDiffers, IfTextAndTargetNameTwoPages) {
  EXPECT_THAT(found(Rule::link_text_differs, {boat("See [boat](crew_ref.md).\n"), crew}), SizeIs(1));
  EXPECT_THAT(
      found(Rule::link_text_differs, {boat("See [crew](crew_ref.md), [people](crew_ref.md).\n"), crew}),
      IsEmpty());
}

TEST(LinkTextDiffers, IsNoFindingIfTheTextIsTheRelOfARevision) {
  EXPECT_THAT(found(Rule::link_text_differs, {boat("See [crew](crew2_ref.md).\n"), crew, page("crew2", "")}),
              IsEmpty());
}

TEST(OrphanPage, IsOneThatOnlyItselfLinksTo) {
  const auto diagnostics =
      found(Rule::orphan_page, {boat("See [crew](crew_ref.md), [boat](boat_ref.md).\n"), crew});
  ASSERT_THAT(diagnostics, SizeIs(1));
  EXPECT_EQ(diagnostics[0].where.file, "boat_ref.md");
}

TEST(FileSuffixCase, WantsLowerCase) {
  EXPECT_THAT(found(Rule::file_suffix_case, {{"boat_Ref.md", "# boat\n"}}), SizeIs(1));
  EXPECT_THAT(found(Rule::file_suffix_case, {{"boat_ref.md", "# boat\n"}, {"Sailing.md", "# Sailing\n"}}),
              IsEmpty());
}

TEST(DuplicateAnchor, IsToldAtTheSecond) {
  const auto diagnostics =
      found(Rule::duplicate_anchor,
            {boat("<a name = \"x\"> </a>\n\n<a name=\"y\"></a>\n\n<a href=\"x\">\n\n<a name=\"x\"></a>\n")});
  EXPECT_THAT(lines(diagnostics), ElementsAre(11));
  EXPECT_EQ(diagnostics.at(0).notes.at(0).where.line, 5);
}

TEST(EmptyDescription, IsARowWithANameAlone) {
  const auto diagnostics =
      found(Rule::empty_description,
            {boat("### Properties\n\n|Name|Description|\n|:--|:--|\n|rig| |\n|sail|White.|\n")});
  EXPECT_THAT(lines(diagnostics), ElementsAre(9));
}

TEST(DuplicateRow, IsANameThatATableHasAlready) {
  EXPECT_THAT(lines(found(Rule::duplicate_row, {boat("### Properties\n\n" + properties + "|rig|Again.|\n")})),
              ElementsAre(10));
  EXPECT_THAT(found(Rule::duplicate_row, {boat("### Properties\n\n" + properties + "|sail|White.|\n")}),
              IsEmpty());
}

TEST(BadName, HoldsSomethingElseThanANameMay) {
  EXPECT_THAT(lines(found(Rule::bad_name, {boat("### Properties\n\n" + properties +
                                                "|two words|A.|\n|2nd|B.|\n|x-y.z_1|C.|\n")})),
              ElementsAre(10, 11));
}

TEST(DuplicateLink, IsARelThatStandsTwice) {
  EXPECT_THAT(lines(found(Rule::duplicate_link, {boat("### Links\n\n" + links + "|crew|Again.|\n")})),
              ElementsAre(11));
  EXPECT_THAT(found(Rule::duplicate_link, {boat("### Links\n\n" + links)}), IsEmpty());
}

TEST(DuplicateLink, IsNoneIfTheRowsStateDifferentThings) {
  const std::string table = "### Links\n\n|Link|Description|Cardinality|\n|:--|:--|:--|\n";
  const std::string rows = "|[crew](crew_ref.md)|A.|one|\n|[crew](crew_ref.md)|B.|many, embedded|\n";
  EXPECT_THAT(found(Rule::duplicate_link, {boat(table + rows)}), IsEmpty());
  EXPECT_THAT(lines(found(Rule::duplicate_link, {boat(table + rows + "|[crew](crew_ref.md)|C.|one|\n")})),
              ElementsAre(11));
}

TEST(DuplicateError, IsNoneIfARowSaysThatItIsAnotherCause) {
  const std::string table =
      "#### Synchronous errors\n\n|Error|Code|Subcode|Description|\n|:--|:--|:--|:--|\n"
      "|Gone|410|None|It sank.|\n||||It sailed.|\n";
  EXPECT_THAT(found(Rule::duplicate_error, {sailing(table)}), IsEmpty());
  EXPECT_THAT(found(Rule::duplicate_error, {sailing(table + "|Gone|410|None|It burnt.|\n")}), SizeIs(1));
}

TEST(DuplicateError, HasTheSameErrorCodeAndSubcode) {
  const std::string errors =
      "#### Synchronous errors\n\n|Error|Code|Subcode|Description|\n|:--|:--|:--|:--|\n"
      "|Conflict|409|None|A.|\n|Conflict|409|Sunk|B.|\n";
  EXPECT_THAT(found(Rule::duplicate_error, {sailing(errors)}), IsEmpty());
  EXPECT_THAT(found(Rule::duplicate_error, {sailing(errors + "|Conflict|409|None|C.|\n")}), SizeIs(1));
}

TEST(RequiredInBodyOnly, ComparesTheTwoTablesOfAnOperation) {
  const auto operation = [](const std::string& in_query, const std::string& in_body) {
    return sailing(
        "#### Query parameters\n\n|Name|Description|Required?|\n|:--|:--|:--|\n|to|Where.|" + in_query +
        "|\n\n#### Request body\n\n|Name|Description|Required?|\n|:--|:--|:--|\n|to|Where. String|" +
        in_body + "|\n");
  };
  EXPECT_THAT(found(Rule::required_in_body_only, {operation("Yes", "Yes")}), IsEmpty());
  EXPECT_THAT(found(Rule::required_in_body_only, {operation("Maybe", "No")}), IsEmpty())
      << "both are read as No";
  const auto diagnostics = found(Rule::required_in_body_only, {operation("No", "Yes")});
  ASSERT_THAT(diagnostics, SizeIs(1));
  EXPECT_THAT(diagnostics[0].message, HasSubstr("required in the body and not in the query"));
}

TEST(LinkWithoutPage, IsARowThatLeadsNowhere) {
  EXPECT_THAT(found(Rule::link_without_page, {boat("### Links\n\n" + links)}), SizeIs(1));
  EXPECT_THAT(found(Rule::link_without_page, {boat("### Links\n\n" + links), crew}), IsEmpty());
}

TEST(UnknownScope, IsOneThatNoArticleLists) {
  const std::string table =
      "|Scope|Permission|Description|\n|:--|:--|:--|\n|Sea.Read|Look|Allows looking.|\n";
  const base::File article{"Scopes.md", "# Scopes\n\n" + table};
  const auto with = [](const std::string& scopes) {
    return boat("### Azure Active Directory scopes for online applications\n\n" + scopes);
  };
  EXPECT_THAT(found(Rule::unknown_scope, {with(table), article}), IsEmpty());
  EXPECT_THAT(found(Rule::unknown_scope, {with(table + "|Sea.Raed|Look|Allows looking.|\n"), article}),
              SizeIs(1));
  EXPECT_THAT(found(Rule::unknown_scope, {with(table)}), IsEmpty()) << "without the article nothing is known";
  const base::File names{"Scopes.md", "# Scopes\n\n|Scope|Description|\n|:--|:--|\n|Sea.Read|Looks.|\n"};
  EXPECT_THAT(found(Rule::unknown_scope, {with(table), names}), IsEmpty()) << "an article may list less";
}

TEST(UnknownEventResource, HasNoPage) {
  const auto event = [](const std::string& resource) {
    return boat("## Events\n\n### added\n\n|Resource|Priority|Sender|Reason|\n|:--|:--|:--|:--|\n|" +
                resource + "|High|fleet|It came.|\n");
  };
  EXPECT_THAT(found(Rule::unknown_event_resource, {event("boat")}), IsEmpty());
  EXPECT_THAT(found(Rule::unknown_event_resource, {event("baot")}), SizeIs(1));
}

TEST(SubcodeWithoutMember, IsOneThatTheEnumerationLacks) {
  const base::File subcodes =
      page("ErrorSubcode", "Codes.\n\n## Members\n\n|Name|Description|\n|:--|:--|\n|Sunk|It sank.|\n");
  const auto error = [](const std::string& subcode) {
    return sailing(
        "#### Synchronous errors\n\n|Error|Code|Subcode|Description|\n|:--|:--|:--|:--|\n|Conflict|409|" +
        subcode + "|A.|\n");
  };
  EXPECT_THAT(found(Rule::subcode_without_member, {error("Sunk"), subcodes}), IsEmpty());
  EXPECT_THAT(found(Rule::subcode_without_member, {error("None"), subcodes}), IsEmpty());
  EXPECT_THAT(found(Rule::subcode_without_member, {error("Afloat"), subcodes}), SizeIs(1));
}

TEST(NoOperation, TellsAResourceThatCannotBeAsked) {
  EXPECT_THAT(found(Rule::no_operation, {boat("## Operations\n")}), SizeIs(1));
  EXPECT_THAT(found(Rule::no_operation, {sailing("")}), IsEmpty());
}

TEST(NoOperation, IsNoFindingIfThePageSaysSo) {
  EXPECT_THAT(found(Rule::no_operation, {boat("## Operations\n\nNone\n")}), IsEmpty());
}

TEST(UnbalancedSample, HasLostItsEnd) {
  EXPECT_THAT(found(Rule::unbalanced_sample, {shown(properties, links, R"({"rel":"boat","rig":{"a":1})")}),
              SizeIs(1));
  EXPECT_THAT(found(Rule::unbalanced_sample, {shown(properties, links, R"({"rel":"boat","rig":"}]"})")}),
              IsEmpty());
}

const std::string whole =
    R"({"rel":"boat","rig":"sloop","etag":"1","_links":{"self":{"href":"/b"},"crew":{"href":"/c"}}})";

TEST(MemberWithoutRow, IsShownAndNotInTheTable) {
  EXPECT_THAT(found(Rule::member_without_row, {shown(properties, links, whole)}), IsEmpty());
  const auto diagnostics =
      found(Rule::member_without_row, {shown(properties, links, R"({"rel":"boat","rgi":"sloop"})")});
  ASSERT_THAT(diagnostics, SizeIs(1));
  EXPECT_EQ(diagnostics[0].hint, "did you mean 'rig'?");
}

TEST(RowWithoutMember, IsInATableAndNotShown) {
  EXPECT_THAT(found(Rule::row_without_member, {shown(properties, links, whole)}), IsEmpty());
  EXPECT_THAT(found(Rule::row_without_member, {shown(properties, links, R"({"rel":"boat"})")}), SizeIs(2));
}

TEST(RowWithoutMember, IsNoFindingIfAnotherSampleShowsIt) {
  base::File both = shown(properties, links, R"({"rel": "boat", "rig": "sloop"})");
  both.text +=
      "\n##### JSON Response\n\n```\nHTTP/1.1 200 OK\n\n"
      R"({"rel": "boat", "_links": {"crew": {"href": "/c"}}})"
      "\n```\n";
  EXPECT_THAT(found(Rule::row_without_member, {both, crew}), IsEmpty());
}

TEST(LinkWithoutRow, IsShownAndNotInTheTable) {
  EXPECT_THAT(found(Rule::link_without_row, {shown(properties, links, whole)}), IsEmpty());
  EXPECT_THAT(found(Rule::link_without_row,
                    {shown(properties, links, R"({"rel":"boat","_embedded":{"mast":[{"rel":"mast"}]}})")}),
              SizeIs(1));
}

TEST(SampleRelDiffers, IsNoFindingOnAPageThatSaysWhoseOtherNameItIs) {
  base::File page = shown(properties, links, R"({"rel":"raft"})");
  page.text.replace(page.text.find("A thing"), 0, "_**Another name of:** [raft](raft_ref.md)_\n\n");
  EXPECT_THAT(found(Rule::sample_rel_differs, {page}), IsEmpty());
}

TEST(SampleRelDiffers, OnAPageThatShowsAnotherResource) {
  EXPECT_THAT(found(Rule::sample_rel_differs, {shown(properties, links, whole)}), IsEmpty());
  EXPECT_THAT(found(Rule::sample_rel_differs, {shown(properties, links, R"({"rel":"crew","age":3})"), crew}),
              SizeIs(1));
}

}  // namespace
}  // namespace ucwagen::check
