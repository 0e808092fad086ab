#include "generator/diff/diff.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>

#include "generator/diff/comparison.hpp"
#include "generator/diff/coverage.hpp"
#include "generator/ir/fact_path.hpp"

namespace ucwagen::diff {
namespace {

/// Whether the fact is gone, together with all facts below its path.
bool takes_all_below(Rule rule) {
  return rule == Rule::resource_removed || rule == Rule::resource_renamed || rule == Rule::alias_changed ||
         rule == Rule::enumeration_removed || rule == Rule::operation_removed;
}

bool is_about_values(Rule rule) {
  return rule == Rule::limit_tightened || rule == Rule::limit_loosened || rule == Rule::limit_known ||
         rule == Rule::default_changed || rule == Rule::became_optional || rule == Rule::members_reordered ||
         rule == Rule::text_changed || rule == Rule::sample_changed || rule == Rule::scope_known ||
         rule == Rule::scope_alternative_added || rule == Rule::rel_changed ||
         rule == Rule::optional_parameter_added;
}

/// Whether a change by this rule can be the reason for the loss; one fact may have several changes.
bool can_cause(Rule rule, std::string_view lost) {
  const bool demand = lost.ends_with(demanded);
  if (is_about_values(rule)) return false;
  if (rule == Rule::became_required || rule == Rule::required_parameter_added) return demand;
  if (rule == Rule::scope_removed) return lost.starts_with("Scope::");
  if (rule == Rule::nullable_changed) return lost.ends_with("(Null)");
  if (rule == Rule::parameter_moved) return lost.ends_with("query()");
  return !demand;
}

/// Sets the source verdict of each change from the declarations that the bindings lose.
class SourceVerdicts {
 public:
  SourceVerdicts(Changes& changes, const Losses& losses) : changes_(changes), losses_(losses) {}

  void run() {
    for (Change& change : changes_) settle(change);
    for (const auto& [path, texts] : losses_) {
      if (!explained_.contains(path) && !blame_error(path, texts)) add(path, texts);
    }
  }

 private:
  void settle(Change& change) {
    bool lost = explain(change.rule, change.old_path);
    if (change.path != change.old_path) lost = explain(change.rule, change.path) || lost;
    if (takes_all_below(change.rule)) {
      const std::string head = change.old_path + '.';
      for (auto at = losses_.lower_bound(head); at != losses_.end() && at->first.starts_with(head); ++at)
        lost = explain(change.rule, at->first) || lost;
    }
    if (lost) {
      change.verdicts.source = Verdict::breaking;
    } else if (change.verdicts.source == Verdict::breaking) {
      change.verdicts.source = Verdict::compatible;
    }
  }

  /// Whether the change is the reason for a loss at this path; marks the loss as explained.
  bool explain(Rule rule, const std::string& path) {
    const auto found = losses_.find(path);
    if (found == losses_.end()) return false;
    const auto is_cause = [&](const std::string& text) {
      return takes_all_below(rule) || can_cause(rule, text);
    };
    if (std::ranges::none_of(found->second, is_cause)) return false;
    explained_.insert(path);
    return true;
  }

  /// A new or removed error may rename the enumerators of other errors of its table.
  bool blame_error(const std::string& path, const std::vector<std::string>& texts) {
    const std::size_t table = path.find(".errors[");
    if (table == std::string::npos) return false;
    const std::string head = path.substr(0, table + 8);
    const auto found = std::ranges::find_if(changes_, [&](const Change& change) {
      return (change.rule == Rule::error_added || change.rule == Rule::error_removed) &&
             change.path.starts_with(head);
    });
    if (found == changes_.end()) return false;
    found->verdicts.source = Verdict::breaking;
    found->message += "; with it " + quoted(texts.front()) + " gets another name";
    found->likeness += texts.front();
    return true;
  }

  void add(const std::string& path, const std::vector<std::string>& texts) {
    Change change;
    change.rule = Rule::declaration_changed;
    change.path = change.old_path = change.likeness = path;
    change.message = quoted(texts.front()) + " has another declaration";
    change.verdicts = usual_verdicts(change.rule);
    added_.push_back(std::move(change));
  }

 public:
  Changes take_added() && { return std::move(added_); }

 private:
  Changes& changes_;
  const Losses& losses_;
  std::set<std::string> explained_;
  Changes added_;
};

/// A fact that only the new edition states does not break the wire or behaviour.
void exempt_knowledge(Changes& changes, const ir::Api& before) {
  const Coverage stated(before);
  for (Change& change : changes) {
    if (change.rule == Rule::limit_known || change.rule == Rule::default_changed)
      change.knowledge = change.was == "none" && stated.is_rare(change.fact_class);
    if (change.fact_class == FactClass::nullability) change.knowledge = stated.is_rare(change.fact_class);
    if (!change.knowledge) continue;
    change.verdicts.wire = Verdict::none;
    change.verdicts.behaviour = Verdict::none;
  }
}

void set_place(Change& change, const ir::Api& before, const ir::Api& after) {
  if (change.rule != Rule::declaration_changed) return;
  if (const auto fact = ir::find_fact(before, change.path)) change.old_place = fact->source;
  if (const auto fact = ir::find_fact(after, change.path)) change.new_place = fact->source;
}

bool has(const ir::Api& api, const ir::AppliedCorrection& wanted) {
  return std::ranges::any_of(api.corrections, [&](const ir::AppliedCorrection& correction) {
    return correction.path == wanted.path && correction.is == wanted.is;
  });
}

std::string uncorrected(const ir::Api& corrected, const ir::Api& other) {
  for (const ir::AppliedCorrection& correction : corrected.corrections) {
    if (has(other, correction)) continue;
    const std::size_t hash = correction.path.find('#');
    const auto fact = ir::find_fact(other, correction.path);
    if (hash != std::string::npos && fact && !fact->fields.empty() &&
        fact->fields.front().second == correction.was)
      return correction.path;
  }
  return {};
}

}  // namespace

Changes compare(const Edition& before, const Edition& after) {
  Changes changes;
  Comparison comparison{before.api, after.api, changes};
  compare_resources(comparison);
  compare_enumerations(comparison);
  compare_common(comparison);
  const Losses lost = losses(before.surface, after.surface);
  SourceVerdicts verdicts(changes, lost);
  verdicts.run();
  for (Change& change : std::move(verdicts).take_added()) changes.push_back(std::move(change));
  exempt_knowledge(changes, before.api);
  for (Change& change : changes) set_place(change, before.api, after.api);
  std::ranges::stable_sort(changes, [](const Change& a, const Change& b) {
    return std::tie(a.path, a.rule) < std::tie(b.path, b.rule);
  });
  return changes;
}

std::string one_sided_correction(const ir::Api& before, const ir::Api& after) {
  const std::string path = uncorrected(before, after);
  return path.empty() ? uncorrected(after, before) : path;
}

}  // namespace ucwagen::diff
