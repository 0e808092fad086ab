#include "generator/diff/comparison.hpp"
#include "generator/diff/matching.hpp"

namespace ucwagen::diff {
namespace {

std::string path_of(const std::string& scope) { return "scopes[" + scope + ']'; }

void compare_scope_pages(Comparison& comparison) {
  const auto scopes = match(comparison.before.scopes, comparison.after.scopes,
                            [](const ir::Scope& scope) { return scope.name; });
  const bool unknown = comparison.before.scopes.empty();
  for (const ir::Scope* old : scopes.removed) {
    comparison.removed(Rule::scope_removed, path_of(old->name), "scope " + quoted(old->name) + " is gone")
        .old_place = old->source;
  }
  for (const ir::Scope* now : scopes.added) {
    Change& change = comparison.added(unknown ? Rule::scope_known : Rule::scope_alternative_added,
                                      path_of(now->name), "scope " + quoted(now->name) + " is new");
    change.new_place = now->source;
    change.knowledge = unknown;
    change.fact_class = FactClass::scopes;
  }
  for (const auto& [old, now] : scopes.both) {
    compare_text(comparison, path_of(now->name), old->permission + '\n' + old->description,
                 now->permission + '\n' + now->description, old->source, now->source);
  }
}

Change& generic(Comparison& comparison, const std::string& name, const std::string& what) {
  Change& change = comparison.changed(Rule::generic_error_changed, "errors[" + name + ']',
                                      "generic error " + quoted(name) + what);
  return change;
}

void compare_generic_errors(Comparison& comparison) {
  const auto errors = match(comparison.before.generic_errors, comparison.after.generic_errors,
                            [](const ir::GenericError& error) { return error.name; });
  for (const ir::GenericError* old : errors.removed)
    generic(comparison, old->name, " is gone").old_place = old->source;
  for (const ir::GenericError* now : errors.added)
    generic(comparison, now->name, " is new").new_place = now->source;
  for (const auto& [old, now] : errors.both) {
    compare_text(comparison, "errors[" + now->name + ']', old->description, now->description, old->source,
                 now->source);
  }
  const auto codes = match(
      comparison.before.status_errors, comparison.after.status_errors, [](const ir::StatusError& error) {
        return std::to_string(error.status) + ' ' + error.name + (error.in_events ? " in events" : "");
      });
  const auto name = [](const ir::StatusError& error) {
    return error.name + ' ' + std::to_string(error.status);
  };
  for (const ir::StatusError* old : codes.removed)
    generic(comparison, name(*old), " is gone").old_place = old->source;
  for (const ir::StatusError* now : codes.added)
    generic(comparison, name(*now), " is new").new_place = now->source;
}

}  // namespace

void compare_scopes(Comparison& comparison, const ir::Resource& before, const ir::Resource& after) {
  const auto scopes = match(before.scopes, after.scopes, [](const std::string& scope) { return scope; });
  const auto place = [&](Change& change, const std::string& scope) {
    change.likeness = scope;
    change.old_place = before.source;
    change.new_place = after.source;
    change.fact_class = FactClass::scopes;
  };
  if (before.scopes.empty() && !after.scopes.empty()) {
    Change& change = comparison.changed(Rule::scope_known, after.name, "scopes are stated now");
    for (const std::string& scope : after.scopes) change.is += (change.is.empty() ? "" : ", ") + scope;
    change.knowledge = true;
    place(change, change.is);
    return;
  }
  for (const std::string* old : scopes.removed) {
    Change& change = comparison.changed(Rule::scope_removed, after.name,
                                        "scope " + quoted(*old) + " is not enough any more");
    change.was = *old;
    place(change, *old);
  }
  for (const std::string* now : scopes.added) {
    Change& change = comparison.changed(Rule::scope_alternative_added, after.name,
                                        "scope " + quoted(*now) + " is enough now");
    change.is = *now;
    place(change, *now);
  }
}

void compare_common(Comparison& comparison) {
  compare_scope_pages(comparison);
  compare_generic_errors(comparison);
}

}  // namespace ucwagen::diff
