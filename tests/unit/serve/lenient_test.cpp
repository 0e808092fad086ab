#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/serve/serve_fixture.hpp"

namespace ucwagen::serve {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// What clients send to real servers although no page allows it: refused, or taken and reported.
class UsualMistakes : public testing::TestWithParam<Strictness> {
 protected:
  UsualMistakes() {
    lene.make_available();
    (void)lene.events();
  }
  static SessionOptions options() {
    SessionOptions options = TestServer::usual_options();
    options.strictness = GetParam();
    return options;
  }
  [[nodiscard]] static bool lenient() { return GetParam() == Strictness::lenient; }
  Got send(const std::string& method, const std::string& target, const std::string& body,
           const std::string& type) {
    Headers headers{{"Authorization", "Bearer " + lene.token}};
    if (!type.empty()) headers.emplace_back("Content-Type", type);
    return server.send_raw(method, target, body, headers);
  }
  /// The violations of the last request that had any.
  Json last_violation() { return server.server.journal().violations().back(); }
  void expect_taken_or(int refusal, const Got& got) {
    if (lenient()) {
      EXPECT_LT(got.status, 300) << got.body;
      EXPECT_NE(got.header("X-Ucwagen-Violation-Tolerated"), "");
    } else {
      EXPECT_EQ(got.status, refusal) << got.body;
      EXPECT_NE(got.header(violation_header), "");
    }
    EXPECT_EQ(last_violation()["refused"], !lenient());
  }

  TestServer server{options()};
  SignedIn lene{server, "lenea@contoso.com", "pass@word1"};
  std::string self = lene.application["_links"]["self"]["href"];
};

TEST_P(UsualMistakes, AnUnknownInput) {
  expect_taken_or(400, lene.post(lene.link("communication", "startMessaging"),
                                 {{"to", "sip:dana@contoso.com"}, {"operationId", "1"}, {"colour", "red"}}));
}

TEST_P(UsualMistakes, AGetWithABody) {
  expect_taken_or(400, send("GET", self + "/me", "{}", "application/json"));
}

TEST_P(UsualMistakes, ALaterRevisionWithoutTheHeaderThatAsksForIt) {
  expect_taken_or(
      404, send("POST", lene.link("people", "myGroups"), R"({"displayName":"Team"})", "application/json"));
}

TEST_P(UsualMistakes, ATextForAnOperationThatTakesNone) {
  expect_taken_or(415, send("POST", lene.link("me", "reportMyActivity"), "bye", "text/plain"));
}

TEST_P(UsualMistakes, APostOfAMessage) {
  EXPECT_EQ(server.post("/_ucwagen/message?from=sip:dana@contoso.com&text=Hi").status, 202);
  const Json invitation =
      find_event(lene.events(), "messagingInvitation started")["_embedded"]["messagingInvitation"];
  EXPECT_EQ(lene.post(invitation["_links"]["accept"]["href"]).status, 204);
  const Json message = find_event(lene.events(), "message completed")["_embedded"]["message"];
  ASSERT_TRUE(message.is_object());
  expect_taken_or(405, send("POST", message["_links"]["self"]["href"], "", ""));
}

TEST_P(UsualMistakes, ATokenRequestAsMultipartIsTakenAndReported) {
  const std::string part = "--x\r\nContent-Disposition: form-data; name=";
  const Got got = server.send_raw("POST", "/WebTicket/oauthtoken",
                                  part + "\"grant_type\"\r\n\r\npassword\r\n" + part +
                                      "\"username\"\r\n\r\nlenea@contoso.com\r\n" + part +
                                      "\"password\"\r\n\r\npass@word1\r\n--x--\r\n",
                                  {{"Content-Type", "multipart/form-data; boundary=x"}});
  EXPECT_EQ(got.status, 200);
  EXPECT_EQ(last_violation()["refused"], false);
  EXPECT_THAT(last_violation()["message"], HasSubstr("multipart/form-data"));
}

TEST_P(UsualMistakes, AnEmptyBodyThatClaimsToBeJsonIsNoMistake) {
  EXPECT_EQ(send("POST", lene.link("me", "reportMyActivity"), "", "application/json").status, 204);
  EXPECT_THAT(server.server.journal().violations(), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Serve, UsualMistakes, testing::Values(Strictness::strict, Strictness::lenient),
                         [](const auto& mode) {
                           return mode.param == Strictness::lenient ? "lenient" : "strict";
                         });

}  // namespace
}  // namespace ucwagen::serve
