#include <gmock/gmock.h>

#include "tests/unit/resolve/pages.hpp"

namespace ucwagen::resolve {
namespace {

using ir::How;
using ir::TypeKind;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<How> hows(const ir::Type& type) {
  std::vector<How> result;
  for (const ir::Evidence& evidence : type.evidence) result.push_back(evidence.how);
  return result;
}

TEST(ATypeColumn, IsTheStrongestEvidence) {
  page::Page boat = resource("boat");
  boat.properties.push_back(row({"crew", "The crew.", "Array of String"}, 7));
  boat.operations.push_back(get_showing(R"({"rel":"boat","crew":["Ann"]})"));
  const Resolved resolved = resolve_pages({boat});
  const ir::Type& type = the_type(resolved, "boat", "crew");
  EXPECT_EQ(type.kind, TypeKind::string);
  EXPECT_TRUE(type.array);
  EXPECT_THAT(hows(type), ElementsAre(How::stated, How::example));
  EXPECT_EQ(type.evidence[0].source.line, 7);
  EXPECT_THAT(resolved.diagnostics, IsEmpty());
}

TEST(ATypeColumn, ThatSaysUnknownEndsTheSearchAndKeepsTheLimits) {
  page::Page boat = resource("boat");
  boat.properties.push_back(row({"cargo", "The maximum length is 50 characters.", "Unknown"}, 3));
  page::OperationSection get = get_showing(R"({"rel":"boat","cargo":"sand"})");
  get.body.push_back(row({"cargo", "The maximum length is 50 characters.", "No", "Unknown"}, 4));
  get.query.push_back(row({"crew", ".", "No", "Unknown"}, 5));
  boat.operations.push_back(get);
  page::Page raft = resource("raft");
  raft.properties.push_back(row({"crew", ".", "Int32"}, 3));
  const Resolved resolved = resolve_pages({boat, raft});
  EXPECT_TRUE(resolved.diagnostics.empty());
  const ir::Resource& found = the_resource(resolved, "boat");
  const ir::Type& property = found.properties[0].type;
  const ir::Type& parameter = found.operations[0].body_parameters[0].type;
  for (const ir::Type* type : {&property, &parameter}) {
    EXPECT_EQ(type->kind, ir::TypeKind::unknown);
    EXPECT_EQ(type->max_length, 50);
    EXPECT_TRUE(type->evidence.empty());
  }
  EXPECT_EQ(found.operations[0].query_parameters[0].type.kind, ir::TypeKind::unknown);
}

TEST(ARequestParameterOfTheSameName, TypesAPropertyButKeepsItsNull) {
  page::Page boat = resource("boat");
  boat.properties.push_back(row({"masts", "How many."}));
  page::OperationSection put = operation("PUT");
  put.body.push_back(row({"masts", "How many.Nullable Int32", "No"}, 9));
  boat.operations.push_back(put);
  const Resolved resolved = resolve_pages({boat});
  const ir::Type& type = the_type(resolved, "boat", "masts");
  EXPECT_EQ(type.kind, TypeKind::int32);
  EXPECT_FALSE(type.nullable);
  EXPECT_THAT(hows(type), ElementsAre(How::parameter));
  EXPECT_TRUE(the_resource(resolved, "boat").operations[0].body_parameters[0].type.nullable);
}

TEST(ALinkedEnumeration, TypesAPropertyAndTheSampleSaysThatItIsAnArray) {
  page::Page boat = resource("boat");
  boat.properties.push_back(linking_row("rigs", "Her rigs (Rig).", "Rig_ref.md", 5));
  boat.operations.push_back(get_showing(R"({"rel":"boat","rigs":["Sloop"]})"));
  const Resolved resolved = resolve_pages({boat, enumeration("Rig", {"Sloop", "Ketch"})});
  const ir::Type& type = the_type(resolved, "boat", "rigs");
  EXPECT_EQ(type.enumeration, "Rig");
  EXPECT_TRUE(type.array);
  EXPECT_THAT(hows(type), ElementsAre(How::enumeration_link, How::example));
}

TEST(ANamedEnumeration, CountsOnlyWhereItIsNoRemarkOnAnotherProperty) {
  page::Page boat = resource("boat");
  boat.properties.push_back(row({"colour", "One of HullColour."}));
  boat.properties.push_back(row({"hullColours", "For example HullColour.Red ones."}));
  boat.properties.push_back(row({"owner", "If HullColour.Red, the fire brigade."}));
  const Resolved resolved = resolve_pages({boat, enumeration("HullColour", {"Red"})});
  EXPECT_EQ(the_type(resolved, "boat", "colour").enumeration, "HullColour");
  EXPECT_EQ(the_type(resolved, "boat", "hullColours").enumeration, "HullColour");
  EXPECT_EQ(the_type(resolved, "boat", "owner").kind, TypeKind::unknown);
}

TEST(ASample, ShowsTheTypesThatJSONHas) {
  page::Page boat = resource("boat");
  for (const char* name : {"a", "b", "c", "d", "e", "f"}) boat.properties.push_back(row({name, "."}));
  boat.operations.push_back(
      get_showing(R"({"rel":"boat","a":true,"b":3,"c":2.5,"d":"\/Date(1360199838000)\/","e":"x",
    "_links":{"self":{"href":"/boat"},"f":{"href":"data:text/plain,x"}}})"));
  const Resolved resolved = resolve_pages({boat});
  EXPECT_EQ(the_type(resolved, "boat", "a").kind, TypeKind::boolean);
  EXPECT_EQ(the_type(resolved, "boat", "b").kind, TypeKind::int32);
  EXPECT_EQ(the_type(resolved, "boat", "c").kind, TypeKind::real);
  EXPECT_EQ(the_type(resolved, "boat", "d").kind, TypeKind::date_time);
  EXPECT_EQ(the_type(resolved, "boat", "e").kind, TypeKind::string);
  EXPECT_EQ(the_type(resolved, "boat", "f").kind, TypeKind::external_resource);
  EXPECT_EQ(the_type(resolved, "boat", "f").evidence[0].source.line, 101);
}

TEST(ASampleOfAPageThatEmbedsTheResource, IsEvidenceToo) {
  page::Page boat = resource("boat"), fleet = resource("fleet");
  boat.properties.push_back(row({"masts", "."}));
  fleet.operations.push_back(
      get_showing(R"({"rel":"fleet","_embedded":{"boat":[{"rel":"boat","masts":2}]}})"));
  const Resolved resolved = resolve_pages({boat, fleet});
  EXPECT_EQ(the_type(resolved, "boat", "masts").kind, TypeKind::int32);
  EXPECT_EQ(the_type(resolved, "boat", "masts").evidence[0].source.file, "fleet_ref.md");
}

TEST(AnEnumerationOfTheSameName, TypesAPropertyUnlessTheSampleRefutesIt) {
  page::Page boat = resource("boat");
  boat.properties.push_back(row({"rig", "."}, 3));
  boat.properties.push_back(row({"state", "."}, 4));
  boat.operations.push_back(get_showing(R"({"rel":"boat","rig":"Ketch","state":"Maine"})"));
  const Resolved resolved =
      resolve_pages({boat, enumeration("Rig", {"Ketch", "Sloop"}), enumeration("State", {"Afloat", "Sunk"})});
  EXPECT_EQ(the_type(resolved, "boat", "rig").enumeration, "Rig");
  EXPECT_THAT(hows(the_type(resolved, "boat", "rig")), ElementsAre(How::same_name, How::example));
  EXPECT_EQ(the_type(resolved, "boat", "state").kind, TypeKind::string);
  ASSERT_THAT(rules_of(resolved.diagnostics), ElementsAre(Rule::contradictory_evidence));
  EXPECT_EQ(resolved.diagnostics[0].where.line, 4);
  EXPECT_EQ(resolved.diagnostics[0].notes.size(), 2U);
}

TEST(TheValuesOfASample, ChooseTheEnumerationThatIsClosestInName) {
  page::Page boat = resource("boatInvitation");
  boat.properties.push_back(row({"state", "."}));
  boat.operations.push_back(get_showing(R"({"rel":"boatInvitation","state":"Accepted"})"));
  const Resolved resolved = resolve_pages({boat, enumeration("InvitationState", {"Accepted", "Declined"}),
                                           enumeration("HarbourState", {"Accepted", "Closed"})});
  EXPECT_EQ(the_type(resolved, "boatInvitation", "state").enumeration, "InvitationState");
  EXPECT_THAT(hows(the_type(resolved, "boatInvitation", "state")), ElementsAre(How::example));
}

TEST(TheValueNone, ProvesNothing) {
  page::Page boat = resource("boat");
  boat.properties.push_back(row({"supports", "."}));
  boat.operations.push_back(get_showing(R"({"rel":"boat","supports":"None"})"));
  const Resolved resolved = resolve_pages({boat, enumeration("Rig", {"None", "Sloop"})});
  EXPECT_EQ(the_type(resolved, "boat", "supports").kind, TypeKind::string);
  EXPECT_THAT(rules_of(resolved.diagnostics), ElementsAre(Rule::ambiguous_enumeration));
}

TEST(TheSameWordsElsewhere, SettleWhatTheValuesLeaveOpen) {
  page::Page boat = resource("boat"), ship = resource("ship");
  boat.properties.push_back(row({"state", "Where she is."}, 3));
  ship.properties.push_back(linking_row("state", "Where she is.", "ShipState_ref.md", 4));
  boat.operations.push_back(get_showing(R"({"rel":"boat","state":"Docked"})"));
  const Resolved resolved = resolve_pages(
      {boat, ship, enumeration("ShipState", {"Docked"}), enumeration("PlaneState", {"Docked"})});
  EXPECT_EQ(the_type(resolved, "boat", "state").enumeration, "ShipState");
  EXPECT_THAT(hows(the_type(resolved, "boat", "state")), ElementsAre(How::same_name, How::example));
  EXPECT_THAT(resolved.diagnostics, IsEmpty());
}

TEST(Prose, ShowsATypeByBoundsDefaultsAndQuotedValues) {
  page::Page boat = resource("boat");
  page::OperationSection get = operation("GET");
  get.query.push_back(row({"limit", "The maximum value is 9 and the minimum value is 1", "No"}));
  get.query.push_back(row({"name", "The maximum length is 9 characters.", "No"}));
  get.query.push_back(row({"expand", "With the value of \"false\" only links are returned.", "No"}));
  get.query.push_back(row({"size", "The default is HR48X48.", "No"}));
  get.query.push_back(row({"mystery", "Something.", "No"}, 8));
  boat.operations.push_back(get);
  const Resolved resolved = resolve_pages({boat});
  const auto& query = the_resource(resolved, "boat").operations[0].query_parameters;
  EXPECT_EQ(query[0].type.kind, TypeKind::int32);
  EXPECT_EQ(query[1].type.kind, TypeKind::string);
  EXPECT_EQ(query[1].type.max_length, 9);
  EXPECT_EQ(query[2].type.kind, TypeKind::boolean);
  EXPECT_EQ(query[3].type.default_value, "HR48X48");
  EXPECT_EQ(query[4].type.kind, TypeKind::unknown);
  EXPECT_THAT(rules_of(resolved.diagnostics), ElementsAre(Rule::untyped_parameter));
}

TEST(AQueryParameter, HasTheTypeOfItsRowInTheBody) {
  page::Page boat = resource("boat");
  page::OperationSection post = operation("POST");
  post.query.push_back(row({"reason", "Why.", "No"}));
  post.body.push_back(row({"reason", "Why.(Why)Storm, or Calm", "No"}, 6));
  boat.operations.push_back(post);
  const Resolved resolved = resolve_pages({boat, enumeration("Why", {"Storm", "Calm"})});
  const auto& type = the_resource(resolved, "boat").operations[0].query_parameters[0].type;
  EXPECT_EQ(type.enumeration, "Why");
  EXPECT_THAT(hows(type), ElementsAre(How::parameter));
  EXPECT_EQ(the_resource(resolved, "boat").operations[0].body_parameters[0].description, "Why.");
}

TEST(TheSameNameElsewhere, TypesWhatIsOpenIfAllOthersAgree) {
  page::Page boat = resource("boat"), ship = resource("ship"), raft = resource("raft");
  raft.properties.push_back(row({"length", "."}));
  raft.properties.push_back(row({"name", "."}));
  boat.properties.push_back(row({"length", ".", "Double"}));
  boat.properties.push_back(row({"name", ".", "String"}));
  ship.properties.push_back(row({"name", ".", "Array of String"}));
  const Resolved resolved = resolve_pages({boat, ship, raft});
  EXPECT_EQ(the_type(resolved, "raft", "length").kind, TypeKind::real);
  EXPECT_THAT(hows(the_type(resolved, "raft", "length")), ElementsAre(How::same_name));
  EXPECT_EQ(the_type(resolved, "raft", "name").kind, TypeKind::unknown);
  EXPECT_THAT(rules_of(resolved.diagnostics), ElementsAre(Rule::untyped_property));
}

TEST(AFamily, LendsItsTypesToThePageThatIsCommonToIt) {
  page::Page common = resource("invitation"), one = resource("boatInvitation"), other = resource("boat");
  common.properties.push_back(row({"state", "."}));
  one.properties.push_back(row({"state", ".", "String"}));
  other.properties.push_back(row({"state", ".", "Int32"}));
  const Resolved resolved = resolve_pages({common, one, other});
  EXPECT_EQ(the_type(resolved, "invitation", "state").kind, TypeKind::string);
}

TEST(TheArticleOnErrors, TypesTheMembersOfReason) {
  page::Page reason = resource("reason"), article = make_page(page::Kind::article, "Errors");
  reason.properties.push_back(row({"code", "."}));
  reason.properties.push_back(row({"debugInfo", "."}));
  page::ArticleTable table;
  table.header = row({"Property name", "Type", "Required?", "Description"}).cells();
  table.rows = {row({"code", "String", "Yes", "."}, 12), row({"debugInfo", "Property bag", "No", "."})};
  article.article_tables.push_back(table);
  const Resolved resolved = resolve_pages({article, reason});
  EXPECT_EQ(the_type(resolved, "reason", "code").kind, TypeKind::string);
  EXPECT_THAT(hows(the_type(resolved, "reason", "code")), ElementsAre(How::article));
  EXPECT_EQ(the_type(resolved, "reason", "debugInfo").kind, TypeKind::unknown);
}

TEST(CandidatesOfOnePage, ThatDifferAreBothNamed) {
  page::Page boat = resource("boat");
  boat.properties.push_back(linking_row("rig", "Her rig.", "Rig_ref.md", 5));
  page::OperationSection put = operation("PUT");
  put.body.push_back(row({"rig", "Her rig.(Sail)Jib, or Main", "No"}, 9));
  boat.operations.push_back(put);
  const Resolved resolved =
      resolve_pages({boat, enumeration("Rig", {"Sloop"}), enumeration("Sail", {"Jib", "Main"})});
  EXPECT_EQ(the_type(resolved, "boat", "rig").enumeration, "Sail");
  ASSERT_THAT(rules_of(resolved.diagnostics), ElementsAre(Rule::contradictory_evidence));
  EXPECT_EQ(resolved.diagnostics[0].notes[0].where.line, 9);
  EXPECT_EQ(resolved.diagnostics[0].notes[1].where.line, 5);
}

TEST(ANameThatTheSampleSpellsOtherwise, IsTypedAndReported) {
  page::Page boat = resource("boat");
  boat.properties.push_back(row({"uri", "."}));
  boat.operations.push_back(get_showing(R"({"rel":"boat","Uri":"x"})"));
  const Resolved resolved = resolve_pages({boat});
  EXPECT_EQ(the_type(resolved, "boat", "uri").kind, TypeKind::string);
  EXPECT_THAT(rules_of(resolved.diagnostics), ElementsAre(Rule::contradictory_evidence));
}

TEST(AValueThatThePageOfItsEnumerationLeavesOut, BecomesAMember) {
  page::Page boat = resource("boat");
  page::OperationSection post = operation("POST");
  post.body.push_back(row({"rig", "Rig.(Rig)None, Sloop, or Ketch", "No"}, 6));
  boat.operations.push_back(post);
  const Resolved resolved = resolve_pages({boat, enumeration("Rig", {"Ketch", "Sloop"})});
  const auto& members = resolved.api.enumerations[0].members;
  ASSERT_EQ(members.size(), 3U);
  EXPECT_EQ(members[2].name, "None");
  EXPECT_EQ(members[2].source, (ir::Source{"boat_ref.md", 6}));
  EXPECT_THAT(rules_of(resolved.diagnostics), ElementsAre(Rule::missing_enumeration_value));
}

TEST(AnEnumerationWithoutAPage, IsMadeFromTheValuesOfTheTypeText) {
  page::Page boat = resource("boat");
  boat.properties.push_back(row({"rig", ".", "(Rig) Sloop, or Ketch"}));
  boat.properties.push_back(row({"sail", ".", "(Sail)"}));
  const Resolved resolved = resolve_pages({boat});
  EXPECT_EQ(the_type(resolved, "boat", "rig").enumeration, "Rig");
  EXPECT_EQ(the_type(resolved, "boat", "sail").kind, TypeKind::unknown);
  EXPECT_EQ(resolved.api.enumerations.size(), 1U);
  EXPECT_THAT(rules_of(resolved.diagnostics),
              testing::UnorderedElementsAre(Rule::unknown_enumeration, Rule::unknown_enumeration,
                                            Rule::untyped_property));
}

TEST(PhrasesWithMistakes, AreReported) {
  page::Page boat = resource("boat");
  boat.properties.push_back(row({"a", ".", "Text"}, 1));
  page::OperationSection post = operation("POST");
  post.body.push_back(row({"b", "The maximum value is 9. The maximum value is 8. Int32", "No"}, 2));
  post.body.push_back(
      row({"c", "A maximum length of 9 characters. The maximum length is 9 characters. String", "No"}, 3));
  boat.operations.push_back(post);
  EXPECT_THAT(rules_of(resolve_pages({boat}).diagnostics),
              testing::UnorderedElementsAre(Rule::bad_type_phrase, Rule::untyped_property,
                                            Rule::contradictory_limits, Rule::repeated_constraint));
}

}  // namespace
}  // namespace ucwagen::resolve
