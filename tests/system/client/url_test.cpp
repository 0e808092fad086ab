#include "client/url.hpp"

#include <gtest/gtest.h>

#include "client/form.hpp"
#include "client/trust.hpp"

namespace {

using ucwa::client::Url;

TEST(ClientUrl, KeepsThePathByteForByte) {
  const auto url = Url::parse("HTTPS://Pool.Contoso.COM:443/A/b%3D?ack=1&key=c2lw%3D-1#x");
  ASSERT_TRUE(url);
  EXPECT_EQ(url->text(), "https://pool.contoso.com/A/b%3D?ack=1&key=c2lw%3D-1");
  EXPECT_EQ(url->origin(), "https://pool.contoso.com:443");
  EXPECT_EQ(url->without_query(), "https://pool.contoso.com/A/b%3D");
}

TEST(ClientUrl, RefusesWhatCouldLeadAstray) {
  for (const char* text :
       {"", "contoso.com", "ftp://contoso.com/", "https://", "https:///x", "https://user@contoso.com/",
        "https://contoso.com:0/", "https://contoso.com:99999/", "https://contoso.com:4x/",
        "https://contoso.com\\@evil.com/", "https://a b/", "https://a/b c", "https://a/\r\nX: y",
        "https://[::1/", "javascript:alert(1)", "data:text/plain,Hi"})
    EXPECT_FALSE(Url::parse(text)) << text;
}

TEST(ClientUrl, ResolvesAgainstSchemeAndHost) {
  const auto base = *Url::parse("https://pool.contoso.com:4443/ucwa/applications/1?x=y");
  EXPECT_EQ(resolve(base, "/ucwa/me")->text(), "https://pool.contoso.com:4443/ucwa/me");
  EXPECT_EQ(resolve(base, "ucwa/me")->text(), "https://pool.contoso.com:4443/ucwa/me");
  EXPECT_EQ(resolve(base, "//evil.com/me")->host, "pool.contoso.com");
  EXPECT_EQ(resolve(base, "https://other.contoso.com/me")->host, "other.contoso.com");
  EXPECT_EQ(resolve(base, "/search?q=a:b")->path, "/search?q=a:b");
  EXPECT_FALSE(resolve(base, "data:text/plain,Hi"));
  EXPECT_FALSE(resolve(base, "mailto:a@b"));
}

TEST(ClientUrl, KnowsLoopback) {
  for (const char* text :
       {"http://localhost:8080/", "http://127.0.0.1/", "http://127.8.9.1/", "http://[::1]:80/"})
    EXPECT_TRUE(Url::parse(text)->is_loopback()) << text;
  for (const char* text :
       {"http://127.0.0.1.evil.com/", "http://localhost.evil.com/", "http://128.0.0.1/", "http://127.1/"})
    EXPECT_FALSE(Url::parse(text)->is_loopback()) << text;
}

TEST(ClientTrust, KeepsToTheDomainAndToHttps) {
  ucwa::client::SignIn sign_in;
  sign_in.address = "lenea@Contoso.com";
  sign_in.trusted_domains = {"Fabrikam.com"};
  const ucwa::client::Trust trust(sign_in);
  const auto refusal = [&](const char* text) { return trust.refusal(*Url::parse(text)); };
  EXPECT_EQ(refusal("https://contoso.com/"), "");
  EXPECT_EQ(refusal("https://pool.contoso.com:4443/"), "");
  EXPECT_EQ(refusal("https://pool.fabrikam.com/"), "");
  EXPECT_NE(refusal("https://evilcontoso.com/"), "");
  EXPECT_NE(refusal("https://contoso.com.evil.com/"), "");
  EXPECT_NE(refusal("http://pool.contoso.com/"), "");
  EXPECT_NE(refusal("http://127.0.0.1/"), "") << "loopback may be in the clear, but nobody has named it";
  sign_in.discovery_url = "http://127.0.0.1:8080/";
  EXPECT_EQ(ucwa::client::Trust(sign_in).refusal(*Url::parse("http://127.0.0.1:9090/")), "");
}

TEST(ClientForm, EncodesEverythingThatIsNotPlain) {
  EXPECT_EQ(ucwa::client::form({{"a", "b c"}, {"password", "&=+%\xC3\xA9"}}),
            "a=b%20c&password=%26%3D%2B%25%C3%A9");
}

}  // namespace
