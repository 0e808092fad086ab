#include "generator/command/reported.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <iomanip>
#include <iterator>
#include <map>
#include <ostream>

#include "generator/base/render.hpp"
#include "generator/command/locations.hpp"
#include "generator/command/pipeline.hpp"
#include "generator/command/print_diagnostics.hpp"

namespace ucwagen::command {

bool print(Diagnostics diagnostics, const TemplateSet& templates, Console& console) {
  std::vector<base::File> files;
  for (const auto& [name, path] : templates.own) files.push_back({path, templates.sources.at(name)});
  for (Diagnostic& diagnostic : diagnostics) {
    const auto own = templates.own.find(diagnostic.where.file);
    if (own != templates.own.end()) diagnostic.where.file = own->second;
  }
  return print(std::move(diagnostics), console, base::Lines(files));
}

std::string baseline_beside(const std::vector<std::string>& paths) {
  if (paths.size() != 1) return "";
  const std::filesystem::path beside = std::filesystem::path(paths.front()) / "baseline.json";
  std::error_code error;
  return std::filesystem::is_regular_file(beside, error) ? beside.string() : "";
}

base::Result<base::Baseline> read_baseline(const std::string& file) {
  using Read = base::Result<base::Baseline>;
  const auto text = read_file(file);
  if (!text) return Read::failed(text.problem);
  auto baseline = base::parse_baseline(*text);
  return baseline ? Read::of(std::move(*baseline)) : Read::failed(file + " is not a baseline");
}

base::Failure apply_baseline(const std::string& file, const base::Policy& policy, base::Findings& found) {
  const auto baseline = read_baseline(file);
  if (!baseline) return baseline.problem;
  auto stale = base::settle(base::apply(*baseline, file, found), policy, {});
  std::ranges::move(stale, std::back_inserter(found));
  return std::nullopt;
}

bool loses_facts(Rule rule) {
  constexpr std::array losses{
      Rule::not_a_file,        Rule::unclaimed_block, Rule::table_too_wide,  Rule::nesting_too_deep,
      Rule::unknown_heading,   Rule::unknown_table,   Rule::row_width,       Rule::bad_required_cell,
      Rule::bad_status_code,   Rule::bad_name,        Rule::bad_type_phrase, Rule::link_without_page,
      Rule::unparsable_sample, Rule::undecided_dump,  Rule::bad_cardinality,
  };
  return std::ranges::find(losses, rule) != losses.end();
}

void print_losses(const base::Findings& found, const base::Lines& lines,
                  const std::vector<std::string>& paths, Console& console) {
  constexpr std::size_t most = 10;
  base::Findings shown;
  std::size_t all = 0;
  for (const base::Finding& finding : found) {
    if (finding.severity == Severity::note || !loses_facts(finding.diagnostic.rule)) continue;
    if (++all <= most) shown.push_back(finding);
  }
  console.err << base::render_text(shown, lines, console.err_is_terminal && console.colours);
  if (all <= most) return;
  console.err << "… and " << counted(all - most, "warning") << " more about lost facts: ucwagen check";
  for (const std::string& path : paths) console.err << ' ' << path;
  console.err << " shows all\n";
}

void print_summary(std::ostream& out, const base::Findings& found) {
  std::map<std::pair<Severity, Rule>, std::size_t> counts;
  for (const base::Finding& finding : found) ++counts[{finding.severity, finding.diagnostic.rule}];
  std::vector<std::pair<std::pair<Severity, Rule>, std::size_t>> rows(counts.begin(), counts.end());
  std::ranges::stable_sort(rows, [](const auto& a, const auto& b) {
    return a.first.first != b.first.first ? a.first.first > b.first.first : a.second > b.second;
  });
  for (const auto& [key, number] : rows) {
    const RuleInfo& rule = info(key.second);
    out << std::setw(6) << number << "  " << std::left << std::setw(8) << to_string(key.first) << rule.id
        << ' ' << rule.name << std::right << '\n';
  }
}

}  // namespace ucwagen::command
