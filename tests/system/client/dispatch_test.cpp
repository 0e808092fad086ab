#include <gmock/gmock.h>

#include <atomic>
#include <thread>

#include "fake/session_fixture.hpp"

// Handlers run in dispatch() and run(), in order, and may end the session that calls them.

namespace {

using namespace fake;
using testing::ElementsAre;

struct Dispatch : SessionTest {};

TEST_F(Dispatch, ClosesInAHandlerAfterIt) {
  int after = 0;
  const auto subscription = session->on_event([&](const ucwa::Event&) {
    session->close();
    session->close();
    EXPECT_EQ(server.count("DELETE " + home), 0);
    ++after;
  });
  server.tell({event("added", "conversation", "a"), event("added", "conversation", "b")});
  session->run();
  EXPECT_EQ(after, 1) << "nothing is dispatched after close()";
  EXPECT_EQ(server.count("DELETE " + home), 1);
}

TEST_F(Dispatch, CloseEndsWhatOthersWaitFor) {
  on_path(home + "/presence", [](int) { return Response{503, {{"Retry-After", "1"}}, {}}; });
  std::thread other([&] { session->run(); });
  session->close();
  other.join();
  session->close();
  session.reset();
  EXPECT_EQ(server.count("DELETE " + home), 1) << "once";
}

TEST_F(Dispatch, StopEndsRunButNotTheSession) {
  std::thread other([&] { session->stop(); });
  session->run();
  other.join();
  EXPECT_TRUE(session->get(presence));
}

TEST_F(Dispatch, CallsOfAHandlerAreAllowed) {
  bool read = false;
  std::size_t nested = 7;
  const auto subscription = session->on_event([&](const ucwa::Event&) {
    read = static_cast<bool>(session->get(presence));
    nested = session->dispatch();
  });
  server.tell({event("added", "conversation", "a"), event("added", "conversation", "b")});
  EXPECT_TRUE(dispatch_until([&] { return seen.size() == 2; }));
  EXPECT_TRUE(read);
  EXPECT_EQ(nested, 0u) << "handlers do not nest";
}

TEST_F(Dispatch, ASubscriptionEndsWhenItGoes) {
  int calls = 0;
  {
    const auto subscription = session->on_event([&](const ucwa::Event&) { ++calls; });
  }
  ucwa::client::Subscription own;
  own = session->on_event([&](const ucwa::Event&) {
    ++calls;
    own.end();
  });
  server.tell({event("added", "conversation", "a"), event("added", "conversation", "b")});
  EXPECT_TRUE(dispatch_until([&] { return seen.size() == 2; }));
  EXPECT_EQ(calls, 1);
  auto outlives = session->on_event([](const ucwa::Event&) {});
  follow_events.end();
  follow_states.end();
  session.reset();
  outlives.end();
}

TEST_F(Dispatch, TwoThreadsDispatchInTurn) {
  std::atomic<bool> inside = false, overlapped = false;
  std::atomic<int> handled = 0;
  const auto subscription = session->on_event([&](const ucwa::Event&) {
    if (inside.exchange(true)) overlapped = true;
    std::this_thread::yield();
    inside = false;
    ++handled;
  });
  std::vector<std::string> events(200, event("added", "conversation", "a"));
  server.tell(events);
  std::vector<std::thread> threads;
  for (int i = 0; i < 3; ++i)
    threads.emplace_back([&] {
      while (handled < 200) session->dispatch(10ms);
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_FALSE(overlapped);
  EXPECT_EQ(handled, 200);
}

TEST_F(Dispatch, AnExceptionOfAHandlerLeavesTheQueueInOrder) {
  auto subscription = session->on_event([](const ucwa::Event& event) {
    if (event.link.href == "a") throw 7;
  });
  server.tell({event("added", "conversation", "a"), event("added", "conversation", "b")});
  EXPECT_THROW(dispatch_until([&] { return false; }), int);
  EXPECT_TRUE(dispatch_until([&] { return seen.size() == 2; }));
  EXPECT_THAT(seen, ElementsAre("a", "b"));
}

TEST_F(Dispatch, ReturnsHowManyEventsAndStatesItReported) {
  EXPECT_EQ(session->dispatch(), 0u);
  server.answer_events_with(json(200, R"({"_links":{"resync":{"href":")" + home + R"(/events?ack=77"}}})"));
  server.tell({event("added", "conversation", "a"), event("added", "conversation", "b")});
  std::size_t reported = 0;
  const auto deadline = std::chrono::steady_clock::now() + 30s;
  while (seen.size() < 2 && std::chrono::steady_clock::now() < deadline) reported += session->dispatch(50ms);
  EXPECT_EQ(reported, 3u) << "a state and two events";
}

}  // namespace
