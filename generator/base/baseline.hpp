#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "generator/base/findings.hpp"

/// A baseline: the findings of some day, accepted, so that only new ones are reported.
namespace ucwagen::base {

/// Fingerprint to "rule in file", which is there for people to read.
using Baseline = std::map<std::string, std::string>;

[[nodiscard]] Baseline baseline_of(const Findings& findings);
[[nodiscard]] std::string print(const Baseline& baseline);
/// Nothing if the text is no baseline.
[[nodiscard]] std::optional<Baseline> parse_baseline(std::string_view text);

/// Removes the findings that the baseline holds. What it holds and no longer occurs is reported at `file`.
[[nodiscard]] Diagnostics apply(const Baseline& baseline, const std::string& file, Findings& findings);

}  // namespace ucwagen::base
