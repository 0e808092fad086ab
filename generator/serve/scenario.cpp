#include "generator/serve/scenario.hpp"

#include <array>
#include <cstdlib>

#include "generator/serve/contact_change.hpp"
#include "generator/serve/faults.hpp"

namespace ucwagen::serve {
namespace {

constexpr std::array<const char*, 4> kinds{"contact", "message", "fault", "event"};

base::Failure check_event(const Json& event) {
  for (const char* name : {"user", "rel", "href"})
    if (event.contains(name) && !event[name].is_string())
      return std::string("the ") + name + " of an event must be a text";
  if (event.contains("events") && !event["events"].is_array()) return "events must be an array";
  return std::nullopt;
}

base::Failure check_message(const Json& message) {
  for (const auto& [name, value] : message.items())
    if ((name != "from" && name != "to" && name != "text") || !value.is_string())
      return "a message has the texts from, to and text, not '" + name + "'";
  if (!message.contains("from") || !message.contains("text")) return "a message needs from and text";
  return std::nullopt;
}

/// What is wrong with the object of a step.
base::Failure check(const Scenario::Step& step) {
  if (step.kind == "event") return check_event(step.what);
  if (step.kind == "contact") return read_contact(step.what).failure();
  if (step.kind == "fault") return read_fault(step.what).failure();
  return check_message(step.what);
}

base::Result<Scenario::Step> read_step(const Json& json) {
  constexpr auto fail = &base::Result<Scenario::Step>::failed;
  if (!json.is_object()) return fail("is not an object");
  Scenario::Step step;
  for (const auto& [name, value] : json.items()) {
    if (name == "on" && value.is_string()) {
      step.on = value.get<std::string>();
    } else if (name == "after") {
      const auto after = read_duration(value.is_string() ? value.get<std::string>() : value.dump());
      if (!after) return fail("has an 'after' that is not a duration");
      step.after = *after;
    } else {
      for (const char* kind : kinds)
        if (name == kind && step.kind.empty()) step.kind = kind;
      if (step.kind != name) return fail("has an unexpected member '" + name + "'");
      if (!value.is_object()) return fail("has a '" + name + "' that is not an object");
      step.what = value;
    }
  }
  if (step.kind.empty()) return fail("does nothing: it needs contact, message, fault or event");
  if (const auto wrong = check(step)) return fail("is not valid: " + *wrong);
  return base::Result<Scenario::Step>::of(std::move(step));
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

base::Result<Scenario> Scenario::parse(std::string_view text) {
  constexpr auto fail = &base::Result<Scenario>::failed;
  const Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) return fail("the scenario is not valid JSON");
  if (!json.is_object() || !json.contains("steps") || !json["steps"].is_array())
    return fail("a scenario must be an object with an array 'steps'");
  for (const auto& [name, value] : json.items())
    if (name != "steps" && name != "$schema" && name != "description")
      return fail("a scenario has no member '" + name + "'");
  Scenario scenario;
  for (const auto& one : json["steps"]) {
    auto step = read_step(one);
    if (!step) return fail("step " + std::to_string(scenario.steps_.size() + 1) + ' ' + step.problem);
    scenario.steps_.push_back(std::move(*step));
  }
  return base::Result<Scenario>::of(std::move(scenario));
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
