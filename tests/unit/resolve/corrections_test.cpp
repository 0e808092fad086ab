#include <gmock/gmock.h>

#include "generator/ir/fact_path.hpp"
#include "tests/unit/resolve/pages.hpp"

namespace ucwagen::resolve {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

page::Page boat() {
  page::Page boat = resource("boat");
  boat.properties.push_back(row({"rig", "."}, 3));
  boat.links.push_back(row({"rig", "."}, 4));
  boat.links.push_back(row({"crew", "."}, 5));
  boat.links.push_back(row({"crew", "."}, 12));
  page::OperationSection get = get_showing(R"({"rel":"boat","rig":"None"})");
  get.query.push_back(row({"deep", "Or \"false\".", "No"}, 6));
  get.query.push_back(row({"both", ".", "No"}, 7));
  get.body.push_back(row({"both", ". String", "Yes"}, 8));
  get.errors.push_back(row({"Gone", "410", "None", "."}, 9));
  get.response_items.push_back(row({"mast", "."}, 10));
  boat.operations.push_back(get);
  page::EventSection added;
  added.type = "added";
  added.rows.push_back(row({"raft", "High", "fleet", "."}, 11));
  boat.events.push_back(added);
  return boat;
}

std::vector<page::Page> pages() { return {boat(), enumeration("Rig", {"Sloop"}), resource("mast")}; }

Correction correction(std::string path, std::string was, std::string is) {
  return {std::move(path), std::move(was), std::move(is), "because", {}, {"corrections.json", 2, 0}};
}

/// Only the findings about corrections.
Diagnostics findings(const std::vector<Correction>& corrections) {
  Diagnostics diagnostics = resolve_pages(pages(), corrections).diagnostics;
  std::erase_if(diagnostics,
                [](const Diagnostic& each) { return each.rule == Rule::contradictory_evidence; });
  return diagnostics;
}

TEST(APath, LeadsToEveryKindOfFact) {
  const Resolved resolved = resolve_pages(pages());
  const auto line = [&](const char* path) {
    const auto fact = find_fact(resolved.api, path);
    return fact ? fact->kind + ' ' + std::to_string(fact->source.line) : "nothing";
  };
  EXPECT_EQ(line("boat"), "resource 1");
  EXPECT_EQ(line("boat.rig"), "property 3");
  EXPECT_EQ(line("boat.links.rig"), "link 4");
  EXPECT_EQ(line("boat.links.crew[1]"), "link 5");
  EXPECT_EQ(line("boat.links.crew[2]"), "link 12");
  EXPECT_EQ(line("boat.crew"), "link 5");
  EXPECT_EQ(line("boat.GET"), "operation 0");
  EXPECT_EQ(line("boat.GET.deep"), "parameter 6");
  EXPECT_EQ(line("boat.GET.both"), "parameter 8");
  EXPECT_EQ(line("boat.GET.query.both"), "parameter 7");
  EXPECT_EQ(line("boat.GET.errors[Gone 410 None]"), "error row 9");
  EXPECT_EQ(line("boat.GET.items[mast]"), "response item 0");
  EXPECT_EQ(line("boat.events[added raft]"), "event row 11");
  EXPECT_EQ(line("Rig"), "enumeration 1");
  EXPECT_EQ(line("Rig.Sloop"), "member 1");
}

TEST(APath, ThatLeadsNowhereGivesNothing) {
  const Resolved resolved = resolve_pages(pages());
  for (const char* path :
       {"", ".", "raft", "boat.", "boat.none", "boat.PUT", "boat.GET.none", "boat.GET.errors[",
        "boat.GET.errors[]", "boat.rig.more", "Rig.Ketch", "boat.events]", "boat.GET.query.none",
        "boat.links.crew[3]", "boat.links.crew[0]", "boat.links.crew[", "boat.links.crew[12]"})
    EXPECT_EQ(find_fact(resolved.api, path).has_value(), std::string(path) == "boat.") << path;
}

TEST(AFact, TellsItsFieldsAndItsEvidence) {
  const Resolved resolved = resolve_pages(pages());
  const auto fact = find_fact(resolved.api, "boat.GET.deep");
  EXPECT_THAT(fact->fields, testing::Contains(testing::Pair("type", "Boolean")));
  EXPECT_THAT(fact->fields, testing::Contains(testing::Pair("required", "No")));
  ASSERT_EQ(fact->evidence.size(), 1U);
  EXPECT_EQ(fact->evidence[0].source.line, 6);
  EXPECT_EQ(find_fact(resolved.api, "boat.GET.deep#type")->evidence, fact->evidence);
  EXPECT_THAT(find_fact(resolved.api, "boat.GET.deep#description")->evidence, IsEmpty());
}

TEST(ACorrectionOfAType, SettlesWhatWasOpenButNotWhatIsContradictory) {
  page::Page boat = resource("boat");
  boat.properties = {row({"rig", "."}, 3), row({"sail", "."}, 4), row({"hull", "."}, 5)};
  boat.operations.push_back(get_showing(R"({"rel":"boat","rig":"None","sail":"None"})"));
  const std::vector<page::Page> input{boat, enumeration("Rig", {"Sloop"}), enumeration("Cloth", {"None"})};
  EXPECT_THAT(rules_of(resolve_pages(input).diagnostics),
              ElementsAre(Rule::contradictory_evidence, Rule::ambiguous_enumeration,
                          Rule::ambiguous_enumeration, Rule::untyped_property));
  const auto corrected = resolve_pages(input, {correction("boat.rig#type", "String", "(Rig)"),
                                               correction("boat.sail#type", "String", "(Cloth)"),
                                               correction("boat.hull#type", "unknown", "String")});
  EXPECT_THAT(rules_of(corrected.diagnostics),
              UnorderedElementsAre(Rule::contradictory_evidence, Rule::missing_enumeration_value));
}

TEST(ACorrection, ChangesTheValueThatItExpects) {
  const Resolved resolved = resolve_pages(
      pages(),
      {correction("boat.rig#type", "String", "Array of (Rig)"),
       correction("boat.GET.errors[Gone 410 None]#row", "Gone 410 None", "Conflict 409 Sunk"),
       correction("boat.events[added raft]#resource", "raft", "boat"),
       correction("boat.crew#cardinality", "unknown", "many"),
       correction("boat.GET.both#required", "Yes", "No"), correction("boat#aliasOf", "None", "mast")});
  EXPECT_THAT(rules_of(resolved.diagnostics),
              UnorderedElementsAre(Rule::contradictory_evidence, Rule::missing_enumeration_value));
  const ir::Type& type = the_type(resolved, "boat", "rig");
  EXPECT_EQ(type.enumeration, "Rig");
  EXPECT_TRUE(type.array);
  ASSERT_EQ(type.evidence.size(), 1U);
  EXPECT_EQ(type.evidence[0].how, ir::How::correction);
  EXPECT_EQ(type.evidence[0].source.file, "corrections.json");
  const ir::Resource& boat = the_resource(resolved, "boat");
  EXPECT_EQ(boat.operations[0].errors[0].error, "Conflict");
  EXPECT_EQ(boat.operations[0].errors[0].status, 409);
  EXPECT_EQ(boat.operations[0].errors[0].subcode, "Sunk");
  EXPECT_EQ(boat.events[0].resource, "boat");
  EXPECT_EQ(boat.links[1].cardinality, ir::Cardinality::many);
  EXPECT_FALSE(boat.operations[0].body_parameters[0].required);
  EXPECT_EQ(boat.alias_of, "mast");
}

TEST(ACorrection, FillsInWhatIsNotThere) {
  std::vector<page::Page> input = pages();
  input[0].operations[0].response_items.push_back(row({"", "."}, 13));
  const Resolved resolved = resolve_pages(input, {correction("boat#appliesTo", "None", "Lakes 1, Seas 7"),
                                                  correction("boat.GET.items[None]#name", "None", "keel"),
                                                  correction("boat.links.crew[2]#target", "None", "mast")});
  EXPECT_THAT(rules_of(resolved.diagnostics), ElementsAre(Rule::contradictory_evidence));  // of the rig
  const ir::Resource& boat = the_resource(resolved, "boat");
  EXPECT_THAT(boat.applies_to, ElementsAre("Lakes 1", "Seas 7"));
  EXPECT_EQ(boat.operations[0].response.items[1].name, "keel");
  EXPECT_EQ(boat.links[2].target, "mast");
}

TEST(ACorrectionToAnEnumeration, MakesMembersOfTheValuesThatSamplesShow) {
  const Resolved resolved = resolve_pages(pages(), {correction("boat.rig#type", "String", "(Rig)")});
  const std::vector<ir::Member>& members = resolved.api.enumerations[0].members;
  ASSERT_EQ(members.size(), 2U);
  EXPECT_EQ(members[1].name, "None");
  EXPECT_EQ(members[1].source.file, "boat_ref.md");
  EXPECT_THAT(rules_of(resolved.diagnostics), testing::Contains(Rule::missing_enumeration_value));
}

TEST(Correction, ReachesWhatInheritsTheFact) {
  page::Page boat = resource("boat"), raft = resource("raft");
  page::OperationSection post = operation("POST");
  post.body = {row({"crew", "How many. String", "No"}, 6)};
  post.query = {row({"crew", ".", "No"}, 7)};
  boat.operations.push_back(post);
  boat.properties = {row({"crew", "."}, 3), row({"hull", ". String"}, 4)};
  raft.properties = {row({"hull", "."}, 5), row({"keel", "."}, 8)};
  boat.properties.push_back(row({"keel", "."}, 9));
  const Resolved resolved =
      resolve_pages({boat, raft}, {correction("boat.POST.crew#type", "String", "Int32"),
                                   correction("boat.hull#type", "String", "Nullable Boolean"),
                                   correction("boat.keel#type", "unknown", "Double")});
  EXPECT_THAT(resolved.diagnostics, IsEmpty());
  EXPECT_EQ(the_type(resolved, "boat", "crew").kind, ir::TypeKind::int32);  // as the parameter of this name
  const ir::Operation& operation = the_resource(resolved, "boat").operations[0];
  EXPECT_EQ(operation.query_parameters[0].type.kind, ir::TypeKind::int32);
  EXPECT_EQ(operation.inputs[0].type.kind, ir::TypeKind::int32);
  EXPECT_EQ(the_type(resolved, "raft", "hull").kind, ir::TypeKind::boolean);  // as everywhere else
  EXPECT_EQ(the_type(resolved, "raft", "keel").kind, ir::TypeKind::real);
}

TEST(Correction, CountsTheRowsOfTheLinksThatThePageHas) {
  std::vector<page::Page> input = pages();
  input[0].links.push_back(row({"crew", "."}, 13));
  const Resolved resolved =
      resolve_pages(input, {correction("boat.links.crew[1]#rel", "crew", "sailor"),
                            correction("boat.links.crew[1]#cardinality", "unknown", "one"),
                            correction("boat.links.crew[3]#target", "None", "mast")});
  const std::vector<ir::Link>& links = the_resource(resolved, "boat").links;
  EXPECT_EQ(resolved.api.corrections.size(), 3U);
  EXPECT_EQ(links[1].rel, "sailor");
  EXPECT_EQ(links[1].cardinality, ir::Cardinality::one);
  EXPECT_EQ(links[3].target, "mast");
}

TEST(Correction, MayGiveAnInputTheNameOfAnother) {
  page::Page boat = resource("boat");
  page::OperationSection post = operation("POST");
  post.body = {row({"crew", "How many. Int32", "No"}, 6)};
  post.samples = {sample(page::SampleRole::request, R"({"crwe": 2})")};
  boat.operations.push_back(post);
  const Resolved resolved = resolve_pages({boat}, {correction("boat.POST.crwe#name", "crwe", "crew")});
  EXPECT_EQ(resolved.api.corrections.size(), 1U);
  EXPECT_EQ(the_resource(resolved, "boat").operations[0].inputs.size(), 1U);
}

TEST(Correction, KeepsTheOtherColumnsOfAScope) {
  page::Page boat = resource("boat");
  boat.scopes = {row({"Sea.Raed", "Look", "Looks."}, 6)};
  const Resolved resolved = resolve_pages({boat}, {correction("boat#scopes", "Sea.Raed", "Sea.Read")});
  ASSERT_EQ(resolved.api.scopes.size(), 1U);
  EXPECT_EQ(resolved.api.scopes[0].name, "Sea.Read");
  EXPECT_EQ(resolved.api.scopes[0].permission, "Look");
}

TEST(Correction, IsListedWhereItWasApplied) {
  const Resolved resolved = resolve_pages(pages(), {correction("boat.rig#type", "Int32", "(Rig)"),
                                                    correction("boat.rig#type", "String", "(Rig)")});
  ASSERT_EQ(resolved.api.corrections.size(), 1U);
  EXPECT_EQ(resolved.api.corrections[0].path, "boat.rig#type");
  EXPECT_EQ(resolved.api.corrections[0].was, "String");
  EXPECT_EQ(resolved.api.corrections[0].is, "(Rig)");
}

TEST(Correction, ThatIsAnOfferMayBeStale) {
  Correction stale = correction("boat.rig#type", "Int32", "(Rig)");
  stale.must_fit = false;
  EXPECT_THAT(findings({stale}), IsEmpty());
}

TEST(ACorrectionThatNoLongerMatches, IsStale) {
  for (const Correction& stale :
       {correction("boat.rig#type", "Int32", "(Rig)"), correction("boat.hull#type", "String", "(Rig)"),
        correction("boat.GET.errors[Gone 404 None]#row", "Gone 404 None", "Conflict 409 Sunk")}) {
    const Diagnostics found = findings({stale});
    ASSERT_THAT(rules_of(found), ElementsAre(Rule::stale_correction)) << stale.path;
    EXPECT_EQ(found[0].where, (Location{"corrections.json", 2, 0}));
    EXPECT_EQ(the_type(resolve_pages(pages(), {stale}), "boat", "rig").kind, ir::TypeKind::string);
  }
}

TEST(ACorrectionThatIsTrueAlready, IsNeedless) {
  EXPECT_THAT(rules_of(findings({correction("boat.rig#type", "Int32", "String")})),
              ElementsAre(Rule::needless_correction));
  const auto row = correction("boat.GET.errors[Lost 1 None]#row", "Lost 1 None", "Gone 410 None");
  EXPECT_THAT(rules_of(findings({row})), ElementsAre(Rule::needless_correction));
}

TEST(ACorrection, IsForItsEditionsAndForPagesThatAreThere) {
  Correction other = correction("boat.rig#type", "Int32", "(Rig)");
  other.editions = {"elsewhere"};
  EXPECT_THAT(findings({other, correction("raft.rig#type", "Int32", "(Rig)")}), IsEmpty());
  other.editions.emplace_back("test");
  EXPECT_THAT(rules_of(findings({other})), ElementsAre(Rule::stale_correction));
}

TEST(ACorrection, CorrectsTheSameMistakeInAnEditionThatItDoesNotName) {
  Correction fitting = correction("boat.rig#type", "String", "(Rig)");
  fitting.editions = {"elsewhere"};
  const Resolved resolved = resolve_pages(pages(), {fitting});
  EXPECT_EQ(resolved.api.resources.at(0).properties.at(0).type.enumeration, "Rig");
  fitting.is = "(Hull)";
  EXPECT_THAT(rules_of(findings({fitting})), IsEmpty());
}

TEST(ACorrectionToWhatCannotBe, IsBad) {
  for (const Correction& bad :
       {correction("boat.rig#type", "String", "(Hull)"), correction("boat.rig#type", "String", "Text"),
        correction("boat.rig#colour", "String", "(Rig)"),
        correction("boat.crew#cardinality", "unknown", "some")})
    EXPECT_THAT(rules_of(findings({bad})), ElementsAre(Rule::bad_correction)) << bad.path;
}

TEST(ACorrectionsFile, GivesOneCorrectionForEachPath) {
  Diagnostics diagnostics;
  const auto corrections = parse_corrections("c.json", R"([
  { "path": ["a.b#type", "a.c#type"], "was": "String", "is": "Int32", "why": "x", "editions": ["e"] },
  { "path": "d#rel", "was": "d", "is": "e", "why": "y" }
])",
                                             diagnostics);
  EXPECT_THAT(diagnostics, IsEmpty());
  ASSERT_EQ(corrections.size(), 3U);
  EXPECT_EQ(corrections[1].path, "a.c#type");
  EXPECT_THAT(corrections[1].editions, ElementsAre("e"));
  EXPECT_EQ(corrections[1].source.line, 2);
  EXPECT_EQ(corrections[2].why, "y");
  EXPECT_EQ(corrections[2].source.line, 3);
}

TEST(AMalformedCorrectionsFile, GivesDiagnosticsAndNoCorrections) {
  for (const char* json :
       {"", "{", "{}", "[1]", R"([{"path":"a#b"}])", R"([{"path":1,"was":"a","is":"b","why":"c"}])",
        R"([{"path":"a","was":"a","is":"b","why":"c"}])",
        R"([{"path":"a#b","was":"a","is":"b","why":"c","who":"d"}])",
        R"([{"path":["a#b",2],"was":"a","is":"b","why":"c"}])"}) {
    Diagnostics diagnostics;
    EXPECT_THAT(parse_corrections("c.json", json, diagnostics), IsEmpty()) << json;
    ASSERT_FALSE(diagnostics.empty()) << json;
    for (const Diagnostic& diagnostic : diagnostics) EXPECT_EQ(diagnostic.rule, Rule::bad_correction);
  }
}

}  // namespace
}  // namespace ucwagen::resolve
