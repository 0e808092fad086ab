#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/serve/serve_fixture.hpp"

namespace ucwagen::serve {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::Not;

constexpr const char* user_target = "/Autodiscover/AutodiscoverService.svc/root/oauth/user";

TEST(Discovery, LeadsFromTheRootToTheUserAtTheHostOfTheRequest) {
  TestServer server;
  const Got root = server.get("/");
  EXPECT_EQ(root.status, 200);
  EXPECT_EQ(root.href("user"), std::string("http://pool.contoso.com") + user_target);
  EXPECT_EQ(server.get(root.href("user")).status, 401);
  EXPECT_EQ(server.get(root.href("xframe")).status, 200);
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

TEST(Messaging, GoesFromTheInvitationToTheEnd) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  lene.make_available();
  (void)lene.events();
  const Got started =
      lene.post(lene.link("communication", "startMessaging"),
                {{"operationId", "op1"}, {"to", "sip:dana@contoso.com"}, {"subject", "Lunch"}});
  ASSERT_EQ(started.status, 201) << started.body;
  EXPECT_NE(started.header("Location"), "");
  const auto events = lene.events();
  EXPECT_THAT(names_of(events),
              IsSupersetOf({"messagingInvitation started", "conversation added", "messaging updated",
                            "participant added", "conversation updated", "messagingInvitation completed"}));
  const Json completed = find_event(events, "messagingInvitation completed");
  EXPECT_EQ(completed["status"], "Success");
  const Json invitation = completed["_embedded"]["messagingInvitation"];
  EXPECT_EQ(invitation["operationId"], "op1");
  EXPECT_EQ(invitation["state"], "Connected");
  EXPECT_EQ(events.back()["type"], "completed");
  const Got conversation = lene.get(invitation["_links"]["conversation"]["href"]);
  EXPECT_EQ(conversation.json["state"], "Connected");
  const Got messaging = lene.get(conversation.href("messaging"));
  EXPECT_EQ(messaging.json["state"], "Connected");
  EXPECT_EQ(messaging.href("addMessaging"), "");

  const Got sent =
      server.send_raw("POST", messaging.href("sendMessage") + "?operationId=op2", "Hello!",
                      {{"Content-Type", "text/plain"}, {"Authorization", "Bearer " + lene.token}});
  EXPECT_EQ(sent.status, 201) << sent.body;
  EXPECT_EQ(lene.get(sent.header("Location")).href("plainMessage"), "data:text/plain;charset=utf-8,Hello%21");
  const Json message = find_event(lene.events(), "message completed")["_embedded"]["message"];
  EXPECT_EQ(message["direction"], "Outgoing");
  EXPECT_EQ(message["operationId"], "op2");

  EXPECT_EQ(server.post("/_ucwagen/message?from=sip:dana@contoso.com&text=Hi").status, 202);
  const Json incoming = find_event(lene.events(), "message completed")["_embedded"]["message"];
  EXPECT_EQ(incoming["direction"], "Incoming");
  EXPECT_EQ(data_text(incoming["_links"]["plainMessage"]["href"].get<std::string>()), "Hi");

  EXPECT_EQ(lene.post(messaging.href("stopMessaging")).status, 204);
  EXPECT_EQ(lene.get(messaging.href("self")).json["state"], "Disconnected");
  EXPECT_EQ(
      server.send("DELETE", conversation.href("self"), nullptr, {{"Authorization", "Bearer " + lene.token}})
          .status,
      204);
  EXPECT_THAT(names_of(lene.events()), Contains("conversation deleted"));
  EXPECT_EQ(lene.get(conversation.href("self")).status, 404);
}

TEST(Messaging, ADeclinedInvitationFails) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  EXPECT_EQ(
      server.post("/_ucwagen/contacts/sip:dana@contoso.com", {{"answers", "decline"}, {"delay", 500}}).status,
      204);
  (void)lene.post(lene.link("communication", "startMessaging"),
                  {{"operationId", "op1"}, {"to", "sip:dana@contoso.com"}});
  const Json completed = find_event(lene.events(), "messagingInvitation completed");
  EXPECT_EQ(completed["status"], "Failure");
  EXPECT_EQ(completed["reason"]["subcode"], "Declined");
}

TEST(Messaging, AnIgnoredInvitationFailsAfterThirtySeconds) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  EXPECT_EQ(server.post("/_ucwagen/contacts/sip:dana@contoso.com", {{"answers", "ignore"}}).status, 204);
  (void)lene.post(lene.link("communication", "startMessaging"),
                  {{"operationId", "op1"}, {"to", "sip:dana@contoso.com"}});
  EXPECT_THAT(names_of(lene.events(std::chrono::seconds(29))),
              Not(Contains("messagingInvitation completed")));
  EXPECT_EQ(
      find_event(lene.events(std::chrono::seconds(2)), "messagingInvitation completed")["reason"]["subcode"],
      "Timeout");
}

TEST(Messaging, AnInvitationOfAContactIsAccepted) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  EXPECT_EQ(server.post("/_ucwagen/message?from=sip:dana@contoso.com&text=Hi").status, 409);
  lene.make_available();
  (void)lene.events();
  EXPECT_EQ(server.post("/_ucwagen/message?from=sip:dana@contoso.com&text=Hi+there").status, 202);
  const auto events = lene.events();
  const Json invitation =
      find_event(events, "messagingInvitation started")["_embedded"]["messagingInvitation"];
  EXPECT_EQ(invitation["direction"], "Incoming");
  EXPECT_FALSE(invitation.contains("operationId"));
  EXPECT_EQ(data_text(invitation["_links"]["message"]["href"].get<std::string>()), "Hi there");
  EXPECT_TRUE(invitation["_links"].contains("from"));
  EXPECT_EQ(lene.get(invitation["_links"]["conversation"]["href"]).json["state"], "Incoming");
  EXPECT_EQ(lene.post(invitation["_links"]["accept"]["href"]).status, 204);
  EXPECT_EQ(find_event(lene.events(), "messagingInvitation completed")["status"], "Success");
  const Got answered = lene.get(invitation["_links"]["self"]["href"]);
  EXPECT_EQ(answered.href("accept"), "");
  EXPECT_EQ(lene.post(invitation["_links"]["accept"]["href"]).status, 409);
}

TEST(Messaging, TwoUsersTalkToEachOther) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1"), tosh(server, "tosh@contoso.com", "secret");
  lene.make_available();
  tosh.make_available();
  (void)lene.events();
  (void)tosh.events();
  (void)lene.post(lene.link("communication", "startMessaging"),
                  {{"operationId", "op1"}, {"to", "sip:tosh@contoso.com"}});
  const Json invitation =
      find_event(tosh.events(), "messagingInvitation started")["_embedded"]["messagingInvitation"];
  ASSERT_TRUE(invitation["_links"].contains("accept")) << invitation;
  EXPECT_EQ(tosh.post(invitation["_links"]["accept"]["href"]).status, 204);
  const Json completed = find_event(lene.events(), "messagingInvitation completed");
  ASSERT_EQ(completed["status"], "Success");
  EXPECT_EQ(find_event(tosh.events(), "messagingInvitation completed")["status"], "Success");
  const std::string messaging = completed["_embedded"]["messagingInvitation"]["_links"]["messaging"]["href"];
  const Got send =
      server.send_raw("POST", lene.get(messaging).href("sendMessage") + "?operationId=2", "Hej",
                      {{"Content-Type", "text/plain"}, {"Authorization", "Bearer " + lene.token}});
  EXPECT_EQ(send.status, 201);
  EXPECT_EQ(find_event(tosh.events(), "message completed")["_embedded"]["message"]["direction"], "Incoming");
  EXPECT_EQ(lene.post(lene.get(messaging).href("setIsTyping")).status, 204);
  EXPECT_EQ(find_event(tosh.events(std::chrono::seconds(1)), "participant added")["in"]["rel"],
            "typingParticipants");
}

}  // namespace
}  // namespace ucwagen::serve
