#include <random>

#include "engine.hpp"
#include "text.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/data_uri.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "xml.hpp"

namespace ucwa::detail {

namespace {

/// What breaks the parameter's limits, if anything.
std::optional<std::string> broken_limit(const Parameter& parameter, std::string_view text) {
  const auto length = count_characters(text);
  if (!length) return "the text is not UTF-8";
  if (parameter.max_length >= 0 && *length > parameter.max_length) {
    return "the text has " + std::to_string(*length) + " characters; at most " +
           std::to_string(parameter.max_length) + " are allowed";
  }
  return std::nullopt;
}

std::optional<std::string> broken_limit(const Parameter& parameter, std::int64_t value) {
  if (value >= parameter.minimum && value <= parameter.maximum) return std::nullopt;
  std::string message = std::to_string(value) + " is out of range: ";
  if (parameter.minimum == INT64_MIN) return message + "at most " + std::to_string(parameter.maximum);
  if (parameter.maximum == INT64_MAX) return message + "at least " + std::to_string(parameter.minimum);
  return message + std::to_string(parameter.minimum) + " to " + std::to_string(parameter.maximum);
}

/// A value that stands in the body of a PUT.
std::optional<std::string> broken_limit(const Parameter& parameter, const Tree& tree, const Node& node) {
  if (node.kind == Node::Kind::string) return broken_limit(parameter, node.text);
  if (node.kind == Node::Kind::number) {
    const auto value = parse_int32(node.text);
    return value ? broken_limit(parameter, static_cast<std::int64_t>(*value)) : std::nullopt;
  }
  if (node.kind != Node::Kind::array) return std::nullopt;
  for (const Node& item : tree.children(node)) {
    if (auto message = broken_limit(parameter, tree, item)) return message;
  }
  return std::nullopt;
}

/// The text of a JSON scalar as a query carries it.
std::string query_text(const std::string& json) {
  if (json == "null") return {};
  if (json.front() != '"') return json;
  Tree tree;
  if (parse_json(json, tree)) return {};
  return std::string(tree.root().text);
}

void append_array(std::string& out, const std::vector<std::string>& items) {
  out += '[';
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i != 0) out += ',';
    out += items[i];
  }
  out += ']';
}

/// Why the target of a link cannot be asked.
std::optional<std::string> broken_href(std::string_view href) {
  if (href.empty()) return "the link has no href";
  if (has_control(href) || href.find(' ') != std::string_view::npos) {
    return "the link's href holds a blank or a control character";
  }
  if (same_ignoring_case(href.substr(0, 5), "data:")) return "the link carries its content itself (data:)";
  return std::nullopt;
}

bool is_token(std::string_view text) {
  constexpr std::string_view others = "!#$%&'*+-.^_`|~";
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (!letter && !is_digit(c) && others.find(c) == std::string_view::npos) return false;
  }
  return !text.empty();
}

}  // namespace

Scalar::Scalar(std::string_view text) : json_(quoted(text)) {}
Scalar::Scalar(std::int64_t value) : json_(std::to_string(value)) {}
Scalar::Scalar(double value) : json_(number_text(value)) {}

Draft::Draft(const Operation& operation, const AnyLink& link) : operation_(&operation), href_(link.href) {
  if (auto message = broken_href(href_)) refuse("href", *message);
}

void Draft::refuse(std::string_view parameter, std::string_view message) {
  if (!refused_) refused_ = InvalidParameter{std::string(parameter), std::string(message)};
}

/// The parameter of that name, without a value: what was given last counts.
Draft::Value& Draft::value(std::string_view name, Place place) {
  for (Value& value : values_) {
    if (value.name == name) return value = Value{std::string(name), {}, false, place, false};
  }
  return values_.emplace_back(Value{std::string(name), {}, false, place, false});
}

Draft::Value& Draft::value(int index) {
  const Parameter& parameter = operation_->parameters.first[index];
  return value(parameter.name, parameter.place);
}

void Draft::put(int index, std::string json) { value(index).items.push_back(std::move(json)); }

void Draft::set(int index, std::string_view text) {
  const Parameter& parameter = operation_->parameters.first[index];
  if (parameter.place == Place::raw_body) return set_body(text, operation_->media_type);
  if (auto message = broken_limit(parameter, text)) return refuse(parameter.name, *message);
  put(index, quoted(text));
}

void Draft::set(int index, Flag flag) { put(index, flag.value ? "true" : "false"); }

void Draft::set(int index, std::int32_t number) {
  const Parameter& parameter = operation_->parameters.first[index];
  if (auto message = broken_limit(parameter, std::int64_t{number})) return refuse(parameter.name, *message);
  put(index, std::to_string(number));
}

void Draft::set(int index, double number) {
  std::string text = number_text(number);
  if (text == "null") return refuse(operation_->parameters.first[index].name, "the number is not finite");
  put(index, std::move(text));
}

void Draft::set(int index, const DateTime& time) { put(index, quoted(time.text())); }
void Draft::set(int index, const TimeSpan& span) { put(index, quoted(span.text())); }
void Draft::set(int index, Null) { put(index, "null"); }

void Draft::set(int index, const DataUri& data) {
  Value& target = value(index);
  target.items.push_back(quoted(data.to_string()));
  target.link = true;
}

void Draft::set(int index, const std::vector<std::string>& texts) {
  const Parameter& parameter = operation_->parameters.first[index];
  Value& target = value(index);
  target.array = true;
  for (const std::string& text : texts) {
    if (auto message = broken_limit(parameter, text)) return refuse(parameter.name, *message);
    target.items.push_back(quoted(text));
  }
}

void Draft::set_random(int index) {
  // Seeded anew each time: the cost of a request is far greater, and no state is shared between threads.
  std::random_device entropy;
  std::string text;
  for (int word = 0; word < 4; ++word) {
    std::uint32_t bits = static_cast<std::uint32_t>(entropy());
    for (int digit = 0; digit < 8; ++digit, bits >>= 4) text += "0123456789abcdef"[bits & 15];
  }
  set(index, text);
}

void Draft::add(std::string_view name, const Scalar& scalar) {
  Value& target = value(name, Place::both);
  target.items.push_back(scalar.json_);
}

void Draft::set_body(std::string_view content, std::string_view media_type) {
  body_ = std::string(content);
  set_header("Content-Type", media_type);
}

void Draft::set_header(std::string_view name, std::string_view value) {
  if (!is_token(name)) return refuse(name, "this is not the name of a header field");
  if (has_control(value)) return refuse(name, "the header's value holds a control character");
  for (auto& [field, old] : headers_) {
    if (!same_ignoring_case(field, name)) continue;
    old = value;
    return;
  }
  headers_.emplace_back(name, value);
}

void Draft::set_tag(std::string_view name, std::string_view etag) {
  const bool weak = etag.substr(0, 2) == "W/";
  const bool quoted_already = !etag.empty() && etag.front() == '"';
  if (etag.empty()) return refuse(name, "the entity tag is empty");
  if (weak || quoted_already) return set_header(name, etag);
  if (etag.find('"') != std::string_view::npos) return refuse(name, "the entity tag holds a quote");
  set_header(name, "\"" + std::string(etag) + "\"");
}

void Draft::set_resource(const Type& type, const void* object, const Resource& resource) {
  if (resource.etag) set_tag("If-Match", *resource.etag);
  body_ = encode_json(type, object);
  Tree tree;
  if (parse_json(*body_, tree)) return refuse("", "a member that no page names is not JSON");
  for (const Parameter& parameter : operation_->parameters) {
    const Node* node = tree.find(tree.root(), parameter.name);
    if (node == nullptr && parameter.required) refuse(parameter.name, "the property is required");
    if (node == nullptr) continue;
    if (auto message = broken_limit(parameter, tree, *node)) refuse(parameter.name, *message);
  }
}

bool Draft::goes_into_query(const Value& value) const {
  const bool json_body = operation_->method != "GET" && operation_->method != "DELETE" &&
                         (operation_->media_type.empty() || operation_->media_type == "application/json");
  if (!json_body) return !value.link;
  return value.place == Place::query || (value.place == Place::both && query_ && !value.link);
}

std::string Draft::target() const {
  std::string query;
  for (const Value& value : values_) {
    if (!goes_into_query(value)) continue;
    for (const std::string& item : value.items) {
      query += '&';
      append_percent_encoded(query, value.name);
      query += '=';
      append_percent_encoded(query, query_text(item));
    }
  }
  if (query.empty()) return href_;
  const std::size_t fragment = std::min(href_.find('#'), href_.size());
  std::string target = href_.substr(0, fragment);
  if (target.find('?') == std::string::npos) query.front() = '?';
  // "search?" and "search?a=1&" end where a parameter can follow at once
  if (query.front() == '&' && (target.back() == '?' || target.back() == '&')) query.erase(0, 1);
  return target + query + href_.substr(fragment);
}

std::optional<std::string> Draft::json_body() const {
  std::string properties, links;
  for (const Value& value : values_) {
    if (goes_into_query(value)) continue;
    std::string& out = value.link ? links : properties;
    if (!out.empty()) out += ',';
    append_quoted(out, value.name);
    out += ':';
    if (value.link) out += "{\"href\":";
    if (value.array) {
      append_array(out, value.items);
    } else {
      out += value.items.front();
    }
    if (value.link) out += '}';
  }
  if (!links.empty()) {
    if (!properties.empty()) properties += ',';
    properties += "\"_links\":{" + links + '}';
  }
  if (properties.empty()) return std::nullopt;
  return '{' + properties + '}';
}

Expected<Request, InvalidParameter> Draft::finish() const {
  if (refused_) return *refused_;
  Request request;
  request.method = operation_->method;
  if (request.method == "PUT" && !header(headers_, "If-Match")) {
    return InvalidParameter{"etag", "the resource has no ETag: read it first, or give one by if_match()"};
  }
  request.target = target();
  request.headers.emplace_back("Accept",
                               xml_ ? "application/vnd.microsoft.com.ucwa+xml" : "application/json");
  std::optional<std::string> body = body_;
  auto parameters = json_body();
  const bool json = !header(headers_, "Content-Type") && (body || parameters);
  if (body && json && parameters) {
    // a parameter besides the resource: its members follow those of the resource
    body->back() = body->size() > 2 ? ',' : ' ';
    body->append(*parameters, 1);
  } else if (json && parameters) {
    body = std::move(parameters);
  }
  if (json && xml_) {
    body = input_xml(*body);
    if (!body) return InvalidParameter{"", "these bindings were built without XML (CMake option UCWA_XML)"};
  }
  if (json) request.headers.emplace_back("Content-Type", xml_ ? "application/xml" : "application/json");
  if (operation_->revision > 1) {
    request.headers.emplace_back("X-MS-RequiresMinResourceVersion", std::to_string(operation_->revision));
  }
  for (const auto& field : headers_) {
    if (same_ignoring_case(field.first, "Accept")) request.headers.erase(request.headers.begin());
    request.headers.push_back(field);
  }
  request.body = std::move(body).value_or(std::string());
  return request;
}

}  // namespace ucwa::detail
