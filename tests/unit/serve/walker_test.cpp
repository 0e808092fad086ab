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
    : random_(seed),
      api_(api),
      server_(api, TestServer::usual_options(), std::move(seen)),
      user_(server_, "lenea@contoso.com", "pass@word1") {
  home_ = user_.application["_links"]["self"]["href"];
  current_ = home_;
  if (pick(2) == 0) user_.make_available();
}

void Walker::step() {
  if (pick(12) == 0) (void)server_.post("/_ucwagen/message?from=sip:dana@contoso.com&text=Hi");
  if (pick(4) == 0) server_.server.advance(std::chrono::seconds(pick(20)));
  Got document = user_.get(current_);
  if (document.status != 200 || !document.json.is_object()) {
    current_ = home_;
    document = user_.get(home_);
    ASSERT_EQ(document.status, 200) << document.body;
  }
  std::vector<Offered> links;
  collect(document.json, links);
  if (links.empty()) {
    current_ = home_;
    return;
  }
  follow(links[pick(links.size())]);
}

void Walker::follow(const Offered& link) {
  if (link.rel == "events" || link.rel == "batch") return;
  const std::string rel = server_.server.session()->rel_of(parse_target(link.href).path);
  ASSERT_NE(rel, "") << link.rel << " leads to nothing: " << link.href << " from " << current_;
  const Place& place = server_.server.session()->world.place(rel);
  if (place.find("GET").operation || place.operations.empty()) {
    const Got got = user_.get(link.href + required_query(place));
    EXPECT_EQ(got.status, 200) << "GET " << link.href << " from " << current_ << ": " << got.body;
    if (got.json.is_object()) current_ = link.href;
    if (rel == "conversation" && pick(4) == 0) {
      EXPECT_EQ(
          server_.send("DELETE", link.href, nullptr, {{"Authorization", "Bearer " + user_.token}}).status,
          204);
    }
  } else {
    const Got got = post(link, place.find("POST"));
    bool documented = got.status >= 200 && got.status < 300;
    for (const auto& error : place.find("POST").operation->errors)
      documented = documented || error.status == got.status;
    EXPECT_TRUE(documented && got.status != 500)
        << "POST " << link.href << " from " << current_ << ": " << got.status << ' ' << got.body;
    if (const std::string location = got.header("Location"); got.status == 201 && !location.empty()) {
      EXPECT_EQ(user_.get(location).status, 200) << link.href << " says Location: " << location;
    }
  }
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

Got Walker::post(const Offered& link, const DocumentedOperation& documented) {
  const auto& operation = *documented.operation;
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
  Headers headers{{"Authorization", "Bearer " + user_.token}, {"X-MS-RequiresMinResourceVersion", "2"}};
  if (operation.body_media != "application/json") {
    headers.emplace_back("Content-Type", operation.body_media);
    return server_.send_raw("POST", link.href + query, "Hello", headers);
  }
  return server_.send("POST", link.href + query, body.empty() ? Json() : body, headers);
}

Json Walker::value_of(const ir::Input& input) {
  Json value;
  switch (input.type.kind) {
    case ir::TypeKind::boolean: value = pick(2) == 0; break;
    case ir::TypeKind::int32:
    case ir::TypeKind::real: value = input.type.minimum.value_or(1); break;
    case ir::TypeKind::date_time: value = "2030-01-01T00:00:00Z"; break;
    case ir::TypeKind::time_span: value = "00:05:00"; break;
    case ir::TypeKind::enumeration:
      value = ir::find_enumeration(api_, input.type.enumeration)->members.front().name;
      break;
    case ir::TypeKind::external_resource: value = "data:text/plain,Hi"; break;
    case ir::TypeKind::string: value = text_of(input.name); break;
    default: return nullptr;
  }
  return input.type.array ? Json::array({value}) : value;
}

std::string Walker::text_of(const std::string& name) {
  if (name == "to" || name.find("ri") != std::string::npos)
    return pick(2) == 0 ? "sip:dana@contoso.com" : "sip:johndoe@contoso.com";
  return "t" + std::to_string(pick(5));
}

}  // namespace ucwagen::serve
