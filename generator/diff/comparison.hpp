#pragma once

#include <string>
#include <string_view>

#include "generator/diff/change.hpp"
#include "generator/ir/model.hpp"

/// The parts of a comparison. Each adds the changes of one kind of fact, with the default verdicts of their rules.
namespace ucwagen::diff {

struct Comparison {
  const ir::Api& before;
  const ir::Api& after;
  Changes& changes;

  /// Adds a change of a fact that both editions have.
  Change& changed(Rule rule, const std::string& path, std::string message) {
    return add(rule, path, path, std::move(message));
  }
  Change& removed(Rule rule, const std::string& path, std::string message) {
    return add(rule, path, path, std::move(message));
  }
  Change& added(Rule rule, const std::string& path, std::string message) {
    return add(rule, path, {}, std::move(message));
  }
  Change& renamed(Rule rule, const std::string& from, const std::string& to, std::string message) {
    return add(rule, to, from, std::move(message));
  }

 private:
  Change& add(Rule rule, const std::string& path, const std::string& old_path, std::string message) {
    Change& change = changes.emplace_back();
    change.rule = rule;
    change.path = path;
    change.old_path = old_path;
    change.message = std::move(message);
    change.likeness = path;
    change.verdicts = usual_verdicts(rule);
    return change;
  }
};

/// The parts of a property or parameter that are compared in the same way.
struct TypedFact {
  const ir::Type& type;
  const ir::Source& source;
};

/// The name of a fact without the path of its owner, for messages and to find similar changes.
struct FactName {
  std::string path;
  std::string name;
  bool parameter = false;
  bool documented_now = false;  ///< the old edition only shows it in samples
};

void compare_resources(Comparison& comparison);
void compare_properties(Comparison& comparison, const ir::Resource& before, const ir::Resource& after);
void compare_links(Comparison& comparison, const ir::Resource& before, const ir::Resource& after);
void compare_operations(Comparison& comparison, const ir::Resource& before, const ir::Resource& after);
void compare_inputs(Comparison& comparison, const std::string& path, const ir::Operation& before,
                    const ir::Operation& after);
void compare_errors(Comparison& comparison, const std::string& path, const ir::Operation& before,
                    const ir::Operation& after);
void compare_events(Comparison& comparison, const ir::Resource& before, const ir::Resource& after);
void compare_types(Comparison& comparison, const FactName& fact, const TypedFact& before,
                   const TypedFact& after);
void compare_scopes(Comparison& comparison, const ir::Resource& before, const ir::Resource& after);
void compare_enumerations(Comparison& comparison);
/// Scopes and errors that belong to no resource.
void compare_common(Comparison& comparison);
/// Compares descriptions; differences of layout are ignored.
void compare_text(Comparison& comparison, const std::string& path, std::string_view before,
                  std::string_view after, const ir::Source& old_place, const ir::Source& new_place);

/// "`text`", as messages quote names. Backticks inside are replaced, since they would end the quotation in Markdown.
[[nodiscard]] inline std::string quoted(std::string_view text) {
  std::string out = "`";
  for (const char c : text) out += c == '`' ? '\'' : c;
  return out + '`';
}
/// Whether a sample of these operations has the quoted name, or a query with it.
[[nodiscard]] bool is_shown(const ir::Resource& resource, const std::string& name);
[[nodiscard]] bool is_shown(const ir::Operation& operation, const std::string& name);

}  // namespace ucwagen::diff
