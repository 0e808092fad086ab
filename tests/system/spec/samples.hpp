#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/input.hpp"
#include "generator/base/text.hpp"

/// Everything that is fenced in a page or article, and the resources that samples show.
namespace ucwagen::spec {

struct Fence {
  std::string language, text;
  int line = 0;  ///< of the opening fence
};

/// The fenced blocks of a file, in order.
inline std::vector<Fence> fences(std::string_view page) {
  std::vector<Fence> all;
  bool open = false;
  int line = 0;
  for (const std::string_view each : split_lines(page)) {
    ++line;
    if (each.starts_with("```")) {
      if (!open) all.push_back({std::string(each.substr(3)), {}, line});
      open = !open;
    } else if (open) {
      all.back().text.append(each).append("\n");
    }
  }
  return all;
}

/// The JSON of a sample, with or without start line and headers; null where it has none.
inline nlohmann::json json_of(const Fence& fence) {
  const bool bare = fence.text.starts_with('{') || fence.text.starts_with('[');
  const auto blank = bare ? 0 : fence.text.find("\n\n");
  if (blank == std::string::npos) return nullptr;
  auto body = nlohmann::json::parse(fence.text.substr(blank), nullptr, false);
  return body.is_discarded() ? nlohmann::json(nullptr) : body;
}

/// Called with the rel of a resource and what a sample shows of it.
using Visit = std::function<void(const std::string& rel, const nlohmann::json& shown)>;

void each_resource(const std::string& rel, const nlohmann::json& shown, const Visit& visit);

/// Visits the resources under `_embedded`, one or several for each name.
inline void each_embedded(const nlohmann::json& shown, const Visit& visit) {
  const auto embedded = shown.find("_embedded");
  if (embedded == shown.end()) return;
  for (const auto& [name, value] : embedded->items()) {
    for (const auto& one : value.is_array() ? value : nlohmann::json::array({value}))
      each_resource(one.value("rel", name), one, visit);
  }
}

inline void each_resource(const std::string& rel, const nlohmann::json& shown, const Visit& visit) {
  visit(rel, shown);
  each_embedded(shown, visit);
}

/// Visits every resource of a sample: the one that it shows, those embedded in it, those that come with
/// events.
inline void each_resource(const nlohmann::json& sample, const Visit& visit) {
  if (!sample.is_object()) return;
  if (const auto senders = sample.find("sender"); senders != sample.end()) {
    for (const auto& sender : *senders)
      for (const auto& event : sender.value("events", nlohmann::json::array())) each_embedded(event, visit);
  } else if (const auto rel = sample.find("rel"); rel != sample.end() && rel->is_string()) {
    each_resource(rel->get<std::string>(), sample, visit);
  }
}

/// Whether a resource shows a property, link or embedded resource of this name.
inline bool shows(const nlohmann::json& resource, const std::string& name) {
  const auto in = [&](const char* part) {
    return resource.contains(part) && resource.at(part).contains(name);
  };
  return resource.contains(name) || in("_links") || in("_embedded");
}

}  // namespace ucwagen::spec
