#include <gmock/gmock.h>

#include <thread>

#include "fake/signed_in.hpp"
#include "ucwa/resources/cancel.hpp"
#include "ucwa/resources/messaging_invitation.hpp"
#include "ucwa/resources/start_messaging.hpp"

namespace {

using namespace fake;
using testing::ElementsAre;
using testing::HasSubstr;
using ucwa::MessagingInvitation;
using Kind = ucwa::client::OperationFailure::Kind;

const std::string home = "/ucwa/applications/1";

struct OperationTest : SignedIn {
  auto start() {
    const auto communication = session->application().embedded.communication;
    return session->start<MessagingInvitation>(
        communication->links.start_messaging->post().to("sip:dana@contoso.com"));
  }
  /// An event about invitation 1 with that id and that state.
  static std::string told(const std::string& type, const std::string& id, const std::string& state,
                          const std::string& more = "", const std::string& links = "") {
    return event(type, "messagingInvitation", home + "/messagingInvitations/1",
                 R"(,"_embedded":{"messagingInvitation":{"rel":"messagingInvitation","operationId":")" + id +
                     R"(","state":")" + state + R"(","_links":{"self":{"href":")" + home +
                     "/messagingInvitations/1\"}" + links + "}}}" + more);
  }
};

TEST_F(OperationTest, IsFollowedToItsEnd) {
  auto operation = start();
  ASSERT_TRUE(operation);
  EXPECT_EQ(operation->id().size(), 32u);
  std::vector<std::string> told_states;
  const auto updates = operation->on_update([&](const ucwa::Event&, const MessagingInvitation& invitation) {
    told_states.push_back(invitation.state->text());
  });
  server.tell({told("started", operation->id(), "Connecting"), event("updated", "conversation", "/x"),
               told("completed", operation->id(), "Connected", R"(,"status":"Success")")});
  const auto invitation = operation->wait(5s);
  ASSERT_TRUE(invitation) << invitation.error().message;
  EXPECT_EQ(*invitation->state, ucwa::InvitationState::connected);
  EXPECT_TRUE(operation->done());
  EXPECT_TRUE(dispatch_until([&] { return told_states.size() == 2; }));
  EXPECT_THAT(told_states, ElementsAre("Connecting", "Connected"));
}

TEST_F(OperationTest, TellsWhyItFailed) {
  auto operation = start();
  ASSERT_TRUE(operation);
  server.tell({told(
      "completed", operation->id(), "Failed",
      R"(,"status":"Failure","reason":{"code":"NotFound","subcode":"DestinationNotFound","message":null})")});
  const auto invitation = operation->wait(5s);
  ASSERT_FALSE(invitation);
  EXPECT_EQ(invitation.error().kind, Kind::failed);
  ASSERT_TRUE(invitation.error().reason.subcode);
  EXPECT_EQ(invitation.error().reason.subcode->text(), "DestinationNotFound");
  EXPECT_THAT(invitation.error().message, HasSubstr("NotFound/DestinationNotFound"));
}

TEST_F(OperationTest, GoesByTheStateWhereTheStatusIsMissing) {
  auto operation = start();
  ASSERT_TRUE(operation);
  server.tell({told("completed", operation->id(), "Declined")});
  EXPECT_FALSE(operation->wait(5s));
}

TEST_F(OperationTest, MayCompleteBeforeItsAnswer) {
  const auto early = [&](bool embedded) {
    server.script([this, embedded](const HttpRequest& request, int count) -> Scripted {
      if (request.method != "POST" || request.url.find("/messagingInvitations") == std::string::npos)
        return std::nullopt;
      const int polls = server.count("GET " + home + "/events");
      const std::string id = request.body.substr(request.body.find("operationId") + 14, 32);
      const std::string place = home + "/messagingInvitations/" + std::to_string(count);
      server.tell({embedded ? told("completed", id, "Connected", R"(,"status":"Success")")
                            : event("completed", "messagingInvitation", place, R"(,"status":"Success")")});
      server.wait_for("GET " + home + "/events", polls + 1);  // the client has read the event
      return std::nullopt;
    });
    return start();
  };
  auto operation = early(true);
  ASSERT_TRUE(operation);
  EXPECT_TRUE(operation->wait(5s));
  auto bare = early(false);
  ASSERT_TRUE(bare);
  const auto result = bare->wait(5s);
  ASSERT_FALSE(result) << "its resource cannot be read from this server";
  EXPECT_THAT(result.error().message, HasSubstr("it succeeded"));
}

TEST_F(OperationTest, IsNotMistakenForAnother) {
  auto first = start();
  auto second = start();
  ASSERT_TRUE(first && second);
  server.tell({event("completed", "messagingInvitation", home + "/messagingInvitations/2",
                     R"(,"status":"Failure","reason":{"code":"Gone"})"),
               told("completed", first->id(), "Connected", R"(,"status":"Success")")});
  EXPECT_TRUE(first->wait(5s));
  const auto result = second->wait(5s);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().reason.code->text(), "Gone");
}

TEST_F(OperationTest, GivesUpWaitingButGoesOn) {
  auto operation = start();
  ASSERT_TRUE(operation);
  const auto early = operation->wait(0s);
  ASSERT_FALSE(early);
  EXPECT_EQ(early.error().kind, Kind::timed_out);
  server.tell({told("completed", operation->id(), "Connected", R"(,"status":"Success")")});
  EXPECT_TRUE(operation->wait(5s));
}

TEST_F(OperationTest, WaitsWhileAnotherThreadDispatches) {
  std::thread other([&] { session->run(); });
  auto operation = start();
  ASSERT_TRUE(operation);
  server.tell({told("completed", operation->id(), "Connected", R"(,"status":"Success")")});
  EXPECT_TRUE(operation->wait(5s));
  session->stop();
  other.join();
}

TEST_F(OperationTest, WaitsInAHandler) {
  bool good = false;
  const auto subscription = session->on_event([&](const ucwa::Event& event) {
    if (event.link.href != "go") return;
    auto operation = start();
    server.tell({told("completed", operation->id(), "Connected", R"(,"status":"Success")")});
    good = static_cast<bool>(operation->wait(5s));
  });
  server.tell({event("added", "conversation", "go")});
  EXPECT_TRUE(dispatch_until([&] { return good; }));
}

TEST_F(OperationTest, IsCancelledOnlyWhileThatIsOffered) {
  auto operation = start();
  ASSERT_TRUE(operation);
  EXPECT_FALSE(operation->cancel()) << "nothing is known of it yet";
  server.tell(
      {told("started", operation->id(), "Connecting", "", R"(,"cancel":{"href":")" + home + "/cancel\"}")});
  EXPECT_TRUE(dispatch_until([&] { return seen.size() == 1; }));
  EXPECT_TRUE(operation->cancel());
  server.tell({told("completed", operation->id(), "Cancelled", R"(,"status":"Failure")")});
  const auto result = operation->wait(5s);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Kind::cancelled);
  EXPECT_EQ(server.count("POST " + home + "/cancel"), 1);
}

TEST_F(OperationTest, IsLostWithItsApplicationAndItsSession) {
  auto first = start();
  ASSERT_TRUE(first && server.wait_for("GET " + home + "/events"));
  server.drop_application();
  const auto lost = first->wait(5s);
  ASSERT_FALSE(lost);
  EXPECT_EQ(lost.error().kind, Kind::session_lost);
  auto second = start();
  ASSERT_TRUE(second);
  follow_events.end();
  follow_states.end();
  session.reset();
  const auto closed = second->wait(5s);
  ASSERT_FALSE(closed);
  EXPECT_EQ(closed.error().kind, Kind::session_lost);
}

TEST_F(OperationTest, SurvivesAResync) {
  auto operation = start();
  ASSERT_TRUE(operation);
  server.answer_events_with(json(200, R"({"_links":{"resync":{"href":")" + home + R"(/events?ack=77"}}})"));
  server.tell({told("completed", operation->id(), "Connected", R"(,"status":"Success")")});
  EXPECT_TRUE(operation->wait(5s));
}

TEST_F(OperationTest, KeepsAnIdThatIsGiven) {
  const auto communication = session->application().embedded.communication;
  auto builder = communication->links.start_messaging->post().to("sip:dana@contoso.com");
  builder.operation_id("mine");
  auto operation = session->start<MessagingInvitation>(builder);
  ASSERT_TRUE(operation);
  EXPECT_EQ(operation->id(), "mine");
}

TEST_F(OperationTest, ThatTheServerRefusesIsAProblem) {
  server.script([](const HttpRequest& request, int) -> Scripted {
    if (request.url.find("/messagingInvitations") == std::string::npos) return std::nullopt;
    return error(409, "Conflict", "MakeMeAvailableRequired");
  });
  const auto operation = start();
  ASSERT_FALSE(operation);
  EXPECT_THAT(operation.error().message(), HasSubstr("MakeMeAvailableRequired"));
}

TEST_F(OperationTest, TellsALateHandlerWhatCameBefore) {
  auto operation = start();
  ASSERT_TRUE(operation);
  server.tell({told("started", operation->id(), "Connecting")});
  EXPECT_TRUE(dispatch_until([&] { return seen.size() == 1; }));
  std::vector<std::string> told_states;
  int ended = 0;
  auto none = operation->on_update([&](const ucwa::Event&, const MessagingInvitation&) { ++ended; });
  const auto updates = operation->on_update([&](const ucwa::Event&, const MessagingInvitation& invitation) {
    told_states.push_back(invitation.state->text());
  });
  none.end();
  server.tell({told("completed", operation->id(), "Connected", R"(,"status":"Success")")});
  EXPECT_TRUE(dispatch_until([&] { return told_states.size() == 2; }));
  EXPECT_THAT(told_states, ElementsAre("Connecting", "Connected"));
  EXPECT_EQ(ended, 0) << "its subscription ended before the handlers ran";
}

TEST_F(OperationTest, EndsASubscriptionWhileAnotherThreadDispatches) {
  auto operation = start();
  ASSERT_TRUE(operation);
  std::vector<std::string> events(50, told("updated", operation->id(), "Connecting"));
  server.tell(events);
  EXPECT_TRUE(dispatch_until([&] { return seen.size() == events.size(); }));
  std::thread other([&] { session->run(); });
  for (int i = 0; i < 20; ++i) {
    auto updates = operation->on_update([](const ucwa::Event&, const MessagingInvitation&) {});
    updates.end();
  }
  session->stop();
  other.join();
  EXPECT_FALSE(operation->done());
}

}  // namespace
