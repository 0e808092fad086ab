#include "generator/base/baseline.hpp"

#include <nlohmann/json.hpp>

namespace ucwagen::base {

using Json = nlohmann::ordered_json;

Baseline baseline_of(const Findings& findings) {
  Baseline baseline;
  for (const auto& finding : findings)
    baseline.emplace(finding.fingerprint, std::string(info(finding.diagnostic.rule).name) + " in " +
                                              finding.diagnostic.where.file);
  return baseline;
}

std::string print(const Baseline& baseline) {
  Json::object_t accepted;  // filled without look-ups by name, since fingerprints are unique
  for (const auto& [fingerprint, what] : baseline) accepted.emplace_back(fingerprint, what);
  const Json document{{"ucwagenBaseline", 1}, {"accepted", std::move(accepted)}};
  return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::optional<Baseline> parse_baseline(std::string_view text) {
  using Sorted = nlohmann::json;
  const Sorted document = Sorted::parse(text, nullptr, false);
  if (!document.is_object() || document.value("ucwagenBaseline", Sorted()) != Sorted(1)) return std::nullopt;
  const Sorted accepted = document.value("accepted", Sorted());
  if (!accepted.is_object()) return std::nullopt;
  Baseline baseline;
  for (const auto& [fingerprint, what] : accepted.items()) {
    if (!what.is_string()) return std::nullopt;
    baseline.emplace(fingerprint, what.get<std::string>());
  }
  return baseline;
}

Diagnostics stale_entries(const Baseline& baseline, const std::string& file,
                          const std::set<std::string>& occurring) {
  Diagnostics stale;
  for (const auto& [key, what] : baseline)
    if (!occurring.contains(key))
      report(stale, Rule::stale_baseline, {file, 0, 0},
             "accepted but no longer found: " + what + " (" + key + ')',
             "write the baseline again with --write-baseline");
  return stale;
}

Diagnostics apply(const Baseline& baseline, const std::string& file, Findings& findings) {
  std::set<std::string> occurring;
  std::erase_if(findings, [&](const Finding& finding) {
    return baseline.contains(finding.fingerprint) && occurring.insert(finding.fingerprint).second;
  });
  return stale_entries(baseline, file, occurring);
}

}  // namespace ucwagen::base
