#include <gmock/gmock.h>

#include "fake/signed_in.hpp"
#include "ucwa/resources/make_me_available.hpp"

namespace {

using namespace fake;
using testing::ElementsAre;
using testing::HasSubstr;
using Step = ucwa::client::SignInError::Step;

struct SignInTest : testing::Test {
  ScriptedServer server;
  FakeTransport transport{server};
  FakeClock clock;

  ucwa::client::SignInError failure(SignIn sign_in) {
    auto session = Session::open(transport, std::move(sign_in), clock);
    return session ? ucwa::client::SignInError{} : session.error();
  }
};

std::string host_of(const HttpRequest& request) {
  const std::string rest = request.url.substr(request.url.find("://") + 3);
  return rest.substr(0, rest.find('/'));
}

TEST_F(SignInTest, GoesFromTheAddressToTheApplication) {
  auto session = Session::open(transport, lene(), clock);
  ASSERT_TRUE(session) << session.error().message;
  EXPECT_EQ((*session)->application().user_agent, "test");
  ASSERT_TRUE(server.wait_for("GET /ucwa/applications/1/events"));
  EXPECT_THAT(server.journal(), ElementsAre("GET /", "GET /user", "POST /oauthtoken", "GET /user",
                                            "POST /ucwa/applications", "GET /ucwa/applications/1/events"));
  EXPECT_EQ(host_of(server.requests()[0]), "lyncdiscoverinternal.contoso.com");
  (*session)->close();
  EXPECT_EQ(server.journal().back(), "DELETE /ucwa/applications/1");
}

TEST_F(SignInTest, AsksTheExternalNameWhereTheInternalOneIsUnknown) {
  server.script([](const HttpRequest& request, int) -> Scripted {
    if (host_of(request) != "lyncdiscoverinternal.contoso.com") return std::nullopt;
    return TransportError{TransportError::Kind::resolve, "no such host"};
  });
  auto session = Session::open(transport, lene(), clock);
  ASSERT_TRUE(session);
  EXPECT_EQ(host_of(server.requests()[0]), "lyncdiscoverinternal.contoso.com");
  EXPECT_EQ(host_of(server.requests()[1]), "lyncdiscover.contoso.com");
}

TEST_F(SignInTest, FollowsRedirectLinksWithinTheDomain) {
  server.script([](const HttpRequest& request, int) -> Scripted {
    if (host_of(request) != "lyncdiscoverinternal.contoso.com") return std::nullopt;
    return json(200, R"({"_links":{"redirect":{"href":"https://pool2.contoso.com/"}}})");
  });
  ASSERT_TRUE(Session::open(transport, lene(), clock));
  EXPECT_EQ(host_of(server.requests()[1]), "pool2.contoso.com");
}

TEST_F(SignInTest, RefusesARedirectToAnotherDomain) {
  for (const bool by_http : {false, true}) {
    server.script([&](const HttpRequest& request, int) -> Scripted {
      EXPECT_THAT(host_of(request), HasSubstr(".contoso.com"));
      if (by_http) return Response{302, {{"Location", "https://contoso.com.evil.example/"}}, {}};
      return json(200, R"({"_links":{"redirect":{"href":"https://evil.example/"}}})");
    });
    const auto error = failure(lene());
    EXPECT_EQ(error.step, Step::discovery);
    EXPECT_THAT(error.message, HasSubstr("evil.example is outside"));
  }
}

TEST_F(SignInTest, FollowsARedirectOfTheUserToAnotherPool) {
  server.script([](const HttpRequest& request, int) -> Scripted {
    if (path_of(request.url) == "/user" && host_of(request) == "pool.contoso.com")
      return json(200, R"({"_links":{"redirect":{"href":"https://pool2.contoso.com/"}}})");
    if (host_of(request) == "pool2.contoso.com" && path_of(request.url) == "/")
      return json(200, R"({"_links":{"user":{"href":"/user"}}})");
    return std::nullopt;
  });
  auto session = Session::open(transport, lene(), clock);
  ASSERT_TRUE(session) << session.error().message;
  EXPECT_EQ(host_of(server.requests().back()).substr(0, 5), "pool2");
}

TEST_F(SignInTest, EndsARingOfRedirects) {
  server.script([](const HttpRequest&, int) -> Scripted {
    return json(200, R"({"_links":{"redirect":{"href":"https://pool.contoso.com/"}}})");
  });
  EXPECT_EQ(failure(lene()).message, "too many redirects");
}

TEST_F(SignInTest, TellsWhatTheTokenServiceSaidAndAsksOnce) {
  SignIn sign_in = lene();
  sign_in.credentials = ucwa::client::Password{"lenea", "wrong-secret"};
  const auto error = failure(sign_in);
  EXPECT_EQ(error.step, Step::token);
  EXPECT_EQ(error.status, 400);
  ASSERT_TRUE(error.oauth);
  EXPECT_EQ(error.oauth->error, "invalid_grant");
  EXPECT_EQ(server.count("POST /oauthtoken"), 1);
}

TEST_F(SignInTest, SendsNoPasswordToAnotherHostOrInTheClear) {
  for (const char* href :
       {"https://evil.example/token", "http://pool.contoso.com/token", "https://contoso.com@evil.example/"}) {
    server.script([&](const HttpRequest& request, int) -> Scripted {
      EXPECT_EQ(request.body.find("secret"), std::string::npos);
      if (path_of(request.url) != "/user") return std::nullopt;
      return Response{
          401,
          {{"WWW-Authenticate", std::string("MsRtcOAuth href=\"") + href + "\",grant_type=\"password\""}},
          {}};
    });
    const auto error = failure(lene());
    EXPECT_EQ(error.step, Step::token) << href;
    EXPECT_EQ(error.message.find("secret"), std::string::npos);
  }
}

TEST_F(SignInTest, AsksForATokenOfEachHost) {
  server.script([&](const HttpRequest& request, int) -> Scripted {
    if (path_of(request.url) == "/user" && ucwa::header(request.headers, "Authorization"))
      return json(200,
                  R"({"_links":{"applications":{"href":"https://ucwa.contoso.com/ucwa/applications"}}})");
    if (host_of(request) == "ucwa.contoso.com" && path_of(request.url) == "/ucwa/applications") {
      const auto token = ucwa::header(request.headers, "Authorization");
      if (!token) return std::nullopt;  // its own challenge
      EXPECT_THAT(std::string(*token), HasSubstr("secret-token-2"));
    }
    return std::nullopt;
  });
  ASSERT_TRUE(Session::open(transport, lene(), clock));
  EXPECT_EQ(server.count("POST /oauthtoken"), 2);
}

TEST_F(SignInTest, TakesATokenFromElsewhere) {
  server.script([](const HttpRequest& request, int) -> Scripted {
    const std::string path = path_of(request.url);
    if (path == "/ucwa/applications")
      return json(201, R"({"_links":{"self":{"href":"/a"},"events":{"href":"/a/events"}}})");
    if (path == "/a/events") return empty(410);
    if (path != "/user") return std::nullopt;
    if (ucwa::header(request.headers, "Authorization") == "Bearer from-azure")
      return json(200, R"({"_links":{"applications":{"href":"/ucwa/applications"}}})");
    return Response{
        401, {{"WWW-Authenticate", R"(Bearer client_id="c", authorization_uri="https://login/x")"}}, {}};
  });
  SignIn sign_in = lene();
  std::string asked;
  sign_in.credentials = ucwa::client::TokenSource([&](const ucwa::client::Challenge& challenge) {
    asked = challenge.authorization_uri;
    return std::optional<std::string>("from-azure");
  });
  const auto session = Session::open(transport, sign_in, clock);
  ASSERT_TRUE(session) << session.error().message;
  EXPECT_EQ(asked, "https://login/x");
  EXPECT_EQ(server.count("POST /oauthtoken"), 0);
}

TEST_F(SignInTest, RefusesATokenThatWouldBeAHeaderOfItsOwn) {
  SignIn sign_in = lene();
  sign_in.credentials =
      ucwa::client::TokenSource([](const auto&) { return std::optional<std::string>("a\r\nX-Evil: b"); });
  EXPECT_EQ(failure(sign_in).step, Step::token);
}

TEST_F(SignInTest, SignsInAsAGuestAndAsTheUserOfTheMachine) {
  SignIn guest;
  guest.credentials =
      ucwa::client::AnonymousMeeting{"sip:lenea@contoso.com;gruu;opaque=app:conf:focus:id:5LB7MRBC"};
  EXPECT_TRUE(Session::open(transport, guest, clock));
  SignIn windows = lene();
  windows.credentials = ucwa::client::IntegratedWindows{};
  EXPECT_TRUE(Session::open(transport, windows, clock));
  bool integrated = false;
  for (const HttpRequest& request : server.requests())
    integrated = integrated || request.integrated_authentication;
  EXPECT_TRUE(integrated);
}

TEST_F(SignInTest, RefusesAnAddressWithoutADomain) {
  SignIn sign_in = lene();
  sign_in.address = "lenea";
  EXPECT_EQ(failure(sign_in).step, Step::address);
  sign_in.discovery_url = "file:///etc/passwd";
  EXPECT_EQ(failure(sign_in).step, Step::address);
  EXPECT_TRUE(server.journal().empty());
}

TEST_F(SignInTest, KeepsToDiscoveryWhereTheRootIsGarbage) {
  for (const char* body : {"", "<html>", "{", "[]", R"({"_links":{}})"}) {
    server.script([&](const HttpRequest&, int) -> Scripted { return json(200, body); });
    EXPECT_EQ(failure(lene()).step, Step::discovery) << body;
  }
}

}  // namespace
