#include "generator/serve/server.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/serve/serve_fixture.hpp"

namespace ucwagen::serve {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

constexpr const char* sample_boundary = "77f2569d";

class ServerTest : public testing::Test {
 protected:
  TestServer server;
  SignedIn lene{server, "lenea@contoso.com", "pass@word1"};
  std::string self = lene.application["_links"]["self"]["href"];
};

TEST_F(ServerTest, PreferGivesADocumentedError) {
  const Got got = lene.post(lene.link("communication", "startMessaging"), {{"to", "sip:a@b"}},
                            {{"Prefer", "code=409, subcode=AlreadyExists"}});
  EXPECT_EQ(got.status, 409);
  EXPECT_EQ(got.json["code"], "Conflict");
  EXPECT_EQ(got.json["subcode"], "AlreadyExists");
  EXPECT_EQ(
      lene.post(lene.link("communication", "startMessaging"), {{"to", "sip:a@b"}}, {{"Prefer", "code=418"}})
          .status,
      400);
}

TEST_F(ServerTest, PreferDelaysOneResponse) {
  std::optional<int> status;
  server.server.handle({.method = "GET", .target = "/", .headers = {{"Prefer", "delay=2"}}},
                       [&](const Response& response) { status = response.status; });
  server.server.advance(std::chrono::milliseconds(1999));
  EXPECT_FALSE(status);
  server.server.advance(std::chrono::milliseconds(1));
  EXPECT_EQ(status, 200);
}

TEST_F(ServerTest, FaultsStrikeTheRequestsThatMatch) {
  EXPECT_EQ(server.post("/_ucwagen/faults", {{"rel", "me"}, {"nth", 2}, {"status", 503}}).status, 201);
  EXPECT_EQ(lene.get(self + "/me").status, 200);
  EXPECT_EQ(lene.get(self + "/me").status, 503);
  EXPECT_EQ(lene.get(self + "/me").status, 200);
  EXPECT_EQ(server.post("/_ucwagen/faults", {{"path", self + "/people"}, {"status", 500}}).status, 201);
  EXPECT_EQ(lene.get(self + "/people").status, 500);
  EXPECT_EQ(server.send("DELETE", "/_ucwagen/faults").status, 204);
  EXPECT_EQ(lene.get(self + "/people").status, 200);
  EXPECT_EQ(server.post("/_ucwagen/faults", {{"rel", "me"}}).status, 400);
  EXPECT_EQ(server.post("/_ucwagen/faults", {{"rel", "me"}, {"statsu", 1}}).status, 400);
}

TEST_F(ServerTest, FaultsWithASeedAreRepeatable) {
  const auto series = [&] {
    (void)server.send("DELETE", "/_ucwagen/faults");
    (void)server.post("/_ucwagen/faults",
                      {{"rel", "me"}, {"probability", 0.5}, {"seed", 3}, {"status", 500}});
    std::string result;
    for (int i = 0; i < 20; ++i) result += lene.get(self + "/me").status == 500 ? 'x' : '.';
    return result;
  };
  const std::string first = series();
  EXPECT_THAT(first, HasSubstr("x"));
  EXPECT_THAT(first, HasSubstr("."));
  EXPECT_EQ(series(), first);
}

TEST_F(ServerTest, ResponsesAreCutResetOrGarbled) {
  (void)server.post("/_ucwagen/faults", {{"rel", "me"}, {"nth", 1}, {"cut", 7}});
  (void)server.post("/_ucwagen/faults", {{"rel", "me"}, {"nth", 2}, {"reset", true}});
  (void)server.post("/_ucwagen/faults", {{"rel", "me"}, {"nth", 3}, {"garbage", true}});
  std::vector<Response> responses;
  for (int i = 0; i < 3; ++i)
    server.server.handle(
        {.method = "GET", .target = self + "/me", .headers = {{"Authorization", "Bearer " + lene.token}}},
        [&](Response response) { responses.push_back(std::move(response)); });
  ASSERT_EQ(responses.size(), 3U);
  EXPECT_EQ(responses[0].cut_after, 7U);
  EXPECT_TRUE(responses[1].reset);
  EXPECT_TRUE(Json::parse(responses[2].body, nullptr, false).is_discarded());
}

TEST_F(ServerTest, AFaultDelaysOneResponse) {
  (void)server.post("/_ucwagen/faults", {{"rel", "root"}, {"nth", 1}, {"delay", 500}});
  std::optional<int> status;
  server.server.handle({.method = "GET", .target = "/"},
                       [&](const Response& response) { status = response.status; });
  server.server.advance(std::chrono::milliseconds(499));
  EXPECT_FALSE(status);
  server.server.advance(std::chrono::milliseconds(1));
  EXPECT_EQ(status, 200);
  EXPECT_EQ(server.get("/").status, 200);
}

TEST_F(ServerTest, AMessageCanBeForOneUser) {
  SignedIn tosh(server, "tosh@contoso.com", "secret");
  lene.make_available();
  tosh.make_available();
  (void)lene.events();
  (void)tosh.events();
  EXPECT_EQ(server.post("/_ucwagen/message?from=sip:dana@contoso.com&to=tosh@contoso.com&text=Hi").status,
            202);
  EXPECT_THAT(names_of(tosh.events()), Contains("messagingInvitation started"));
  EXPECT_THAT(names_of(lene.events()), Not(Contains("messagingInvitation started")));
  EXPECT_EQ(server.post("/_ucwagen/message?from=sip:dana@contoso.com").status, 400) << "it has no text";
}

TEST_F(ServerTest, AContactIsChangedAsAWholeOrNotAtAll) {
  const std::string dana = "/_ucwagen/contacts/sip:dana@contoso.com";
  EXPECT_EQ(server.post(dana, {{"name", "Dana B."}, {"answers", "maybe"}}).status, 400);
  EXPECT_EQ(server.post(dana, {{"name", "Dana B."}, {"delay", "long"}}).status, 400);
  EXPECT_EQ(server.post(dana, {{"nmae", "Dana B."}}).status, 400);
  const auto name = [&] { return server.server.session()->world.person("sip:dana@contoso.com").name; };
  EXPECT_NE(name(), "Dana B.");
  EXPECT_EQ(server.post(dana, {{"name", "Dana B."}}).status, 204);
  EXPECT_EQ(name(), "Dana B.");
}

TEST_F(ServerTest, AFaultDropsTheEventsThatWait) {
  const Json lost{{"link", {{"rel", "policies"}, {"href", "/lost"}}}, {"type", "updated"}};
  const Json kept{{"link", {{"rel", "policies"}, {"href", "/kept"}}}, {"type", "updated"}};
  (void)server.post("/_ucwagen/faults", {{"rel", "events"}, {"nth", 1}, {"drop_events", true}});
  (void)server.post("/_ucwagen/events", lost);
  lene.poll(lene.next);
  (void)server.post("/_ucwagen/events", kept);
  ASSERT_TRUE(lene.pending);
  EXPECT_THAT(lene.pending->body, HasSubstr("/kept"));
  EXPECT_THAT(lene.pending->body, Not(HasSubstr("/lost")));
}

TEST_F(ServerTest, TheJournalHoldsRequestsWithoutSecrets) {
  (void)lene.get(self + "/me?x=1");
  const Got journal = server.get("/_ucwagen/journal");
  ASSERT_TRUE(journal.json.is_array());
  EXPECT_THAT(journal.body, Not(HasSubstr("pass@word1")));
  EXPECT_THAT(journal.body, Not(HasSubstr("pass%40word1")));
  EXPECT_THAT(journal.body, Not(HasSubstr(lene.token)));
  EXPECT_THAT(journal.body, Not(HasSubstr("_ucwagen")));
  const Got violations = server.get("/_ucwagen/violations");
  ASSERT_EQ(violations.json.size(), 1U);
  EXPECT_EQ(violations.json[0]["fact"], "me.GET.x");
  EXPECT_EQ(violations.json[0]["page"], "me_ref.md");
}

TEST_F(ServerTest, NoTokenRequestShowsItsPasswordInTheJournal) {
  const auto ask = [&](const std::string& target, const std::string& type, const std::string& body) {
    (void)server.send_raw("POST", target, body, {{"Content-Type", type}});
  };
  const std::string form = "application/x-www-form-urlencoded";
  ask("/WebTicket/oauthtoken", form, "grant_type=password&username=x&Password=pass@word1");
  ask("/webticket/OAuthToken/", form, "grant_type=password&username=x&pass%77ord=pass@word1");
  ask("/WebTicket/oauthtoken", "application/json",
      R"({"grant_type": "password", "password" : "pass@word1"})");
  ask("/WebTicket/oauthtoken", "multipart/form-data; boundary=x",
      "--x\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\npass@word1\r\n--x--\r\n");
  ask("/WebTicket/oauthtoken", form, "grant_type=password%26password=pass@word1");
  const Got journal = server.get("/_ucwagen/journal");
  EXPECT_THAT(journal.body, Not(HasSubstr("pass@word1")));
  EXPECT_THAT(journal.body, HasSubstr("grant_type=password&username=x&***"));
}

TEST_F(ServerTest, ResetOfOneUserTouchesNoOther) {
  SignedIn tosh(server, "tosh@contoso.com", "secret");
  EXPECT_EQ(server.post("/_ucwagen/reset?user=lenea@contoso.com").status, 204);
  EXPECT_EQ(lene.get(self).status, 401);
  EXPECT_EQ(tosh.get(tosh.application["_links"]["self"]["href"]).status, 200);
  EXPECT_EQ(server.post("/_ucwagen/reset").status, 204);
  EXPECT_EQ(tosh.get(tosh.application["_links"]["self"]["href"]).status, 401);
  EXPECT_EQ(server.get("/_ucwagen/journal").json.size(), 1U);
}

TEST_F(ServerTest, OneUserCannotUseTheApplicationOfAnother) {
  SignedIn tosh(server, "tosh@contoso.com", "secret");
  EXPECT_EQ(tosh.get(self).status, 403);
}

TEST_F(ServerTest, TheClockIsSteered) {
  EXPECT_EQ(server.post("/_ucwagen/clock?advance=8h").status, 200);
  EXPECT_EQ(lene.get(self).status, 401);
  EXPECT_EQ(server.post("/_ucwagen/clock?advance=soon").status, 400);
}

TEST_F(ServerTest, EventsAreInjectedAsTheyAre) {
  const Json event{{"link", {{"rel", "policies"}, {"href", "/x"}}}, {"type", "updated"}};
  EXPECT_EQ(server.post("/_ucwagen/events", {{"rel", "me"}, {"events", {event}}}).status, 202);
  EXPECT_EQ(lene.events(), std::vector<Json>{event});
}

TEST_F(ServerTest, ABatchAnswersEachOfItsParts) {
  const std::string part =
      std::string("--") + sample_boundary + "\r\nContent-Type: application/http; msgtype=request\r\n\r\nGET ";
  const std::string body = "\r\n" + part + self +
                           "/me HTTP/1.1\r\nHost: x\r\nAccept: application/json\r\n\r\n\r\n" + part + self +
                           "/nothing HTTP/1.1\r\nHost: x\r\n\r\n\r\n" + part + self +
                           "/events HTTP/1.1\r\n\r\n\r\n--" + sample_boundary + "--\r\n";
  const Got got =
      server.send_raw("POST", self + "/batch", body,
                      {{"Authorization", "Bearer " + lene.token},
                       {"Content-Type", std::string("multipart/batching;boundary=") + sample_boundary}});
  EXPECT_EQ(got.status, 200);
  EXPECT_THAT(got.header("Content-Type"), HasSubstr("multipart/batching; boundary=\""));
  const auto first = got.body.find("HTTP/1.1 200 OK"), second = got.body.find("HTTP/1.1 404"),
             third = got.body.find("HTTP/1.1 400");
  EXPECT_LT(first, second);
  EXPECT_LT(second, third);
  EXPECT_NE(third, std::string::npos);
  EXPECT_EQ(server
                .send_raw("POST", self + "/batch", "x",
                          {{"Authorization", "Bearer " + lene.token}, {"Content-Type", "text/plain"}})
                .status,
            415);
}

TEST_F(ServerTest, TooManyPartsAreRefusedAsAWhole) {
  std::string body;
  for (int i = 0; i < 101; ++i)
    body += std::string("--") + sample_boundary + "\r\n\r\nGET " + self + "/me HTTP/1.1\r\n\r\n\r\n";
  body += std::string("--") + sample_boundary + "--";
  const Got got = server.send_raw(
      "POST", self + "/batch", body,
      {{"Authorization", "Bearer " + lene.token},
       {"Content-Type", std::string("multipart/batching;boundary=\"") + sample_boundary + '"'}});
  EXPECT_EQ(got.status, 429);
}

TEST_F(ServerTest, TakesTheFormsThatProxiesAndBrowsersUse) {
  EXPECT_EQ(server.get("http://pool.contoso.com/?x=1").status, 200);
  EXPECT_EQ(lene.get("/" + self).status, 200);
  EXPECT_EQ(server.server.journal().violations().back()["refused"], false);
  const Got preflight = server.send("OPTIONS", self, nullptr,
                                    {{"Origin", "https://a.b"},
                                     {"Access-Control-Request-Method", "PUT"},
                                     {"Access-Control-Request-Headers", "if-match"}});
  EXPECT_EQ(preflight.status, 200);
  EXPECT_EQ(preflight.header("Access-Control-Allow-Origin"), "https://a.b");
  EXPECT_EQ(preflight.header("Access-Control-Allow-Headers"), "if-match");
  const Got options =
      server.send("OPTIONS", self + "/communication", nullptr, {{"Authorization", "Bearer " + lene.token}});
  EXPECT_EQ(options.status, 200);
  EXPECT_EQ(options.header("Allow"), "GET, PUT");
}

TEST_F(ServerTest, CompressesForWhoTakesIt) {
  const Got got =
      server.get(self, {{"Authorization", "Bearer " + lene.token}, {"Accept-Encoding", "gzip, deflate"}});
  EXPECT_EQ(got.header("Content-Encoding"), "gzip");
  EXPECT_EQ(got.body.substr(0, 2), "\x1f\x8b");
}

TEST_F(ServerTest, EchoesTheMediaTypeThatWasAskedFor) {
  const auto type = [&](const std::string& accept) {
    return server.get(self, {{"Authorization", "Bearer " + lene.token}, {"Accept", accept}})
        .header("Content-Type");
  };
  EXPECT_EQ(type("application/vnd.microsoft.com.ucwa+json"),
            "application/vnd.microsoft.com.ucwa+json; charset=utf-8");
  EXPECT_EQ(type("*/*"), "application/json; charset=utf-8");
  EXPECT_EQ(type("application/vnd.microsoft.com.ucwa+xml"),
            "application/vnd.microsoft.com.ucwa+xml; charset=utf-8");
}

TEST_F(ServerTest, APutOfCommunicationNeedsTokenAndEtag) {
  const Got before = lene.get(self + "/communication");
  Json body = before.json;
  body["supportedModalities"] = {"Messaging"};
  const auto put = [&](const Json& what, const std::string& etag) {
    Headers headers{{"Authorization", "Bearer " + lene.token}};
    if (!etag.empty()) headers.emplace_back("If-Match", etag);
    return server.send("PUT", self + "/communication", what, headers);
  };
  EXPECT_EQ(put(body, "").status, 428);
  EXPECT_EQ(put(body, "\"1\"").status, 412);
  Json without = body;
  without.erase(put_token_name);
  EXPECT_EQ(put(without, before.header("ETag")).status, 400);
  EXPECT_EQ(put(body, before.header("ETag")).status, 200);
  EXPECT_EQ(lene.get(self + "/communication").json["supportedModalities"], Json({"Messaging"}));
  EXPECT_EQ(put(body, before.header("ETag")).status, 412);
}

}  // namespace
}  // namespace ucwagen::serve
