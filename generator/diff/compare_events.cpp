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

using Names = std::set<std::string>;

Names reasons(const ir::Event& event) {
  Names errors;
  for (const ir::AsyncError& error : event.async_errors)
    errors.insert(error.code + (error.subcode ? ' ' + *error.subcode : ""));
  return errors;
}

/// The names that only the first has, the first few by name: there may be dozens.
std::string missing(const Names& names, const Names& others) {
  constexpr std::size_t shown = 5;
  std::size_t count = 0;
  std::string text;
  for (const std::string& name : names) {
    if (others.contains(name)) continue;
    if (++count <= shown) text += (text.empty() ? "" : ", ") + name;
  }
  return count > shown ? text + " and " + std::to_string(count - shown) + " more" : text;
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
    compare_reasons();
    compare_text(comparison_, path_, before_.reason, after_.reason, before_.source, after_.source);
  }

 private:
  void compare_reasons() {
    const Names was = reasons(before_), is = reasons(after_);
    if (was == is) return;
    const std::string gone = missing(was, is), come = missing(is, was);
    std::string what = gone.empty() ? "" : " no longer reports " + quoted(gone);
    if (!come.empty()) what += (gone.empty() ? " may report " : ", and may report ") + quoted(come) + " now";
    Change& change = add(Rule::event_reasons_changed, what, {}, {});
    change.likeness = after_.type + what;
    change.knowledge = was.empty();
    change.fact_class = FactClass::event_errors;
  }

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
  const auto row_text = [](const ir::Event& event) { return ir::row_text(event); };
  auto events = match(before.events, after.events, row_text);
  drop_repeated(events, row_text);
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
