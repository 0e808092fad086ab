#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "ucwa/ucwa.hpp"

namespace {

constexpr const char* batch_json = R"({
  "_links":{"self":{"href":"/events?ack=1"},"next":{"href":"/events?ack=2"}},
  "sender":[
    {"rel":"communication","href":"/communication","events":[
      {"link":{"rel":"conversation","href":"/c/1"},"type":"added","_embedded":{"conversation":{"rel":"conversation","state":"Connected"}}},
      {"link":{"rel":"messagingInvitation","href":"/i/1"},"type":"completed","status":"Failure",
       "_embedded":{"messagingInvitation":{"rel":"messagingInvitation","operationId":"7"}},
       "reason":{"code":"Informational","subcode":"Removed","message":null}}]},
    {"rel":"conversation","href":"/c/1","events":[
      {"link":{"rel":"localParticipant","href":"/c/1/p","title":"Me"},"in":{"rel":"participants","href":"/c/1/ps"},"type":"updated",
       "_embedded":{"localParticipant":{"rel":"participant","name":"Jo"}}},
      {"link":{"rel":"messaging","href":"/c/1/m"},"type":"updated"},
      {"link":{"rel":"shiny","href":"/s"},"type":"polished","x":1.0}]},
    {"rel":"communication","href":"/communication","events":[]}]})";

ucwa::EventBatch batch() { return ucwa::decode<ucwa::EventBatch>(batch_json).value(); }

TEST(Events, KeepTheirOrderAndSenders) {
  const auto events = batch();
  EXPECT_EQ(events.self->href, "/events?ack=1");
  EXPECT_EQ(events.next->href, "/events?ack=2");
  EXPECT_FALSE(events.resume || events.resync);
  ASSERT_EQ(events.senders.size(), 3u);
  EXPECT_EQ(events.senders[0].rel, events.senders[2].rel);
  std::string order;
  for (const ucwa::Event& event : events.all()) order += event.sender.rel + ">" + event.link.rel + " ";
  EXPECT_EQ(order,
            "communication>conversation communication>messagingInvitation conversation>localParticipant "
            "conversation>messaging conversation>shiny ");
}

TEST(Events, CarryWhatTheServerSays) {
  const auto events = batch();
  const ucwa::Event& failed = events.all()[1];
  EXPECT_EQ(failed.type, ucwa::EventType::completed);
  EXPECT_EQ(*failed.status, ucwa::EventStatus::failure);
  EXPECT_EQ(failed.reason->code->known(), ucwa::ErrorCode::informational);
  EXPECT_EQ(failed.reason->subcode->text(), "Removed");
  EXPECT_FALSE(failed.reason->message);
  const ucwa::Event& updated = events.all()[2];
  EXPECT_EQ(updated.in->rel, "participants");
  EXPECT_EQ(updated.link.title, "Me");
  const ucwa::Event& strange = events.all()[4];
  EXPECT_FALSE(strange.type.known());
  EXPECT_EQ(strange.type.text(), "polished");
  EXPECT_EQ(*strange.extra.find("x"), "1.0");
}

TEST(Events, GiveTheirResourceByKeyOrByRel) {
  const auto events = batch();
  EXPECT_EQ(*events.all()[0].as<ucwa::Conversation>()->state, ucwa::ConversationState::connected);
  EXPECT_EQ(events.all()[2].as<ucwa::Participant>()->name, "Jo");
  EXPECT_FALSE(events.all()[0].as<ucwa::Participant>());
  EXPECT_FALSE(events.all()[3].as<ucwa::Messaging>());
  EXPECT_EQ(events.all()[3].link.as<ucwa::Messaging>().get().build()->request.target, "/c/1/m");
}

TEST(Events, AResourceThatCannotBeReadIsReported) {
  const auto events =
      ucwa::decode<ucwa::EventBatch>(
          R"({"sender":[{"rel":"me","href":"/me","events":[{"link":{"rel":"note","href":"/n"},"type":"updated",
                             "_embedded":{"note":{"message":[]}}}]}]})")
          .value();
  std::string pointer;
  ucwa::DecodeOptions options;
  options.report = [&](std::string_view place, std::string_view) { pointer = place; };
  EXPECT_FALSE(events.all()[0].as<ucwa::Note>(options));
  EXPECT_EQ(pointer, "/message");
}

TEST(Events, AreVisitedByTypeWithAFunctionForAllOthers) {
  std::string log;
  const auto events = batch();
  for (const ucwa::Event& event : events.all()) {
    ucwa::visit<ucwa::Conversation, ucwa::Messaging, ucwa::Participant>(
        event, ucwa::overloaded{
                   [&](const ucwa::Conversation&) { log += "conversation "; },
                   [&](const ucwa::Messaging&) { log += "messaging "; },
                   [&](const ucwa::Link<ucwa::Messaging>& link) { log += "fetch " + link.href + " "; },
                   [&](const ucwa::Participant& participant) { log += *participant.name + " "; },
                   [&](ucwa::UnknownEvent unknown) { log += "unknown " + unknown.event.link.rel + " "; }});
  }
  EXPECT_EQ(log, "conversation unknown messagingInvitation Jo fetch /c/1/m unknown shiny ");
}

TEST(Events, ComeBackAsTheSameJson) {
  EXPECT_EQ(nlohmann::json::parse(ucwa::encode(batch())), nlohmann::json::parse(batch_json));
}

TEST(Events, ResumeAndResyncAreTold) {
  const auto events = ucwa::decode<ucwa::EventBatch>(
                          R"({"_links":{"resync":{"href":"/r"},"resume":{"href":"/s"},"odd":{"href":"/o"}}})")
                          .value();
  EXPECT_EQ(events.resync->href, "/r");
  EXPECT_EQ(events.resume->href, "/s");
  EXPECT_EQ(events.other_links.find("odd")->href, "/o");
  EXPECT_TRUE(events.all().empty());
}

TEST(Events, MistakesHaveTheirPointer) {
  const auto broken = ucwa::decode<ucwa::EventBatch>(R"({"sender":[{"events":[{"link":5}]}]})");
  EXPECT_EQ(broken.error().pointer, "/sender/0/events/0/link");
}

TEST(Events, ComeBackThroughXml) {
  const auto again = ucwa::decode_xml<ucwa::EventBatch>(ucwa::encode_xml(batch()));
  ASSERT_TRUE(again) << again.error().message;
  const auto before = batch();
  ASSERT_EQ(again->all().size(), before.all().size());
  for (std::size_t i = 0; i < before.all().size(); ++i) {
    EXPECT_EQ(again->all()[i].type, before.all()[i].type);
    EXPECT_EQ(again->all()[i].link.href, before.all()[i].link.href);
    EXPECT_EQ(again->all()[i].sender.rel, before.all()[i].sender.rel);
    EXPECT_EQ(again->all()[i].embedded.size(), before.all()[i].embedded.size());
  }
  EXPECT_EQ(again->all()[1].reason->subcode->text(), "Removed");
  EXPECT_EQ(*again->all()[1].status, ucwa::EventStatus::failure);
  EXPECT_EQ(again->all()[2].as<ucwa::Participant>()->name, "Jo");
}

TEST(Events, AreReadFromXml) {
  const auto events = ucwa::decode_xml<ucwa::EventBatch>(R"(<?xml version="1.0" encoding="utf-8"?>
    <events href="/events?ack=1" xmlns="http://schemas.microsoft.com/rtc/2012/03/ucwa">
      <link rel="next" href="/events?ack=2" />
      <sender rel="communication" href="/communication">
        <updated rel="communication" href="/communication">
          <resource rel="note" href="/n"><property name="message">m</property></resource>
        </updated>
        <completed rel="messagingInvitation" href="/i" status="Failure"><in rel="x" href="/x"/>
          <reason><code>Conflict</code></reason></completed>
      </sender>
    </events>)");
  ASSERT_TRUE(events) << events.error().message;
  EXPECT_EQ(events->self->href, "/events?ack=1");
  EXPECT_EQ(events->next->href, "/events?ack=2");
  ASSERT_EQ(events->all().size(), 2u);
  EXPECT_EQ(events->all()[0].type, ucwa::EventType::updated);
  EXPECT_EQ(events->all()[0].link.href, "/communication");
  EXPECT_EQ(events->all()[0].as<ucwa::Note>()->message, "m");
  EXPECT_EQ(events->all()[1].reason->code->known(), ucwa::ErrorCode::conflict);
  EXPECT_EQ(*events->all()[1].status, ucwa::EventStatus::failure);
  EXPECT_EQ(events->all()[1].in->href, "/x");
}

TEST(EventBatch, SaysWhichLinkToFollow) {
  const auto next = [](const char* links) {
    const auto batch = ucwa::decode<ucwa::EventBatch>(std::string("{\"_links\":") + links + "}").value();
    return batch.next_link() ? batch.next_link()->href : "";
  };
  EXPECT_EQ(next(R"({"next":{"href":"/n"}})"), "/n");
  EXPECT_EQ(next(R"({"resume":{"href":"/r"}})"), "/r");
  EXPECT_EQ(next(R"({"next":{"href":"/n"},"resync":{"href":"/s"}})"), "/s");
  EXPECT_EQ(next("{}"), "");
}

}  // namespace
