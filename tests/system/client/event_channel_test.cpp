#include <gmock/gmock.h>

#include <algorithm>
#include <thread>

#include "fake/signed_in.hpp"
#include "ucwa/resources/conversation.hpp"
#include "ucwa/resources/make_me_available.hpp"
#include "ucwa/resources/message.hpp"

namespace {

using namespace fake;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;

const std::string poll = "GET /ucwa/applications/1/events";

struct EventChannel : SignedIn {
  std::vector<std::string> polled() {
    std::vector<std::string> out;
    for (const HttpRequest& request : server.requests()) {
      if (request.url.find("/events") != std::string::npos)
        out.push_back(request.url.substr(request.url.find("/events")));
    }
    return out;
  }
  /// The P-GETs with these numbers (1: the first) get this response instead of the usual one.
  void on_polls(int from, int to, std::function<ucwa::Expected<Response, TransportError>()> answer) {
    server.script([=](const HttpRequest& request, int count) -> Scripted {
      if (request.url.find("/events") == std::string::npos || count < from || count > to) return std::nullopt;
      return answer();
    });
  }
  void tell(const std::string& name) { server.tell({event("updated", "phoneAudio", name)}); }
};

TransportError broken(TransportError::Kind kind = TransportError::Kind::protocol) { return {kind, "broken"}; }

TEST_F(EventChannel, GivesEventsInOrderAndAcknowledgesEachAnswer) {
  server.tell({event("added", "conversation", "a"), event("updated", "conversation", "b")});
  ASSERT_TRUE(server.wait_for(poll, 2));
  server.tell({event("deleted", "conversation", "c")});
  EXPECT_TRUE(dispatch_until([&] { return seen.size() == 3; }));
  EXPECT_THAT(seen, ElementsAre("a", "b", "c"));
  ASSERT_TRUE(server.wait_for(poll, 3));
  EXPECT_THAT(polled(), ElementsAre("/events?ack=1", "/events?ack=2", "/events?ack=3"));
}

TEST_F(EventChannel, AsksForMoreBeforeHandlersRun) {
  int polls = 0;
  const auto subscription = session->on_event([&](const ucwa::Event&) { polls = server.count(poll); });
  tell("a");
  EXPECT_TRUE(dispatch_until([&] { return polls != 0; }));
  EXPECT_EQ(polls, 2);
}

TEST_F(EventChannel, RunsHandlersOnTheDispatchingThreadOnly) {
  std::thread::id thread;
  const auto subscription =
      session->on_event([&](const ucwa::Event&) { thread = std::this_thread::get_id(); });
  tell("a");
  ASSERT_TRUE(server.wait_for(poll, 2));
  EXPECT_EQ(thread, std::thread::id());
  EXPECT_TRUE(dispatch_until([&] { return thread == std::this_thread::get_id(); }));
}

TEST_F(EventChannel, ReadsTheResourceThatAnEventOnlyLinksTo) {
  std::vector<std::string> conversations;
  const auto subscription =
      session->on<ucwa::Conversation>([&](const ucwa::Event&, const ucwa::Conversation& conversation) {
        conversations.push_back(conversation.state->text());
      });
  server.tell({event("added", "conversation", "/x",
                     R"(,"_embedded":{"conversation":{"rel":"conversation","state":"Idle"}})"),
               event("updated", "conversation", "/ucwa/applications/1/conversations/1"),
               event("deleted", "conversation", "/ucwa/applications/1/conversations/1")});
  EXPECT_TRUE(dispatch_until([&] { return seen.size() == 3; }));
  EXPECT_THAT(conversations, ElementsAre("Idle", "Connected"));
  EXPECT_EQ(server.count("GET /ucwa/applications/1/conversations/1"), 1);
}

TEST_F(EventChannel, AsksAgainWithTheSameAckAfterALostAnswer) {
  tell("a");
  ASSERT_TRUE(server.wait_for(poll, 2));
  on_polls(3, 5, [] { return broken(); });
  tell("b");
  ASSERT_TRUE(server.wait_for(poll, 6));
  tell("c");
  EXPECT_TRUE(dispatch_until([&] { return seen.size() == 3 && states.size() == 2; }));
  EXPECT_THAT(seen, ElementsAre("a", "b", "c"));
  ASSERT_TRUE(server.wait_for(poll, 7));
  EXPECT_THAT(polled(), ElementsAre("/events?ack=1", "/events?ack=2", "/events?ack=3", "/events?ack=3",
                                    "/events?ack=3", "/events?ack=3", "/events?ack=4"));
  EXPECT_THAT(states, ElementsAre(State::reconnecting, State::online));
}

TEST_F(EventChannel, AsksAgainAtOnceAfterASuspend) {
  on_polls(2, 2, [] { return broken(TransportError::Kind::timeout); });
  tell("a");
  ASSERT_TRUE(server.wait_for(poll, 3));
  EXPECT_TRUE(clock.waits().empty());
  tell("b");
  EXPECT_TRUE(dispatch_until([&] { return seen.size() == 2; }));
  EXPECT_TRUE(states.empty()) << "one stale connection is no news";
}

TEST_F(EventChannel, WaitsLongerAfterEachFailureButNeverForEver) {
  on_polls(1, 100, [] { return broken(TransportError::Kind::connect); });
  tell("a");
  ASSERT_TRUE(server.wait_for(poll, 40));
  server.script({});
  tell("b");
  EXPECT_TRUE(dispatch_until([&] { return !seen.empty() && seen.back() == "b"; }));
  const auto waits = clock.waits();
  ASSERT_GT(waits.size(), 30u);
  for (const auto wait : waits) {
    EXPECT_LE(wait, 30s);
    EXPECT_GE(wait, 125ms);
  }
  EXPECT_GT(*std::max_element(waits.begin(), waits.end()), 7s);
}

TEST_F(EventChannel, HonoursRetryAfter) {
  on_polls(2, 2, [] { return Response{503, {{"Retry-After", "17"}}, {}}; });
  tell("a");
  ASSERT_TRUE(server.wait_for(poll, 3));
  EXPECT_THAT(clock.waits(), ElementsAre(17'000ms));
}

TEST_F(EventChannel, FollowsResyncBeforeNextAndTells) {
  server.answer_events_with(json(200, R"({"_links":{"next":{"href":"/ucwa/applications/1/events?ack=9"},
      "resync":{"href":"/ucwa/applications/1/events?ack=77"}}})"));
  ASSERT_TRUE(server.wait_for(poll, 2));
  EXPECT_EQ(polled().back(), "/events?ack=77");
  EXPECT_TRUE(dispatch_until([&] { return !states.empty(); }));
  EXPECT_THAT(states, ElementsAre(State::resynchronised));
  EXPECT_EQ(server.count("GET /ucwa/applications/1"), 1) << "the application is read again";
}

TEST_F(EventChannel, FollowsResume) {
  server.answer_events_with(
      json(200, R"({"_links":{"resume":{"href":"/ucwa/applications/1/events?ack=5"}}})"));
  ASSERT_TRUE(server.wait_for(poll, 2));
  EXPECT_EQ(polled().back(), "/events?ack=5");
  EXPECT_TRUE(dispatch_until([&] { return states == std::vector{State::resynchronised}; }));
}

TEST_F(EventChannel, MakesTheApplicationAnewWhereItIsGone) {
  ASSERT_TRUE(server.wait_for(poll));
  server.drop_application();
  ASSERT_TRUE(server.wait_for("GET /ucwa/applications/2/events"));
  tell("a");
  EXPECT_TRUE(dispatch_until([&] { return !seen.empty(); }));
  EXPECT_THAT(states, ElementsAre(State::reconnecting, State::resynchronised, State::online));
  EXPECT_EQ(session->application().links.self->href, "/ucwa/applications/2");
  EXPECT_EQ(server.count("GET /"), 1) << "without asking for the server again";
}

TEST_F(EventChannel, LooksForTheServerAgainAfterManyFailures) {
  // Until the script is taken away: the first request may have been sent before it was there.
  on_polls(1, 100, [] { return broken(TransportError::Kind::resolve); });
  tell("a");
  ASSERT_TRUE(server.wait_for("GET /", 2));
  server.script({});
  tell("b");
  EXPECT_TRUE(dispatch_until([&] { return !seen.empty() && seen.back() == "b"; }));
  EXPECT_THAT(states, ElementsAre(State::reconnecting, State::online)) << "the application is still the same";
}

TEST_F(EventChannel, EndsWhereAnotherInstanceTakesOver) {
  ASSERT_TRUE(server.wait_for(poll));
  server.answer_events_with(error(409, "Conflict", "PGetReplaced"));
  session->run();
  EXPECT_THAT(states, ElementsAre(State::replaced));
  EXPECT_THAT(session->reason(), testing::HasSubstr("another instance"));
  EXPECT_EQ(server.count(poll), 1) << "no fight over the channel";
  const auto result = session->get(*session->application().links.self);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ucwa::client::AnyProblem::Kind::signed_out);
}

TEST_F(EventChannel, EndsWhereTheServerSaysGone) {
  server.answer_events_with(error(410, "Gone", "InactiveApplicationExpired"));
  session->run();
  EXPECT_THAT(states, ElementsAre(State::lost));
  EXPECT_THAT(session->reason(), testing::HasSubstr("InactiveApplicationExpired"));
}

TEST_F(EventChannel, IgnoresAnAnswerThatIsGivenTwice) {
  const std::string body =
      R"({"_links":{"next":{"href":"/ucwa/applications/1/events?ack=2"}},"sender":[{"rel":"me",
      "href":"/me","events":[)" +
      event("updated", "phoneAudio", "a") + "]}]}";
  server.answer_events_with(json(200, body));
  server.answer_events_with(json(200, body));
  ASSERT_TRUE(server.wait_for(poll, 3));
  tell("b");
  EXPECT_TRUE(dispatch_until([&] { return !seen.empty() && seen.back() == "b"; }));
  EXPECT_THAT(seen, ElementsAre("a", "b"));
}

TEST_F(EventChannel, SurvivesGarbage) {
  for (const char* body :
       {"", "<html>busy</html>", "{", "[]", "{}", R"({"sender":7})", R"({"_links":{"next":7}})"})
    server.answer_events_with(json(200, body));
  server.answer_events_with({502, {{"Content-Type", "text/html"}}, "<html>Bad gateway</html>"});
  ASSERT_TRUE(server.wait_for(poll, 9));
  tell("a");
  EXPECT_TRUE(dispatch_until([&] { return seen.size() == 1; }));
  EXPECT_GE(clock.waits().size(), 7u) << "never at full speed";
}

TEST_F(EventChannel, DoesNotSpinWhereTheServerAnswersAtOnce) {
  for (int i = 0; i < 50; ++i)
    server.answer_events_with(
        json(200, R"({"_links":{"next":{"href":"/ucwa/applications/1/events?ack=1"}},"sender":[]})"));
  ASSERT_TRUE(server.wait_for(poll, 51));
  EXPECT_GE(clock.waits().size(), 45u);
  EXPECT_TRUE(states.empty());
}

TEST_F(EventChannel, RenewsTheTokenInTheMiddle) {
  tell("a");
  ASSERT_TRUE(server.wait_for(poll, 2));
  server.drop_tokens();
  tell("b");
  tell("c");
  EXPECT_TRUE(dispatch_until([&] { return seen.size() == 3; }));
  ASSERT_TRUE(server.wait_for("POST /oauthtoken", 2));
  EXPECT_TRUE(states.empty());
  EXPECT_EQ(server.count("POST /oauthtoken"), 2);
}

TEST_F(EventChannel, ReportsActivityWithinFourMinutesOnceAvailable) {
  std::vector<std::chrono::steady_clock::time_point> reports;
  server.script([&](const HttpRequest& request, int) -> Scripted {
    if (request.url.find("reportMyActivity") != std::string::npos) reports.push_back(clock.now());
    if (request.url.find("/events") == std::string::npos) return std::nullopt;
    if (reports.size() == 5) return std::nullopt;
    clock.advance(180s);  // a P-GET that runs out of time
    return json(200, R"({"_links":{"next":{"href":"/ucwa/applications/1/events?ack=1"}},"sender":[]})");
  });
  tell("a");
  ASSERT_TRUE(server.wait_for(poll, 3));
  EXPECT_EQ(server.count("POST /ucwa/applications/1/me/reportMyActivity"), 0) << "not before makeMeAvailable";
  const auto me = session->application().embedded.me;
  ASSERT_TRUE(session->send(me->links.make_me_available->post()));
  EXPECT_TRUE(session->application().embedded.me->links.report_my_activity)
      << "the application was read again";
  ASSERT_TRUE(server.wait_for("POST /ucwa/applications/1/me/reportMyActivity", 5));
  session->close();
  for (std::size_t i = 1; i < reports.size(); ++i) EXPECT_LE(reports[i] - reports[i - 1], 4min);
}

TEST_F(EventChannel, ReadsTheApplicationAgainWhenMeHasChanged) {
  server.tell({event("updated", "me", "/ucwa/applications/1/me")});
  ASSERT_TRUE(server.wait_for(poll, 2));
  EXPECT_EQ(server.count("GET /ucwa/applications/1"), 1);
}

TEST_F(EventChannel, ReportsStatesInOrderWithTheEvents) {
  std::vector<std::string> log;
  const auto events = session->on_event([&](const ucwa::Event& told) { log.push_back(told.link.href); });
  const auto changes = session->on_state(
      [&](State state) { log.push_back(state == State::online ? "online" : "reconnecting"); });
  on_polls(3, 4, [] { return broken(); });
  tell("a");
  ASSERT_TRUE(server.wait_for(poll, 2));
  tell("b");
  ASSERT_TRUE(server.wait_for(poll, 5));
  tell("c");
  EXPECT_TRUE(dispatch_until([&] { return log.size() == 5; }));
  EXPECT_THAT(log, ElementsAre("a", "b", "reconnecting", "online", "c"));
}

TEST_F(EventChannel, LooksForTheServerAgainAfter403) {
  on_polls(2, 2, [] { return empty(403); });
  tell("a");
  ASSERT_TRUE(server.wait_for("GET /", 2));
  tell("b");
  EXPECT_TRUE(dispatch_until([&] { return seen.size() == 2; }));
  EXPECT_THAT(seen, ElementsAre("a", "b"));
}

TEST_F(EventChannel, GivesUpAPollHalfAMinuteAfterTheServerShouldHaveAnswered) {
  ASSERT_TRUE(server.wait_for(poll));
  EXPECT_EQ(server.requests().back().timeout, 180s + 30s);
}

}  // namespace
