#pragma once

#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/base/severity_policy.hpp"
#include "generator/base/source_lines.hpp"

namespace ucwagen::base {

/// A diagnostic as it is reported.
struct Finding {
  Diagnostic diagnostic;
  Severity severity = Severity::error;
  /// Tells the finding again in another run: made of the rule, the file, the text of the line and the
  /// message, with a counter for those that are alike. Line numbers are no part of it, so text added above
  /// changes nothing.
  std::string fingerprint;
};

using Findings = std::vector<Finding>;

/// Gives places without a column that of their line's text, sorts by file, line, column and rule, keeps one
/// of those that are the same, and drops what the policy silences.
[[nodiscard]] Findings settle(Diagnostics diagnostics, const Policy& policy, const Lines& lines);

/// How many findings have this severity.
[[nodiscard]] std::size_t count(const Findings& findings, Severity severity);

}  // namespace ucwagen::base
