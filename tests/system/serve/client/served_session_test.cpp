#include <gmock/gmock.h>

#include <algorithm>
#include <stdexcept>

#include "client/served.hpp"
#include "ucwa/ucwa.hpp"

namespace {

using namespace std::chrono_literals;
using namespace ucwa::client;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr const char* dana = "sip:dana@contoso.com";

/// The client's whole way through `ucwagen serve`, over http and https. The server finds nothing to object to.
class ServedSession : public testing::TestWithParam<bool> {
 protected:
  /// The value of a result; the test ends if there is none.
  template <class R>
  static auto expect(R result) {
    if (!result) throw std::runtime_error(result.error().message());
    return *std::move(result);
  }
  template <class T>
  static T wait(Operation<T> operation) {
    auto result = operation.wait(20s);
    if (!result) throw std::runtime_error(result.error().message);
    return *std::move(result);
  }
  ServedSession() {
    auto opened = Session::open(transport, server.lene());
    if (opened) session = *std::move(opened);
    EXPECT_TRUE(session) << (opened ? "" : opened.error().message);
    if (!session) return;
    const auto me = *session->application().embedded.me;
    expect(session->send(me.links.make_me_available->post().supported_modalities(
        {ucwa::ModalityType::messaging, ucwa::ModalityType::phone_audio})));
  }
  ~ServedSession() override {
    session.reset();
    EXPECT_EQ(server.count("DELETE", "application"), sessions);
    EXPECT_EQ(server.tell("violations").dump(), "[]");
  }

  void dispatch_until(const std::function<bool()>& done) {
    const auto end = std::chrono::steady_clock::now() + 20s;
    bool reached = done();
    while (!reached && std::chrono::steady_clock::now() < end) {
      session->dispatch(100ms);
      reached = done();
    }
    EXPECT_TRUE(reached) << "what was waited for did not come";
  }
  ucwa::Communication communication() { return *session->application().embedded.communication; }
  ucwa::Me me() { return *session->application().embedded.me; }
  ucwa::People people() { return *session->application().embedded.people; }
  /// A conversation with Dana, by message.
  ucwa::MessagingInvitation chat() {
    const auto start = communication().links.start_messaging;
    return wait(expect(session->start<ucwa::MessagingInvitation>(
        start->post().to(dana).subject("Lunch").with_message(ucwa::DataUri::text("Lunch?")))));
  }

  served::Server server{GetParam()};
  CurlTransport transport{server.curl_options()};
  std::unique_ptr<Session> session;
  std::size_t sessions = 1;  ///< of a whole test
};

TEST_P(ServedSession, Chats) {
  std::vector<std::string> heard, said;
  const auto messages = session->on<ucwa::Message>([&](const ucwa::Event&, const ucwa::Message& message) {
    auto& list = *message.direction == ucwa::Direction::incoming ? heard : said;
    list.push_back(message.plain_message->text());
  });
  const auto invitation = chat();
  EXPECT_EQ(invitation.state, ucwa::InvitationState::connected);
  const auto messaging = expect(session->get(*invitation.links.messaging));
  expect(session->send(messaging.links.send_message->post().operation_id().body("At noon?")));
  EXPECT_EQ(server.steer("message?from=sip:dana@contoso.com&text=Fine"), 202);
  dispatch_until([&] { return !heard.empty() && !said.empty(); });
  EXPECT_THAT(heard, ElementsAre("Fine"));
  EXPECT_THAT(said, ElementsAre("At noon?"));

  expect(session->send(messaging.links.set_is_typing->post()));
  expect(session->send(messaging.links.stop_messaging->post()));
  const auto conversation = *invitation.links.conversation;
  EXPECT_EQ(expect(session->get(conversation)).subject, "Lunch");
  expect(session->send(conversation.delete_()));
  EXPECT_FALSE(session->get(conversation));
}

TEST_P(ServedSession, AcceptsAnInvitationAndSeesWhoTypesAndLeaves) {
  std::vector<std::string> heard, roster;
  const auto messages = session->on<ucwa::Message>([&](const ucwa::Event&, const ucwa::Message& message) {
    heard.push_back(message.plain_message->text());
  });
  const auto events = session->on_event([&](const ucwa::Event& event) {
    if (event.link.rel == "participant" && event.in)
      roster.push_back(event.in->rel + ' ' + event.type.text());
    if (event.link.rel == "participant" && !event.in) roster.push_back(event.type.text());
  });
  const auto invitations = session->on<ucwa::MessagingInvitation>(
      [&](const ucwa::Event&, const ucwa::MessagingInvitation& invitation) {
        if (invitation.links.accept) expect(session->send(invitation.links.accept->post()));
      });
  EXPECT_EQ(server.steer("message?from=sip:dana@contoso.com&text=Hi"), 202);
  dispatch_until([&] { return server.count("POST", "accept") == 1; });
  EXPECT_EQ(server.steer("message?from=sip:dana@contoso.com&text=There%3F"), 202);
  EXPECT_EQ(server.steer("contacts/dana@contoso.com", {{"typing", true}}), 204);
  const auto has = [](const std::vector<std::string>& list, const char* text) {
    return std::find(list.begin(), list.end(), text) != list.end();
  };
  // The message of the invitation comes first, and an event that nobody fetched in time may be merged with the next.
  dispatch_until([&] { return has(heard, "There?") && has(roster, "typingParticipants added"); });
  EXPECT_THAT(heard, Contains("There?"));
  EXPECT_EQ(server.steer("contacts/dana@contoso.com", {{"leaves", true}}), 204);
  dispatch_until([&] { return !roster.empty() && roster.back() == "deleted"; });
  EXPECT_THAT(roster, Contains("typingParticipants added"));
}

TEST_P(ServedSession, TellsWhyAnInvitationCameToNothing) {
  EXPECT_EQ(server.steer("contacts/dana@contoso.com", {{"answers", "decline"}}), 204);
  auto declined = expect(
      session->start<ucwa::MessagingInvitation>(communication().links.start_messaging->post().to(dana)));
  const auto refusal = declined.wait(20s);
  ASSERT_FALSE(refusal);
  EXPECT_EQ(refusal.error().kind, OperationFailure::Kind::failed);
  EXPECT_EQ(refusal.error().reason.subcode, ucwa::ErrorSubcode::declined);

  EXPECT_EQ(server.steer("contacts/dana@contoso.com", {{"answers", "ignore"}}), 204);
  auto ignored = expect(
      session->start<ucwa::MessagingInvitation>(communication().links.start_messaging->post().to(dana)));
  dispatch_until([&] { return ignored.cancel(); });
  const auto cancelled = ignored.wait(20s);
  ASSERT_FALSE(cancelled);
  EXPECT_EQ(cancelled.error().kind, OperationFailure::Kind::cancelled);

  auto missed = expect(
      session->start<ucwa::MessagingInvitation>(communication().links.start_messaging->post().to(dana)));
  EXPECT_EQ(server.steer("clock?advance=31s"), 200);
  EXPECT_FALSE(missed.wait(20s));
}

TEST_P(ServedSession, CallsByPhone) {
  auto request = communication().links.start_phone_audio->post().to(dana);
  request.phone_number("tel:+14255550100");
  const auto invitation = wait(expect(session->start<ucwa::PhoneAudioInvitation>(request)));
  const auto link = *invitation.links.phone_audio;
  auto call = expect(session->get(link));
  EXPECT_EQ(call.state, ucwa::CallState::connected);
  expect(session->send(call.links.hold_phone_audio->post()));
  call = expect(session->get(link));
  EXPECT_FALSE(call.links.hold_phone_audio) << "it is on hold";
  expect(session->send(call.links.resume_phone_audio->post()));
  call = expect(session->get(link));
  expect(session->send(call.links.stop_phone_audio->post()));
  call = expect(session->get(link));
  EXPECT_EQ(call.state, ucwa::CallState::disconnected);
  const auto again = call.links.add_phone_audio->post().to(dana);
  wait(expect(session->start<ucwa::PhoneAudioInvitation>(again)));
}

TEST_P(ServedSession, SchedulesJoinsAndEndsAMeeting) {
  const auto meetings = session->application().embedded.online_meetings->links.my_online_meetings;
  auto request = meetings->post();
  request.subject("Plans").access_level(ucwa::AccessLevel::everyone);
  const auto made = expect(session->send(request));
  auto meeting = expect(session->get(*made.links.self));
  meeting.subject = "New plans";
  expect(session->send(made.links.self->put(meeting)));
  meeting = expect(session->get(*made.links.self));
  EXPECT_EQ(meeting.subject, "New plans");
  ASSERT_TRUE(meeting.online_meeting_uri);

  const auto join = communication().links.join_online_meeting;
  const auto invitation = wait(expect(session->start<ucwa::OnlineMeetingInvitation>(
      join->post().online_meeting_uri(*meeting.online_meeting_uri))));
  const auto conversation = expect(session->get(*invitation.links.conversation));
  EXPECT_EQ(expect(session->get(*conversation.links.online_meeting)).online_meeting_uri,
            meeting.online_meeting_uri);
  const auto add = conversation.links.add_participant;
  wait(expect(session->start<ucwa::ParticipantInvitation>(add->post().to(dana))));
  wait(expect(session->start<ucwa::MessagingInvitation>(
      expect(session->get(*conversation.links.messaging)).links.add_messaging->post())));
  expect(session->send(conversation.links.self->delete_()));
  expect(session->send(made.links.self->delete_()));
  EXPECT_FALSE(session->get(*made.links.self));
}

TEST_P(ServedSession, AdmitsAGuestFromTheLobby) {
  auto request = session->application().embedded.online_meetings->links.my_online_meetings->post();
  request.subject("Plans").access_level(ucwa::AccessLevel::locked);
  const auto meeting = expect(session->send(request));
  const std::string uri = meeting.online_meeting_uri.value_or("");
  const auto own = wait(expect(session->start<ucwa::OnlineMeetingInvitation>(
      communication().links.join_online_meeting->post().online_meeting_uri(uri))));

  SignIn guest = server.lene();
  guest.address.clear();
  guest.credentials = AnonymousMeeting{uri};
  auto opened = Session::open(transport, guest);
  ASSERT_TRUE(opened) << opened.error().message;
  Session& other = **opened;
  auto joining = expect(other.start<ucwa::OnlineMeetingInvitation>(
      other.application().embedded.communication->links.join_online_meeting->post().online_meeting_uri(uri)));
  const auto lobby = *expect(session->get(*own.links.conversation)).links.lobby;
  ucwa::Lobby waiting;
  dispatch_until([&] {
    waiting = expect(session->get(lobby));
    return !waiting.embedded.participant.empty();
  });
  EXPECT_FALSE(joining.done());
  expect(session->send(waiting.embedded.participant.front().links.admit->post()));
  wait(joining);
  other.close();
  sessions = 2;
}

TEST_P(ServedSession, PublishesPresenceNoteAndLocation) {
  std::vector<std::string> seen;
  const auto light = session->on<ucwa::Presence>([&](const ucwa::Event&, const ucwa::Presence& presence) {
    seen.push_back(presence.availability->text());
  });
  expect(session->send(me().links.presence->post().availability(ucwa::PreferredAvailability::busy)));
  dispatch_until([&] { return !seen.empty() && seen.back() == "Busy"; });
  expect(session->send(me().links.note->post().message("Back at four")));
  EXPECT_EQ(expect(session->get(*me().links.note)).message, "Back at four");
  expect(session->send(me().links.location->post().location("Oslo")));
  EXPECT_EQ(expect(session->get(*me().links.location)).location_, "Oslo");
  const auto [presence, note] = session->batch(me().links.presence->get(), me().links.note->get());
  EXPECT_TRUE(presence && note);
  EXPECT_EQ(server.count("POST", "batch"), 1U);
  expect(session->send(me().links.report_my_activity->post()));
}

TEST_P(ServedSession, KeepsContactsAndFollowsThem) {
  const auto contacts = expect(session->get(*people().links.my_contacts));
  ASSERT_FALSE(contacts.embedded.contact.empty());
  const auto groups = people().links.my_groups->as<ucwa::MyGroups2>();
  expect(session->send(groups.post().display_name("Team")));
  const auto list = expect(session->send(groups.get()));
  ASSERT_EQ(list.embedded.group.size(), 1U);
  const ucwa::Group team = list.embedded.group.front();
  const auto memberships = people().links.my_group_memberships->as<ucwa::MyGroupMemberships2>();
  auto membership = memberships.post().contact_uri("sip:new@contoso.com");
  membership.group_id(team.id.value_or(""));
  expect(session->send(membership));
  EXPECT_EQ(expect(session->get(*team.links.group_contacts)).embedded.contact.size(), 1U);

  std::vector<std::string> seen;
  const auto presence =
      session->on<ucwa::ContactPresence>([&](const ucwa::Event&, const ucwa::ContactPresence& now) {
        seen.push_back(now.availability->text());
      });
  const auto subscription = expect(session->send(
      people().links.presence_subscriptions->post().duration(10).uris({"sip:dana@contoso.com"})));
  EXPECT_EQ(server.steer("contacts/dana@contoso.com", {{"availability", "DoNotDisturb"}}), 204);
  dispatch_until([&] { return !seen.empty() && seen.back() == "DoNotDisturb"; });
  expect(session->send(subscription.links.self->delete_()));

  const auto found = expect(session->send(people().links.search->get().query("dana")));
  ASSERT_EQ(found.embedded.contact.size(), 1U);
  const auto& contact = found.embedded.contact.front();
  EXPECT_EQ(contact.uri, dana);
  EXPECT_EQ(expect(session->get(*contact.links.contact_photo)).media_type, "image/jpeg");
  EXPECT_EQ(expect(session->get(*me().links.photo)).media_type, "image/jpeg");
}

TEST_P(ServedSession, LosesNothingWhereTheNetworkFails) {
  std::vector<std::string> heard;
  const auto messages = session->on<ucwa::Message>([&](const ucwa::Event&, const ucwa::Message& message) {
    if (*message.direction == ucwa::Direction::incoming) heard.push_back(message.plain_message->text());
  });
  chat();
  for (const nlohmann::json& fault : {nlohmann::json{{"rel", "events"}, {"nth", 1}, {"reset", true}},
                                      nlohmann::json{{"rel", "events"}, {"nth", 2}, {"cut", 20}},
                                      nlohmann::json{{"rel", "events"}, {"nth", 4}, {"garbage", true}},
                                      nlohmann::json{{"rel", "events"}, {"nth", 6}, {"status", 503}}})
    EXPECT_EQ(server.steer("faults", fault), 201);
  std::vector<std::string> told;
  for (int i = 0; i < 8; ++i) {
    told.push_back("message" + std::to_string(i));
    EXPECT_EQ(server.steer("message?from=sip:dana@contoso.com&text=" + told.back()), 202);
    dispatch_until([&] { return heard.size() == told.size(); });
  }
  EXPECT_EQ(heard, told);
}

INSTANTIATE_TEST_SUITE_P(Over, ServedSession, testing::Bool(),
                         [](const auto& parameter) { return parameter.param ? "https" : "http"; });

}  // namespace
