#include <algorithm>

#include "generator/base/text.hpp"
#include "generator/diff/comparison.hpp"
#include "generator/diff/matching.hpp"
#include "generator/diff/similarity.hpp"

namespace ucwagen::diff {
namespace {

using Resources = Matched<ir::Resource>;

/// Whether this is a later revision of a resource that the old edition also has.
bool is_revision(const ir::Api& before, const ir::Resource& resource) {
  return resource.revision > 1 && std::ranges::any_of(before.resources, [&](const ir::Resource& old) {
           return old.rel == resource.rel && old.revision < resource.revision;
         });
}

bool may_be_renamed(const ir::Resource& before, const ir::Resource& after) {
  return same_text(before.name, after.name) ||
         (before.alias_of == after.alias_of && similar_members(before, after));
}

void report_comings_and_goings(Comparison& comparison, Resources& resources) {
  for (const auto& [old, now] : take_renamed(resources, may_be_renamed)) {
    Change& change =
        comparison.renamed(Rule::resource_renamed, old->name, now->name,
                           "resource " + quoted(old->name) + " renamed to " + quoted(now->name) + '?');
    change.was = old->name;
    change.is = now->name;
    change.old_place = old->source;
    change.new_place = now->source;
  }
  for (const ir::Resource* old : resources.removed) {
    comparison.removed(Rule::resource_removed, old->name, "resource " + quoted(old->name) + " is gone")
        .old_place = old->source;
  }
  for (const ir::Resource* now : resources.added) {
    const bool revision = is_revision(comparison.before, *now);
    std::string message =
        revision ? "revision " + std::to_string(now->revision) + " of " + quoted(now->rel) + " is new"
                 : "resource " + quoted(now->name) + " is new";
    comparison.added(revision ? Rule::revision_added : Rule::resource_added, now->name, std::move(message))
        .new_place = now->source;
  }
}

void compare_identity(Comparison& comparison, const ir::Resource& before, const ir::Resource& after) {
  if (before.rel != after.rel || before.revision != after.revision) {
    Change& change = comparison.changed(Rule::rel_changed, after.name,
                                        quoted(after.name) + " has another rel or revision");
    change.was = before.rel + " revision " + std::to_string(before.revision);
    change.is = after.rel + " revision " + std::to_string(after.revision);
    change.old_place = before.source;
    change.new_place = after.source;
  }
  if (before.alias_of != after.alias_of) {
    Change& change = comparison.changed(Rule::alias_changed, after.name,
                                        quoted(after.name) + " describes another resource");
    change.was = before.alias_of.value_or(before.name);
    change.is = after.alias_of.value_or(after.name);
    change.old_place = before.source;
    change.new_place = after.source;
  }
}

}  // namespace

void compare_text(Comparison& comparison, const std::string& path, std::string_view before,
                  std::string_view after, const ir::Source& old_place, const ir::Source& new_place) {
  std::string was = normal_prose(before), is = normal_prose(after);
  if (was == is) return;
  Change& change = comparison.changed(Rule::text_changed, path, "another description");
  change.was = std::move(was);
  change.is = std::move(is);
  change.old_place = old_place;
  change.new_place = new_place;
}

void compare_resources(Comparison& comparison) {
  const auto name = [](const ir::Resource& resource) { return resource.name; };
  Resources resources = match(comparison.before.resources, comparison.after.resources, name);
  report_comings_and_goings(comparison, resources);
  for (const auto& [old, now] : resources.both) {
    if (*old == *now) continue;
    compare_identity(comparison, *old, *now);
    compare_properties(comparison, *old, *now);
    compare_links(comparison, *old, *now);
    compare_scopes(comparison, *old, *now);
    compare_events(comparison, *old, *now);
    compare_operations(comparison, *old, *now);
    compare_text(comparison, now->name, old->summary + '\n' + old->description,
                 now->summary + '\n' + now->description, old->source, now->source);
  }
}

}  // namespace ucwagen::diff
