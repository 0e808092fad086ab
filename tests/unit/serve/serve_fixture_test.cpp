#include "tests/unit/serve/serve_fixture.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <sstream>

#include "generator/command/pipeline.hpp"

namespace ucwagen::serve {

ir::Api read_pages(const std::string& folder) {
  command::Timings timings;
  auto loaded = command::load({{std::string(UCWAGEN_SOURCE_DIR) + '/' + folder}, {}, {}}, timings);
  EXPECT_TRUE(loaded.api) << folder;
  return std::move(*loaded.api);
}

const ir::Api& reference() {
  static const ir::Api api = read_pages("spec");
  return api;
}

const std::string& state_rules() {
  static const std::string text = [] {
    std::ifstream file(std::string(UCWAGEN_SOURCE_DIR) + "/spec/states.json");
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
  }();
  return text;
}

std::string Got::href(const std::string& rel) const {
  if (!json.is_object() || !json.contains("_links") || !json["_links"].contains(rel)) return "";
  const Json& link = json["_links"][rel];
  return (link.is_array() ? link.at(0) : link).value("href", "");
}

SessionOptions TestServer::usual_options() {
  SessionOptions options;
  options.users = {{"sip:lenea@contoso.com", "pass@word1", "Lene Aaling"},
                   {"sip:tosh@contoso.com", "secret", "Tosh Meston"}};
  return options;
}

TestServer::TestServer(SessionOptions options) : TestServer(reference(), std::move(options)) {}
TestServer::TestServer(const ir::Api& api, SessionOptions options, std::function<void(const Got&)> seen)
    : server(api, state_rules(), std::move(options)), seen_(std::move(seen)) {}

Got TestServer::take(Response response) const {
  Got got{response.status, std::move(response.headers), std::move(response.body), nullptr};
  got.json = Json::parse(got.body, nullptr, false);
  if (seen_) seen_(got);
  return got;
}

Got TestServer::send_raw(const std::string& method, const std::string& target, const std::string& body,
                         Headers headers) {
  headers.emplace_back("Host", "pool.contoso.com");
  if (!token.empty() && !find_header(headers, "Authorization"))
    headers.emplace_back("Authorization", "Bearer " + token);
  ++requests;
  auto got = std::make_shared<Got>();
  server.handle({.method = method, .target = target, .headers = std::move(headers), .body = body},
                [this, got](Response response) { *got = take(std::move(response)); });
  return *got;
}

Got TestServer::send(const std::string& method, const std::string& target, const Json& body,
                     Headers headers) {
  if (!body.is_null()) headers.emplace_back("Content-Type", "application/json");
  return send_raw(method, target, body.is_null() ? "" : body.dump(), std::move(headers));
}

SignedIn::SignedIn(TestServer& where, const std::string& user, const std::string& password,
                   const std::string& endpoint)
    : server(where) {
  const Got ticket = server.send_raw(
      "POST", "/WebTicket/oauthtoken",
      "grant_type=password&username=" + encode_url(user) + "&password=" + encode_url(password),
      {{"Content-Type", "application/x-www-form-urlencoded;charset=UTF-8"}});
  token = ticket.json.value("access_token", "");
  const Got made = post("/ucwa/oauth/v1/applications",
                        {{"userAgent", "Test/1"}, {"endpointId", endpoint}, {"culture", "en-US"}});
  EXPECT_EQ(made.status, 201) << made.body;
  application = made.json;
  next = made.href("events");
}

Got SignedIn::get(const std::string& target) {
  return server.get(target, {{"Authorization", "Bearer " + token}});
}

Got SignedIn::post(const std::string& target, const Json& body, Headers headers) {
  headers.emplace_back("Authorization", "Bearer " + token);
  headers.emplace_back("X-MS-RequiresMinResourceVersion", "2");
  return server.post(target, body, std::move(headers));
}

std::string SignedIn::link(const std::string& resource, const std::string& rel) {
  const Got document =
      get(application["_links"]["self"].value("href", "") + (resource.empty() ? "" : "/" + resource));
  EXPECT_NE(document.href(rel), "") << resource << " has no " << rel << ": " << document.body;
  return document.href(rel);
}

void SignedIn::make_available() {
  const Got done =
      post(link("me", "makeMeAvailable"), {{"supportedModalities", {"Messaging", "PhoneAudio"}}});
  EXPECT_EQ(done.status, 204) << done.body;
}

void SignedIn::poll(const std::string& target) {
  pending.reset();
  ++server.requests;
  server.server.handle({.method = "GET",
                        .target = target,
                        .headers = {{"Host", "pool.contoso.com"}, {"Authorization", "Bearer " + token}},
                        .body = {}},
                       [this, poll = ++polls_](Response response) {
                         Got got = server.take(std::move(response));
                         if (poll == polls_) pending = std::move(got);
                       });
}

std::vector<Json> SignedIn::events(Milliseconds wait) {
  std::vector<Json> list;
  for (;;) {
    poll(next);
    if (!pending) server.server.advance(wait);
    if (!pending || pending->json["sender"].empty()) break;
    for (const auto& sender : pending->json["sender"])
      for (const auto& event : sender["events"]) list.push_back(event);
    next = pending->href(pending->href("next").empty() ? "resume" : "next");
  }
  pending.reset();
  return list;
}

std::vector<std::string> names_of(const std::vector<Json>& events) {
  std::vector<std::string> names;
  for (const auto& event : events)
    names.push_back(event["link"].value("rel", "") + ' ' + event.value("type", ""));
  return names;
}

Json find_event(const std::vector<Json>& events, const std::string& name) {
  Json found;
  for (const auto& event : events)
    if (event["link"].value("rel", "") + ' ' + event.value("type", "") == name) found = event;
  return found;
}

}  // namespace ucwagen::serve
