#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <random>

#include "tests/unit/serve/walker.hpp"

namespace ucwagen::serve {
namespace {

/// How many walks: a few in every run of the tests, thousands where UCWAGEN_WALKS says so.
unsigned walk_count() {
  const char* text = std::getenv("UCWAGEN_WALKS");
  return text ? static_cast<unsigned>(std::atoi(text)) : 40;
}

TEST(Walk, OfferedLinksWork) {
  constexpr int steps = 40;
  for (unsigned seed = 1; seed <= walk_count() && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Walker walker(seed);
    for (int i = 0; i < steps && !testing::Test::HasFatalFailure(); ++i) walker.step();
  }
}

/// The published pages differ from the project's own in links, samples and states.
TEST(Walk, OfferedLinksOfThePublishedPagesWork) {
  const std::string pages = "../shared/reference/edition-2025";
  if (!std::filesystem::exists(std::string(UCWAGEN_SOURCE_DIR) + '/' + pages))
    GTEST_SKIP() << "the published pages are not here: " << pages;
  const ir::Api api = read_pages(pages);
  constexpr int steps = 40;
  for (unsigned seed = 1; seed <= walk_count() && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Walker walker(api, seed);
    for (int i = 0; i < steps && !testing::Test::HasFatalFailure(); ++i) walker.step();
  }
}

/// Requests that make no sense: always an error of the pages, never a crash.
TEST(Walk, IllegalRequestsAreRefusedAsDocumented) {
  std::mt19937 random(7);
  const auto pick = [&](const auto& list) { return list[random() % std::size(list)]; };
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  const std::string self = lene.application["_links"]["self"]["href"];
  const std::vector<std::string> methods{"GET",  "POST",  "PUT", "DELETE", "OPTIONS",
                                         "HEAD", "PATCH", "Get", ""};
  const std::vector<std::string> paths{"",
                                       "/me",
                                       "/me/note",
                                       "/communication",
                                       "/communication/startMessaging",
                                       "/communication/conversations/1",
                                       "/people/x@y/contactPhoto",
                                       "/people/groups/1",
                                       "/people/presenceSubscriptions",
                                       "/events?ack=9",
                                       "/events?timeout=x",
                                       "/me/phones",
                                       "/onlineMeetings/myOnlineMeetings",
                                       "/../..",
                                       "/%00%ff",
                                       "/people/%",
                                       "/communication/invitations/1/accept",
                                       "/batch",
                                       "//",
                                       "/people/myGroupMemberships/;;"};
  const std::vector<std::string> bodies{"",
                                        "{}",
                                        "[]",
                                        "null",
                                        "{\"to\":[[[]]]}",
                                        "{\"_links\":5}",
                                        "{\"_links\":{\"message\":\"x\"}}",
                                        "{\"to\":\"x\",\"_links\":{\"message\":{\"href\":5}}}",
                                        "{\"name\":7}",
                                        "<input/>",
                                        "<input><property name='to'>x</input>",
                                        "<",
                                        "\xff\xfe",
                                        "{\"to\":\"\\ud800\"}",
                                        "{\"_embedded\":[1]}",
                                        "--x\r\n\r\nGET",
                                        "{\"displayName\":null}",
                                        "{\"uris\":{},\"duration\":-1}"};
  const std::vector<std::string> types{
      "application/json", "application/xml", "text/plain", "", ";;;", "multipart/batching;boundary=x"};
  for (int i = 0; i < 3000; ++i) {
    const std::string method = pick(methods), path = pick(paths), body = pick(bodies);
    if (path.empty() && method == "DELETE") continue;
    bool answered = false;
    server.server.handle({.method = method,
                          .target = self + path,
                          .headers = {{"Authorization", "Bearer " + lene.token},
                                      {"Content-Type", pick(types)},
                                      {"Accept", pick(types)}},
                          .body = body},
                         [&](const Response& response) {
                           answered = true;
                           EXPECT_LT(response.status, 500) << method << ' ' << path << ' ' << body;
                           const bool explained = response.status < 400 || response.status == 401 ||
                                                  response.body.find("code") != std::string::npos;
                           EXPECT_TRUE(explained) << method << ' ' << path << ": " << response.body;
                         });
    if (path.starts_with("/events")) server.server.advance(std::chrono::seconds(180));
    EXPECT_TRUE(answered || path.starts_with("/events")) << method << ' ' << path;
  }
}

}  // namespace
}  // namespace ucwagen::serve
