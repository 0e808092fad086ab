#include "generator/base/text.hpp"
#include "generator/diff/comparison.hpp"
#include "generator/diff/matching.hpp"
#include "generator/diff/similarity.hpp"
#include "generator/ir/enum_text.hpp"
#include "generator/ir/type_words.hpp"

namespace ucwagen::diff {
namespace {

bool may_be_renamed(const ir::Input& before, const ir::Input& after) {
  if (same_text(before.name, after.name)) return true;
  return ir::type_text(before.type) == ir::type_text(after.type) &&
         similar_prose(before.description, after.description);
}

/// The position of an input: its row, or the sample that shows it.
ir::Source place_of(const ir::Input& input, const ir::Operation& operation) {
  if (!input.rows.empty()) return input.rows.front();
  return input.type.evidence.empty() ? operation.source : input.type.evidence.front().source;
}

/// The inputs of one operation in both editions.
class InputComparison {
 public:
  InputComparison(Comparison& comparison, const std::string& path, const ir::Operation& before,
                  const ir::Operation& after)
      : comparison_(comparison), path_(path), before_(before), after_(after) {}

  void run() {
    auto inputs = match(before_.inputs, after_.inputs, [](const ir::Input& input) { return input.name; });
    for (const auto& [old, now] : take_renamed(inputs, may_be_renamed)) {
      Change& change = place(
          comparison_.renamed(Rule::parameter_renamed, path_ + '.' + old->name, path_ + '.' + now->name,
                              "parameter " + quoted(old->name) + " renamed to " + quoted(now->name) + '?'),
          old, now);
      change.was = old->name;
      change.is = now->name;
      change.likeness = old->name + " to " + now->name;
    }
    for (const ir::Input* old : inputs.removed) {
      place(comparison_.removed(Rule::parameter_removed, path_ + '.' + old->name,
                                "parameter " + quoted(old->name) + " is gone"),
            old, nullptr)
          .likeness = old->name;
    }
    for (const ir::Input* now : inputs.added) add(*now);
    for (const auto& [old, now] : inputs.both) compare(*old, *now);
  }

 private:
  Change& place(Change& change, const ir::Input* old, const ir::Input* now) {
    if (old != nullptr) change.old_place = place_of(*old, before_);
    if (now != nullptr) change.new_place = place_of(*now, after_);
    return change;
  }

  void add(const ir::Input& now) {
    const std::string kind = now.required ? "required parameter " : "optional parameter ";
    Change& change = place(
        comparison_.added(now.required ? Rule::required_parameter_added : Rule::optional_parameter_added,
                          path_ + '.' + now.name, kind + quoted(now.name) + " is new"),
        nullptr, &now);
    change.is = ir::type_text(now.type);
    change.likeness = kind + now.name;
    change.knowledge = is_shown(before_, now.name);
    change.fact_class = FactClass::parameters;
  }

  void compare(const ir::Input& old, const ir::Input& now) {
    const std::string path = path_ + '.' + now.name;
    // A sample shows only the name, the place and a guess of the type.
    const bool documented_now = old.rows.empty() && !now.rows.empty();
    if (documented_now && !now.required) report_documented(old, now, path);
    if (old.required != now.required) {
      Change& change = place(comparison_.changed(now.required ? Rule::became_required : Rule::became_optional,
                                                 path, "parameter " + quoted(now.name) + required_text(now)),
                             &old, &now);
      change.likeness = now.name;
      change.knowledge = documented_now;
    }
    if (old.in != now.in) compare_places(old, now, path);
    compare_types(comparison_, {path, now.name, true, documented_now}, {old.type, place_of(old, before_)},
                  {now.type, place_of(now, after_)});
    compare_text(comparison_, path, old.description, now.description, place_of(old, before_),
                 place_of(now, after_));
  }

  static const char* required_text(const ir::Input& now) {
    return now.required ? " is required now" : " may be left out now";
  }

  void report_documented(const ir::Input& old, const ir::Input& now, const std::string& path) {
    const std::string what = " was in samples alone and is documented now";
    Change& change = place(
        comparison_.changed(Rule::optional_parameter_added, path, "parameter " + quoted(now.name) + what),
        &old, &now);
    change.knowledge = true;
    change.likeness = change.common_message = "a parameter" + what;
  }

  void compare_places(const ir::Input& old, const ir::Input& now, const std::string& path) {
    // If the new page also lists the query, requests of old clients stay valid.
    const bool widened = now.in == ir::Place::either;
    const std::string what =
        widened ? "may now be sent in the query or in the body" : "is sent in another place";
    Change& change =
        place(comparison_.changed(Rule::parameter_moved, path, "parameter " + quoted(now.name) + ' ' + what),
              &old, &now);
    change.was = ir::to_string(old.in);
    change.is = ir::to_string(now.in);
    change.common_message = "a parameter " + what;
    change.likeness = change.was + " to " + change.is;
    if (widened) change.verdicts.wire = change.verdicts.behaviour = Verdict::compatible;
  }

  Comparison& comparison_;
  const std::string& path_;
  const ir::Operation &before_, &after_;
};

}  // namespace

void compare_inputs(Comparison& comparison, const std::string& path, const ir::Operation& before,
                    const ir::Operation& after) {
  InputComparison(comparison, path, before, after).run();
}

}  // namespace ucwagen::diff
