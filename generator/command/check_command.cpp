#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>
#include <ostream>

#include "generator/base/baseline.hpp"
#include "generator/base/render.hpp"
#include "generator/command/locations.hpp"
#include "generator/command/options.hpp"
#include "generator/command/page_options.hpp"
#include "generator/command/pipeline.hpp"
#include "generator/command/reported.hpp"

namespace ucwagen::command {
namespace {

namespace po = boost::program_options;

struct CheckOptions {
  std::string fail_on = "error", format = "text", baseline, write_baseline, corrections;
  std::vector<std::string> rules;
  std::string severity = "note";
  bool summary = false, timings = false;
};

void describe(Options& options, CheckOptions& chosen) {
  options.add()("fail-on", po::value(&chosen.fail_on)->value_name("SEVERITY"),
                "exit with 1 for findings of this severity or above: error (default), warning, note");
  options.add()("format", po::value(&chosen.format)->value_name("FORMAT"),
                "text (default), json, sarif, github");
  options.add()("severity", po::value(&chosen.severity)->value_name("SEVERITY"),
                "show only findings of this severity or above: error, warning, note (default)");
  options.add()("summary", po::bool_switch(&chosen.summary), "show only how often each rule is broken");
  options.add()("warn,W", po::value(&chosen.rules)->value_name("RULE"),
                "-W RULE reports a rule as a warning, -Wno-RULE not at all, -Werror=RULE as an error, "
                "-Wno-error=RULE never as one; -Werror makes every warning an error");
  options.add()("baseline", po::value(&chosen.baseline)->value_name("FILE"),
                "report only findings that FILE does not accept; baseline.json beside the pages by default");
  options.add()("write-baseline", po::value(&chosen.write_baseline)->value_name("FILE"),
                "accept all current findings: write them to FILE");
  options.add()("corrections", po::value(&chosen.corrections)->value_name("FILE"),
                "corrections of mistakes in the pages");
  options.add()("timings", po::bool_switch(&chosen.timings), "print how long each stage took");
}

std::optional<Severity> severity_named(const std::string& name) {
  for (const auto severity : {Severity::note, Severity::warning, Severity::error})
    if (to_string(severity) == name) return severity;
  return std::nullopt;
}

bool is_format(const std::string& name) {
  return name == "text" || name == "json" || name == "sarif" || name == "github";
}

/// The path from the working directory to the pages, for tools that know the repository: the folder as the user
/// named it, if there is only one and its path is relative.
std::string folder_prefix(const std::vector<std::string>& paths) {
  std::error_code error;
  if (paths.size() != 1 || !std::filesystem::is_directory(paths.front(), error)) return "";
  const std::filesystem::path folder = std::filesystem::path(paths.front()).lexically_normal();
  const std::string text = folder.generic_string();
  return folder.is_absolute() || text == "." || text.starts_with("..") ? "" : text;
}

std::string render(const std::string& format, const base::Findings& found, const base::Lines& lines,
                   const std::string& folder, bool colours) {
  if (format == "json") return base::render_json(found, lines);
  if (format == "sarif") return base::render_sarif(found, lines, folder);
  if (format == "github") return base::render_github(found, folder);
  return base::render_text(found, lines, colours);
}

void print_counts(const base::Findings& found, const Timings& timings, Console& console) {
  console.err << counted(found.size(), "finding") << ": " << counted(count(found, Severity::error), "error")
              << ", " << counted(count(found, Severity::warning), "warning") << ", "
              << counted(count(found, Severity::note), "note") << ", " << std::lround(timings.milliseconds())
              << " ms\n";
}

/// The findings to show, the most severe first.
base::Findings shown(const base::Findings& found, Severity least) {
  base::Findings chosen;
  for (const base::Finding& finding : found)
    if (finding.severity >= least) chosen.push_back(finding);
  std::ranges::stable_sort(chosen, std::greater{}, &base::Finding::severity);
  return chosen;
}

int fail(const std::string& sentence, Console& console) {
  console.err << "ucwagen check: " << sentence << '\n';
  return unreadable;
}

int run_check(const Options& options, const CheckOptions& chosen, const base::Policy& policy,
              Severity fail_on, Severity least, Console& console) {
  Request request{options.words(), std::nullopt, ""};
  if (!chosen.corrections.empty()) request.corrections = chosen.corrections;
  Timings timings;
  Loaded loaded = load(request, timings);
  check_all(loaded, timings);
  const base::Lines lines(loaded.input);
  auto found =
      timings.measure("sort", [&] { return base::settle(std::move(loaded.diagnostics), policy, lines); });
  if (!chosen.write_baseline.empty()) {
    const auto written = write_file(chosen.write_baseline, base::print(base::baseline_of(found)));
    if (!written) return fail(written.problem, console);
    found.clear();
  } else if (const std::string baseline =
                 chosen.baseline.empty() ? baseline_beside(request.paths) : chosen.baseline;
             !baseline.empty()) {
    if (const auto error = apply_baseline(baseline, policy, found)) return fail(*error, console);
  }
  const bool colours = console.out_is_terminal && console.colours;
  timings.measure("render", [&] {
    if (chosen.summary) return print_summary(console.out, shown(found, least));
    console.out << render(chosen.format, shown(found, least), lines, folder_prefix(request.paths), colours);
  });
  if (chosen.timings) timings.print(console.err);
  if (!options.quiet()) print_counts(found, timings, console);
  if (!loaded.input.readable) return unreadable;
  const auto grave = [&](const base::Finding& finding) { return finding.severity >= fail_on; };
  return std::ranges::any_of(found, grave) ? findings : success;
}

}  // namespace

int check(const Arguments& arguments, Console& console) {
  CheckOptions chosen;
  Options options("check", "Reports what is wrong with reference pages.", "[DIR…]");
  describe(options, chosen);
  if (const auto status = options.parse(arguments, console)) return *status;
  const auto fail_on = severity_named(chosen.fail_on);
  if (!fail_on)
    return options.refuse("--fail-on takes error, warning or note, not '" + chosen.fail_on + '\'', console);
  const auto least = severity_named(chosen.severity);
  if (!least)
    return options.refuse("--severity takes error, warning or note, not '" + chosen.severity + '\'', console);
  if (!is_format(chosen.format))
    return options.refuse("--format takes text, json, sarif or github, not '" + chosen.format + '\'',
                          console);
  if (const auto wrong = problem_of_corrections(chosen.corrections, options.words()))
    return options.refuse(*wrong, console);
  base::Policy policy;
  for (const auto& rule : chosen.rules)
    if (const auto error = policy.add(rule)) return options.refuse("-W" + rule + ": " + *error, console);
  return run_check(options, chosen, policy, *fail_on, *least, console);
}

}  // namespace ucwagen::command
