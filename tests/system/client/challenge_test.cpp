#include "client/challenge.hpp"

#include <gtest/gtest.h>

namespace {

using ucwa::client::challenge_of;
using Texts = std::vector<std::string>;

TEST(Challenge, ReadsTheDocumentedForm) {
  const auto challenge =
      challenge_of({{"Server", "x"},
                    {"WWW-Authenticate",
                     "MsRtcOAuth href=https://contoso.com/WebTicket/oauthtoken,grant_type="
                     "\"urn:microsoft.rtc:windows,urn:microsoft.rtc:anonmeeting,password\""}});
  ASSERT_TRUE(challenge);
  EXPECT_EQ(challenge->href, "https://contoso.com/WebTicket/oauthtoken");
  EXPECT_EQ(challenge->grant_types,
            (Texts{"urn:microsoft.rtc:windows", "urn:microsoft.rtc:anonmeeting", "password"}));
}

TEST(Challenge, ReadsTwoChallengesInTwoFields) {
  const auto challenge = challenge_of(
      {{"www-authenticate", R"(Bearer trusted_issuers="00000001-0000@*,x@y", client_id="00000004-0000")"},
       {"WWW-AUTHENTICATE", R"(MsRtcOAuth href="https://contoso.com/token?a=b", grant_type="password")"}});
  ASSERT_TRUE(challenge);
  EXPECT_EQ(challenge->trusted_issuers, (Texts{"00000001-0000@*", "x@y"}));
  EXPECT_EQ(challenge->client_id, "00000004-0000");
  EXPECT_EQ(challenge->href, "https://contoso.com/token?a=b");
  EXPECT_EQ(challenge->grant_types, Texts{"password"});
}

TEST(Challenge, ReadsTwoChallengesInOneField) {
  const auto challenge = challenge_of(
      {{"WWW-Authenticate",
        "Negotiate, Bearer client_id=\"c\", authorization_uri=\"https://login/common\", MsRtcOAuth "
        "href=https://contoso.com/token,grant_type=password"}});
  ASSERT_TRUE(challenge);
  EXPECT_EQ(challenge->client_id, "c");
  EXPECT_EQ(challenge->authorization_uri, "https://login/common");
  EXPECT_EQ(challenge->href, "https://contoso.com/token");
  EXPECT_EQ(challenge->grant_types, Texts{"password"});
}

TEST(Challenge, IsNoneWhereNoKnownSchemeIsOffered) {
  EXPECT_FALSE(challenge_of({}));
  EXPECT_FALSE(challenge_of({{"WWW-Authenticate", "Negotiate, NTLM, Basic realm=\"MsRtcOAuth\""}}));
}

TEST(Challenge, EndsOnEveryTruncatedField) {
  const std::string whole = R"(Bearer client_id="a\"b", MsRtcOAuth href="https://x/y",grant_type="password")";
  for (std::size_t length = 0; length <= whole.size(); ++length)
    (void)challenge_of({{"WWW-Authenticate", whole.substr(0, length)}});
  EXPECT_EQ(challenge_of({{"WWW-Authenticate", whole}})->client_id, "a\"b");
  EXPECT_TRUE(challenge_of({{"WWW-Authenticate", "MsRtcOAuth === ,,, =\"\""}}));
}

}  // namespace
