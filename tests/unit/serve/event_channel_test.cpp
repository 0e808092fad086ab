#include "generator/serve/session/event_channel.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/serve/serve_fixture.hpp"

namespace ucwagen::serve {
namespace {

using std::chrono::seconds;
using testing::ElementsAre;
using testing::IsEmpty;

class EventChannelTest : public testing::Test {
 protected:
  /// Responses are appended to `answers` in the order of their arrival.
  ExchangePtr poll(std::optional<long long> ack, long long priority = 0,
                   std::optional<long long> medium = {}) {
    auto exchange = std::make_shared<Exchange>();
    EventChannel::Poll poll;
    poll.ack = ack;
    poll.priority = priority;
    poll.medium = medium;
    channel_.poll(poll, exchange, [this](const Answer& answer) { answers_.push_back(answer); });
    timeline_.advance({});
    return exchange;
  }

  void push(const std::string& href, Priority priority, const std::string& sender = "people") {
    channel_.push({{{"rel", sender}, {"href", "/" + sender}},
                   {{"link", {{"rel", "x"}, {"href", href}}}, {"type", "updated"}},
                   priority});
    timeline_.advance({});
  }

  static std::vector<std::string> hrefs(const Answer& answer) {
    std::vector<std::string> list;
    for (const auto& sender : (*answer.document)["sender"])
      for (const auto& event : sender["events"]) list.push_back(event["link"]["href"]);
    return list;
  }
  static std::string link(const Answer& answer, const std::string& rel) {
    const Json& links = (*answer.document)["_links"];
    return links.contains(rel) ? links[rel].value("href", "") : "";
  }

  Timeline timeline_;
  EventChannel channel_{reference(), timeline_, "/events", ""};
  std::vector<Answer> answers_;
};

TEST_F(EventChannelTest, AnUrgentEventReleasesAtOnceAndTakesAlongWhatWaitsInFrontOfIt) {
  poll(1);
  push("/a", Priority::low);
  push("/b", Priority::medium);
  EXPECT_THAT(answers_, IsEmpty());
  push("/c", Priority::high);
  ASSERT_EQ(answers_.size(), 1U);
  EXPECT_THAT(hrefs(answers_[0]), ElementsAre("/a", "/b", "/c"));
  EXPECT_EQ(link(answers_[0], "next"), "/events?ack=2");
}

TEST_F(EventChannelTest, MediumWaitsFiveSecondsAndLowFifteen) {
  poll(1);
  push("/low", Priority::low);
  push("/medium", Priority::medium);
  push("/later", Priority::low);
  timeline_.advance(seconds(4));
  EXPECT_THAT(answers_, IsEmpty());
  timeline_.advance(seconds(1));
  ASSERT_EQ(answers_.size(), 1U);
  EXPECT_THAT(hrefs(answers_[0]), ElementsAre("/low", "/medium"));
  poll(2);
  timeline_.advance(seconds(10));
  ASSERT_EQ(answers_.size(), 2U);
  EXPECT_THAT(hrefs(answers_[1]), ElementsAre("/later"));
}

TEST_F(EventChannelTest, TheClientSetsTheDelaysAndTheyAreRemembered) {
  poll(1, 0, 60);
  for (const std::size_t answered : {0U, 1U}) {
    push("/medium", Priority::medium);
    timeline_.advance(seconds(59));
    EXPECT_EQ(answers_.size(), answered);
    timeline_.advance(seconds(1));
    EXPECT_EQ(answers_.size(), answered + 1);
    poll(2);  // does not name them again
  }
}

TEST_F(EventChannelTest, UpdatesOfOneResourceAreMerged) {
  poll(1);
  push("/a", Priority::medium);
  push("/b", Priority::medium);
  push("/a", Priority::medium);
  timeline_.advance(seconds(5));
  ASSERT_EQ(answers_.size(), 1U);
  EXPECT_THAT(hrefs(answers_[0]), ElementsAre("/b", "/a"));
}

TEST_F(EventChannelTest, SendersStandInOrderAndMayRepeat) {
  push("/a", Priority::high, "people");
  push("/b", Priority::high, "me");
  push("/c", Priority::high, "people");
  poll(1);
  ASSERT_EQ(answers_.size(), 1U);
  EXPECT_EQ((*answers_[0].document)["sender"].size(), 3U);
}

TEST_F(EventChannelTest, ATimeOutGivesNextAndAnEmptyList) {
  poll(1);
  timeline_.advance(seconds(180));
  ASSERT_EQ(answers_.size(), 1U);
  EXPECT_EQ(link(answers_[0], "next"), "/events?ack=2");
  EXPECT_EQ((*answers_[0].document)["sender"], Json::array());
}

TEST_F(EventChannelTest, ALostResponseIsSentAgain) {
  push("/a", Priority::high);
  poll(1);
  poll(1);
  ASSERT_EQ(answers_.size(), 2U);
  EXPECT_EQ(*answers_[0].document, *answers_[1].document);
  poll(2);
  poll(1);  // acknowledged by now
  EXPECT_EQ(link(answers_.back(), "resync"), "/events?ack=2");
}

TEST_F(EventChannelTest, NothingIsLostWhereTheClientHasGone) {
  poll(1)->abandoned = true;
  push("/a", Priority::high);
  EXPECT_THAT(answers_, IsEmpty());
  poll(1);
  ASSERT_EQ(answers_.size(), 1U);
  EXPECT_THAT(hrefs(answers_[0]), ElementsAre("/a"));
}

TEST_F(EventChannelTest, AWrongNumberGivesResyncAlone) {
  poll(7);
  ASSERT_EQ(answers_.size(), 1U);
  EXPECT_EQ(link(answers_[0], "resync"), "/events?ack=1");
  EXPECT_EQ(link(answers_[0], "next"), "");
}

TEST_F(EventChannelTest, ASecondRequestReplacesTheFirst) {
  poll(1);
  poll(1);
  ASSERT_EQ(answers_.size(), 1U);
  EXPECT_EQ(answers_[0].status, 409);
  EXPECT_EQ((*answers_[0].document)["subcode"], "PGetReplaced");
  push("/a", Priority::high);
  EXPECT_EQ(answers_.size(), 2U);
}

TEST_F(EventChannelTest, ARequestOfLowerPriorityDoesNotReplace) {
  poll(1, 5);
  poll(1, 4);
  ASSERT_EQ(answers_.size(), 1U);
  EXPECT_EQ(answers_[0].status, 409);
  push("/a", Priority::high);
  ASSERT_EQ(answers_.size(), 2U);
  EXPECT_EQ(answers_[1].status, 200);
}

TEST_F(EventChannelTest, ResumeTakesThePlaceOfNextOnce) {
  channel_.announce_resume();
  push("/a", Priority::high);
  poll(1);
  ASSERT_EQ(answers_.size(), 1U);
  EXPECT_EQ(link(answers_[0], "resume"), "/events?ack=2");
  EXPECT_EQ(link(answers_[0], "next"), "");
  push("/b", Priority::high);
  poll(2);
  EXPECT_EQ(link(answers_.back(), "next"), "/events?ack=3");
}

}  // namespace
}  // namespace ucwagen::serve
