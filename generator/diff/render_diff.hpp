#pragma once

#include <string>

#include "generator/base/baseline.hpp"
#include "generator/base/findings.hpp"
#include "generator/diff/change.hpp"

/// Changes as text for people and for machines.
namespace ucwagen::diff {

/// The labels of the two editions, and the folders of their files.
struct Labels {
  std::string before, after;
  std::string old_folder, new_folder;
};

enum class Detail { one_line, with_notes };

/// Converts changes to findings, for the renderers of findings: a change that breaks something is an error, one that
/// may break something a warning. Fingerprints are made of rule and path only.
[[nodiscard]] base::Findings to_findings(const Changes& changes, const Labels& labels, Detail detail);

[[nodiscard]] std::string render_json(const Changes& changes, const Labels& labels);
/// A release note; breaking changes come first, new facts last.
[[nodiscard]] std::string render_markdown(const Changes& changes, const Labels& labels);

/// "breaks source; may break wire and behaviour"; empty if nothing breaks.
[[nodiscard]] std::string verdict_text(const Verdicts& verdicts);
/// "was `String`, is `Int32`"; empty if there are no values.
[[nodiscard]] std::string values_text(const Change& change);
/// "in `phone`, `phones` and 12 more"; empty for a change in one place.
[[nodiscard]] std::string places_text(const Change& change);

/// The key of each change in a baseline: "UG5011 phone.number". The second change with a key gets ":2".
[[nodiscard]] std::vector<std::string> keys_of(const Changes& changes);
[[nodiscard]] base::Baseline baseline_of(const Changes& changes);
/// Removes the changes that the baseline accepts; returns a finding for each entry that no longer occurs.
[[nodiscard]] Diagnostics apply(const base::Baseline& baseline, const std::string& file, Changes& changes);

}  // namespace ucwagen::diff
