#include <algorithm>
#include <map>
#include <set>

#include "generator/diff/comparison.hpp"
#include "generator/diff/render_diff.hpp"

namespace ucwagen::diff {
namespace {

constexpr std::size_t shown_places = 3;

Location location(const ir::Source& source, const std::string& folder) {
  if (source.file.empty()) return {};
  const bool joined = !folder.empty() && folder.back() != '/';
  return {folder + (joined ? "/" : "") + source.file, source.line, source.column};
}

Severity severity_of(const Verdicts& verdicts) {
  switch (worst(verdicts)) {
    case Verdict::breaking: return Severity::error;
    case Verdict::possibly: return Severity::warning;
    default: return Severity::note;
  }
}

/// The names of those with this verdict: "source, wire and behaviour".
std::string names_with(const Verdicts& verdicts, Verdict wanted) {
  std::vector<std::string> names;
  if (verdicts.source == wanted) names.emplace_back("source");
  if (verdicts.wire == wanted) names.emplace_back("wire");
  if (verdicts.behaviour == wanted) names.emplace_back("behaviour");
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? " and " : ", ";
    text += names[i];
  }
  return text;
}

std::string where_it_was(const Location& place) {
  return place.file + (place.line > 0 ? ':' + std::to_string(place.line) : "");
}

/// The whole change in one sentence.
std::string message_of(const Change& change, const Labels& labels, Detail detail) {
  std::string text = change.path + ": " + change.message;
  for (const std::string& part : {values_text(change), places_text(change)}) {
    if (!part.empty()) text += "; " + part;
  }
  const bool both = !change.old_place.file.empty() && !change.new_place.file.empty();
  if (both && detail == Detail::one_line && change.places.empty())
    text += "; was at " + where_it_was(location(change.old_place, labels.old_folder));
  if (change.knowledge) text += "; only what is documented has changed";
  const std::string verdict = verdict_text(change.verdicts);
  return verdict.empty() ? text : text + " (" + verdict + ')';
}

}  // namespace

std::string verdict_text(const Verdicts& verdicts) {
  const std::string breaks = names_with(verdicts, Verdict::breaking),
                    may = names_with(verdicts, Verdict::possibly);
  std::string text = breaks.empty() ? "" : "breaks " + breaks;
  if (!may.empty()) text += (text.empty() ? "may break " : "; may break ") + may;
  return text;
}

std::string values_text(const Change& change) {
  if (change.was.empty() && change.is.empty()) return {};
  if (change.was.empty()) return "it is " + quoted(change.is);
  if (change.is.empty()) return "it was " + quoted(change.was);
  return "was " + quoted(change.was) + ", is " + quoted(change.is);
}

std::string places_text(const Change& change) {
  if (change.places.empty()) return {};
  std::string text = "in ";
  const std::size_t shown = std::min(shown_places, change.places.size());
  for (std::size_t i = 0; i < shown; ++i) text += (i > 0 ? ", " : "") + quoted(change.places[i]);
  if (change.places.size() > shown) text += " and " + std::to_string(change.places.size() - shown) + " more";
  return text;
}

std::vector<std::string> keys_of(const Changes& changes) {
  std::map<std::string, int> seen;
  std::vector<std::string> keys;
  for (const Change& change : changes) {
    std::string key = std::string(info(change.rule).id) + ' ' + change.path;
    const int count = ++seen[key];
    keys.push_back(count > 1 ? key + ':' + std::to_string(count) : key);
  }
  return keys;
}

base::Findings to_findings(const Changes& changes, const Labels& labels, Detail detail) {
  base::Findings findings;
  const std::vector<std::string> keys = keys_of(changes);
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const Change& change = changes[i];
    const Location old_place = location(change.old_place, labels.old_folder);
    const Location new_place = location(change.new_place, labels.new_folder);
    const bool gone = new_place.file.empty();
    Diagnostic diagnostic{change.rule, gone ? old_place : new_place, message_of(change, labels, detail)};
    if (!gone && !old_place.file.empty() && change.places.empty() && detail == Detail::with_notes)
      diagnostic.notes.push_back({old_place, "it was here"});
    findings.push_back({std::move(diagnostic), severity_of(change.verdicts), keys[i]});
  }
  return findings;
}

base::Baseline baseline_of(const Changes& changes) {
  base::Baseline baseline;
  const std::vector<std::string> keys = keys_of(changes);
  for (std::size_t i = 0; i < changes.size(); ++i)
    baseline.emplace(keys[i], std::string(info(changes[i].rule).name));
  return baseline;
}

Diagnostics apply(const base::Baseline& baseline, const std::string& file, Changes& changes) {
  const std::vector<std::string> keys = keys_of(changes);
  std::set<std::string> occurring;
  Changes rest;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (baseline.contains(keys[i])) {
      occurring.insert(keys[i]);
    } else {
      rest.push_back(std::move(changes[i]));
    }
  }
  changes = std::move(rest);
  return base::stale_entries(baseline, file, occurring);
}

}  // namespace ucwagen::diff
