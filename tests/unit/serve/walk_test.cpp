#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <random>

#include "tests/unit/serve/walker.hpp"

namespace ucwagen::serve {
namespace {

/// A few by default; UCWAGEN_WALKS can ask for thousands.
unsigned walk_count() {
  const char* text = std::getenv("UCWAGEN_WALKS");
  return text ? static_cast<unsigned>(std::atoi(text)) : 40;
}

/// Ends at the first walk that finds something. The report of the test has the number of requests.
void walk(const ir::Api& api) {
  constexpr int steps = 40;
  std::size_t requests = 0;
  for (unsigned seed = 1; seed <= walk_count() && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Walker walker(api, seed);
    for (int i = 0; i < steps && !testing::Test::HasFatalFailure(); ++i) walker.step();
    requests += walker.requests();
  }
  testing::Test::RecordProperty("requests", std::to_string(requests));
}

TEST(Walk, OfferedLinksWork) { walk(reference()); }

/// The published pages differ from the project's own in links, samples and states.
TEST(Walk, OfferedLinksOfThePublishedPagesWork) {
  const std::string pages = "../shared/reference/edition-2025";
  if (!std::filesystem::exists(std::string(UCWAGEN_SOURCE_DIR) + '/' + pages))
    GTEST_SKIP() << "the published pages are not here: " << pages;
  walk(read_pages(pages));
}

/// What invalid requests are made of.
struct Pieces {
  std::vector<std::string> methods{"GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH", "Get", ""};
  std::vector<std::string> paths{"",
                                 "/people/x@y/contactPhoto",
                                 "/communication/conversations/1",
                                 "/people/groups/1",
                                 "/events?ack=9",
                                 "/events?timeout=x",
                                 "/../..",
                                 "/%00%ff",
                                 "/people/%",
                                 "/communication/invitations/1/accept",
                                 "//",
                                 "/people/myGroupMemberships/;;"};
  std::vector<std::string> bodies{"",
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
  std::vector<std::string> types{
      "application/json", "application/xml", "text/plain", "", ";;;", "multipart/batching;boundary=x"};

  /// Also the path of every resource.
  explicit Pieces(const Catalogue& catalogue) {
    const std::size_t mark = std::string_view(application_mark).size();
    for (const auto& [key, place] : catalogue.places())
      if (key.starts_with(application_mark)) paths.push_back(key.substr(mark));
  }
};

/// Whether an error is one of the reference's table of statuses.
bool is_documented(const Response& response) {
  if (response.status < 400) return true;
  if (response.status == 401) return response.header("WWW-Authenticate").has_value();
  const bool listed = std::any_of(reference().status_errors.begin(), reference().status_errors.end(),
                                  [&](const auto& error) { return error.status == response.status; });
  return listed && response.body.find(error_code(reference(), response.status)) != std::string::npos;
}

/// Sends so many invalid requests to a new server.
void send_invalid_requests(std::mt19937& random, int count) {
  const auto pick = [&](const auto& list) { return list[random() % std::size(list)]; };
  TestServer server;
  SignedIn lene(server, "lenea@contoso.com", "pass@word1");
  const std::string self = lene.application["_links"]["self"]["href"];
  const Pieces pieces(server.server.catalogue());
  for (int i = 0; i < count; ++i) {
    const std::string method = pick(pieces.methods), path = pick(pieces.paths), body = pick(pieces.bodies);
    if (path.empty() && method == "DELETE") continue;
    bool answered = false;
    server.server.handle({.method = method,
                          .target = self + path,
                          .headers = {{"Authorization", "Bearer " + lene.token},
                                      {"Content-Type", pick(pieces.types)},
                                      {"Accept", pick(pieces.types)}},
                          .body = body},
                         [&](const Response& response) {
                           answered = true;
                           EXPECT_LT(response.status, 500) << method << ' ' << path << ' ' << body;
                           EXPECT_TRUE(is_documented(response))
                               << method << ' ' << path << ' ' << body << " gives " << response.status << ' '
                               << response.body;
                         });
    if (path.starts_with("/events")) server.server.advance(std::chrono::seconds(180));
    EXPECT_TRUE(answered || path.starts_with("/events")) << method << ' ' << path;
  }
}

/// Invalid requests always give a documented error and never a crash.
TEST(Walk, IllegalRequestsAreRefusedAsDocumented) {
  constexpr int requests = 100;
  std::mt19937 random(7);
  for (unsigned i = 0; i < walk_count() && !testing::Test::HasFailure(); ++i)
    send_invalid_requests(random, requests);
}

}  // namespace
}  // namespace ucwagen::serve
