#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "generator/base/baseline.hpp"
#include "generator/base/findings.hpp"
#include "generator/base/result.hpp"
#include "generator/base/source_lines.hpp"
#include "generator/command/command.hpp"
#include "generator/command/template_sources.hpp"

/// Reporting of findings, for the commands.
namespace ucwagen::command {

/// Prints mistakes in templates; true if there were any. Those in templates of the user are shown where the user can
/// open them.
bool print(Diagnostics diagnostics, const TemplateSet& templates, Console& console);

/// The file baseline.json in the folder of the pages, if the input is one folder that has it; else empty.
[[nodiscard]] std::string baseline_beside(const std::vector<std::string>& paths);

[[nodiscard]] base::Result<base::Baseline> read_baseline(const std::string& file);

/// Removes the findings that the baseline accepts. Returns a message if the baseline cannot be read.
[[nodiscard]] base::Failure apply_baseline(const std::string& file, const base::Policy& policy,
                                           base::Findings& found);

/// Whether a finding of this rule means that something on the page is missing in the output.
[[nodiscard]] bool loses_facts(Rule rule);

/// Prints the findings about lost facts: the first ten, and the number of the others.
void print_losses(const base::Findings& found, const base::Lines& lines,
                  const std::vector<std::string>& paths, Console& console);

/// Prints how often each rule was broken, the most frequent rule first.
void print_summary(std::ostream& out, const base::Findings& found);

}  // namespace ucwagen::command
