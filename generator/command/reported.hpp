#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "generator/base/findings.hpp"
#include "generator/base/source_lines.hpp"
#include "generator/command/pipeline.hpp"

/// What is wrong with an input, as `check` and `generate` both report it.
namespace ucwagen::command {

/// The baseline beside the pages, where one folder is read that has a baseline.json; else empty.
[[nodiscard]] std::string baseline_beside(const std::vector<std::string>& paths);

/// Takes away what the baseline accepts. A baseline that cannot be read is a sentence.
[[nodiscard]] std::optional<std::string> apply_baseline(const std::string& file, const base::Policy& policy,
                                                        base::Findings& found);

/// Does a finding of this rule mean that something the page says reaches no output?
[[nodiscard]] bool loses_facts(Rule rule);

/// Prints the findings that lose facts: ten of them, and how many more there are.
void print_losses(const base::Findings& found, const base::Lines& lines,
                  const std::vector<std::string>& paths, Console& console);

/// A table of rules with how often each was broken, the most frequent first.
void print_summary(std::ostream& out, const base::Findings& found);

}  // namespace ucwagen::command
