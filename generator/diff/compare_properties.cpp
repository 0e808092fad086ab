#include <algorithm>

#include "generator/base/text.hpp"
#include "generator/diff/comparison.hpp"
#include "generator/diff/matching.hpp"
#include "generator/diff/similarity.hpp"
#include "generator/ir/type_words.hpp"

namespace ucwagen::diff {
namespace {

std::string path_of(const ir::Resource& resource, const ir::Property& property) {
  return resource.name + '.' + property.name;
}

bool has_link(const ir::Resource& resource, const std::string& rel) {
  return std::ranges::any_of(resource.links, [&](const ir::Link& link) { return link.rel == rel; });
}

bool may_be_renamed(const ir::Property& before, const ir::Property& after) {
  if (same_text(before.name, after.name)) return true;
  return ir::type_text(before.type) == ir::type_text(after.type) &&
         similar_prose(before.description, after.description);
}

void report_renamed(Comparison& comparison, const ir::Resource& resource, const ir::Property& before,
                    const ir::Property& after) {
  Change& change =
      comparison.renamed(Rule::property_renamed, path_of(resource, before), path_of(resource, after),
                         "property " + quoted(before.name) + " renamed to " + quoted(after.name) + '?');
  change.was = before.name;
  change.is = after.name;
  change.likeness = before.name + " to " + after.name;
  change.old_place = before.source;
  change.new_place = after.source;
}

void report_removed(Comparison& comparison, const ir::Resource& before, const ir::Resource& after,
                    const ir::Property& property) {
  const bool moved = has_link(after, property.name) && !has_link(before, property.name);
  Change& change =
      comparison.removed(moved ? Rule::became_link : Rule::property_removed, path_of(before, property),
                         "property " + quoted(property.name) + (moved ? " is a link now" : " is gone"));
  change.was = ir::type_text(property.type);
  change.likeness = property.name;
  change.old_place = property.source;
}

void report_added(Comparison& comparison, const ir::Resource& before, const ir::Resource& after,
                  const ir::Property& property) {
  const bool moved = has_link(before, property.name) && !has_link(after, property.name);
  Change& change =
      comparison.added(moved ? Rule::became_link : Rule::property_added, path_of(after, property),
                       "property " + quoted(property.name) + (moved ? " was a link" : " is new"));
  if (moved) change.old_path = before.name + ".links." + property.name;
  change.is = ir::type_text(property.type);
  change.likeness = property.name;
  change.new_place = property.source;
  change.knowledge = !moved && is_shown(before, property.name);
}

}  // namespace

void compare_properties(Comparison& comparison, const ir::Resource& before, const ir::Resource& after) {
  auto properties =
      match(before.properties, after.properties, [](const ir::Property& property) { return property.name; });
  for (const auto& [old, now] : take_renamed(properties, may_be_renamed))
    report_renamed(comparison, after, *old, *now);
  for (const ir::Property* old : properties.removed) report_removed(comparison, before, after, *old);
  for (const ir::Property* now : properties.added) report_added(comparison, before, after, *now);
  for (const auto& [old, now] : properties.both) {
    const std::string path = path_of(after, *now);
    compare_types(comparison, {path, now->name, false}, {old->type, old->source}, {now->type, now->source});
    compare_text(comparison, path, old->description, now->description, old->source, now->source);
  }
}

}  // namespace ucwagen::diff
