#include <algorithm>
#include <map>
#include <tuple>

#include "generator/diff/comparison.hpp"
#include "generator/diff/coverage.hpp"
#include "generator/diff/diff.hpp"

namespace ucwagen::diff {
namespace {

/// A change in at least this many places is reported in one line.
constexpr std::size_t many_places = 10;

Verdicts graver_of(const Verdicts& a, const Verdicts& b) {
  return {graver(a.source, b.source), graver(a.wire, b.wire), graver(a.behaviour, b.behaviour)};
}

std::string share_text(const Coverage::Share& share) {
  return std::to_string(share.stated) + " of " + std::to_string(share.all);
}

/// Reports one line for all facts of a class that one edition states and the other rarely states.
class ClassFolder {
 public:
  ClassFolder(const Edition& before, const Edition& after) : before_(before.api), after_(after.api) {}

  /// Takes the change if its class is folded.
  bool take(const Change& change) {
    if (change.fact_class == FactClass::other) return false;
    const Coverage::Share old = before_.share(change.fact_class), now = after_.share(change.fact_class);
    const bool appeared = old.is_below_tenth() && now.is_above_third();
    const bool vanished = now.is_below_tenth() && old.is_above_third();
    if (!appeared && !vanished) return false;
    const auto [at, first] = lines_.try_emplace(change.fact_class, change);
    Change& line = at->second;
    if (first) {
      line.path = line.old_path = line.likeness = std::string(to_string(change.fact_class));
      line.was = share_text(old);
      line.is = share_text(now);
      line.message = std::string(appeared ? "the new edition states " : "the new edition no longer states ") +
                     std::string(to_string(change.fact_class));
      line.old_place = line.new_place = {};
      line.knowledge = appeared;
    }
    line.verdicts = graver_of(line.verdicts, change.verdicts);
    if (appeared) line.verdicts.wire = line.verdicts.behaviour = Verdict::none;
    line.places.push_back(change.path);
    return true;
  }

  void put(Changes& changes) && {
    for (auto& [fact_class, line] : lines_) changes.push_back(std::move(line));
  }

 private:
  Coverage before_, after_;
  std::map<FactClass, Change> lines_;
};

/// The key of a change without its place; changes with the same key are folded.
auto kind_of(const Change& change) {
  return std::make_tuple(change.rule, change.likeness, change.verdicts.source, change.verdicts.wire,
                         change.verdicts.behaviour, change.knowledge);
}

void fold_alike(Changes& changes) {
  std::map<decltype(kind_of(Change{})), std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (changes[i].places.empty()) groups[kind_of(changes[i])].push_back(i);
  }
  std::vector<bool> gone(changes.size(), false);
  for (const auto& [kind, members] : groups) {
    if (members.size() < many_places) continue;
    Change& first = changes[members.front()];
    const bool same_values = std::ranges::all_of(
        members, [&](std::size_t i) { return changes[i].was == first.was && changes[i].is == first.is; });
    for (const std::size_t i : members) {
      first.places.push_back(changes[i].path);
      gone[i] = i != members.front();
    }
    if (!same_values) first.was = first.is = "";
    if (!first.common_message.empty()) first.message = first.common_message;
    first.message += " in " + std::to_string(members.size()) + " places";
  }
  Changes rest;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (!gone[i]) rest.push_back(std::move(changes[i]));
  }
  changes = std::move(rest);
}

}  // namespace

Changes fold(const Changes& changes, const Edition& before, const Edition& after, const Shown& shown) {
  ClassFolder classes(before, after);
  Changes folded;
  for (const Change& change : changes) {
    if (change.rule == Rule::text_changed && !shown.prose) continue;
    if (change.rule == Rule::sample_changed && !shown.samples) continue;
    if (!classes.take(change)) folded.push_back(change);
  }
  fold_alike(folded);
  std::move(classes).put(folded);
  std::ranges::stable_sort(folded, [](const Change& a, const Change& b) {
    return std::tie(a.path, a.rule) < std::tie(b.path, b.rule);
  });
  return folded;
}

}  // namespace ucwagen::diff
