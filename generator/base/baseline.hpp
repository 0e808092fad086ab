#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "generator/base/findings.hpp"

/// A baseline: accepted findings, so that only new ones are reported.
namespace ucwagen::base {

/// Fingerprint to "rule in file"; the text is only for people who read the file.
using Baseline = std::map<std::string, std::string>;

[[nodiscard]] Baseline baseline_of(const Findings& findings);
[[nodiscard]] std::string print(const Baseline& baseline);
/// Nothing if the text is not a baseline.
[[nodiscard]] std::optional<Baseline> parse_baseline(std::string_view text);

/// The entries whose keys are not among `occurring`, reported at `file`.
[[nodiscard]] Diagnostics stale_entries(const Baseline& baseline, const std::string& file,
                                        const std::set<std::string>& occurring);

/// Removes the findings that the baseline accepts. Entries that no longer occur are reported at `file`.
[[nodiscard]] Diagnostics apply(const Baseline& baseline, const std::string& file, Findings& findings);

}  // namespace ucwagen::base
