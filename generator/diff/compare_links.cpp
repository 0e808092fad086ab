#include <algorithm>

#include "generator/base/text.hpp"
#include "generator/diff/comparison.hpp"
#include "generator/diff/matching.hpp"
#include "generator/diff/similarity.hpp"
#include "generator/ir/enum_text.hpp"

namespace ucwagen::diff {
namespace {

constexpr std::string_view self = "self";

std::string path_of(const ir::Resource& resource, const ir::Link& link) {
  return resource.name + ".links." + link.rel;
}

/// Every resource has a link to itself, whether its page lists it or not.
std::vector<ir::Link> without_self(const std::vector<ir::Link>& links) {
  std::vector<ir::Link> rest;
  std::ranges::copy_if(links, std::back_inserter(rest),
                       [](const ir::Link& link) { return link.rel != self; });
  return rest;
}

bool has_property(const ir::Resource& resource, const std::string& name) {
  return std::ranges::any_of(resource.properties,
                             [&](const ir::Property& property) { return property.name == name; });
}

bool may_be_renamed(const ir::Link& before, const ir::Link& after) {
  if (same_text(before.rel, after.rel)) return true;
  return before.target && before.target == after.target &&
         similar_prose(before.description, after.description);
}

/// Compares one row of both editions.
class LinkComparison {
 public:
  LinkComparison(Comparison& comparison, std::string path, const ir::Link& before, const ir::Link& after)
      : comparison_(comparison), path_(std::move(path)), before_(before), after_(after) {}

  void run() {
    if (before_.target != after_.target) {
      Change& change = add(Rule::target_changed, " leads to another resource",
                           before_.target.value_or("unknown"), after_.target.value_or("unknown"));
      change.knowledge = !before_.target;
      change.fact_class = FactClass::link_targets;
    }
    using ir::Cardinality;
    const bool cardinality = before_.cardinality != after_.cardinality,
               embedded = before_.embedded != after_.embedded;
    const bool old_open =
        before_.cardinality == Cardinality::unknown || after_.cardinality == Cardinality::unknown;
    if (cardinality && !old_open) {
      add(Rule::cardinality_changed,
          after_.cardinality == Cardinality::many ? " may occur many times now" : " occurs once now",
          std::string(ir::to_string(before_.cardinality)), std::string(ir::to_string(after_.cardinality)));
    }
    if (embedded && before_.embedded && after_.embedded) {
      add(Rule::embedded_changed, *after_.embedded ? " is embedded now" : " is not embedded any more",
          *before_.embedded ? "embedded" : "linked", *after_.embedded ? "embedded" : "linked");
    }
    if ((cardinality && old_open) || (embedded && (!before_.embedded || !after_.embedded))) add_shape();
    compare_text(comparison_, path_, before_.description, after_.description, before_.source, after_.source);
  }

 private:
  static std::string shape(const ir::Link& link) {
    const std::string place = !link.embedded ? "linked or embedded" : *link.embedded ? "embedded" : "linked";
    return std::string(ir::to_string(link.cardinality)) + ", " + place;
  }

  void add_shape() {
    const bool lost =
        (before_.embedded && !after_.embedded) ||
        (before_.cardinality != ir::Cardinality::unknown && after_.cardinality == ir::Cardinality::unknown);
    Change& change = add(Rule::link_shape_known,
                         lost ? " has a form that no sample shows any more" : " has a known form now",
                         shape(before_), shape(after_));
    change.knowledge = true;
    change.fact_class = FactClass::link_shapes;
  }

  Change& add(Rule rule, const std::string& what, std::string was, std::string is) {
    Change& change = comparison_.changed(rule, path_, "link " + quoted(after_.rel) + what);
    change.likeness = after_.rel + ": " + was + " to " + is;
    change.was = std::move(was);
    change.is = std::move(is);
    change.old_place = before_.source;
    change.new_place = after_.source;
    return change;
  }

  Comparison& comparison_;
  std::string path_;
  const ir::Link &before_, &after_;
};

void report_renamed(Comparison& comparison, const std::string& owner, const ir::Link& before,
                    const ir::Link& after) {
  Change& change =
      comparison.renamed(Rule::link_renamed, owner + ".links." + before.rel, owner + ".links." + after.rel,
                         "link " + quoted(before.rel) + " renamed to " + quoted(after.rel) + '?');
  change.was = before.rel;
  change.is = after.rel;
  change.likeness = before.rel + " to " + after.rel;
  change.old_place = before.source;
  change.new_place = after.source;
}

}  // namespace

void compare_links(Comparison& comparison, const ir::Resource& before, const ir::Resource& after) {
  const std::vector<ir::Link> old_links = without_self(before.links), new_links = without_self(after.links);
  const auto rel = [](const ir::Link& link) { return link.rel; };
  auto links = match(old_links, new_links, rel);
  drop_repeated(links, rel);
  for (const auto& [old, now] : take_renamed(links, may_be_renamed))
    report_renamed(comparison, after.name, *old, *now);
  for (const ir::Link* old : links.removed) {
    // A link that became a property is reported with the property.
    if (has_property(after, old->rel) && !has_property(before, old->rel)) continue;
    Change& change = comparison.removed(Rule::link_removed, path_of(before, *old),
                                        "link " + quoted(old->rel) + " is gone");
    change.likeness = old->rel;
    change.was = old->target.value_or("");
    change.old_place = old->source;
  }
  for (const ir::Link* now : links.added) {
    if (has_property(before, now->rel) && !has_property(after, now->rel)) continue;
    Change& change =
        comparison.added(Rule::link_added, path_of(after, *now), "link " + quoted(now->rel) + " is new");
    change.likeness = now->rel;
    change.is = now->target.value_or("");
    change.new_place = now->source;
    change.knowledge = is_shown(before, now->rel);
  }
  for (const auto& [old, now] : links.both)
    LinkComparison(comparison, path_of(after, *now), *old, *now).run();
}

}  // namespace ucwagen::diff
