#include <gmock/gmock.h>

#include <atomic>

#include "fake/signed_in.hpp"
#include "ucwa/resources/messaging_invitation.hpp"
#include "ucwa/resources/start_messaging.hpp"

namespace {

using namespace fake;
using testing::ElementsAre;
using Kind = TransportError::Kind;

const std::string home = "/ucwa/applications/1";

/// A whole conversation in which the request with the given number fails.
class Conversation {
 public:
  Conversation(Kind kind, int number) {
    server_.script([this, kind, number](const HttpRequest&, int) -> Scripted {
      if (++requests_ != number) return std::nullopt;
      return TransportError{kind, "broken"};
    });
    opened_ = Session::open(transport_, lene(), clock_);
    if (!opened_) return;
    Session& session = **opened_;
    const auto events = session.on_event([&](const ucwa::Event& event) { seen.push_back(event.link.href); });
    server_.tell({event("added", "conversation", "a")});
    dispatch_until(session, 1);
    const auto communication = session.application().embedded.communication;
    auto operation = session.start<ucwa::MessagingInvitation>(
        communication->links.start_messaging->post().to("sip:dana@contoso.com").operation_id("one"));
    started = static_cast<bool>(operation);
    server_.tell(
        {event(
             "completed", "messagingInvitation", "b",
             R"(,"status":"Success","_embedded":{"messagingInvitation":{"operationId":"one","state":"Connected"}})"),
         event("deleted", "conversation", "c")});
    if (started) completed = static_cast<bool>(operation->wait(5s));
    dispatch_until(session, 3);
    session.close();
    invitations = server_.count("POST " + home + "/messagingInvitations");
    deletions = server_.count("DELETE " + home);
  }

  [[nodiscard]] bool opened() const { return static_cast<bool>(opened_); }
  [[nodiscard]] int requests() const { return requests_; }

  std::vector<std::string> seen;
  bool started = false, completed = false;
  int invitations = 0, deletions = 0;

 private:
  void dispatch_until(Session& session, std::size_t count) {
    const auto deadline = std::chrono::steady_clock::now() + 5s;
    while (seen.size() < count && std::chrono::steady_clock::now() < deadline) session.dispatch(20ms);
  }

  ScriptedServer server_;
  FakeTransport transport_{server_};
  FakeClock clock_;
  std::atomic<int> requests_ = 0;
  ucwa::Expected<std::unique_ptr<Session>, ucwa::client::SignInError> opened_{ucwa::client::SignInError{}};
};

TEST(Faults, AtAnyRequestLoseNothingAndSendNothingTwice) {
  for (const Kind kind : {Kind::connect, Kind::protocol, Kind::timeout}) {
    int opened = 0;
    for (int number = 1; number < 14; ++number) {
      const Conversation conversation(kind, number);
      if (!conversation.opened()) continue;  // it says so, and the caller may try again
      ++opened;
      EXPECT_THAT(conversation.seen, ElementsAre("a", "b", "c")) << "request " << number;
      EXPECT_EQ(conversation.started, conversation.completed) << "request " << number;
      // The scripted server does nothing for a request that fails, so a second POST may only follow a failed
      // connection.
      EXPECT_LE(conversation.invitations, kind == Kind::connect ? 2 : 1) << "request " << number;
      EXPECT_EQ(conversation.deletions, 1) << "request " << number;
    }
    EXPECT_GE(opened, 8) << "the faults after sign-in are survived";
  }
}

TEST_F(SignedIn, TenThousandEventsArriveInOrder) {
  for (int batch = 0; batch < 100; ++batch) {
    std::vector<std::string> events;
    for (int i = 0; i < 100; ++i)
      events.push_back(event("updated", "contactPresence", std::to_string(batch * 100 + i)));
    server.tell(events);
  }
  ASSERT_TRUE(dispatch_until([&] { return seen.size() == 10'000; }));
  for (std::size_t i = 0; i < seen.size(); ++i) ASSERT_EQ(seen[i], std::to_string(i));
}

}  // namespace
