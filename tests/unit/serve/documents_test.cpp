#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "tests/unit/serve/serve_fixture.hpp"

namespace ucwagen::serve {
namespace {

using testing::HasSubstr;

const ir::Api& kitchen() {
  static const ir::Api api = read_pages("tests/system/bindings/kitchen");
  return api;
}

class KitchenTest : public testing::Test {
 protected:
  TestServer server{kitchen(), {}};
};

TEST_F(KitchenTest, ServesADocumentWhereItsSampleShowsIt) {
  const Got dish = server.get("/dishes/1");
  EXPECT_EQ(dish.status, 200);
  EXPECT_EQ(dish.json["rel"], "dish");
  EXPECT_EQ(dish.href("self"), "/dishes/1");
  EXPECT_EQ(dish.header("Content-Type"), "application/json; charset=utf-8");
  EXPECT_EQ(server.get("/dishes/2").status, 200);
  EXPECT_EQ(server.get("/nothing").status, 404);
}

TEST_F(KitchenTest, WritesXmlForWhoAsksForIt) {
  const Got dish = server.get("/dishes/1", {{"Accept", "application/xml"}});
  EXPECT_EQ(dish.header("Content-Type"), "application/xml; charset=utf-8");
  EXPECT_THAT(dish.body, HasSubstr("<resource rel=\"dish\" href=\"/dishes/1\""));
  EXPECT_THAT(dish.body, HasSubstr("<resource rel=\"side\" href=\"/dishes/3\""));
}

TEST_F(KitchenTest, RefusesOtherMethodsWithThoseAllowed) {
  const Got got = server.send("DELETE", "/dishes/1");
  EXPECT_EQ(got.status, 405);
  EXPECT_EQ(got.header("Allow"), "GET, PUT");
  EXPECT_THAT(got.header(violation_header), HasSubstr("dish_ref.md:"));
}

TEST_F(KitchenTest, PutNeedsTheEtagAndChangesWhatGetGives) {
  const std::string etag = server.get("/dishes/1").header("ETag");
  EXPECT_EQ(server.send("PUT", "/dishes/1", {{"title", "Soup"}}).status, 428);
  EXPECT_EQ(server.send("PUT", "/dishes/1", {{"title", "Soup"}}, {{"If-Match", "\"1\""}}).status, 412);
  EXPECT_EQ(server.send("PUT", "/dishes/1", {{"title", "Soup"}}, {{"If-Match", etag}}).status, 200);
  const Got after = server.get("/dishes/1");
  EXPECT_EQ(after.json["title"], "Soup");
  EXPECT_NE(after.header("ETag"), etag);
  EXPECT_EQ(server.get("/dishes/1", {{"If-None-Match", after.header("ETag")}}).status, 304);
  EXPECT_EQ(server.send("PUT", "/dishes/1", {{"title", "Stew"}}, {{"If-Match", etag}}).status, 412);
}

TEST_F(KitchenTest, PutIsHeldAgainstTheRows) {
  const std::string etag = server.get("/dishes/1").header("ETag");
  const Got got = server.send("PUT", "/dishes/1", {{"title", "Soup"}, {"portions", 0}}, {{"If-Match", etag}});
  EXPECT_EQ(got.status, 400);
  EXPECT_EQ(got.json["parameters"]["portions"], "less than the minimum of 1");
}

TEST_F(KitchenTest, EveryViolationIsNamed) {
  const Got got =
      server.post("/menu?table=100&cook=me", {{"weight", "much"}, {"course", "Last"}, {"names", {"Longer"}}});
  EXPECT_EQ(got.status, 400);
  for (const char* name : {"table", "cook", "weight", "course", "names"})
    EXPECT_TRUE(got.json["parameters"].contains(name)) << name;
  EXPECT_EQ(server.server.journal().violations().size(), 5U);
}

/// What GET of a link gives that is neither a document nor an operation, for every link of every document.
std::vector<std::string> dead_links(TestServer& server, std::size_t& count) {
  std::vector<std::string> dead, work;
  for (const auto& [path, place] : server.server.catalogue().places()) work.push_back(path);
  std::set<std::string> seen(work.begin(), work.end());
  while (!work.empty()) {
    const std::string href = work.back();
    work.pop_back();
    Got got = server.get(href, {{"X-MS-RequiresMinResourceVersion", "2"}});
    const bool documented =
        got.status < 300 || got.status == 400 || (got.status == 405 && !got.header("Allow").empty());
    if (!documented) dead.push_back(href + " gives " + std::to_string(got.status));
    if (got.status < 300)
      for_each_href(got.json, [&](std::string& next) {
        if (!next.starts_with("data:") && seen.insert(next).second) work.push_back(next);
      });
  }
  count = seen.size();
  return dead;
}

TEST_F(KitchenTest, NoLinkOfAServedDocumentIsDead) {
  std::size_t count = 0;
  EXPECT_THAT(dead_links(server, count), testing::IsEmpty());
  EXPECT_GT(count, 3U);
}

/// Follows every link of every document from every document.
TEST(Catalogue, NoLinkLeadsToNothing) {
  const Catalogue catalogue(reference(), false);
  TestServer server(reference(), {});
  std::size_t links = 0;
  for (const auto& [path, place] : catalogue.places()) {
    Json document = place.document;
    for_each_href(document, [&](std::string& href) {
      if (href.starts_with("data:")) return;
      ++links;
      EXPECT_NE(catalogue.find(catalogue.key(href)), nullptr) << path << " links to " << href;
    });
  }
  EXPECT_GT(links, 500U);
}

TEST(Catalogue, EveryDocumentedResourceHasItsPlace) {
  const Catalogue catalogue(reference(), true);
  for (const auto& resource : reference().resources)
    EXPECT_TRUE(resource.operations.empty() || !catalogue.path_of(resource.name).empty()) << resource.name;
  EXPECT_EQ(catalogue.path_of("phones"), "{app}/me/phones");
}

/// The reference without the resource that makes it one of sessions.
class SamplesTest : public testing::Test {
 protected:
  static const ir::Api& samples() {
    static const ir::Api api = [] {
      ir::Api all = reference();
      std::erase_if(all.resources, [](const ir::Resource& resource) { return resource.name == "root"; });
      return all;
    }();
    return api;
  }
  std::string path(const std::string& resource) { return server.server.catalogue().path_of(resource); }

  TestServer server{samples(), {}};
};

TEST_F(SamplesTest, AreServedWithoutASession) {
  const Got phones = server.get("/ucwa/oauth/v1/applications/101/me/phones");
  EXPECT_EQ(phones.status, 200);
  EXPECT_EQ(phones.json["rel"], "phones");
}

TEST_F(SamplesTest, NoLinkOfAServedDocumentIsDead) {
  std::size_t count = 0;
  EXPECT_THAT(dead_links(server, count), testing::IsEmpty());
  EXPECT_GT(count, 200U);
}

TEST_F(SamplesTest, APostChangesWhatGetGives) {
  EXPECT_LT(server.post(path("note"), {{"message", "Out"}}).status, 300);
  EXPECT_EQ(server.get(path("note")).json["message"], "Out");
}

TEST_F(SamplesTest, APostDoesNotGiveAPropertyAValueThatItCannotHave) {
  const Got posted = server.post(path("immediateForwardToContact"), {{"target", "sip:dan@example.com"}});
  EXPECT_LT(posted.status, 300) << posted.body;
  EXPECT_EQ(server.get(path("immediateForwardSettings")).json["target"], "Contact");
}

TEST_F(SamplesTest, APostToACollectionMakesADocumentThatDeleteRemoves) {
  const std::string meetings = path("myOnlineMeetings");
  const std::size_t before = server.get(meetings).json["_embedded"]["myOnlineMeeting"].size();
  const Got made = server.post(meetings, {{"subject", "Plans"}});
  ASSERT_LT(made.status, 300) << made.body;
  const std::string self = made.href("self");
  EXPECT_EQ(server.get(self).json["subject"], "Plans");
  EXPECT_EQ(server.get(meetings).json["_embedded"]["myOnlineMeeting"].size(), before + 1);
  EXPECT_EQ(server.send("DELETE", self).status, 204);
  EXPECT_EQ(server.get(self).status, 404);
  EXPECT_EQ(server.get(meetings).json["_embedded"]["myOnlineMeeting"].size(), before);
}

TEST_F(SamplesTest, NoLinkLeadsToADocumentThatWasDeleted) {
  const std::string meeting = path("myOnlineMeetings") + "/PYC58WSY";
  std::size_t count = 0;
  ASSERT_EQ(server.get(meeting).status, 200);
  EXPECT_EQ(server.send("DELETE", meeting).status, 204);
  std::vector<std::string> dead;
  for (const auto& [path, place] : server.server.catalogue().places()) {
    Got got = server.get(path, {{"X-MS-RequiresMinResourceVersion", "2"}});
    if (got.status < 300 && !got.json.is_discarded())
      for_each_href(got.json, [&](std::string& href) {
        ++count;
        if (href == meeting) dead.push_back(path);
      });
  }
  EXPECT_THAT(dead, testing::IsEmpty());
  EXPECT_GT(count, 200U);
}

TEST_F(SamplesTest, AreAsAtFirstAfterAReset) {
  const std::string first = server.get(path("note")).body;
  (void)server.post(path("note"), {{"message", "Out"}});
  EXPECT_NE(server.get(path("note")).body, first);
  EXPECT_EQ(server.post("/_ucwagen/reset").status, 204);
  EXPECT_EQ(server.get(path("note")).body, first);
}

}  // namespace
}  // namespace ucwagen::serve
