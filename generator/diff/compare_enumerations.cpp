#include <algorithm>

#include "generator/base/text.hpp"
#include "generator/diff/comparison.hpp"
#include "generator/diff/matching.hpp"
#include "generator/diff/similarity.hpp"
#include "generator/ir/error_names.hpp"

namespace ucwagen::diff {
namespace {

/// Whether the members that both editions have are in a different order. Errors that only tables name come last, so a
/// page that begins to list them moves them, which does not count as a change of order.
bool reordered(const Matched<ir::Member>& members, const ir::Enumeration& before) {
  std::vector<const ir::Member*> order;
  for (const auto& [old, now] : members.both) {
    if (!ir::is_error_enumeration(before.name) || old->source.file == before.source.file)
      order.push_back(old);
  }
  // The pairs are in the new order. The old rows are elements of a vector, so their addresses give the old order.
  return !std::ranges::is_sorted(order) && !before.members.empty();
}

void compare_members(Comparison& comparison, const ir::Enumeration& before, const ir::Enumeration& after) {
  const auto path = [&](const ir::Member& member) { return after.name + '.' + member.name; };
  auto members = match(before.members, after.members, [](const ir::Member& member) { return member.name; });
  const auto same = [](const ir::Member& a, const ir::Member& b) { return same_text(a.name, b.name); };
  for (const auto& [old, now] : take_renamed(members, same)) {
    // Texts of errors are compared without regard to case, so a change of case has no effect.
    if (ir::is_error_enumeration(after.name)) continue;
    Change& change = comparison.renamed(
        Rule::member_case, path(*old), path(*now),
        quoted(old->name) + " of " + quoted(after.name) + " is spelled " + quoted(now->name));
    change.was = old->name;
    change.is = now->name;
    change.old_place = old->source;
    change.new_place = now->source;
  }
  for (const ir::Member* old : members.removed) {
    Change& change = comparison.removed(Rule::member_removed, path(*old),
                                        quoted(after.name) + " has lost " + quoted(old->name));
    change.old_place = old->source;
    change.likeness = after.name;
    change.common_message = quoted(after.name) + " has lost members";
  }
  for (const ir::Member* now : members.added) {
    Change& change = comparison.added(Rule::member_added, path(*now),
                                      quoted(after.name) + " has a new member " + quoted(now->name));
    change.new_place = now->source;
    change.likeness = after.name;
    change.common_message = quoted(after.name) + " has new members";
  }
  if (reordered(members, before)) {
    Change& change = comparison.changed(Rule::members_reordered, after.name,
                                        "members of " + quoted(after.name) + " are in another order");
    change.old_place = before.source;
    change.new_place = after.source;
  }
  for (const auto& [old, now] : members.both)
    compare_text(comparison, path(*now), old->description, now->description, old->source, now->source);
}

}  // namespace

void compare_enumerations(Comparison& comparison) {
  const std::vector<ir::Enumeration> before =
      ir::with_error_enumerations(ir::complete_enumerations(comparison.before));
  const std::vector<ir::Enumeration> after =
      ir::with_error_enumerations(ir::complete_enumerations(comparison.after));
  const auto enumerations =
      match(before, after, [](const ir::Enumeration& enumeration) { return enumeration.name; });
  for (const ir::Enumeration* old : enumerations.removed) {
    comparison.removed(Rule::enumeration_removed, old->name, "enumeration " + quoted(old->name) + " is gone")
        .old_place = old->source;
  }
  for (const ir::Enumeration* now : enumerations.added) {
    comparison.added(Rule::enumeration_added, now->name, "enumeration " + quoted(now->name) + " is new")
        .new_place = now->source;
  }
  for (const auto& [old, now] : enumerations.both) {
    compare_members(comparison, *old, *now);
    compare_text(comparison, now->name, old->summary, now->summary, old->source, now->source);
  }
}

}  // namespace ucwagen::diff
