// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "draft.hpp"

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

#include "engine.hpp"
#include "text.hpp"
#include "ucwa/runtime/data_uri.hpp"
#include "ucwa/runtime/date_time.hpp"

namespace ucwa::detail {

namespace {

/// How the value breaks the parameter's limits, if it does.
std::optional<std::string> broken_limit(const Parameter& parameter, std::string_view text) {
  const auto length = count_characters(text);
  if (!length) return "the text is not UTF-8";
  if (parameter.max_length >= 0 && *length > parameter.max_length) {
    return "the text has " + std::to_string(*length) + " characters; at most " +
           std::to_string(parameter.max_length) + " are allowed";
  }
  return std::nullopt;
}

std::string range_text(const Parameter& parameter) {
  if (parameter.minimum == INT64_MIN) return "at most " + std::to_string(parameter.maximum);
  if (parameter.maximum == INT64_MAX) return "at least " + std::to_string(parameter.minimum);
  return std::to_string(parameter.minimum) + " to " + std::to_string(parameter.maximum);
}

std::optional<std::string> broken_limit(const Parameter& parameter, std::int64_t value) {
  if (value >= parameter.minimum && value <= parameter.maximum) return std::nullopt;
  return std::to_string(value) + " is out of range: " + range_text(parameter);
}

std::optional<std::string> broken_limit(const Parameter& parameter, double value) {
  if (!std::isfinite(value)) return "the number is not finite";
  const bool low = parameter.minimum != INT64_MIN && value < static_cast<double>(parameter.minimum);
  const bool high = parameter.maximum != INT64_MAX && value > static_cast<double>(parameter.maximum);
  if (!low && !high) return std::nullopt;
  return number_text(value) + " is out of range: " + range_text(parameter);
}

/// The same for a value in the body of a PUT.
std::optional<std::string> broken_limit(const Parameter& parameter, JsonReader& json) {
  if (json.kind() == JsonKind::array) {
    std::optional<std::string> message;
    for (json.enter(); json.next_element();) {
      if (auto broken = broken_limit(parameter, json); broken && !message) message = std::move(broken);
    }
    return message;
  }
  if (json.kind() == JsonKind::string) return broken_limit(parameter, json.scalar().text);
  if (json.kind() == JsonKind::number) {
    const auto value = parse_real(json.scalar().text);
    return value ? broken_limit(parameter, *value) : std::nullopt;
  }
  json.skip();
  return std::nullopt;
}

/// Why no request can be sent to a link.
std::optional<std::string> broken_href(std::string_view href) {
  if (href.empty()) return "the link has no href";
  if (has_control(href) || href.find(' ') != std::string_view::npos) {
    return "the link's href has a blank or a control character";
  }
  if (same_ignoring_case(href.substr(0, 5), "data:")) return "the link contains its content (data:)";
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
Scalar::Scalar(Flag value) : json_(value.value ? "true" : "false") {}
Scalar::Scalar(Null) : json_("null") {}
Scalar::Scalar(double value) : json_(number_text(value)) {}

Given& Draft::State::give(std::string_view name, Place where) {
  for (Given& known : given) {
    if (known.name == name) return known = Given{std::string(name), {}, false, where, false};
  }
  return given.emplace_back(Given{std::string(name), {}, false, where, false});
}

const Given* Draft::State::find(std::string_view name) const {
  for (const Given& known : given) {
    if (known.name == name) return &known;
  }
  return nullptr;
}

Draft::Draft(const Operation& operation, const AnyLink& link) : operation_(&operation), state_(new State) {
  state_->operation = &operation;
  state_->href = link.href;
  if (auto message = broken_href(link.href)) refuse("href", *message);
}
Draft::Draft(const Draft& other)
    : operation_(other.operation_), state_(other.state_ != nullptr ? new State(*other.state_) : nullptr) {}
Draft::Draft(Draft&& other) noexcept
    : operation_(other.operation_), state_(std::exchange(other.state_, nullptr)) {}
Draft& Draft::operator=(const Draft& other) { return *this = Draft(other); }
Draft& Draft::operator=(Draft&& other) noexcept {
  operation_ = other.operation_;
  std::swap(state_, other.state_);
  return *this;
}
Draft::~Draft() { delete state_; }

/// The setter of a required parameter moves the builder into the one that it returns; using the old one again is
/// an error.
Draft::State& Draft::state() {
  if (state_ == nullptr) {
    state_ = new State;
    state_->operation = operation_;
    state_->refused = InvalidParameter{"", "this builder was moved: use the one that the last call returned"};
  }
  return *state_;
}

void Draft::refuse(std::string_view parameter, std::string_view message) {
  if (!state().refused) state_->refused = InvalidParameter{std::string(parameter), std::string(message)};
}

void Draft::use_query() { state().query = true; }
void Draft::use_xml() { state().xml = true; }

void Draft::put(int index, std::string json) {
  const Parameter& facts = state().parameter(index);
  state_->give(facts.name, facts.place).items.push_back(std::move(json));
}

void Draft::set(int index, std::string_view text) {
  const Parameter& parameter = state().parameter(index);
  if (parameter.place == Place::raw_body) return set_body(text, state_->operation->media_type);
  if (auto message = broken_limit(parameter, text)) return refuse(parameter.name, *message);
  put(index, quoted(text));
}

void Draft::set(int index, Flag flag) { put(index, flag.value ? "true" : "false"); }

void Draft::set(int index, std::int32_t number) {
  const Parameter& parameter = state().parameter(index);
  if (auto message = broken_limit(parameter, std::int64_t{number})) return refuse(parameter.name, *message);
  put(index, std::to_string(number));
}

void Draft::set(int index, double number) {
  const Parameter& parameter = state().parameter(index);
  if (auto message = broken_limit(parameter, number)) return refuse(parameter.name, *message);
  put(index, number_text(number));
}

void Draft::set(int index, const DateTime& time) { put(index, quoted(time.text())); }
void Draft::set(int index, const TimeSpan& span) { put(index, quoted(span.text())); }
void Draft::set(int index, Null) { put(index, "null"); }

void Draft::set(int index, const char* text) { set(index, std::string_view(text)); }
void Draft::set(int index, const std::string& text) { set(index, std::string_view(text)); }
void Draft::set(int index, const OpenText& value) { set(index, std::string_view(value.text())); }
void Draft::set(int index, const DataUri& data) {
  Given& target = state().give(state().parameter(index).name, state().parameter(index).place);
  target.items.push_back(quoted(data.to_string()));
  target.link = true;
}

/// Sets each element like a single value, with the same limits, and collects the results.
template <class T>
void Draft::set(int index, const std::vector<T>& values) {
  const Parameter& parameter = state().parameter(index);
  Given list{std::string(parameter.name), {}, true, parameter.place, false};
  for (const auto& value : values) {
    if constexpr (std::is_same_v<T, bool>) {
      set(index, Flag(static_cast<bool>(value)));
    } else {
      set(index, value);
    }
    if (state_->refused) return;
    const Given& element = *state_->find(parameter.name);
    list.items.push_back(element.items.front());
    list.link = element.link;
  }
  state_->give(parameter.name, parameter.place) = std::move(list);
}

template void Draft::set(int, const std::vector<std::string>&);
template void Draft::set(int, const std::vector<bool>&);
template void Draft::set(int, const std::vector<std::int32_t>&);
template void Draft::set(int, const std::vector<double>&);
template void Draft::set(int, const std::vector<DateTime>&);
template void Draft::set(int, const std::vector<TimeSpan>&);
template void Draft::set(int, const std::vector<DataUri>&);

void Draft::set_random(int index) {
  // A new generator each time, so that threads share no state; a request costs far more.
  std::random_device entropy;
  std::string text;
  for (int word = 0; word < 4; ++word) {
    auto bits = static_cast<std::uint32_t>(entropy());
    for (int digit = 0; digit < 8; ++digit, bits >>= 4) text += "0123456789abcdef"[bits & 15];
  }
  set(index, text);
}

void Draft::add(std::string_view name, const Scalar& scalar) {
  if (!count_characters(name) || !count_characters(scalar.json_))
    return refuse(name, "the text is not UTF-8");
  Given& target = state().give(name, Place::both);
  target.items.push_back(scalar.json_);
}

void Draft::set_body(std::string_view content, std::string_view media_type) {
  state().body = std::string(content);
  set_header("Content-Type", media_type);
}

void Draft::set_header(std::string_view name, std::string_view value) {
  if (!is_token(name)) return refuse(name, "this is not the name of a header field");
  if (has_control(value)) return refuse(name, "the header's value has a control character");
  for (auto& [field, old] : state().headers) {
    if (!same_ignoring_case(field, name)) continue;
    old = value;
    return;
  }
  state_->headers.emplace_back(name, value);
}

void Draft::set_tag(std::string_view name, std::string_view etag) {
  const bool weak = etag.substr(0, 2) == "W/";
  const bool quoted_already = !etag.empty() && etag.front() == '"';
  if (etag.empty()) return refuse(name, "the entity tag is empty");
  if (weak || quoted_already) return set_header(name, etag);
  if (etag.find('"') != std::string_view::npos) return refuse(name, "the entity tag has a quote");
  set_header(name, "\"" + std::string(etag) + "\"");
}

void Draft::set_resource(const Type& type, const void* object, const Resource& resource) {
  if (resource.etag) set_tag("If-Match", *resource.etag);
  std::string& body = state().body.emplace();
  write_object(type, object, body);
  if (const auto error = check_json(body)) {
    // The engine writes valid JSON, unless the user gave it texts that are not UTF-8 or unknown members that are not
    // JSON.
    const std::size_t name = std::min(error->pointer.find_first_not_of('/'), error->pointer.size());
    return refuse(std::string_view(error->pointer).substr(name), "this cannot be sent: " + error->message);
  }
  for (const Parameter& parameter : state_->operation->parameters) {
    const std::string_view value = member_of(body, parameter.name);
    if (value.empty() && parameter.required) refuse(parameter.name, "the property is required");
    if (value.empty()) continue;
    JsonReader json(value);
    if (auto message = broken_limit(parameter, json)) refuse(parameter.name, *message);
  }
}

}  // namespace ucwa::detail
