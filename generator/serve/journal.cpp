#include "generator/serve/journal.hpp"

#include <algorithm>
#include <array>

#include "generator/serve/http/form.hpp"

namespace ucwagen::serve {
namespace {

constexpr std::size_t max_body = 16384;

std::size_t size_of(const Journal::Entry& entry) {
  constexpr std::size_t rest = 400;
  return rest + entry.request_body.size() + entry.response_body.size() + entry.target.size();
}

std::string printable(const std::string& body) {
  const bool binary = std::ranges::any_of(body, [](char c) { return static_cast<unsigned char>(c) < 9; });
  if (binary) return std::to_string(body.size()) + " bytes";
  if (body.size() <= max_body) return body;
  return body.substr(0, max_body) + "…";
}

Json body_json(const std::string& text) {
  if (text.empty()) return nullptr;
  Json body = Json::parse(text, nullptr, false);
  return body.is_discarded() ? Json(text) : body;
}

/// A token request as a form of the fields that may be shown: a client can write a password in several ways.
std::string token_request(const Request& request) {
  static constexpr std::array<std::string_view, 4> shown{"grant_type", "username", "ms_rtc_conferenceuri",
                                                         "scope"};
  std::string text;
  for (const auto& [name, value] : read_form(request)) {
    const bool show =
        std::ranges::any_of(shown, [&key = name](std::string_view one) { return same_text(one, key); });
    text += (text.empty() ? "" : "&") + (show ? name + '=' + value : "***");
  }
  return text;
}

}  // namespace

std::string without_secrets(std::string text) {
  static constexpr std::array<std::string_view, 6> names{
      "cwt=", "cwt%3D", "password=", R"("password":")", "ms_rtc_renew=", "assertion="};
  for (const auto name : names) {
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + name.size())) {
      const auto begin = at + name.size();
      text.replace(begin, std::min(text.find_first_of("&\"' \r\n<,;", begin), text.size()) - begin, "***");
    }
  }
  return text;
}

void Journal::add(Entry entry) {
  for (const auto& watcher : watchers_) watcher(entry);
  bytes_ += size_of(entry);
  entries_.push_back(std::move(entry));
  while (bytes_ > max_bytes && entries_.size() > 1) {
    bytes_ -= size_of(entries_.front());
    entries_.pop_front();
  }
}

void Journal::add(const Exchange& exchange, const Response& response, Milliseconds now) {
  Entry entry{exchange.number,
              exchange.start,
              now - exchange.start,
              exchange.request.method,
              without_secrets(exchange.request.target),
              exchange.rel,
              exchange.user,
              exchange.application,
              response.status,
              without_secrets(printable(exchange.rel == "oauthtoken" ? token_request(exchange.request)
                                                                     : exchange.request.body)),
              without_secrets(printable(response.body)),
              exchange.violations};
  add(std::move(entry));
}

void Journal::clear(const std::string& user) {
  std::erase_if(entries_, [&](const Entry& entry) { return user.empty() || entry.user == user; });
  bytes_ = 0;
  for (const auto& entry : entries_) bytes_ += size_of(entry);
}

Json to_json(const Violation& violation) {
  Json json{{"fact", violation.fact}};
  if (!violation.source.file.empty()) {
    json["page"] = violation.source.file;
    json["line"] = violation.source.line;
  }
  json["message"] = violation.message;
  if (!violation.parameter.empty()) json["parameter"] = violation.parameter;
  json["refused"] = violation.refused;
  return json;
}

Json to_json(const Journal::Entry& entry) {
  Json json{{"number", entry.number},
            {"time", entry.time.count()},
            {"took", entry.took.count()},
            {"method", entry.method},
            {"target", entry.target},
            {"rel", entry.rel},
            {"user", entry.user},
            {"application", entry.application},
            {"status", entry.status},
            {"request", body_json(entry.request_body)},
            {"response", body_json(entry.response_body)}};
  json["violations"] = Json::array();
  for (const auto& violation : entry.violations) json["violations"].push_back(to_json(violation));
  return json;
}

Json Journal::entries() const {
  Json list = Json::array();
  for (const auto& entry : entries_) list.push_back(to_json(entry));
  return list;
}

Json Journal::violations() const {
  Json list = Json::array();
  for (const auto& entry : entries_) {
    for (const auto& violation : entry.violations) {
      Json json{{"request", entry.number},
                {"method", entry.method},
                {"target", entry.target},
                {"user", entry.user},
                {"status", entry.status}};
      json.update(to_json(violation));
      list.push_back(std::move(json));
    }
  }
  return list;
}

}  // namespace ucwagen::serve
