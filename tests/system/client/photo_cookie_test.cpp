#include <gmock/gmock.h>

#include "fake/signed_in.hpp"
#include "ucwa/resources/presence.hpp"

namespace {

using namespace fake;

const std::string home = "/ucwa/applications/1";

/// The cookie is a credential: it is sent only to the server and path that it was set for.
TEST_F(SignedIn, SendsThePhotoCookieBelowItsPathAlone) {
  server.script([](const HttpRequest& request, int) -> Scripted {
    const bool sets = path_of(request.url) == home + "/sets";
    if (!sets && request.url.find("/photo") == std::string::npos) return std::nullopt;
    Response response = json(200, "{}");
    if (sets)
      response.headers.emplace_back("Set-Cookie",
                                    "cwt_ucwa=secret; Path=" + home + "/photo; secure; HttpOnly");
    return response;
  });
  const auto cookie_at = [&](const std::string& href) {
    EXPECT_TRUE(session->get(ucwa::Link<ucwa::Presence>(href))) << href;
    const std::string url = href.front() == '/' ? server.origin + href : href;
    std::string cookie;
    for (const HttpRequest& request : server.requests())
      if (request.url == url) cookie = std::string(ucwa::header(request.headers, "Cookie").value_or(""));
    return cookie;
  };
  EXPECT_EQ(cookie_at(home + "/photo"), "");
  EXPECT_EQ(cookie_at(home + "/sets"), "");
  EXPECT_EQ(cookie_at(home + "/photo"), "cwt_ucwa=secret");
  EXPECT_EQ(cookie_at(home + "/photo/lenea@contoso.com?size=48x48"), "cwt_ucwa=secret");
  EXPECT_EQ(cookie_at(home + "/photos"), "");
  EXPECT_EQ(cookie_at("https://other.contoso.com" + home + "/photo"), "");
  EXPECT_EQ(cookie_at("https://pool.contoso.com:8443" + home + "/photo"), "");
}

TEST_F(SignedIn, SendsTheCallersCookieInPlaceOfItsOwn) {
  server.script([](const HttpRequest& request, int) -> Scripted {
    if (request.url.find("/photo") == std::string::npos) return std::nullopt;
    Response response = json(200, "{}");
    response.headers.emplace_back("Set-Cookie", "cwt_ucwa=secret; Path=" + home + "/photo; secure; HttpOnly");
    return response;
  });
  const ucwa::Link<ucwa::Presence> photo(home + "/photo");
  EXPECT_TRUE(session->get(photo));
  auto request = photo.get();
  EXPECT_TRUE(session->send(request.header("Cookie", "mine=1")));
  std::vector<std::string> cookies;
  for (const HttpRequest& sent : server.requests()) {
    if (path_of(sent.url) != home + "/photo") continue;
    for (const auto& [name, value] : sent.headers)
      if (name == "Cookie") cookies.push_back(value);
  }
  EXPECT_EQ(cookies, std::vector<std::string>{"mine=1"});
}

}  // namespace
