#include <gmock/gmock.h>

#include "fake/signed_in.hpp"
#include "ucwa/resources/presence.hpp"

// Each option of SignIn, and what SignInError says.

namespace {

using namespace fake;
using testing::HasSubstr;
using ucwa::client::Challenge;
using ucwa::client::SignInError;
using Step = SignInError::Step;

const std::string home = "/ucwa/applications/1";

struct SignInOptions : testing::Test {
  ScriptedServer server;
  FakeTransport transport{server};
  FakeClock clock;

  SignInError failure(SignIn sign_in) {
    auto session = Session::open(transport, std::move(sign_in), clock);
    EXPECT_FALSE(session);
    return session ? SignInError{} : session.error();
  }
  /// The last request to that path.
  HttpRequest last(const std::string& path) const {
    HttpRequest found;
    for (const HttpRequest& request : server.requests())
      if (path_of(request.url) == path) found = request;
    return found;
  }
  /// The endpointId that a new session sends.
  std::string endpoint_id() {
    EXPECT_TRUE(Session::open(transport, lene(), clock));
    const std::string body = last("/ucwa/applications").body, mark = "\"endpointId\":\"";
    const std::size_t at = body.find(mark);
    return at == std::string::npos
               ? ""
               : body.substr(at + mark.size(), body.find('"', at + mark.size()) - at - mark.size());
  }
};

TEST_F(SignInOptions, GoIntoTheApplication) {
  SignIn sign_in = lene();
  sign_in.user_agent = "Phonebook/2.1";
  sign_in.culture = "da-DK";
  sign_in.endpoint_id = "desk";
  ASSERT_TRUE(Session::open(transport, sign_in, clock));
  const HttpRequest made = last("/ucwa/applications");
  EXPECT_THAT(made.body, HasSubstr(R"("userAgent":"Phonebook/2.1")"));
  EXPECT_THAT(made.body, HasSubstr(R"("culture":"da-DK")"));
  EXPECT_THAT(made.body, HasSubstr(R"("endpointId":"desk")"));
  EXPECT_EQ(ucwa::header(made.headers, "User-Agent"), "Phonebook/2.1");
}

TEST_F(SignInOptions, WithoutAnEndpointIdOneIsGenerated) {
  const std::string first = endpoint_id(), second = endpoint_id();
  EXPECT_EQ(first.size(), 32u);
  EXPECT_NE(first, second);
}

TEST_F(SignInOptions, DiscoveryTriesTheExternalNameWhateverIsWrongWithTheInternalOne) {
  const Scripted failures[] = {TransportError{TransportError::Kind::timeout, "slow"}, empty(404),
                               Response{302, {{"Location", "https://evil.example/"}}, {}},
                               json(200, R"({"_links":{"redirect":{"href":"https://evil.example/"}}})")};
  for (const Scripted& failed : failures) {
    server.script([&](const HttpRequest& request, int) -> Scripted {
      EXPECT_EQ(request.url.find("evil"), std::string::npos);
      return request.url.find("lyncdiscoverinternal.") == std::string::npos ? std::nullopt : failed;
    });
    EXPECT_TRUE(Session::open(transport, lene(), clock));
    EXPECT_EQ(last("/").url, "https://lyncdiscover.contoso.com/");
    EXPECT_LE(last("/").timeout, 10s);
  }
}

TEST_F(SignInOptions, DiscoveryMayLeadToATrustedDomain) {
  server.script([](const HttpRequest& request, int) -> Scripted {
    if (request.url.find("contoso.com/") == std::string::npos || path_of(request.url) != "/")
      return std::nullopt;
    return json(200, R"({"_links":{"redirect":{"href":"https://lync.fabrikam.com/"}}})");
  });
  SignIn sign_in = lene();
  EXPECT_EQ(failure(sign_in).step, Step::discovery);
  sign_in.trusted_domains = {"fabrikam.com"};
  EXPECT_TRUE(Session::open(transport, sign_in, clock));
}

TEST_F(SignInOptions, HttpMustBeAllowed) {
  SignIn sign_in = lene();
  sign_in.discovery_url = server.origin = "http://pool.contoso.com";
  const SignInError error = failure(sign_in);
  EXPECT_EQ(error.step, Step::discovery);
  EXPECT_THAT(error.message, HasSubstr("without TLS"));
  EXPECT_TRUE(server.journal().empty());
  sign_in.allow_http = true;
  EXPECT_TRUE(Session::open(transport, sign_in, clock));
}

TEST_F(SignInOptions, ATokenSourceIsAskedAgainWhenItsTokenIsRefused) {
  std::vector<std::string> tokens{"second", "first"};
  SignIn sign_in = lene();
  sign_in.credentials = ucwa::client::TokenSource([&](const Challenge&) {
    if (tokens.empty()) return std::optional<std::string>();
    const std::optional<std::string> token = tokens.back();
    tokens.pop_back();
    return token;
  });
  server.accept_token("first");
  auto session = Session::open(transport, sign_in, clock);
  ASSERT_TRUE(session) << session.error().message;
  ASSERT_TRUE(server.wait_for("GET " + home + "/events"));
  EXPECT_EQ(tokens.size(), 1u);
  server.drop_tokens();
  server.accept_token("second");
  EXPECT_TRUE((*session)->get(ucwa::Link<ucwa::Presence>(home + "/presence")));
  EXPECT_TRUE(tokens.empty());
  EXPECT_EQ(server.count("POST /oauthtoken"), 0);
}

TEST_F(SignInOptions, AGuestsTokenIsRenewedWithTheOldOne) {
  server.token_seconds = 3600;
  SignIn guest;
  guest.credentials =
      ucwa::client::AnonymousMeeting{"sip:lenea@contoso.com;gruu;opaque=app:conf:focus:id:5LB7MRBC"};
  auto session = Session::open(transport, guest, clock);
  ASSERT_TRUE(session) << session.error().message;
  EXPECT_EQ(last("/oauthtoken").body.find("ms_rtc_renew"), std::string::npos);
  clock.advance(56min);
  EXPECT_TRUE((*session)->get(ucwa::Link<ucwa::Presence>(home + "/presence")));
  EXPECT_THAT(last("/oauthtoken").body, HasSubstr("ms_rtc_renew=cwt%3Dsecret-token-1"));
}

TEST_F(SignInOptions, AnErrorSaysWhatTheTransportOrTheServerSaid) {
  server.script([](const HttpRequest& request, int) -> Scripted {
    if (path_of(request.url) != "/ucwa/applications") return std::nullopt;
    Response refused = error(403, "Forbidden", "MobileApplicationNoLongerAllowed");
    refused.headers.emplace_back("X-Ms-diagnostics", "28072;reason=\"Not allowed.\"");
    return refused;
  });
  const SignInError refused = failure(lene());
  EXPECT_EQ(refused.step, Step::application);
  EXPECT_EQ(refused.status, 403);
  EXPECT_EQ(refused.diagnostics, "28072;reason=\"Not allowed.\"");
  ASSERT_TRUE(refused.reason.subcode);
  EXPECT_EQ(refused.reason.subcode->text(), "MobileApplicationNoLongerAllowed");
  EXPECT_FALSE(refused.transport);

  server.script([](const HttpRequest& request, int) -> Scripted {
    if (path_of(request.url) != "/user") return std::nullopt;
    return TransportError{TransportError::Kind::tls, "wrong name"};
  });
  const SignInError unsent = failure(lene());
  EXPECT_EQ(unsent.step, Step::user);
  ASSERT_TRUE(unsent.transport);
  EXPECT_EQ(unsent.transport->kind, TransportError::Kind::tls);
  EXPECT_EQ(unsent.status, 0);
}

}  // namespace
