#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/serve/serve_fixture.hpp"

namespace ucwagen::serve {
namespace {

using testing::Contains;
using testing::Not;

/// A meeting of Lene's, and a second user.
class MeetingTest : public testing::Test {
 protected:
  MeetingTest() {
    lene.make_available();
    (void)lene.events();
  }
  Json schedule(const std::string& access) {
    const Got made = lene.post(lene.link("onlineMeetings", "myOnlineMeetings"),
                               {{"subject", "Plans"}, {"accessLevel", access}});
    EXPECT_LT(made.status, 300) << made.body;
    return made.json;
  }
  static Got join(SignedIn& user, const std::string& uri, const std::string& operation = "op1") {
    return user.post(user.link("communication", "joinOnlineMeeting"),
                     {{"onlineMeetingUri", uri}, {"operationId", operation}});
  }
  static Json completed(SignedIn& user) {
    return find_event(user.events(), "onlineMeetingInvitation completed");
  }
  static std::string conversation_of(const Json& event) {
    return event["_embedded"]["onlineMeetingInvitation"]["_links"]["conversation"]["href"];
  }
  /// A guest's token, or the error that is given in its place.
  Got guest(const std::string& uri, const std::string& key, const std::string& renewed = "") {
    return server.send_raw("POST", "/WebTicket/oauthtoken",
                           "grant_type=urn:microsoft.rtc:anonmeeting&password=" + encode_url(key) +
                               "&ms_rtc_conferenceuri=" + encode_url(uri) +
                               (renewed.empty() ? "" : "&ms_rtc_renew=" + encode_url(renewed)),
                           {{"Content-Type", "application/x-www-form-urlencoded"}});
  }

  TestServer server;
  SignedIn lene{server, "lenea@contoso.com", "pass@word1"};
};

TEST_F(MeetingTest, IsChangedReadAndDeleted) {
  const Json meeting = schedule("Everyone");
  const std::string self = meeting["_links"]["self"]["href"];
  Got read = lene.get(self);
  EXPECT_EQ(read.json["subject"], "Plans");
  EXPECT_NE(read.json.value("joinUrl", ""), "");
  const Headers token{{"Authorization", "Bearer " + lene.token}};
  Json changed = read.json;
  changed["subject"] = "New plans";
  EXPECT_EQ(server.send("PUT", self, changed, token).status, 428);
  Headers stale = token, current = token;
  stale.emplace_back("If-Match", "\"0\"");
  current.emplace_back("If-Match", read.header("ETag"));
  EXPECT_EQ(server.send("PUT", self, changed, stale).status, 412);
  EXPECT_EQ(server.send("PUT", self, changed, current).status, 200);
  read = lene.get(self);
  EXPECT_EQ(read.json["subject"], "New plans");
  EXPECT_NE(read.header("ETag"), find_header(current, "If-Match"));
  EXPECT_EQ(server.send("DELETE", self, nullptr, token).status, 204);
  EXPECT_EQ(lene.get(self).status, 404);
}

TEST_F(MeetingTest, HasNoLinkInTheApplicationAfterItIsDeleted) {
  const auto assigned = [&] {
    Json links =
        lene.get(lene.application["_links"]["self"]["href"]).json["_embedded"]["onlineMeetings"]["_links"];
    return links.contains("myAssignedOnlineMeeting") ? links["myAssignedOnlineMeeting"].value("href", "")
                                                     : "";
  };
  const std::string meeting = assigned();
  ASSERT_NE(meeting, "");
  EXPECT_EQ(server.send("DELETE", meeting, nullptr, {{"Authorization", "Bearer " + lene.token}}).status, 204);
  EXPECT_EQ(assigned(), "");
}

TEST_F(MeetingTest, IsJoinedByItsAddressAlone) {
  EXPECT_EQ(join(lene, "sip:nobody@contoso.com;gruu;opaque=app:conf:focus:id:X").status, 404);
  const std::string uri = schedule("Everyone")["onlineMeetingUri"];
  EXPECT_EQ(join(lene, uri).status, 201);
  const Json event = completed(lene);
  EXPECT_EQ(event["status"], "Success");
  const Got conversation = lene.get(conversation_of(event));
  EXPECT_EQ(conversation.json["state"], "Conferenced");
  EXPECT_EQ(lene.get(conversation.href("onlineMeeting")).json["onlineMeetingUri"], uri);
  const Got own = lene.get(conversation.href("localParticipant"));
  EXPECT_EQ(own.json["role"], "Leader");
  EXPECT_EQ(own.json["organizer"], true);
}

TEST_F(MeetingTest, HasTwoUsersWhoSeeEachOther) {
  SignedIn tosh(server, "tosh@contoso.com", "secret");
  tosh.make_available();
  const std::string uri = schedule("Everyone")["onlineMeetingUri"];
  (void)join(lene, uri);
  const std::string conversation = conversation_of(completed(lene));
  (void)join(tosh, uri);
  EXPECT_EQ(completed(tosh)["status"], "Success");
  EXPECT_THAT(names_of(lene.events()), Contains("participant added"));
  EXPECT_EQ(lene.get(lene.get(conversation).href("participants")).json["_links"]["participant"].size(), 2U);
}

TEST_F(MeetingTest, KeepsOthersInTheLobbyUntilTheyAreAdmittedOrRejected) {
  SignedIn tosh(server, "tosh@contoso.com", "secret");
  const std::string uri = schedule("Locked")["onlineMeetingUri"];
  (void)join(lene, uri);
  const Got conversation = lene.get(conversation_of(completed(lene)));
  const auto waiting = [&] { return lene.get(conversation.href("lobby")).json["_embedded"]["participant"]; };
  EXPECT_TRUE(waiting().empty());
  (void)join(tosh, uri);
  EXPECT_TRUE(completed(tosh).is_null());
  ASSERT_EQ(waiting().size(), 1U);
  EXPECT_EQ(lene.post(waiting().front()["_links"]["reject"]["href"]).status, 204);
  EXPECT_TRUE(waiting().empty());

  (void)join(tosh, uri, "op2");
  ASSERT_EQ(waiting().size(), 1U);
  EXPECT_EQ(lene.post(waiting().front()["_links"]["admit"]["href"]).status, 204);
  EXPECT_TRUE(waiting().empty());
  EXPECT_EQ(completed(tosh)["status"], "Success");
  const Json list = lene.get(conversation.href("participants")).json["_links"]["participant"];
  EXPECT_EQ(list.size(), 2U);
  for (const auto& link : list) {
    const Got participant = lene.get(link["href"]);
    if (participant.json.value("local", false)) continue;
    EXPECT_EQ(lene.post(participant.href("promote")).status, 204);
    EXPECT_EQ(lene.get(link["href"]).json["role"], "Leader");
    EXPECT_EQ(lene.post(participant.href("eject")).status, 204);
  }
  EXPECT_THAT(names_of(tosh.events()), Contains("conversation deleted"));
}

TEST_F(MeetingTest, AGuestJoinsThisMeetingAndNoOther) {
  const Json meeting = schedule("Everyone"), other = schedule("Everyone");
  const std::string uri = meeting["onlineMeetingUri"], key = meeting["onlineMeetingId"];
  EXPECT_EQ(guest(uri, "wrong").json["error"], "invalid_grant");
  const Got token = guest(uri, key);
  ASSERT_EQ(token.status, 200);
  EXPECT_EQ(token.json["expires_in"], 3600);
  const Headers headers{{"Authorization", "Bearer " + token.json["access_token"].get<std::string>()}};
  const Got application =
      server.post("/ucwa/oauth/v1/applications",
                  {{"userAgent", "G"}, {"endpointId", "g"}, {"culture", "en-US"}}, headers);
  ASSERT_EQ(application.status, 201);
  const Json& me = application.json["_embedded"]["me"];
  EXPECT_FALSE(me["_links"].contains("makeMeAvailable"));
  const std::string self = application.href("self");
  EXPECT_EQ(server.post(self + "/communication/makeMeAvailable", Json::object(), headers).status, 403);
  const std::string door =
      application.json["_embedded"]["communication"]["_links"]["joinOnlineMeeting"]["href"];
  EXPECT_EQ(server.post(door, {{"onlineMeetingUri", other["onlineMeetingUri"]}}, headers).status, 403);
  EXPECT_EQ(server.post(door, {{"onlineMeetingUri", uri}, {"operationId", "g1"}}, headers).status, 201);
  server.server.advance(std::chrono::hours(1));
  EXPECT_EQ(server.get(self, headers).status, 401);
}

TEST_F(MeetingTest, AGuestRenewsTheTokenAndKeepsTheApplication) {
  const Json meeting = schedule("Everyone");
  const std::string uri = meeting["onlineMeetingUri"], key = meeting["onlineMeetingId"];
  const std::string first = guest(uri, key).json["access_token"];
  const auto bearer = [](const std::string& token) { return Headers{{"Authorization", "Bearer " + token}}; };
  const std::string self =
      server
          .post("/ucwa/oauth/v1/applications",
                {{"userAgent", "G"}, {"endpointId", "g"}, {"culture", "en-US"}}, bearer(first))
          .href("self");
  const std::string second = guest(uri, key, first).json["access_token"];
  EXPECT_NE(second, first);
  EXPECT_EQ(server.get(self, bearer(second)).status, 200);
  const std::string other = guest(uri, key).json["access_token"];
  EXPECT_EQ(server.get(self, bearer(other)).status, 403) << "another guest";
}

TEST_F(MeetingTest, APhoneCallIsHeldResumedStoppedAndAddedAgain) {
  const Got started = lene.post(
      lene.link("communication", "startPhoneAudio"),
      {{"to", "sip:dana@contoso.com"}, {"phoneNumber", "tel:+14255550100"}, {"operationId", "call"}});
  ASSERT_EQ(started.status, 201) << started.body;
  const Json event = find_event(lene.events(), "phoneAudioInvitation completed");
  EXPECT_EQ(event["status"], "Success");
  const std::string call = event["_embedded"]["phoneAudioInvitation"]["_links"]["phoneAudio"]["href"];
  EXPECT_EQ(lene.get(call).json["state"], "Connected");
  EXPECT_EQ(lene.get(call).href("resumePhoneAudio"), "");
  EXPECT_EQ(lene.post(lene.get(call).href("holdPhoneAudio")).status, 204);
  EXPECT_EQ(lene.get(call).href("holdPhoneAudio"), "");
  EXPECT_EQ(lene.post(lene.get(call).href("resumePhoneAudio")).status, 204);
  EXPECT_EQ(lene.post(lene.get(call).href("stopPhoneAudio")).status, 204);
  EXPECT_EQ(lene.get(call).json["state"], "Disconnected");
  EXPECT_EQ(lene.get(call).href("stopPhoneAudio"), "");
  EXPECT_EQ(lene.post(lene.get(call).href("addPhoneAudio"), {{"to", "sip:dana@contoso.com"}}).status, 201);
}

}  // namespace
}  // namespace ucwagen::serve
