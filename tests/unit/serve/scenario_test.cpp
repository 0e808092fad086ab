#include "generator/serve/scenario.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/unit/serve/serve_fixture.hpp"
#include "tests/unit/support/json_schema.hpp"

namespace ucwagen::serve {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const std::filesystem::path folder =
    std::filesystem::path(UCWAGEN_SOURCE_DIR) / "generator" / "serve" / "scenarios";

std::string text_of(const std::string& name) {
  std::ifstream file(folder / (name + ".json"));
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// A user, with a scenario of the project.
struct Staged {
  explicit Staged(const std::string& name) {
    EXPECT_EQ(server.server.load_scenario(text_of(name)), std::nullopt);
  }
  /// Invites a contact. Gives the event that ends the invitation, or null if none comes in time.
  Json invite(const std::string& uri) {
    const Got started =
        lene.post(lene.link("communication", "startMessaging"), {{"to", uri}, {"operationId", uri}});
    EXPECT_EQ(started.status, 201) << started.body;
    for (const auto& event : lene.events())
      if (event["type"] == "completed" && event["link"]["href"] == started.header("Location")) return event;
    return nullptr;
  }

  TestServer server;
  SignedIn lene{server, "lenea@contoso.com", "pass@word1"};
};

TEST(Scenario, DoesItsStepsInOrder) {
  TestServer server;
  const auto error = server.server.load_scenario(R"({"steps":[
    {"contact":{"contact":"sip:dana@contoso.com","name":"Dana Birkby"}},
    {"on":"makeMeAvailable","after":"2s","message":{"from":"sip:dana@contoso.com","text":"Hello"}}]})");
  EXPECT_FALSE(error) << *error;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  lene.make_available();
  EXPECT_THAT(names_of(lene.events(std::chrono::milliseconds(1000))),
              Not(Contains("messagingInvitation started")));
  EXPECT_THAT(names_of(lene.events()), Contains("messagingInvitation started"));
}

TEST(Scenario, SaysWhichStepIsWrong) {
  TestServer server;
  const auto error_of = [&](const std::string& text) {
    return server.server.load_scenario(text).value_or("no error");
  };
  EXPECT_EQ(error_of("{"), "the scenario is not valid JSON");
  EXPECT_EQ(error_of(R"({"steps":[{"contact":{"contact":"sip:a@b"}},{"wait":1}]})"),
            "step 2 has an unexpected member 'wait'");
  EXPECT_EQ(error_of(R"({"steps":[{"fault":{"rel":"me","statsu":503}}]})"),
            "step 1 is not valid: a fault has no member 'statsu'");
  EXPECT_EQ(error_of(R"({"steps":[{"contact":{"contact":"sip:a@b","answers":"maybe"}}]})"),
            "step 1 is not valid: answers must be accept, decline or ignore");
  EXPECT_THAT(error_of(R"({"steps":[{"contact":{"name":"Dana"}}]})"),
              HasSubstr("step 1 is not valid: name the contact"));
  EXPECT_EQ(error_of(R"({"steps":[{"message":{"from":"sip:a@b"}}]})"),
            "step 1 is not valid: a message needs from and text");
  EXPECT_EQ(error_of(R"({"steps":[{"event":{"user":5}}]})"),
            "step 1 is not valid: the user of an event must be a text");
  EXPECT_EQ(error_of(R"({"steps":[{"event":{"events":{}}}]})"),
            "step 1 is not valid: events must be an array");
}

TEST(Scenario, ADurationIsANumberWithAUnit) {
  EXPECT_EQ(read_duration("1.5s"), Milliseconds(1500));
  EXPECT_EQ(read_duration("3m"), std::chrono::minutes(3));
  EXPECT_EQ(read_duration("7"), Milliseconds(7));
  for (const char* wrong : {"", "soon", "-1s", "3 s", "3d", "nan", "inf", "1e300h", "1000001h"})
    EXPECT_EQ(read_duration(wrong), std::nullopt) << wrong;
}

TEST(Timeline, NoDelayIsTooLong) {
  Timeline timeline;
  timeline.advance(std::chrono::hours(1));
  bool done = false;
  timeline.after(Milliseconds::max(), [&] { done = true; });
  timeline.advance(std::chrono::hours(1));
  EXPECT_FALSE(done);
}

TEST(Scenario, FilesOfTheProjectFitTheirSchema) {
  tests::SchemaValidator validator(nlohmann::json::parse(text_of("scenario.schema")));
  for (const char* name : {"friendly-contact", "busy-office", "bad-network"}) {
    auto scenario = nlohmann::json::parse(text_of(name));
    EXPECT_THAT(validator.faults(scenario), IsEmpty()) << name;
    scenario["steps"][0]["wait"] = 1;
    EXPECT_THAT(validator.faults(scenario), Not(IsEmpty())) << name;
  }
}

TEST(FriendlyContact, WritesAnswersAndLeaves) {
  Staged staged("friendly-contact");
  staged.lene.make_available();
  const Json invitation = find_event(staged.lene.events(std::chrono::seconds(3)),
                                     "messagingInvitation started")["_embedded"]["messagingInvitation"];
  ASSERT_TRUE(invitation.is_object());
  EXPECT_EQ(staged.lene.post(invitation["_links"]["accept"]["href"]).status, 204);
  (void)staged.lene.events(std::chrono::seconds(1));
  const std::string conversation = invitation["_links"]["conversation"]["href"];
  const Got messaging = staged.lene.get(staged.lene.get(conversation).href("messaging"));
  const Got sent = staged.server.send_raw(
      "POST", messaging.href("sendMessage") + "?operationId=1", "How are you?",
      {{"Content-Type", "text/plain"}, {"Authorization", "Bearer " + staged.lene.token}});
  EXPECT_EQ(sent.status, 201) << sent.body;
  const auto events = staged.lene.events();
  EXPECT_EQ(find_event(events, "message completed")["_embedded"]["message"]["direction"], "Incoming");
  EXPECT_THAT(names_of(events), Contains("participant deleted"));
}

TEST(BusyOffice, DeclinesIgnoresAndAcceptsLate) {
  Staged staged("busy-office");
  EXPECT_EQ(staged.invite("sip:dana@contoso.com")["reason"]["subcode"], "Declined");
  EXPECT_TRUE(staged.invite("sip:johndoe@contoso.com").is_null());
  EXPECT_EQ(staged.invite("sip:toshm@contoso.com")["status"], "Success");
}

TEST(BadNetwork, DisturbsTheRequestsThatItNames) {
  Staged staged("bad-network");
  std::vector<Response> responses;
  const std::string self = staged.lene.application["_links"]["self"]["href"];
  for (int i = 0; i < 4; ++i)
    staged.server.server.handle({.method = "GET",
                                 .target = self + "/events?ack=9",
                                 .headers = {{"Authorization", "Bearer " + staged.lene.token}}},
                                [&](Response response) { responses.push_back(std::move(response)); });
  ASSERT_EQ(responses.size(), 4U);
  EXPECT_FALSE(responses[0].cut_after);
  EXPECT_EQ(responses[1].cut_after, 20U);
  EXPECT_TRUE(responses[3].reset);
}

}  // namespace
}  // namespace ucwagen::serve
