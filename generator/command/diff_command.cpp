#include <algorithm>
#include <filesystem>
#include <future>
#include <ostream>

#include "generator/base/render.hpp"
#include "generator/base/text.hpp"
#include "generator/command/locations.hpp"
#include "generator/command/options.hpp"
#include "generator/command/page_options.hpp"
#include "generator/command/pipeline.hpp"
#include "generator/command/print_diagnostics.hpp"
#include "generator/command/reported.hpp"
#include "generator/diff/cpp_surface.hpp"
#include "generator/diff/diff.hpp"
#include "generator/diff/render_diff.hpp"

namespace ucwagen::command {
namespace {

namespace po = boost::program_options;

struct DiffOptions {
  std::string format = "text", fail_on = "source,wire,behaviour", show, baseline, write_baseline, corrections;
  bool strict = false, timings = false;
};

/// The verdicts that make the run fail.
struct Failing {
  bool source = false, wire = false, behaviour = false;
  diff::Verdict from = diff::Verdict::breaking;

  [[nodiscard]] bool holds(const diff::Change& change) const {
    const diff::Verdicts& verdicts = change.verdicts;
    return (source && verdicts.source >= from) || (wire && verdicts.wire >= from) ||
           (behaviour && verdicts.behaviour >= from);
  }
};

void describe(Options& options, DiffOptions& chosen) {
  options.add()("format", po::value(&chosen.format)->value_name("FORMAT"),
                "text (default), json, markdown, sarif, github");
  options.add()("fail-on", po::value(&chosen.fail_on)->value_name("LIST"),
                "exit with 1 if a change breaks one of these: source,wire,behaviour (default), or none");
  options.add()("strict", po::bool_switch(&chosen.strict), "exit with 1 also for changes that may break");
  options.add()("show", po::value(&chosen.show)->value_name("LIST"),
                "also show changes that are hidden by default: prose,samples");
  options.add()("baseline", po::value(&chosen.baseline)->value_name("FILE"),
                "report only changes that FILE does not accept");
  options.add()("write-baseline", po::value(&chosen.write_baseline)->value_name("FILE"),
                "accept all current changes: write them to FILE");
  options.add()("corrections", po::value(&chosen.corrections)->value_name("FILE"),
                "corrections of mistakes in the pages of both editions; an IR is already corrected");
  options.add()("timings", po::bool_switch(&chosen.timings), "print how long each stage took");
}

std::optional<Failing> failing(const DiffOptions& chosen) {
  Failing failing;
  if (chosen.strict) failing.from = diff::Verdict::possibly;
  if (chosen.fail_on == "none") return failing;
  for (const std::string& name : split_list(chosen.fail_on)) {
    if (name != "source" && name != "wire" && name != "behaviour") return std::nullopt;
    failing.source = failing.source || name == "source";
    failing.wire = failing.wire || name == "wire";
    failing.behaviour = failing.behaviour || name == "behaviour";
  }
  return failing;
}

std::optional<diff::Shown> shown(const DiffOptions& chosen) {
  diff::Shown shown;
  for (const std::string& name : split_list(chosen.show)) {
    if (name != "prose" && name != "samples") return std::nullopt;
    shown.prose = shown.prose || name == "prose";
    shown.samples = shown.samples || name == "samples";
  }
  return shown;
}

bool is_format(const std::string& name) {
  return name == "text" || name == "json" || name == "markdown" || name == "sarif" || name == "github";
}

/// The folder of the pages as the user named it; an IR names files without their folder.
std::string folder_of(const std::string& path) {
  std::error_code error;
  return std::filesystem::is_directory(path, error)
             ? std::filesystem::path(path).lexically_normal().generic_string()
             : "";
}

std::string render(const std::string& format, const diff::Changes& changes, const diff::Labels& labels,
                   bool colours) {
  if (format == "json") return diff::render_json(changes, labels);
  if (format == "markdown") return diff::render_markdown(changes, labels);
  const bool text = format == "text";
  const auto found =
      diff::to_findings(changes, labels, text ? diff::Detail::one_line : diff::Detail::with_notes);
  if (format == "sarif") return base::render_sarif(found, {}, "");
  if (format == "github") return base::render_github(found, "");
  return base::render_text(found, {}, colours);
}

int fail(const std::string& sentence, int status, Console& console) {
  console.err << "ucwagen diff: " << sentence << '\n';
  return status;
}

int accept(const std::string& file, const diff::Changes& changes, Console& console) {
  const auto written = write_file(file, base::print(diff::baseline_of(changes)));
  return written ? success : fail(written.problem, unreadable, console);
}

/// Removes the changes that the baseline accepts. Returns a message if the baseline cannot be read.
base::Failure apply_baseline(const std::string& file, diff::Changes& changes, Console& console) {
  const auto baseline = read_baseline(file);
  if (!baseline) return baseline.problem;
  print(diff::apply(*baseline, file, changes), console);
  return std::nullopt;
}

void refuse_corrections(const std::string& path, Console& console) {
  Diagnostics diagnostics;
  report(diagnostics, Rule::corrections_differ, {},
         "only one of the editions was read with the correction of " + path,
         "extract both again with the same --corrections");
  print(std::move(diagnostics), console);
}

void print_counts(const diff::Changes& changes, std::size_t all, Console& console) {
  const auto with = [&](diff::Verdict verdict) {
    return std::ranges::count_if(
        changes, [&](const diff::Change& change) { return diff::worst(change.verdicts) == verdict; });
  };
  console.err << counted(changes.size(), "line") << " for " << counted(all, "change") << ": "
              << with(diff::Verdict::breaking) << " breaking, " << with(diff::Verdict::possibly)
              << " possibly\n";
}

/// Runs the work on both editions at the same time: neither needs the other before they are compared.
template <typename First, typename Second>
void side_by_side(Timings& timings, First first, Second second) {
  Timings beside;
  auto helper = std::async(std::launch::async, [&] { first(beside); });
  second(timings);
  helper.get();
  timings.add(beside);
}

int run_diff(const Options& options, const DiffOptions& chosen, const Failing& failing,
             const diff::Shown& shown, Console& console) {
  Timings timings;
  std::optional<std::string> corrections;
  if (!chosen.corrections.empty()) corrections = chosen.corrections;
  Loaded old, now;
  side_by_side(
      timings,
      [&](Timings& part) {
        old = load({{options.words().front()}, corrections, ""}, part);
      },
      [&](Timings& part) {
        now = load({{options.words().back()}, corrections, ""}, part);
      });
  if (const int status = report_errors(old, console); status != success) return status;
  if (const int status = report_errors(now, console); status != success) return status;
  if (const std::string path = diff::one_sided_correction(*old.api, *now.api); !path.empty()) {
    refuse_corrections(path, console);
    return usage;
  }
  diff::Surface old_surface, new_surface;
  const auto read_surface = [](Timings& part, const Loaded& loaded, diff::Surface& surface) {
    surface = part.measure("surface", [&] { return diff::cpp_surface(*loaded.api); });
  };
  side_by_side(
      timings, [&](Timings& part) { read_surface(part, old, old_surface); },
      [&](Timings& part) { read_surface(part, now, new_surface); });
  const diff::Edition before{*old.api, old_surface}, after{*now.api, new_surface};
  diff::Changes all = timings.measure("compare", [&] { return diff::compare(before, after); });
  if (!chosen.write_baseline.empty()) return accept(chosen.write_baseline, all, console);
  if (!chosen.baseline.empty()) {
    if (const auto error = apply_baseline(chosen.baseline, all, console))
      return fail(*error, unreadable, console);
  }
  const diff::Changes changes =
      timings.measure("fold", [&] { return diff::fold(all, before, after, shown); });
  const diff::Labels labels{old.api->edition, now.api->edition, folder_of(options.words().front()),
                            folder_of(options.words().back())};
  timings.measure("render", [&] {
    console.out << render(chosen.format, changes, labels, console.out_is_terminal && console.colours);
  });
  if (chosen.timings) timings.print(console.err);
  if (!options.quiet()) print_counts(changes, all.size(), console);
  const bool fails =
      std::ranges::any_of(all, [&](const diff::Change& change) { return failing.holds(change); });
  return fails ? findings : success;
}

}  // namespace

int diff(const Arguments& arguments, Console& console) {
  DiffOptions chosen;
  Options options("diff", "Reports what changed between two editions, and what that breaks.", "OLD NEW");
  describe(options, chosen);
  if (const auto status = options.parse(arguments, console)) return *status;
  if (options.words().size() != 2)
    return options.refuse("name two editions: folders of pages or IRs", console);
  if (const auto wrong = problem_of_corrections(chosen.corrections, options.words()))
    return options.refuse(*wrong, console);
  if (!is_format(chosen.format))
    return options.refuse(
        "--format takes text, json, markdown, sarif or github, not '" + chosen.format + '\'', console);
  const auto fails = failing(chosen);
  if (!fails)
    return options.refuse(
        "--fail-on takes source, wire and behaviour, or none, not '" + chosen.fail_on + '\'', console);
  const auto show = shown(chosen);
  if (!show) return options.refuse("--show takes prose and samples, not '" + chosen.show + '\'', console);
  return run_diff(options, chosen, *fails, *show, console);
}

}  // namespace ucwagen::command
