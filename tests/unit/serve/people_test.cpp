#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/serve/serve_fixture.hpp"

namespace ucwagen::serve {
namespace {

using testing::Contains;
using testing::Not;

class PeopleTest : public testing::Test {
 protected:
  PeopleTest() {
    lene.make_available();
    (void)lene.events();
  }
  int remove(const std::string& href) {
    return server
        .send("DELETE", href, nullptr,
              {{"Authorization", "Bearer " + lene.token}, {"X-MS-RequiresMinResourceVersion", "2"}})
        .status;
  }

  TestServer server;
  SignedIn lene{server, "lenea@contoso.com", "pass@word1"};
};

TEST_F(PeopleTest, AGroupIsMadeFilledRenamedAndDeleted) {
  const std::string groups = lene.link("people", "myGroups");
  EXPECT_LT(lene.post(groups, {{"displayName", "Team"}}).status, 300);
  EXPECT_EQ(lene.post(groups, {{"displayName", "Team"}}).status, 409);
  EXPECT_THAT(names_of(lene.events()), Contains("group added"));
  const Json group = lene.get(groups).json["_embedded"]["group"][0];
  EXPECT_EQ(group["name"], "Team");
  const std::string self = group["_links"]["self"]["href"];
  const std::string contacts = group["_links"]["groupContacts"]["href"];

  const std::string memberships = lene.link("people", "myGroupMemberships");
  const Got added = lene.post(memberships, {{"contactUri", "sip:new@contoso.com"}, {"groupId", group["id"]}});
  EXPECT_EQ(added.status, 201) << added.body;
  EXPECT_EQ(lene.get(contacts).json["_embedded"]["contact"].size(), 1U);
  EXPECT_THAT(names_of(lene.events()), Contains("contact added"));
  EXPECT_EQ(remove(added.href("self")), 204);
  EXPECT_TRUE(lene.get(contacts).json["_embedded"]["contact"].empty());
  EXPECT_EQ(remove(self), 204);
  EXPECT_EQ(lene.get(self).status, 404);
}

TEST_F(PeopleTest, AGroupIsPutBackWithItsEtagAndItsToken) {
  const std::string groups = lene.link("people", "myGroups");
  (void)lene.post(groups, {{"displayName", "Team"}});
  const std::string self = lene.get(groups).json["_embedded"]["group"][0]["_links"]["self"]["href"];
  const Got before = lene.get(self);
  EXPECT_EQ(before.header("ETag"), '"' + before.json.value("etag", "") + '"');
  EXPECT_EQ(
      lene.server
          .get(self, {{"Authorization", "Bearer " + lene.token}, {"If-None-Match", before.header("ETag")}})
          .status,
      304);
  const auto put = [&](const Json& body, const std::string& etag) {
    Headers headers{{"Authorization", "Bearer " + lene.token}, {"X-MS-RequiresMinResourceVersion", "2"}};
    if (!etag.empty()) headers.emplace_back("If-Match", etag);
    return server.send("PUT", self, body, headers);
  };
  Json changed = before.json;
  changed["name"] = "Crew";
  EXPECT_EQ(put(changed, "").status, 428);
  EXPECT_EQ(put(changed, "\"1\"").status, 412);
  EXPECT_EQ(put({{"name", "Crew"}}, before.header("ETag")).status, 400) << "the token is missing";
  EXPECT_EQ(lene.get(self).json["name"], "Team");
  const Got after = put(changed, before.header("ETag"));
  EXPECT_EQ(after.status, 200) << after.body;
  EXPECT_NE(after.header("ETag"), before.header("ETag"));
  EXPECT_EQ(lene.get(self).json["name"], "Crew");
  EXPECT_EQ(lene.get(self).header("ETag"), after.header("ETag"));
}

TEST_F(PeopleTest, ASubscriptionTellsWhatChangesUntilItEnds) {
  const std::string subscriptions = lene.link("people", "presenceSubscriptions");
  EXPECT_EQ(lene.post(subscriptions, {{"duration", 9}, {"uris", {"sip:dana@contoso.com"}}}).status, 400);
  const Got made = lene.post(subscriptions, {{"duration", 10}, {"uris", {"sip:dana@contoso.com"}}});
  ASSERT_EQ(made.status, 201) << made.body;
  EXPECT_THAT(names_of(lene.events()), Contains("contactPresence updated"));
  (void)server.post("/_ucwagen/contacts/sip:dana@contoso.com",
                    {{"availability", "Busy"}, {"note", "At lunch"}});
  const auto events = lene.events();
  EXPECT_THAT(names_of(events), Contains("contactPresence updated"));
  EXPECT_THAT(names_of(events), Contains("contactNote updated"));
  const Json event = find_event(events, "contactPresence updated");
  EXPECT_EQ(lene.get(event["link"]["href"]).json["availability"], "Busy");
  (void)server.post("/_ucwagen/contacts/sip:johndoe@contoso.com", {{"availability", "Busy"}});
  EXPECT_THAT(names_of(lene.events()), Not(Contains("contactPresence updated"))) << "nobody follows John";

  EXPECT_EQ(lene.post(made.href("addToPresenceSubscription"), {{"contactUris", {"sip:johndoe@contoso.com"}}})
                .status,
            201);
  EXPECT_EQ(lene.get(made.href("memberships")).json["_embedded"]["presenceSubscriptionMembership"].size(),
            2U);
  EXPECT_EQ(lene.post(made.href("self"), {{"duration", 20}}).status, 200);
  server.server.advance(std::chrono::minutes(4));
  EXPECT_EQ(lene.get(made.href("self")).status, 200);
  EXPECT_EQ(remove(made.href("self")), 204);
  EXPECT_THAT(names_of(lene.events()), Contains("presenceSubscription deleted"));
  EXPECT_EQ(lene.get(made.href("self")).status, 404);
}

TEST_F(PeopleTest, ASubscriptionEndsAfterItsTime) {
  const Got made = lene.post(lene.link("people", "presenceSubscriptions"),
                             {{"duration", 10}, {"uris", {"sip:dana@contoso.com"}}});
  (void)lene.events();
  for (int minute = 0; minute < 11; ++minute) {
    lene.poll(lene.next);
    server.server.advance(std::chrono::minutes(1));
  }
  EXPECT_EQ(lene.get(made.href("self")).status, 404);
}

TEST_F(PeopleTest, AllContactsAreFollowedAtOnce) {
  const Got subscription = lene.get(lene.link("people", "myContactsAndGroupsSubscription"));
  EXPECT_EQ(subscription.json["state"], "Disconnected");
  EXPECT_LT(lene.post(subscription.href("startOrRefreshSubscriptionToContactsAndGroups"), {{"duration", 30}})
                .status,
            300);
  (void)lene.events();
  SignedIn tosh(server, "tosh@contoso.com", "secret");
  tosh.make_available();
  EXPECT_THAT(names_of(lene.events()), Contains("contactPresence updated"));
}

TEST_F(PeopleTest, SearchFindsNamesAddressesAndNoMoreThanTheLimit) {
  const std::string search = lene.link("people", "search");
  const auto found = [&](const std::string& query) { return lene.get(search + query).json; };
  EXPECT_EQ(found("?query=tosh")["_embedded"]["contact"][0]["uri"], "sip:tosh@contoso.com");
  EXPECT_EQ(found("?query=contoso&limit=1")["_embedded"]["contact"].size(), 1U);
  EXPECT_EQ(found("?query=contoso&limit=1")["moreResultsAvailable"], true);
  EXPECT_TRUE(found("?query=xyzzy")["_embedded"]["contact"].empty());
  EXPECT_EQ(lene.get(search + "?query=a&limit=101").status, 400);
}

TEST_F(PeopleTest, APhotoIsGivenToTheCookieToo) {
  const Got application = lene.get(lene.application["_links"]["self"]["href"]);
  const std::string cookie = application.header("Set-Cookie");
  const std::string photo = lene.link("me", "photo");
  const Got shown = server.get(photo, {{"Cookie", cookie.substr(0, cookie.find(';'))}});
  EXPECT_EQ(shown.status, 200);
  EXPECT_EQ(shown.header("Content-Type"), "image/jpeg");
  EXPECT_EQ(server.get(photo).status, 401);
  EXPECT_EQ(
      lene.server
          .get(photo, {{"Authorization", "Bearer " + lene.token}, {"If-None-Match", shown.header("ETag")}})
          .status,
      304);
}

}  // namespace
}  // namespace ucwagen::serve
