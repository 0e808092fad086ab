#include <spawn.h>
#include <sys/wait.h>

#include <array>
#include <filesystem>
#include <ostream>

#include "generator/backend/site/site.hpp"
#include "generator/command/page_options.hpp"
#include "generator/command/print_diagnostics.hpp"
#include "generator/command/reported.hpp"
#include "generator/command/template_sources.hpp"
#include "generator/diff/cpp_surface.hpp"
#include "generator/diff/diff.hpp"
#include "generator/output/output.hpp"

extern char** environ;  // NOLINT: POSIX has it so

namespace ucwagen::command {
namespace {

namespace po = boost::program_options;

struct SiteOptions {
  std::string output = "site", since, templates;
  PageOptions pages;
  bool open = false, timings = false;
};

void describe(Options& options, SiteOptions& chosen) {
  options.add()("output,o", po::value(&chosen.output)->value_name("DIR"),
                "folder to write into; 'site' by default");
  options.add()("since", po::value(&chosen.since)->value_name("OLD"),
                "show what changed since this edition: a folder of pages or an IR");
  options.add()("open", po::bool_switch(&chosen.open), "open it in the browser");
  options.add()("templates", po::value(&chosen.templates)->value_name("DIR"),
                "templates, style and script in DIR/site that replace built-in ones of the same name");
  chosen.pages.add_to(options);
  options.add()("timings", po::bool_switch(&chosen.timings), "print how long each stage took");
}

int fail(const std::string& sentence, int status, Console& console) {
  console.err << "ucwagen site: " << sentence << '\n';
  return status;
}

/// What `ucwagen check` says of the pages. Fails if the baseline cannot be read.
base::Failure find_findings(Loaded& loaded, const Request& request, base::Findings& found, Timings& timings) {
  if (loaded.pages.empty()) return std::nullopt;
  check_all(loaded, timings);
  found = base::settle(loaded.diagnostics, {}, base::Lines(loaded.input));
  const std::string baseline = baseline_beside(request.paths);
  return baseline.empty() ? std::nullopt : apply_baseline(baseline, {}, found);
}

/// What changed since the older edition; an exit status where that cannot be said.
std::optional<int> compare(const SiteOptions& chosen, const Request& request, const ir::Api& now,
                           site::Since& since, Timings& timings, Console& console) {
  const Loaded old = load({{chosen.since}, request.corrections, ""}, timings);
  if (const int status = report_errors(old, console); status != success) return status;
  if (const std::string path = diff::one_sided_correction(*old.api, now); !path.empty())
    return fail("only one of the editions was read with the correction of " + path +
                    "; extract both again with the same --corrections",
                usage, console);
  const auto old_surface = diff::cpp_surface(*old.api), new_surface = diff::cpp_surface(now);
  const diff::Edition before{*old.api, old_surface}, after{now, new_surface};
  since = {old.api->edition, diff::fold(diff::compare(before, after), before, after, {})};
  return std::nullopt;
}

int write(const SiteOptions& chosen, const site::Files& files, std::size_t& changed, Console& console) {
  output::DiskFolder folder(chosen.output);
  // A page that stayed behind would still be found, and lead nowhere.
  output::Report report = output::write(folder, files, {.prune = true});
  changed = report.written.size() + report.removed.size();
  return print(std::move(report.diagnostics), console) ? unreadable : success;
}

/// Gives the file to the program that opens files of its kind.
bool open_page(const std::string& file) {
#ifdef __APPLE__
  std::string opener = "open";
#else
  std::string opener = "xdg-open";
#endif
  std::string path = std::filesystem::absolute(file).string();
  const std::array<char*, 3> arguments = {opener.data(), path.data(), nullptr};
  pid_t child = 0;
  if (posix_spawnp(&child, opener.c_str(), nullptr, nullptr, arguments.data(), environ) != 0) return false;
  int status = 0;
  return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

int run_site(const Options& options, const SiteOptions& chosen, Console& console) {
  const Request request = chosen.pages.request(options.words());
  Timings timings;
  Loaded loaded = load(request, timings);
  if (const int status = report_errors(loaded, console); status != success) return status;
  base::Findings found;
  if (const auto problem = find_findings(loaded, request, found, timings))
    return fail(*problem, unreadable, console);
  site::Since since;
  if (!chosen.since.empty()) {
    if (const auto status = compare(chosen, request, *loaded.api, since, timings, console)) return *status;
  }
  const TemplateSet templates = load_site_templates(chosen.templates);
  if (templates.error) return fail(*templates.error, unreadable, console);

  Diagnostics diagnostics;
  const site::Subject subject{*loaded.api, found, chosen.since.empty() ? nullptr : &since};
  const site::Files files =
      timings.measure("emit", [&] { return site::emit(subject, templates.sources, diagnostics); });
  if (print(std::move(diagnostics), templates, console)) return findings;
  std::size_t changed = 0;
  if (const int status = timings.measure("write", [&] { return write(chosen, files, changed, console); });
      status != success)
    return status;
  if (chosen.timings) timings.print(console.err);
  if (!options.quiet()) print_closing_line(loaded, changed, timings, console);
  const std::string start = chosen.output + "/index.html";
  if (chosen.open && !open_page(start))
    return fail("no browser could be started; open " + start, unreadable, console);
  return success;
}

}  // namespace

int site(const Arguments& arguments, Console& console) {
  SiteOptions chosen;
  Options options("site", "Writes a reference as a folder of static pages.", "[DIR… | IR.json]");
  describe(options, chosen);
  if (const auto status = options.parse(arguments, console)) return *status;
  if (chosen.output.empty()) return options.refuse("--output names no folder", console);
  if (const auto wrong = chosen.pages.problem(options.words())) return options.refuse(*wrong, console);
  return run_site(options, chosen, console);
}

}  // namespace ucwagen::command
