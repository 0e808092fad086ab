#include <set>

#include "generator/base/text.hpp"
#include "generator/diff/comparison.hpp"
#include "generator/diff/matching.hpp"
#include "generator/ir/fact_path.hpp"

namespace ucwagen::diff {
namespace {

std::string path_of(const ir::Resource& resource, const ir::Event& event) {
  return resource.name + ".events[" + ir::row_text(event) + ']';
}

/// The reason and the asynchronous errors, sorted.
std::string reasons(const ir::Event& event) {
  std::set<std::string> errors;
  for (const ir::AsyncError& error : event.async_errors) {
    errors.insert(error.code + (error.subcode ? ' ' + *error.subcode : ""));
  }
  std::string text = event.reason;
  for (const std::string& error : errors) text += (text.empty() ? "" : ", ") + error;
  return text;
}

class EventComparison {
 public:
  EventComparison(Comparison& comparison, std::string path, const ir::Event& before, const ir::Event& after)
      : comparison_(comparison), path_(std::move(path)), before_(before), after_(after) {}

  void run() {
    if (lower_case(before_.priority) != lower_case(after_.priority))
      add(Rule::event_priority_changed, " has another priority", before_.priority, after_.priority);
    if (before_.sender != after_.sender)
      add(Rule::event_sender_changed, " has another sender", before_.sender, after_.sender);
    const std::string was = reasons(before_), is = reasons(after_);
    if (was == is) return;
    Change& change = add(Rule::event_reasons_changed, " has other reasons", was, is);
    change.knowledge = was.empty();
    change.fact_class = FactClass::event_errors;
  }

 private:
  Change& add(Rule rule, const std::string& what, const std::string& was, const std::string& is) {
    const std::string row = ir::row_text(after_);
    Change& change = comparison_.changed(rule, path_, "event " + quoted(row) + what);
    change.was = was;
    change.is = is;
    change.likeness = after_.type + ": " + was + " to " + is;
    change.old_place = before_.source;
    change.new_place = after_.source;
    return change;
  }

  Comparison& comparison_;
  std::string path_;
  const ir::Event &before_, &after_;
};

}  // namespace

void compare_events(Comparison& comparison, const ir::Resource& before, const ir::Resource& after) {
  const auto events =
      match(before.events, after.events, [](const ir::Event& event) { return ir::row_text(event); });
  for (const ir::Event* old : events.removed) {
    const std::string row = ir::row_text(*old);
    Change& change =
        comparison.removed(Rule::event_removed, path_of(before, *old), "event " + quoted(row) + " is gone");
    change.likeness = row;
    change.old_place = old->source;
    change.fact_class = FactClass::events;
  }
  for (const ir::Event* now : events.added) {
    const std::string row = ir::row_text(*now);
    Change& change =
        comparison.added(Rule::event_added, path_of(after, *now), "event " + quoted(row) + " is new");
    change.likeness = row;
    change.new_place = now->source;
    change.fact_class = FactClass::events;
  }
  for (const auto& [old, now] : events.both)
    EventComparison(comparison, path_of(after, *now), *old, *now).run();
}

}  // namespace ucwagen::diff
