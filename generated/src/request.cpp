// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include <algorithm>

#include "draft.hpp"
#include "engine.hpp"
#include "text.hpp"
#include "xml.hpp"

namespace ucwa::detail {

namespace {

/// The text of a JSON scalar in a query.
std::string query_text(const std::string& json) {
  if (json == "null") return {};
  return json.front() == '"' ? text_of(json) : json;
}

void append_value(std::string& out, const Given& value) {
  if (value.array) out += '[';
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    if (i != 0) out += ',';
    if (value.link) out += "{\"href\":";
    out += value.items[i];
    if (value.link) out += '}';
  }
  if (value.array) out += ']';
}

/// An error if a parameter is also a property of the PUT resource, since one of the two values would be lost.
std::optional<InvalidParameter> given_twice(const std::string& resource, const std::vector<Given>& given) {
  for (const Given& value : given) {
    if (member_of(resource, value.name).empty()) continue;
    return InvalidParameter{value.name, "the resource has a property of that name: give the value there"};
  }
  return std::nullopt;
}

}  // namespace

/// Makes the request from the parameters.
class RequestText {
 public:
  explicit RequestText(const Draft::State& state) : state_(state) {}
  [[nodiscard]] Expected<Request, InvalidParameter> finish() const;

 private:
  [[nodiscard]] const Parameter* missing() const;
  [[nodiscard]] bool goes_into_query(const Given& value) const;
  [[nodiscard]] std::string target() const;
  [[nodiscard]] std::optional<std::string> json_body() const;

  const Draft::State& state_;
};

/// A required parameter that was not set. The compiler checks the first 31 of an operation, and the
/// resource of a PUT has already been checked.
const Parameter* RequestText::missing() const {
  if (state_.operation->method == "PUT") return nullptr;
  for (const Parameter& parameter : state_.operation->parameters) {
    const bool there =
        parameter.place == Place::raw_body ? state_.body.has_value() : state_.find(parameter.name) != nullptr;
    if (parameter.required && !there) return &parameter;
  }
  return nullptr;
}

bool RequestText::goes_into_query(const Given& value) const {
  const bool json_body =
      state_.operation->method != "GET" && state_.operation->method != "DELETE" &&
      (state_.operation->media_type.empty() || state_.operation->media_type == "application/json");
  if (!json_body) return !value.link;
  return value.place == Place::query || (value.place == Place::both && state_.query && !value.link);
}

std::string RequestText::target() const {
  std::string query;
  for (const Given& value : state_.given) {
    if (!goes_into_query(value)) continue;
    for (const std::string& item : value.items) {
      query += '&';
      append_percent_encoded(query, value.name);
      query += '=';
      append_percent_encoded(query, query_text(item));
    }
  }
  if (query.empty()) return state_.href;
  const std::size_t fragment = std::min(state_.href.find('#'), state_.href.size());
  std::string target = state_.href.substr(0, fragment);
  if (target.find('?') == std::string::npos) query.front() = '?';
  // After "search?" and "search?a=1&" a parameter can follow without another separator.
  if (query.front() == '&' && (target.back() == '?' || target.back() == '&')) query.erase(0, 1);
  return target + query + state_.href.substr(fragment);
}

std::optional<std::string> RequestText::json_body() const {
  std::string properties, links;
  for (const Given& value : state_.given) {
    if (goes_into_query(value)) continue;
    std::string& out = value.link ? links : properties;
    if (!out.empty()) out += ',';
    append_quoted(out, value.name);
    out += ':';
    append_value(out, value);
  }
  if (!links.empty()) {
    if (!properties.empty()) properties += ',';
    properties += "\"_links\":{" + links + '}';
  }
  if (properties.empty()) return std::nullopt;
  return '{' + properties + '}';
}

Expected<Request, InvalidParameter> RequestText::finish() const {
  if (state_.refused) return *state_.refused;
  if (const Parameter* parameter = missing()) {
    return InvalidParameter{std::string(parameter->name), "the parameter is required"};
  }
  if (state_.xml && !has_xml) {
    return InvalidParameter{"", "these bindings were built without XML (CMake option UCWA_XML)"};
  }
  Request request;
  request.method = state_.operation->method;
  if (request.method == "PUT" && !header(state_.headers, "If-Match")) {
    return InvalidParameter{"etag", "the resource has no ETag: read it first, or set one with if_match()"};
  }
  request.target = target();
  const auto add_header = [&](std::string_view name, std::string_view value) {
    request.headers.emplace_back(name, value);
  };
  add_header("Accept", state_.xml ? "application/vnd.microsoft.com.ucwa+xml" : "application/json");
  std::optional<std::string> body = state_.body;
  auto parameters = json_body();
  const bool json = !header(state_.headers, "Content-Type") && (body || parameters);
  if (body && json && parameters) {
    if (auto refused = given_twice(*body, state_.given)) return *std::move(refused);
    // parameters in addition to the resource: they follow its members
    body->back() = body->size() > 2 ? ',' : ' ';
    body->append(*parameters, 1);
  } else if (json && parameters) {
    body = std::move(parameters);
  }
  if (json && state_.xml) body = input_xml(*body);
  if (json) add_header("Content-Type", state_.xml ? "application/xml" : "application/json");
  if (state_.operation->revision > 1) {
    add_header("X-MS-RequiresMinResourceVersion", std::to_string(state_.operation->revision));
  }
  for (const auto& [name, value] : state_.headers) {
    if (same_ignoring_case(name, "Accept")) request.headers.erase(request.headers.begin());
    add_header(name, value);
  }
  request.body = std::move(body).value_or(std::string());
  return request;
}

Expected<Request, InvalidParameter> Draft::finish() const {
  if (state_ == nullptr)
    return InvalidParameter{"", "this builder was moved: use the one that the last call returned"};
  return RequestText(*state_).finish();
}

std::string Draft::operation_id() const {
  const Given* given = state_ != nullptr ? state_->find("operationId") : nullptr;
  return given != nullptr && !given->items.empty() ? text_of(given->items.front()) : std::string();
}

}  // namespace ucwa::detail
