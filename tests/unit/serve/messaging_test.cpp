#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/serve/serve_fixture.hpp"

namespace ucwagen::serve {
namespace {

using testing::Contains;
using testing::IsSupersetOf;
using testing::Not;

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
  EXPECT_TRUE(find_event(events, "conversation added")["_embedded"].contains("conversation"));
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

TEST(Messaging, AFailedInvitationIsReadAfterAnotherUserHasLeft) {
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1"), tosh(server, "tosh@contoso.com", "secret");
  tosh.make_available();
  const Got started = lene.post(lene.link("communication", "startMessaging"),
                                {{"operationId", "op1"}, {"to", "sip:tosh@contoso.com"}});
  (void)lene.events(std::chrono::seconds(31));
  EXPECT_EQ(lene.get(started.header("Location")).json["state"], "Failed");
  EXPECT_EQ(server.post("/_ucwagen/reset?user=tosh@contoso.com").status, 204);
  EXPECT_EQ(lene.get(started.header("Location")).json["state"], "Failed");
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
  const auto accepted = lene.events();
  EXPECT_EQ(find_event(accepted, "messagingInvitation completed")["status"], "Success");
  const Json first = find_event(accepted, "message completed")["_embedded"]["message"];
  EXPECT_EQ(first["direction"], "Incoming");
  EXPECT_EQ(data_text(first["_links"]["plainMessage"]["href"].get<std::string>()), "Hi there");
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
