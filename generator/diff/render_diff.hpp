#pragma once

#include <string>

#include "generator/base/baseline.hpp"
#include "generator/base/findings.hpp"
#include "generator/diff/change.hpp"

/// Changes as text for people and for machines.
namespace ucwagen::diff {

/// How the two editions are called, and which folders stand before the names of their files.
struct Labels {
  std::string before, after;
  std::string old_folder, new_folder;
};

enum class Detail { one_line, with_notes };

/// As findings, for the renderers that they have: one that breaks something is an error, one that may break
/// something a warning. Fingerprints are made of rule and path alone.
[[nodiscard]] base::Findings to_findings(const Changes& changes, const Labels& labels, Detail detail);

[[nodiscard]] std::string render_json(const Changes& changes, const Labels& labels);
/// A release note: what breaks first, what is new last.
[[nodiscard]] std::string render_markdown(const Changes& changes, const Labels& labels);

/// "breaks source; may break wire and behaviour"; empty where nothing breaks.
[[nodiscard]] std::string verdict_text(const Verdicts& verdicts);
/// "was `String`, is `Int32`"; empty where there is neither.
[[nodiscard]] std::string values_text(const Change& change);
/// "in `phone`, `phones` and 12 more"; empty for a change of one place.
[[nodiscard]] std::string places_text(const Change& change);

/// What a baseline calls each change: "UG5011 phone.number". The second of one name ends in ":2".
[[nodiscard]] std::vector<std::string> keys_of(const Changes& changes);
[[nodiscard]] base::Baseline baseline_of(const Changes& changes);
/// Removes what the baseline accepts; gives a finding for each entry that does not occur any more.
[[nodiscard]] Diagnostics apply(const base::Baseline& baseline, const std::string& file, Changes& changes);

}  // namespace ucwagen::diff
