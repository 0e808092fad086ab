#include <gmock/gmock.h>

#include "client/core.hpp"
#include "client/multipart.hpp"
#include "fake/session_fixture.hpp"

namespace {

using namespace fake;

struct BatchTest : SessionTest {};

TEST_F(BatchTest, SendsABatchInOneRequest) {
  auto [first, second, third] =
      session->batch(presence.get(), *meetings.post().subject("x").build(), presence.get());
  ASSERT_TRUE(first);
  EXPECT_EQ(*first->availability, ucwa::Availability::online);
  ASSERT_TRUE(second);
  EXPECT_EQ(second->subject, "Plans");
  EXPECT_TRUE(third);
  EXPECT_EQ(server.count("POST " + home + "/batch"), 1);
  EXPECT_EQ(server.count("GET " + home + "/presence"), 0);
  for (const HttpRequest& request : server.requests()) {
    if (request.url.find("/batch") == std::string::npos) continue;
    EXPECT_EQ(request.body.find("Authorization"), std::string::npos) << "the parts go under the outer token";
  }
}

TEST_F(BatchTest, GivesEachPartOfABatchItsOwnResult) {
  auto [good, absent] = session->batch(presence.get(), ucwa::Link<ucwa::Presence>(home + "/nothing").get());
  EXPECT_TRUE(good);
  ASSERT_FALSE(absent);
  EXPECT_EQ(absent.error().failure()->status, 404);
}

TEST_F(BatchTest, SendsSmallerBatchesAfter429) {
  on_path(home + "/batch", [](int) { return empty(429); });
  auto [first, second, third] = session->batch(presence.get(), presence.get(), presence.get());
  EXPECT_TRUE(first && second && third);
  EXPECT_EQ(server.count("GET " + home + "/presence"), 3);
}

TEST_F(BatchTest, SendsNothingOfABatchAgainWhoseAnswerIsLost) {
  on_path(home + "/batch", [](int) { return TransportError{TransportError::Kind::protocol, "cut"}; });
  auto [first, second] = session->batch(meetings.post(), meetings.post());
  EXPECT_FALSE(first || second);
  EXPECT_EQ(server.count("POST " + home + "/myOnlineMeetings"), 0);
  on_path(home + "/batch", [](int) { return json(200, "garbage"); });
  auto [third, fourth] = session->batch(meetings.post(), meetings.post());
  EXPECT_FALSE(third || fourth);
  EXPECT_EQ(server.count("POST " + home + "/myOnlineMeetings"), 0);
}

TEST_F(BatchTest, SendsOneByOneIfTheServerOffersNoBatch) {
  session->close();
  server.offer_no_batch();
  open(lene());
  auto [first, second] = session->batch(presence.get(), meetings.post());
  EXPECT_TRUE(first && second);
  EXPECT_EQ(server.count("POST " + home + "/batch"), 0);
  EXPECT_EQ(server.count("GET " + home + "/presence"), 1);
  EXPECT_EQ(server.count("POST " + home + "/myOnlineMeetings"), 1);
}

TEST(Batch, HasAtMostAHundredParts) {
  ScriptedServer server;
  FakeTransport transport(server);
  FakeClock clock;
  const auto core = std::make_shared<ucwa::client::detail::Core>(transport, clock, lene());
  ASSERT_FALSE(core->open());
  const std::vector<ucwa::Request> requests(201, ucwa::Request{"GET", home + "/presence", {}, {}});
  const auto responses = core->exchange_batch(requests);
  ASSERT_EQ(responses.size(), 201u);
  for (const auto& response : responses) EXPECT_EQ(response->status, 200);
  EXPECT_EQ(server.count("POST " + home + "/batch"), 2);
  EXPECT_EQ(server.count("GET " + home + "/presence"), 1) << "a single request needs no batch";
  core->close();
}

TEST(Batch, HasNoPartThatMustNotBeInIt) {
  const auto base = *ucwa::client::Url::parse("https://pool.contoso.com/");
  const auto fits = [&](const char* target) {
    return ucwa::client::fits_in_batch(ucwa::Request{"GET", target, {}, {}}, base);
  };
  EXPECT_TRUE(fits("/ucwa/applications/1/presence"));
  EXPECT_FALSE(fits("/ucwa/applications/1/batch"));
  EXPECT_FALSE(fits("/ucwa/applications/1/events?ack=1"));
  EXPECT_FALSE(fits("/ucwa/applications/1/photos/lenea@contoso.com"));
  EXPECT_FALSE(fits("https://other.contoso.com/presence")) << "it needs a token of its own";
}

}  // namespace
