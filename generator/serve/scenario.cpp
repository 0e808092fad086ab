#include "generator/serve/scenario.hpp"

#include <array>
#include <cstdlib>

#include "generator/serve/contact_change.hpp"
#include "generator/serve/faults.hpp"

namespace ucwagen::serve {
namespace {

constexpr std::array<const char*, 4> kinds{"contact", "message", "fault", "event"};

/// What is wrong with the object of a step; empty if nothing is.
std::string step_error(const Scenario::Step& step) {
  std::string error;
  if (step.kind == "event") {
    for (const char* name : {"user", "rel", "href"})
      if (step.what.contains(name) && !step.what[name].is_string())
        return std::string("the ") + name + " of an event must be a text";
    if (step.what.contains("events") && !step.what["events"].is_array()) return "events must be an array";
  }
  if (step.kind == "contact") (void)read_contact(step.what, error);
  if (step.kind == "fault") (void)read_fault(step.what, error);
  if (step.kind != "message") return error;
  for (const auto& [name, value] : step.what.items())
    if ((name != "from" && name != "to" && name != "text") || !value.is_string())
      return "a message has the texts from, to and text, not '" + name + "'";
  return step.what.contains("from") && step.what.contains("text") ? "" : "a message needs from and text";
}

std::optional<Scenario::Step> read_step(const Json& json, std::string& error) {
  if (!json.is_object()) return error = "is not an object", std::nullopt;
  Scenario::Step step;
  for (const auto& [name, value] : json.items()) {
    if (name == "on" && value.is_string()) {
      step.on = value.get<std::string>();
    } else if (name == "after") {
      const auto after = read_duration(value.is_string() ? value.get<std::string>() : value.dump());
      if (!after) return error = "has an 'after' that is not a duration", std::nullopt;
      step.after = *after;
    } else {
      for (const char* kind : kinds)
        if (name == kind && step.kind.empty()) step.kind = kind;
      if (step.kind != name) return error = "has an unexpected member '" + name + "'", std::nullopt;
      if (!value.is_object()) return error = "has a '" + name + "' that is not an object", std::nullopt;
      step.what = value;
    }
  }
  if (step.kind.empty())
    return error = "does nothing: it needs contact, message, fault or event", std::nullopt;
  if (const std::string wrong = step_error(step); !wrong.empty())
    return error = "is not valid: " + wrong, std::nullopt;
  return step;
}

}  // namespace

std::optional<Milliseconds> read_duration(const std::string& text) {
  char* end = nullptr;
  const double number = std::strtod(text.c_str(), &end);
  if (end == text.c_str() || number < 0) return std::nullopt;
  const std::string unit = end;
  double factor = 0;
  if (unit.empty() || unit == "ms") factor = 1;
  if (unit == "s") factor = 1000;
  if (unit == "m") factor = 60000;
  if (unit == "h") factor = 3600000;
  const double count = number * factor;
  if (factor == 0 || !(count <= static_cast<double>(Timeline::longest.count()))) return std::nullopt;
  return Milliseconds(static_cast<long long>(count));
}

std::optional<Scenario> Scenario::parse(std::string_view text, std::string& error) {
  const Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) return error = "the scenario is not valid JSON", std::nullopt;
  if (!json.is_object() || !json.contains("steps") || !json["steps"].is_array())
    return error = "a scenario must be an object with an array 'steps'", std::nullopt;
  for (const auto& [name, value] : json.items())
    if (name != "steps" && name != "$schema" && name != "description")
      return error = "a scenario has no member '" + name + "'", std::nullopt;
  Scenario scenario;
  for (const auto& one : json["steps"]) {
    std::string fault;
    auto step = read_step(one, fault);
    if (!step)
      return error = "step " + std::to_string(scenario.steps_.size() + 1) + ' ' + fault, std::nullopt;
    scenario.steps_.push_back(std::move(*step));
  }
  return scenario;
}

void Scenario::start(Timeline& timeline, std::function<void(const Step&)> act) {
  timeline_ = &timeline;
  act_ = std::move(act);
  proceed();
}

void Scenario::proceed() {
  if (under_way_ || steps_.empty() || !steps_.front().on.empty()) return;
  under_way_ = true;
  timeline_->after(steps_.front().after, [this] {
    const Step step = std::move(steps_.front());
    steps_.pop_front();
    under_way_ = false;
    act_(step);
    proceed();
  });
}

void Scenario::answered(const std::string& rel, int status) {
  if (steps_.empty() || under_way_ || rel.empty() || steps_.front().on != rel || status >= 300) return;
  steps_.front().on.clear();
  proceed();
}

}  // namespace ucwagen::serve
