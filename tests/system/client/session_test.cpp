#include <gmock/gmock.h>

#include <atomic>
#include <thread>

#include "fake/session_fixture.hpp"

namespace {

using namespace fake;
using testing::HasSubstr;
using Kind = ucwa::client::AnyProblem::Kind;

TEST_F(SessionTest, SendsBuildersAndCallsAndReadsLinks) {
  const auto read = session->get(presence);
  ASSERT_TRUE(read);
  EXPECT_EQ(*read->availability, ucwa::Availability::online);
  const auto call = meetings.post().subject("Plans").build();
  const auto meeting = session->send(*call);
  ASSERT_TRUE(meeting);
  EXPECT_EQ(meeting->join_url, "https://meet.contoso.com/lenea/5LB7MRBC");
  ucwa::Reference reference;
  reference.href = home + "/presence";
  EXPECT_TRUE(session->get<ucwa::Presence>(reference));
}

TEST_F(SessionTest, TellsWhoSaidNo) {
  const auto parameter = session->send(
      session->application().embedded.communication->links.start_messaging->post().to("sip:a@b").operation_id(
          std::string(51, 'x')));
  ASSERT_FALSE(parameter);
  EXPECT_EQ(parameter.error().kind, Kind::parameter);
  EXPECT_THAT(parameter.error().message(), HasSubstr("operationId"));

  on_path(home + "/presence", [](int) { return error(403, "Forbidden", "AnonymousNotAllowed"); });
  const auto refused = session->get(presence);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, Kind::server);
  ASSERT_NE(refused.error().failure(), nullptr);
  EXPECT_EQ(refused.error().failure()->status, 403);
  EXPECT_EQ(refused.error().message(), "403 Forbidden/AnonymousNotAllowed: No.");

  on_path(home + "/presence", [](int) { return TransportError{TransportError::Kind::tls, "wrong name"}; });
  const auto unsent = session->get(presence);
  ASSERT_FALSE(unsent);
  EXPECT_EQ(unsent.error().kind, Kind::transport);
  EXPECT_EQ(unsent.error().transport()->kind, TransportError::Kind::tls);

  session->close();
  const auto late = session->get(presence);
  ASSERT_FALSE(late);
  EXPECT_EQ(late.error().kind, Kind::signed_out);
}

TEST_F(SessionTest, TakesNoBodyOfAProxyForAnError) {
  on_path(home + "/presence", [](int) {
    return Response{
        403, {{"Content-Type", "text/html"}}, R"({"code":"Forbidden","subcode":"AnonymousNotAllowed"})"};
  });
  const auto refused = session->get(presence);
  ASSERT_FALSE(refused);
  EXPECT_FALSE(refused.error().failure()->code);
  EXPECT_FALSE(refused.error().failure()->subcode);
}

TEST_F(SessionTest, RepeatsAGetAfterAFailureOfTheTransport) {
  on_path(home + "/presence", [](int count) -> Scripted {
    if (count > 2) return std::nullopt;
    return TransportError{TransportError::Kind::protocol, "cut"};
  });
  EXPECT_TRUE(session->get(presence));
  EXPECT_EQ(server.count("GET " + home + "/presence"), 3);
}

TEST_F(SessionTest, NeverRepeatsAPostThatTheServerMayHaveSeen) {
  using TransportKind = TransportError::Kind;
  for (const auto kind :
       {TransportKind::timeout, TransportKind::protocol, TransportKind::too_large, TransportKind::tls}) {
    const int before = server.count("POST " + home + "/myOnlineMeetings");
    on_path(home + "/myOnlineMeetings", [&](int) { return TransportError{kind, "cut"}; });
    EXPECT_FALSE(session->send(meetings.post()));
    EXPECT_EQ(server.count("POST " + home + "/myOnlineMeetings"), before + 1) << static_cast<int>(kind);
  }
  on_path(home + "/myOnlineMeetings", [](int) { return empty(503); });
  const int before = server.count("POST " + home + "/myOnlineMeetings");
  EXPECT_FALSE(session->send(meetings.post()));
  EXPECT_EQ(server.count("POST " + home + "/myOnlineMeetings"), before + 1);
}

TEST_F(SessionTest, RepeatsAPostThatTheServerCannotHaveSeen) {
  on_path(home + "/myOnlineMeetings", [](int count) -> Scripted {
    if (count == 1) return TransportError{TransportError::Kind::connect, "refused"};
    if (count == 2) return Response{429, {{"Retry-After", "3"}}, {}};
    if (count == 3) return Response{503, {{"Retry-After", "5"}}, {}};
    return std::nullopt;
  });
  EXPECT_TRUE(session->send(meetings.post()));
  EXPECT_THAT(clock.waits(), testing::IsSupersetOf({3'000ms, 5'000ms}));
}

TEST_F(SessionTest, DoesNotWaitLongerThanTheRequestMayTake) {
  on_path(home + "/presence", [](int) { return Response{503, {{"Retry-After", "120"}}, {}}; });
  EXPECT_FALSE(session->get(presence));
  EXPECT_EQ(server.count("GET " + home + "/presence"), 1);
}

TEST_F(SessionTest, RenewsATokenOnceForAllWaitingRequests) {
  server.drop_tokens();
  std::vector<std::thread> threads;
  std::atomic<int> good = 0;
  for (int i = 0; i < 8; ++i) threads.emplace_back([&] { good += session->get(presence) ? 1 : 0; });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(good, 8);
  EXPECT_EQ(server.count("POST /oauthtoken"), 2);
}

TEST_F(SessionTest, RenewsATokenBeforeItExpires) {
  clock.advance(std::chrono::seconds(28'800 - 200));
  EXPECT_TRUE(session->get(presence));
  EXPECT_EQ(server.count("POST /oauthtoken"), 2);
  EXPECT_EQ(server.count("GET " + home + "/presence"), 1) << "no 401 was needed";
}

TEST_F(SessionTest, SendsRefusedCredentialsNoSecondTime) {
  server.change_password("changed");
  server.drop_tokens();
  for (int i = 0; i < 3; ++i) {
    const auto refused = session->get(presence);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message().find("secret"), std::string::npos);
  }
  EXPECT_EQ(server.count("POST /oauthtoken"), 2) << "one at sign-in, one refused";
}

TEST_F(SessionTest, SendsATokenToNoOtherPlace) {
  ASSERT_TRUE(server.wait_for("GET " + home + "/events"));  // no other request comes between
  for (const char* href : {"https://pool.contoso.com:8443/x", "https://other.contoso.com/x"}) {
    server.script([href](const HttpRequest& request, int) -> Scripted {
      if (request.url != href) return std::nullopt;
      EXPECT_FALSE(ucwa::header(request.headers, "Authorization")) << href;
      return json(200, "{}");
    });
    EXPECT_TRUE(session->get(ucwa::Link<ucwa::Presence>(href)));
  }
  for (const char* href :
       {"https://evil.example/x", "http://pool.contoso.com/x", "data:application/json,%7B%7D",
        "file:///etc/passwd", "https://pool.contoso.com@evil.example/"}) {
    const auto before = server.requests().size();
    const auto refused = session->get(ucwa::Link<ucwa::Presence>(href));
    ASSERT_FALSE(refused) << href;
    EXPECT_EQ(refused.error().kind, Kind::parameter);
    EXPECT_EQ(server.requests().size(), before) << href;
  }
}

TEST_F(SessionTest, SignsOutWhenItIsDestroyedInBoundedTime) {
  session.reset();
  const HttpRequest last = server.requests().back();
  EXPECT_EQ(last.method, "DELETE");
  EXPECT_LE(last.timeout, 5s);
}

TEST_F(SessionTest, NeedsOnlyOneFunctionOfATransport) {
  struct OneFunction : ucwa::client::Transport {
    explicit OneFunction(ScriptedServer& to) : server(to) {}
    ucwa::Expected<Response, TransportError> send(const HttpRequest& request,
                                                  const Cancellation& cancellation) override {
      return server.handle(request, cancellation);
    }
    ScriptedServer& server;
  } own(server);
  auto opened = Session::open(own, lene(), clock);
  ASSERT_TRUE(opened) << opened.error().message;
  follow_events.end();
  session = *std::move(opened);
  std::vector<std::string> heard;
  const auto subscription =
      session->on_event([&](const ucwa::Event& told) { heard.push_back(told.link.href); });
  server.tell({event("added", "conversation", "a"), event("added", "conversation", "b")});
  EXPECT_TRUE(dispatch_until([&] { return heard.size() == 2; }));
  EXPECT_EQ(heard, (std::vector<std::string>{"a", "b"}));
  session.reset();  // before its transport
}

}  // namespace
