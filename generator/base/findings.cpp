#include "generator/base/findings.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "generator/base/hash.hpp"
#include "generator/base/text.hpp"

namespace ucwagen::base {
namespace {

auto order(const Diagnostic& diagnostic) {
  return std::tie(diagnostic.where, diagnostic.rule, diagnostic.message);
}

/// A collision can only make a new finding look like an accepted one.
class Digest {
 public:
  void add(std::string_view text) {
    hash_.add(text);
    hash_.add_byte(0xFF);  // never part of UTF-8, so "ab" + "c" differs from "a" + "bc"
  }
  [[nodiscard]] std::string hex() const { return hash_.hex(); }

 private:
  Hash<std::uint64_t> hash_;
};

/// A message may say "line 12"; the number must not reach the fingerprint.
std::string without_line_numbers(std::string_view message) {
  constexpr std::string_view word = "line ";
  std::string text;
  while (!message.empty()) {
    const auto end = std::min(message.find(word), message.size());
    const auto after = std::min(end + word.size(), message.size());
    text += message.substr(0, after);
    message.remove_prefix(after);
    while (end != after && !message.empty() && is_digit(message.front())) message.remove_prefix(1);
  }
  return text;
}

/// Fingerprints. A line with thousands of findings is hashed once for each rule, not for each finding.
class Digests {
 public:
  explicit Digests(const Lines& lines) : lines_(lines) {}

  std::string of(const Diagnostic& diagnostic) {
    const Location& where = diagnostic.where;
    const auto [known, is_new] = lines_hashed_.try_emplace({diagnostic.rule, where.file, where.line});
    if (is_new) {
      known->second.add(info(diagnostic.rule).id);
      known->second.add(where.file);
      known->second.add(trim(lines_.line(where.file, where.line)));
    }
    Digest hash = known->second;
    hash.add(without_line_numbers(diagnostic.message));
    return hash.hex();
  }

 private:
  const Lines& lines_;
  std::map<std::tuple<Rule, std::string, int>, Digest> lines_hashed_;
};

/// Findings in samples know only their line; their column is the start of the line's text.
void complete(Location& where, const Lines& lines) {
  if (where.line == 0 || where.column != 0) return;
  const auto line = lines.line(where.file, where.line);
  if (const auto first = line.find_first_not_of(" \t"); first != std::string_view::npos)
    where.column = static_cast<int>(first) + 1;
}

}  // namespace

Findings settle(Diagnostics diagnostics, const Policy& policy, const Lines& lines) {
  for (auto& diagnostic : diagnostics) {
    complete(diagnostic.where, lines);
    for (auto& note : diagnostic.notes) complete(note.where, lines);
  }
  std::ranges::stable_sort(diagnostics,
                           [](const Diagnostic& a, const Diagnostic& b) { return order(a) < order(b); });
  const auto same = [](const Diagnostic& a, const Diagnostic& b) { return order(a) == order(b); };
  diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end(), same), diagnostics.end());

  Findings findings;
  std::map<std::string, int> seen;
  Digests digests(lines);
  for (auto& diagnostic : diagnostics) {
    const auto severity = policy.severity(diagnostic.rule);
    if (!severity) continue;
    std::string print = digests.of(diagnostic);
    print += ':' + std::to_string(++seen[print]);
    findings.push_back({std::move(diagnostic), *severity, std::move(print)});
  }
  return findings;
}

std::size_t count(const Findings& findings, Severity severity) {
  return static_cast<std::size_t>(
      std::ranges::count_if(findings, [&](const Finding& finding) { return finding.severity == severity; }));
}

}  // namespace ucwagen::base
