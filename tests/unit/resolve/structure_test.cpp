#include <gmock/gmock.h>

#include "tests/unit/resolve/pages.hpp"

namespace ucwagen::resolve {
namespace {

using ir::Cardinality;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

const ir::Link& link(const Resolved& resolved, const std::string& owner, std::size_t index) {
  return the_resource(resolved, owner).links.at(index);
}

TEST(Resources, AreSortedByNameAndOfTwoPagesWithOneNameTheFirstCounts) {
  page::Page first = resource("boat"), second = resource("boat");
  first.summary.text = "first";
  const Resolved resolved = resolve_pages({resource("ship"), first, second});
  ASSERT_EQ(resolved.api.resources.size(), 2U);
  EXPECT_EQ(resolved.api.resources[0].summary, "first");
  EXPECT_EQ(resolved.api.resources[1].name, "ship");
}

TEST(APageWhoseNameEndsIn2, IsTheSecondRevisionOfThePageWithoutIt) {
  const Resolved resolved = resolve_pages({resource("search"), resource("search2"), resource("area2")});
  EXPECT_EQ(the_resource(resolved, "search2").rel, "search");
  EXPECT_EQ(the_resource(resolved, "search2").revision, 2);
  EXPECT_EQ(the_resource(resolved, "area2").rel, "area2");
  EXPECT_EQ(the_resource(resolved, "area2").revision, 1);
}

TEST(APageWhoseSampleIsAnotherResource, IsAnAliasOfIt) {
  page::Page owner = resource("owner"), search2 = resource("search2");
  owner.operations.push_back(get_showing(R"({"rel":"person"})"));
  search2.operations.push_back(get_showing(R"({"rel":"search"})"));
  const Resolved resolved = resolve_pages({owner, resource("person"), resource("search"), search2});
  EXPECT_EQ(the_resource(resolved, "owner").alias_of, "person");
  EXPECT_FALSE(the_resource(resolved, "search2").alias_of);
}

TEST(AnEmbeddedKey, ThatHoldsAnotherResourceIsAnAliasKey) {
  page::Page boat = resource("boat");
  boat.operations.push_back(get_showing(
      R"({"rel":"boat","_embedded":{"from":{"rel":"person"},"mast":[{"rel":"mast"}],"ghost":{"rel":"nowhere"}}})"));
  const Resolved resolved = resolve_pages({boat, resource("person"), resource("mast")});
  EXPECT_THAT(resolved.api.aliases, ElementsAre(Pair("from", "person")));
}

TEST(Links, HaveTheFormThatTheSampleShows) {
  page::Page boat = resource("boat");
  for (const char* rel : {"self", "one", "many", "inner", "inners", "unseen"})
    boat.links.push_back(row({rel, "."}));
  boat.operations.push_back(get_showing(R"({"rel":"boat","_links":{"one":{"href":"/1"},"many":[]},
      "_embedded":{"inner":{"rel":"inner"},"inners":[]}})"));
  const Resolved resolved = resolve_pages({boat, resource("one"), resource("Many")});
  ASSERT_EQ(the_resource(resolved, "boat").links.size(), 6U);
  EXPECT_EQ(link(resolved, "boat", 0).target, "boat");
  EXPECT_EQ(link(resolved, "boat", 1).cardinality, Cardinality::one);
  EXPECT_EQ(link(resolved, "boat", 1).embedded, false);
  EXPECT_EQ(link(resolved, "boat", 1).target, "one");
  EXPECT_EQ(link(resolved, "boat", 2).cardinality, Cardinality::many);
  EXPECT_EQ(link(resolved, "boat", 2).target, "Many");
  EXPECT_EQ(link(resolved, "boat", 3).embedded, true);
  EXPECT_EQ(link(resolved, "boat", 3).cardinality, Cardinality::one);
  EXPECT_EQ(link(resolved, "boat", 4).cardinality, Cardinality::many);
  EXPECT_EQ(link(resolved, "boat", 5).cardinality, Cardinality::unknown);
  EXPECT_FALSE(link(resolved, "boat", 5).embedded);
  EXPECT_FALSE(link(resolved, "boat", 5).target);
}

TEST(ARelWithSeveralRows, IsALinkInTheFirstHalfAndEmbeddedInTheSecond) {
  page::Page boat = resource("boat");
  for (int i = 0; i < 4; ++i) boat.links.push_back(row({"crew", "."}));
  boat.operations.push_back(
      get_showing(R"({"rel":"boat","_links":{"crew":{"href":"/"}},"_embedded":{"crew":[{"rel":"crew"}]}})"));
  const Resolved resolved = resolve_pages({boat});
  EXPECT_EQ(link(resolved, "boat", 1).embedded, false);
  EXPECT_EQ(link(resolved, "boat", 1).cardinality, Cardinality::one);
  EXPECT_EQ(link(resolved, "boat", 2).embedded, true);
  EXPECT_EQ(link(resolved, "boat", 2).cardinality, Cardinality::many);
}

TEST(AColumnForCardinality, SaysWhatNoSampleShows) {
  page::Page boat = resource("boat");
  boat.links.push_back(row({"crew", ".", "many, embedded"}));
  boat.links.push_back(row({"harbour", ".", "one"}));
  const Resolved resolved = resolve_pages({boat});
  EXPECT_EQ(link(resolved, "boat", 0).cardinality, Cardinality::many);
  EXPECT_EQ(link(resolved, "boat", 0).embedded, true);
  EXPECT_EQ(link(resolved, "boat", 1).cardinality, Cardinality::one);
  EXPECT_EQ(link(resolved, "boat", 1).embedded, false);
}

TEST(SamplesThatShowOneAndMany, AreReportedAndReadAsMany) {
  page::Page boat = resource("boat"), fleet = resource("fleet");
  boat.links.push_back(row({"crew", "."}));
  boat.operations.push_back(get_showing(R"({"rel":"boat","_links":{"crew":{"href":"/"}}})"));
  fleet.operations.push_back(
      get_showing(R"({"rel":"fleet","_embedded":{"boat":{"rel":"boat","_links":{"crew":[{"href":"/"}]}}}})"));
  const Resolved resolved = resolve_pages({boat, fleet});
  EXPECT_EQ(link(resolved, "boat", 0).cardinality, Cardinality::many);
  ASSERT_THAT(rules_of(resolved.diagnostics), ElementsAre(Rule::contradictory_cardinality));
  EXPECT_EQ(resolved.diagnostics[0].notes.size(), 2U);
}

TEST(AFamily, LendsItsCardinalityToThePageThatIsCommonToIt) {
  page::Page common = resource("invitation"), one = resource("boatInvitation");
  common.links = {row({"from", "."}), row({"to", "."})};
  one.links = {row({"from", "."})};
  one.operations.push_back(get_showing(R"({"rel":"boatInvitation","_links":{"from":{"href":"/"}}})"));
  const Resolved resolved = resolve_pages({common, one});
  EXPECT_EQ(link(resolved, "invitation", 0).cardinality, Cardinality::one);
  EXPECT_FALSE(link(resolved, "invitation", 0).embedded);
  EXPECT_EQ(link(resolved, "invitation", 1).cardinality, Cardinality::unknown);
}

TEST(AResponseItem, LeadsWhereItsTextSaysAndElseWhereItsLinkLeads) {
  page::Page boat = resource("boat");
  page::OperationSection post = operation("POST");
  post.response = page::ResponseForm::items;
  post.response_items = {row({"boat", "."}), row({"The new mast", "."}), row({"", "."})};
  post.response_items[0].item.references.push_back({"boat", "Mast_ref.md", 1, 1});
  post.response_items[1].item.references.push_back({"The new mast", "Mast_ref.md", 1, 1});
  boat.operations.push_back(post);
  const Resolved resolved = resolve_pages({boat, resource("mast")});
  const auto& response = the_resource(resolved, "boat").operations[0].response;
  EXPECT_EQ(response.kind, ir::ResponseKind::items);
  EXPECT_EQ(response.items[0].target, "boat");
  EXPECT_EQ(response.items[1].target, "mast");
  EXPECT_FALSE(response.items[2].target);
}

TEST(AnOperation, SendsWhatItsJSONRequestSampleDeclares) {
  page::Page boat = resource("boat");
  page::OperationSection post = operation("POST"), plain = operation("PUT");
  page::Sample request = sample(page::SampleRole::request, "v=0");
  request.headers = {{"content-type", "application/sdp; charset=utf-8"}};
  post.samples = {request};
  boat.operations = {post, plain};
  const Resolved resolved = resolve_pages({boat});
  EXPECT_EQ(the_resource(resolved, "boat").operations[0].body_media, "application/sdp");
  EXPECT_EQ(the_resource(resolved, "boat").operations[1].body_media, "application/json");
}

TEST(Samples, ArePairedInPageOrderAndByMedia) {
  page::Page boat = resource("boat");
  page::OperationSection post = operation("POST");
  post.samples = {sample(page::SampleRole::request, "{}", 10), sample(page::SampleRole::response, "", 11),
                  sample(page::SampleRole::request, "<input/>", 12),
                  sample(page::SampleRole::request, "{}", 13)};
  boat.operations.push_back(post);
  const auto resolved = resolve_pages({boat});
  const auto& examples = the_resource(resolved, "boat").operations[0].examples;
  ASSERT_EQ(examples.size(), 3U);
  EXPECT_EQ(examples[0].request->source.line, 10);
  EXPECT_EQ(examples[0].response->source.line, 11);
  EXPECT_FALSE(examples[0].response->body);
  EXPECT_EQ(examples[1].request->source.line, 13);
  EXPECT_FALSE(examples[1].response);
  EXPECT_EQ(examples[2].media, ir::Media::xml);
}

TEST(SubcodeNone, MeansThatThereIsNone) {
  page::Page boat = resource("boat");
  page::OperationSection get = operation("GET");
  get.errors = {row({"Gone", "410", "None", "."}), row({"Conflict", "409", "Sunk", "."})};
  boat.operations.push_back(get);
  const auto resolved = resolve_pages({boat});
  const auto& errors = the_resource(resolved, "boat").operations[0].errors;
  EXPECT_EQ(errors[0].status, 410);
  EXPECT_FALSE(errors[0].subcode);
  EXPECT_EQ(errors[1].subcode, "Sunk");
}

TEST(AnEventSection, KeepsItsSampleAndReasonsWithItsFirstRow) {
  page::Page boat = resource("boat");
  page::EventSection section;
  section.type = "completed";
  section.rows = {row({"boat", "High", "fleet", "Done."}), row({"mast", "Low", "fleet", "Done."})};
  section.samples = {sample(page::SampleRole::event, "{}")};
  section.reasons = {{"Gone", {row({"None", "Lost."}), row({"Sunk", "Sunk."})}, 4}};
  boat.events.push_back(section);
  const auto resolved = resolve_pages({boat});
  const auto& events = the_resource(resolved, "boat").events;
  ASSERT_EQ(events.size(), 2U);
  ASSERT_EQ(events[0].async_errors.size(), 2U);
  EXPECT_FALSE(events[0].async_errors[0].subcode);
  EXPECT_EQ(events[0].async_errors[1].subcode, "Sunk");
  EXPECT_TRUE(events[0].example);
  EXPECT_FALSE(events[1].example);
  EXPECT_THAT(events[1].async_errors, IsEmpty());
}

TEST(Scopes, AreDistinctAndInTheOrderOfTheirNames) {
  page::Page boat = resource("boat"), ship = resource("ship");
  boat.scopes = {row({"Z.Read", "Read z", "."}), row({"A.Read", "Read a", "."})};
  ship.scopes = {row({"Z.Read", "Read z otherwise", "."})};
  const auto resolved = resolve_pages({boat, ship});
  ASSERT_EQ(resolved.api.scopes.size(), 2U);
  EXPECT_EQ(resolved.api.scopes[0].name, "A.Read");
  EXPECT_EQ(resolved.api.scopes[1].permission, "Read z");
  EXPECT_THAT(the_resource(resolved, "boat").scopes, ElementsAre("Z.Read", "A.Read"));
}

TEST(Articles, AreKnownByTheHeadersOfTheirTables) {
  page::Page generic = make_page(page::Kind::article, "GenericSynchronousErrors");
  page::Page other = make_page(page::Kind::article, "Errors");
  const page::ArticleTable list{"", row({"Error", "Description"}).cells(), {row({"Gone", "Lost."})}, 1};
  page::ArticleTable longer = list;
  longer.rows.push_back(row({"Sunk", "Sunk."}));
  const page::ArticleTable statuses{
      "",
      row({"HTTP status code", "Error", "Can appear in event channel?"}).cells(),
      {row({"409", "Conflict", "Yes"}), row({"410 Gone", "Gone", "No"}), row({"41O", "Lost", "No"})},
      1};
  generic.article_tables = {longer};
  other.article_tables = {list, statuses};
  const auto resolved = resolve_pages({other, generic});
  EXPECT_EQ(resolved.api.generic_errors.size(), 2U);
  ASSERT_EQ(resolved.api.status_errors.size(), 2U);
  EXPECT_EQ(resolved.api.status_errors[0].status, 409);
  EXPECT_TRUE(resolved.api.status_errors[0].in_events);
  EXPECT_FALSE(resolved.api.status_errors[1].in_events);
  EXPECT_EQ(resolve_pages({other}).api.generic_errors.size(), 1U);
}

TEST(SamplesWithMistakes, AreReportedWhereTheyStand) {
  page::Page boat = resource("boat");
  page::OperationSection get = get_showing("{\n \"rel\": oops }");
  get.samples.push_back(sample(page::SampleRole::response, "{ \"a\": \"b,\n c\" }", 50));
  get.samples.push_back(sample(page::SampleRole::response, "<html></html>"));
  get.samples.push_back(sample(page::SampleRole::response, "--part"));
  boat.operations.push_back(get);
  const auto resolved = resolve_pages({boat});
  ASSERT_THAT(rules_of(resolved.diagnostics), ElementsAre(Rule::lenient_sample, Rule::unparsable_sample));
  EXPECT_EQ(resolved.diagnostics[0].where.line, 50);
  EXPECT_EQ(resolved.diagnostics[1].where.line, 101);
}

}  // namespace
}  // namespace ucwagen::resolve
