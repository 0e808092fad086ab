#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/serve/serve_fixture.hpp"

namespace ucwagen::serve {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsSupersetOf;

constexpr const char* user_target = "/Autodiscover/AutodiscoverService.svc/root/oauth/user";

TEST(Discovery, LeadsFromTheRootToTheUserAtTheHostOfTheRequest) {
  TestServer server;
  const Got root = server.get("/");
  EXPECT_EQ(root.status, 200);
  EXPECT_EQ(root.href("user"), std::string("http://pool.contoso.com") + user_target);
  EXPECT_EQ(server.get(root.href("user")).status, 401);
  EXPECT_EQ(server.get(root.href("xframe")).status, 200);
}

TEST(Discovery, UsesThePublicUrlAndTheSchemeOfTheRequest) {
  SessionOptions options = TestServer::usual_options();
  options.public_url = "https://ucwa.example:8443";
  TestServer published(options);
  EXPECT_EQ(published.get("/").href("user"), "https://ucwa.example:8443" + std::string(user_target));
  TestServer server;
  Got root;
  server.server.handle(
      {.method = "GET", .target = "/", .headers = {{"Host", "pool.contoso.com"}}, .body = {}, .secure = true},
      [&](Response response) { root = server.take(std::move(response)); });
  EXPECT_EQ(root.href("user"), "https://pool.contoso.com" + std::string(user_target));
}

TEST(Discovery, AsksForATokenWithBothChallenges) {
  TestServer server;
  const Got user = server.get(user_target);
  ASSERT_EQ(user.status, 401);
  std::vector<std::string> challenges;
  for (const auto& [name, value] : user.headers)
    if (name == "WWW-Authenticate") challenges.push_back(value);
  EXPECT_THAT(challenges,
              ElementsAre(HasSubstr("Bearer trusted_issuers="),
                          HasSubstr("MsRtcOAuth href=\"http://pool.contoso.com/WebTicket/oauthtoken\"")));
  EXPECT_EQ(user.header("Content-Type"), "text/html");
  EXPECT_EQ(server.get("/ucwa/oauth/v1/applications").header("WWW-Authenticate"), challenges.front());
}

TEST(Discovery, HeadHasTheHeadersOfGet) {
  TestServer server;
  EXPECT_EQ(server.send("HEAD", user_target).status, 401);
}

TEST(Discovery, RefusesRequestsOfASiteThatIsNotAllowed) {
  TestServer server;
  const Got refused = server.get(user_target, {{"X-Ms-Origin", "https://evil.example"}});
  EXPECT_EQ(refused.status, 403);
  EXPECT_THAT(refused.header("X-Ms-diagnostics"), HasSubstr("does not allow a cross domain request"));
  for (const char* origin :
       {"https://app.contoso.com", "http://localhost:8000", "http://pool.contoso.com:80"})
    EXPECT_EQ(server.get("/", {{"X-Ms-Origin", origin}}).status, 200) << origin;
  EXPECT_EQ(server.get("/", {{"X-Ms-Origin", "https://notcontoso.com"}}).status, 403);
}

TEST(Tokens, AreGivenForAWindowsCredential) {
  TestServer server;
  const auto ask = [&](const std::string& credential) {
    return server.send_raw(
        "POST", "/WebTicket/oauthtoken", "grant_type=urn:microsoft.rtc:windows",
        {{"Content-Type", "application/x-www-form-urlencoded"}, {"Authorization", credential}});
  };
  const Got asked = ask("");
  EXPECT_EQ(asked.status, 401);
  EXPECT_EQ(asked.header("WWW-Authenticate"), "Negotiate");
  for (const std::string scheme : {"NTLM", "Negotiate"}) {  // the first message, then the third one
    const Got challenge = ask(scheme + " TlRMTVNTUAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    EXPECT_EQ(challenge.status, 401);
    EXPECT_THAT(challenge.header("WWW-Authenticate"), HasSubstr(scheme + " TlRMTVNTUAAC"));
    EXPECT_EQ(ask(scheme + " TlRMTVNTUAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=").status, 200);
  }
  EXPECT_EQ(ask("Negotiate YIIGhgYGKwYBBQUCoIIGejCC").status, 200) << "Kerberos takes one message";
}

TEST(Tokens, AreGivenForTheRightPasswordOnly) {
  TestServer server;
  const auto ask = [&](const std::string& form) {
    return server.send_raw("POST", "/WebTicket/oauthtoken", form,
                           {{"Content-Type", "application/x-www-form-urlencoded"}});
  };
  EXPECT_EQ(ask("grant_type=password&username=lenea%40contoso.com&password=pass%40word1").status, 200);
  EXPECT_EQ(ask("grant_type=password&username=lenea%40contoso.com&password=wrong").json["error"],
            "invalid_grant");
  EXPECT_EQ(ask("grant_type=password&username=lenea%40contoso.com").json["error"], "invalid_request");
  EXPECT_EQ(ask("grant_type=magic").json["error"], "unsupported_grant_type");
  EXPECT_EQ(ask("x=y").json["error"], "invalid_request");
}

TEST(Tokens, ExpireAfterEightHours) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  EXPECT_EQ(lene.get(user_target).status, 200);
  server.server.advance(std::chrono::hours(8));
  EXPECT_EQ(lene.get(user_target).status, 401);
}

TEST(Applications, AreTheSameForTheSameEndpoint) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  const Json body{{"userAgent", "Test/1"}, {"endpointId", "e1"}, {"culture", "en-US"}};
  const Got again = lene.post("/ucwa/oauth/v1/applications", body);
  EXPECT_EQ(again.status, 200);
  EXPECT_EQ(again.href("self"), lene.application["_links"]["self"]["href"]);
  Json other = body;
  other["endpointId"] = "e2";
  const Got second = lene.post("/ucwa/oauth/v1/applications", other);
  EXPECT_EQ(second.status, 201);
  EXPECT_NE(second.href("self"), again.href("self"));
}

TEST(Applications, HaveAnEventChannelForEachInstance) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  const Got second = lene.post(
      "/ucwa/oauth/v1/applications",
      {{"userAgent", "Test/1"}, {"endpointId", "e1"}, {"culture", "en-US"}, {"instanceId", "tab2"}});
  EXPECT_EQ(second.status, 201);
  EXPECT_THAT(second.href("self"), HasSubstr("instanceId=tab2"));
  (void)server.post("/_ucwagen/events",
                    {{"link", {{"rel", "policies"}, {"href", "/x"}}}, {"type", "updated"}});
  for (const std::string& channel : {lene.next, second.href("events")}) {
    lene.poll(channel);
    ASSERT_TRUE(lene.pending) << channel;
    EXPECT_THAT(lene.pending->body, HasSubstr("\"/x\""));
  }
  EXPECT_EQ(
      server.send("DELETE", second.href("self"), nullptr, {{"Authorization", "Bearer " + lene.token}}).status,
      204);
  EXPECT_EQ(lene.get(lene.application["_links"]["self"]["href"]).status, 200) << "the other instance lives";
}

TEST(Applications, OfOneUserAreTenAtMost) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  Got got;
  for (int i = 2; i <= 11; ++i)
    got = lene.post("/ucwa/oauth/v1/applications",
                    {{"userAgent", "Test/1"}, {"endpointId", "e" + std::to_string(i)}, {"culture", "en-US"}});
  EXPECT_EQ(got.status, 410);
  EXPECT_EQ(got.json["subcode"], "TooManyApplications");
}

TEST(Applications, EmbedWhatThePagesSay) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  for (const char* rel : {"me", "people", "onlineMeetings", "communication"})
    EXPECT_TRUE(lene.application["_embedded"].contains(rel)) << rel;
  EXPECT_EQ(lene.application["_embedded"]["communication"].begin().value(), put_token_value);
}

TEST(Applications, AreGoneAfterDelete) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  const std::string self = lene.application["_links"]["self"]["href"];
  EXPECT_EQ(server.send("DELETE", self, nullptr, {{"Authorization", "Bearer " + lene.token}}).status, 204);
  const Got gone = lene.get(self);
  EXPECT_EQ(gone.status, 404);
  EXPECT_EQ(gone.json["subcode"], "ApplicationNotFound");
}

TEST(Applications, EndAfterFifteenMinutesWithoutAPoll) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  const std::string self = lene.application["_links"]["self"]["href"];
  server.server.advance(std::chrono::minutes(14));
  EXPECT_EQ(lene.get(self).status, 200);
  server.server.advance(std::chrono::minutes(2));
  EXPECT_EQ(lene.get(self).status, 404);
}

TEST(Me, OffersMakeMeAvailableOnceAndThenPresence) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  const Got before = lene.get(lene.application["_links"]["self"].value("href", "") + "/me");
  EXPECT_NE(before.href("makeMeAvailable"), "");
  EXPECT_EQ(before.href("presence"), "");
  lene.make_available();
  const Got after = lene.get(before.href("self"));
  EXPECT_EQ(after.href("makeMeAvailable"), "");
  for (const char* rel : {"presence", "note", "location", "reportMyActivity"})
    EXPECT_NE(after.href(rel), "") << rel;
  EXPECT_THAT(names_of(lene.events()),
              IsSupersetOf({"me updated", "presence added", "note added", "location added"}));

  const Got again = lene.post(before.href("makeMeAvailable"), {{"supportedModalities", {"Messaging"}}});
  EXPECT_EQ(again.status, 409);
  EXPECT_EQ(again.json["subcode"], "AlreadyExists");
  EXPECT_THAT(again.header(violation_header), HasSubstr("no makeMeAvailable: already used in request"));
}

TEST(Me, HasNoPresenceBeforeMakeMeAvailable) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  const Got note =
      lene.post(lene.application["_links"]["self"].value("href", "") + "/me/note", {{"message", "Hi"}});
  EXPECT_EQ(note.status, 409);
  EXPECT_EQ(note.json["subcode"], "MakeMeAvailableRequired");
}

TEST(Me, IsShownAsAwayWhenOffWork) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  lene.make_available();
  const std::string presence = lene.link("me", "presence");
  EXPECT_EQ(lene.post(presence, {{"availability", "Offwork"}}).status, 204);
  EXPECT_EQ(lene.get(presence).json["availability"], "Away");
  EXPECT_EQ(lene.get(presence).json["activity"], "off-work");
}

TEST(Me, AnEmptyPostResetsTheNote) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  lene.make_available();
  const std::string note = lene.link("me", "note");
  EXPECT_EQ(lene.post(note, {{"message", "Out"}}).status, 204);
  EXPECT_EQ(lene.get(note).json["message"], "Out");
  EXPECT_EQ(lene.post(note + "?message=Back").status, 204);
  EXPECT_EQ(lene.get(note).json["message"], "Back");
  EXPECT_EQ(lene.post(note).status, 204);
  EXPECT_EQ(lene.get(note).json["message"], "");
}

TEST(Me, BecomesIdleThenAway) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  lene.make_available();
  const std::string presence = lene.link("me", "presence");
  (void)lene.events(std::chrono::seconds(10));
  lene.poll(lene.next);
  server.server.advance(std::chrono::minutes(5));
  EXPECT_EQ(lene.get(presence).json["availability"], "IdleOnline");
  lene.poll(lene.next);
  server.server.advance(std::chrono::minutes(5));
  EXPECT_EQ(lene.get(presence).json["availability"], "Away");
}

}  // namespace
}  // namespace ucwagen::serve
