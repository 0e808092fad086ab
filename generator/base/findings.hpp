#pragma once

#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/base/severity_policy.hpp"
#include "generator/base/source_lines.hpp"

namespace ucwagen::base {

/// A diagnostic with its severity and fingerprint, ready to be reported.
struct Finding {
  Diagnostic diagnostic;
  Severity severity = Severity::error;
  /// Identifies the finding in later runs. It is made of the rule, the file, the text of the line and the
  /// message, with a counter for equal ones. It does not depend on line numbers, so text added above
  /// does not change it.
  std::string fingerprint;
};

using Findings = std::vector<Finding>;

/// Completes missing columns, sorts by file, line, column and rule, removes duplicates, and drops the findings
/// that the policy switches off.
[[nodiscard]] Findings settle(Diagnostics diagnostics, const Policy& policy, const Lines& lines);

/// How many findings have this severity.
[[nodiscard]] std::size_t count(const Findings& findings, Severity severity);

}  // namespace ucwagen::base
