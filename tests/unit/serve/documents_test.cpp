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

TEST(Catalogue, ServesTheSamplesOfASessionWithoutOne) {
  ir::Api api = reference();
  std::erase_if(api.resources, [](const ir::Resource& resource) { return resource.name == "root"; });
  TestServer server(api, {});
  const Got phones = server.get("/ucwa/oauth/v1/applications/101/me/phones");
  EXPECT_EQ(phones.status, 200);
  EXPECT_EQ(phones.json["rel"], "phones");
}

}  // namespace
}  // namespace ucwagen::serve
