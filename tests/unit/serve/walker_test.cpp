#include "tests/unit/serve/walker.hpp"

#include <gtest/gtest.h>

namespace ucwagen::serve {
namespace {

void collect(const Json& document, std::vector<Offered>& links) {
  if (!document.is_object()) return;
  if (document.contains("_links")) {
    for (const auto& [rel, link] : document["_links"].items()) {
      const auto add = [&](const Json& one) {
        if (!one.value("href", "data:").starts_with("data:")) links.push_back({rel, one["href"]});
      };
      if (link.is_array()) {
        for (const auto& one : link) add(one);
      } else {
        add(link);
      }
    }
  }
  if (!document.contains("_embedded")) return;
  for (const auto& [rel, embedded] : document["_embedded"].items()) {
    if (embedded.is_array()) {
      for (const auto& one : embedded) collect(one, links);
    } else {
      collect(embedded, links);
    }
  }
}

}  // namespace

Walker::Walker(unsigned seed, std::function<void(const Got&)> seen)
    : Walker(reference(), seed, std::move(seen)) {}

Walker::Walker(const ir::Api& api, unsigned seed, std::function<void(const Got&)> seen)
    : random_(seed), api_(api), server_(api, TestServer::usual_options(), std::move(seen)) {
  clients_[0].name = "lenea@contoso.com";
  clients_[0].password = "pass@word1";
  clients_[1].name = "tosh@contoso.com";
  clients_[1].password = "secret";
  for (Client& client : clients_) sign_in(client);
  client_ = clients_.data();
}

void Walker::sign_in(Client& client) {
  client.user = std::make_unique<SignedIn>(server_, client.name, client.password);
  client.current = client.home = client.user->application["_links"]["self"]["href"];
  if (pick(2) == 0) client.user->make_available();
}

/// The second user signs out without leaving the conversations, and comes back.
void Walker::replace_second_user() {
  Client& second = clients_[1];
  const Got got = pick(2) == 0 ? server_.send("DELETE", second.home, nullptr,
                                              {{"Authorization", "Bearer " + second.user->token}})
                               : server_.post("/_ucwagen/reset?user=" + second.name);
  EXPECT_EQ(got.status, 204) << got.body;
  sign_in(second);
}

void Walker::read_events() {
  for (Client& client : clients_) (void)client.user->events();
}

void Walker::step() {
  client_ = &clients_[pick(3) == 0 ? 1 : 0];
  if (pick(12) == 0) (void)server_.post("/_ucwagen/message?from=sip:dana@contoso.com&text=Hi");
  if (pick(4) == 0) server_.server.advance(std::chrono::seconds(pick(20)));
  if (pick(20) == 0) read_events();
  if (pick(80) == 0) replace_second_user();
  Got document = client_->user->get(client_->current);
  if (document.status != 200 || !document.json.is_object()) {
    client_->current = client_->home;
    document = client_->user->get(client_->home);
    ASSERT_EQ(document.status, 200) << document.body;
  }
  std::vector<Offered> links;
  collect(document.json, links);
  if (links.empty()) {
    client_->current = client_->home;
    return;
  }
  follow(links[pick(links.size())]);
}

void Walker::follow(const Offered& link) {
  if (link.rel == "events" || link.rel == "batch") return;
  const std::string rel = server_.server.session()->rel_of(parse_target(link.href).path);
  ASSERT_NE(rel, "") << link.rel << " leads to nothing: " << link.href << " from " << client_->current;
  const Place& place = server_.server.session()->world.place(rel);
  if (place.operations.empty()) return read(link, place);
  const auto& any = *place.operations[pick(place.operations.size())].operation;
  const auto& operation = *place.find(any.method).operation;  // of the latest revision
  if (operation.method == "GET") {
    read(link, place);
  } else if (operation.method == "POST") {
    post(link, operation);
  } else if (operation.method == "PUT") {
    put(link, operation);
  } else if (operation.method == "DELETE" && rel != "application") {
    remove(link, operation);
  }
}

void Walker::read(const Offered& link, const Place& place) {
  const Got got = client_->user->get(link.href + required_query(place));
  EXPECT_EQ(got.status, 200) << "GET " << link.href << " from " << client_->current << ": " << got.body;
  if (got.json.is_object()) client_->current = link.href;
}

void Walker::post(const Offered& link, const ir::Operation& operation) {
  const Got got = send_inputs(link, operation);
  expect_documented(link, operation, got);
  if (const std::string location = got.header("Location"); got.status == 201 && !location.empty()) {
    EXPECT_EQ(client_->user->get(location).status, 200) << link.href << " says Location: " << location;
  }
}

/// Sends back what GET gives, with other values for some of the inputs.
void Walker::put(const Offered& link, const ir::Operation& operation) {
  Got now = client_->user->get(link.href);
  ASSERT_EQ(now.status, 200) << link.href << ": " << now.body;
  for (const auto& input : operation.inputs) {
    const Json value = value_of(input);
    const bool is_property = !value.is_null() && input.type.kind != ir::TypeKind::external_resource;
    if (is_property && pick(2) == 0) now.json[input.name] = value;
  }
  Headers with_etag = headers();
  with_etag.emplace_back("If-Match", now.header("ETag"));
  const Got got = server_.send("PUT", link.href, now.json, with_etag);
  EXPECT_TRUE(got.status == 200 || got.status == 204)
      << "PUT " << link.href << " from " << client_->current << ": " << now.json << " gives " << got.body;
}

void Walker::remove(const Offered& link, const ir::Operation& operation) {
  const Got got = server_.send("DELETE", link.href, nullptr, headers());
  expect_documented(link, operation, got);
  if (got.status < 300) {
    EXPECT_EQ(client_->user->get(link.href).status, 404) << link.href << " is deleted";
  }
}

void Walker::expect_documented(const Offered& link, const ir::Operation& operation, const Got& got) {
  bool documented = got.status >= 200 && got.status < 300;
  for (const auto& error : operation.errors)
    documented = documented || (error.status == got.status && got.status != 404 && got.status != 500);
  EXPECT_TRUE(documented) << operation.method << ' ' << link.href << " from " << client_->current << ": "
                          << got.status << ' ' << got.body;
}

Headers Walker::headers() const {
  return {{"Authorization", "Bearer " + client_->user->token}, {"X-MS-RequiresMinResourceVersion", "2"}};
}

/// What a GET cannot do without, such as what to search for.
std::string Walker::required_query(const Place& place) {
  const auto documented = place.find("GET");
  std::string query;
  for (const auto& operation : place.operations)
    for (const auto& input : operation.operation->inputs)
      if (input.required && documented.operation && operation.operation->method == "GET")
        query = "?" + input.name + '=' + encode_url(text_of(input.name));
  return query;
}

Got Walker::send_inputs(const Offered& link, const ir::Operation& operation) {
  std::string query;
  Json body = Json::object();
  for (const auto& input : operation.inputs) {
    if (!input.required && pick(2) == 0) continue;
    const Json value = value_of(input);
    if (value.is_null()) continue;
    if (input.type.kind == ir::TypeKind::external_resource) {
      body["_links"][input.name] = {{"href", "data:text/plain,Hi"}};
    } else if (input.in == ir::Place::query ||
               (input.in == ir::Place::either && operation.body_media != "application/json")) {
      query += (query.empty() ? "?" : "&") + input.name + '=' +
               encode_url(value.is_string() ? value.get<std::string>() : value.dump());
    } else if (input.in != ir::Place::raw_body) {
      body[input.name] = value;
    }
  }
  if (operation.body_media != "application/json") {
    Headers with_type = headers();
    with_type.emplace_back("Content-Type", operation.body_media);
    return server_.send_raw("POST", link.href + query, "Hello", with_type);
  }
  return server_.send("POST", link.href + query, body.empty() ? Json() : body, headers());
}

Json Walker::value_of(const ir::Input& input) {
  Json value;
  switch (input.type.kind) {
    case ir::TypeKind::boolean: value = pick(2) == 0; break;
    case ir::TypeKind::int32:
    case ir::TypeKind::real: value = input.type.minimum.value_or(1); break;
    case ir::TypeKind::date_time: value = "2030-01-01T00:00:00Z"; break;
    case ir::TypeKind::time_span: value = "00:05:00"; break;
    case ir::TypeKind::enumeration: {
      const auto& members = ir::find_enumeration(api_, input.type.enumeration)->members;
      value = members[pick(members.size())].name;
      break;
    }
    case ir::TypeKind::external_resource: value = "data:text/plain,Hi"; break;
    case ir::TypeKind::string:
      value = text_of(input.name);
      if (value == "") return nullptr;
      break;
    default: return nullptr;
  }
  return input.type.array ? Json::array({value}) : value;
}

/// A text that means something where the server looks it up; empty if there is none.
std::string Walker::text_of(const std::string& name) {
  const auto& meetings = server_.server.session()->world.meetings;
  if (name == "onlineMeetingUri")
    return meetings.empty()
               ? ""
               : std::next(meetings.begin(), static_cast<int>(pick(meetings.size())))->second.uri;
  if (name == "groupId") return std::to_string(1 + pick(2));
  if (name == "to" || name.find("ri") != std::string::npos)
    return std::array{"sip:dana@contoso.com", "sip:johndoe@contoso.com", "sip:lenea@contoso.com",
                      "sip:tosh@contoso.com"}[pick(4)];
  return "t" + std::to_string(pick(5));
}

}  // namespace ucwagen::serve
