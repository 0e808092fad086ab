#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/base/location.hpp"

namespace ucwagen {

enum class Severity { note, warning, error };

/// Every rule, in the order of the ids; rules.def is the table.
enum class Rule {
#define UCWAGEN_RULE(id, name, severity, ...) name,
#include "generator/base/rules.def"
#undef UCWAGEN_RULE
};

/// A second place that explains a finding: the contradicting evidence, the first definition.
struct Note {
  Location where;
  std::string message;
};

/// One finding. The message says what is wrong in one sentence without a full stop; the hint says what to do.
struct Diagnostic {
  Rule rule{};
  Location where;
  std::string message;
  std::string hint = {};
  std::vector<Note> notes = {};
};

using Diagnostics = std::vector<Diagnostic>;

/// Adds a finding and returns it, so that notes can be added.
Diagnostic& report(Diagnostics& diagnostics, Rule rule, Location where, std::string message,
                   std::string hint = {});

/// Moves findings to the end of others.
void append(Diagnostics& diagnostics, Diagnostics&& more);

/// One row of the catalogue: the only definition of a rule.
struct RuleInfo {
  Rule rule;
  std::string_view id;           ///< "UG1203": stable, never reused
  std::string_view name;         ///< "misspelt-heading": for -W options
  Severity severity;             ///< default
  std::string_view explanation;  ///< one paragraph with an example, for `ucwagen explain`
};

[[nodiscard]] const std::vector<RuleInfo>& rules();
[[nodiscard]] const RuleInfo& info(Rule rule);
[[nodiscard]] const RuleInfo* find_rule(std::string_view id_or_name);
[[nodiscard]] std::string_view to_string(Severity severity);

}  // namespace ucwagen
