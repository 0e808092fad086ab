#include "generator/base/findings.hpp"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <map>
#include <tuple>

#include "generator/base/text.hpp"

namespace ucwagen::base {
namespace {

auto order(const Diagnostic& diagnostic) {
  return std::tie(diagnostic.where, diagnostic.rule, diagnostic.message);
}

/// FNV-1a: the same on every platform. A collision can only make a new finding look like an accepted one.
class Hash {
 public:
  void add(std::string_view text) {
    for (const char c : text) add_byte(static_cast<unsigned char>(c));
    add_byte(0xFF);  // never part of UTF-8, so "ab" + "c" differs from "a" + "bc"
  }
  [[nodiscard]] std::string hex() const {
    std::string text(16, '0');
    std::uint64_t rest = value_;
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, rest >>= 4U)
      *digit = "0123456789abcdef"[rest & 15U];
    return text;
  }

 private:
  void add_byte(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001b3U; }
  std::uint64_t value_ = 0xcbf29ce484222325U;
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
    while (end != after && !message.empty() && std::isdigit(static_cast<unsigned char>(message.front())) != 0)
      message.remove_prefix(1);
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
    Hash hash = known->second;
    hash.add(without_line_numbers(diagnostic.message));
    return hash.hex();
  }

 private:
  const Lines& lines_;
  std::map<std::tuple<Rule, std::string, int>, Hash> lines_hashed_;
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
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
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
      std::count_if(findings.begin(), findings.end(),
                    [&](const Finding& finding) { return finding.severity == severity; }));
}

}  // namespace ucwagen::base
