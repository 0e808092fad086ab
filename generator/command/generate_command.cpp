#include <algorithm>
#include <iterator>
#include <ostream>

#include "generator/backend/cpp/cpp_backend.hpp"
#include "generator/base/render.hpp"
#include "generator/base/text.hpp"
#include "generator/command/explain_changes.hpp"
#include "generator/command/locations.hpp"
#include "generator/command/page_options.hpp"
#include "generator/command/print_diagnostics.hpp"
#include "generator/command/reported.hpp"
#include "generator/command/template_sources.hpp"
#include "generator/ir/subset.hpp"
#include "generator/output/output.hpp"

namespace ucwagen::command {
namespace {

namespace po = boost::program_options;

struct GenerateOptions {
  cpp::Options emit;
  PageOptions pages;
  std::string output = "generated", resources, templates, depfile, docs = "on";
  std::vector<std::string> rules;
  bool no_xml = false, prune = false, check = false, dry_run = false, list_outputs = false, timings = false;
  bool explain_changes = false;
};

void describe(Options& options, GenerateOptions& chosen) {
  options.add()("output,o", po::value(&chosen.output)->value_name("DIR"),
                "folder to write into; 'generated' by default");
  options.add()("namespace", po::value(&chosen.emit.name_space)->value_name("NS"),
                "C++ namespace, as in 'contoso::ucwa'; 'ucwa' by default");
  options.add()("resources", po::value(&chosen.resources)->value_name("NAMES"),
                "generate only these resources, separated by commas, and what they need");
  options.add()("templates", po::value(&chosen.templates)->value_name("DIR"),
                "templates that replace built-in ones of the same name or are added to them");
  chosen.pages.add_to(options);
  options.add()("warn,W", po::value(&chosen.rules)->value_name("RULE"),
                "as for 'ucwagen check'; with -Werror=RULE nothing is written if the pages break the rule");
  options.add()("xml", po::bool_switch(&chosen.emit.xml),
                "build the bindings with support for XML by default");
  options.add()("no-xml", po::bool_switch(&chosen.no_xml),
                "build them without XML unless UCWA_XML is set (default)");
  options.add()("ir", po::bool_switch(&chosen.emit.ir), "write the IR beside the bindings, as ucwa.ir.json");
  options.add()("export-macro", po::value(&chosen.emit.export_macro)->value_name("MACRO"),
                "macro to put before declarations that a shared library exports");
  options.add()("docs-in-headers", po::value(&chosen.docs)->value_name("on|off"),
                "descriptions of the pages as comments; with 'off', changes of prose change no header");
  options.add()("prune", po::bool_switch(&chosen.prune),
                "remove files of earlier runs that are no longer generated");
  options.add()("check", po::bool_switch(&chosen.check),
                "write nothing; list files that differ and exit with 1 if there are any");
  options.add()("dry-run", po::bool_switch(&chosen.dry_run),
                "write nothing; list files that would be written or removed");
  options.add()("explain-changes", po::bool_switch(&chosen.explain_changes),
                "before writing, report what breaks code that uses the tree; compares with the tree's "
                "ucwa.ir.json, which an earlier run wrote with --ir, and renews it");
  options.add()("list-outputs", po::bool_switch(&chosen.list_outputs),
                "write nothing; list the files of the tree");
  options.add()("depfile", po::value(&chosen.depfile)->value_name("FILE"),
                "write a depfile for Make and Ninja that lists every file that was read");
  options.add()("timings", po::bool_switch(&chosen.timings), "print how long each stage took");
}

bool is_identifier(const std::string& name) {
  return !name.empty() && !is_digit(name.front()) && std::ranges::all_of(name, is_name_character);
}

/// What is wrong with the command line.
base::Failure problem(const GenerateOptions& chosen, const Arguments& words, base::Policy& policy) {
  if (const auto name = cpp::Namespace::problem(chosen.emit.name_space))
    return "--namespace " + chosen.emit.name_space + ": " + *name;
  if (chosen.docs != "on" && chosen.docs != "off")
    return "--docs-in-headers takes on or off, not '" + chosen.docs + "'";
  if (chosen.emit.xml && chosen.no_xml) return "--xml and --no-xml exclude each other";
  if (chosen.output.empty()) return "--output names no folder";
  if (auto pages = chosen.pages.problem(words)) return pages;
  if (!chosen.emit.export_macro.empty() && !is_identifier(chosen.emit.export_macro)) {
    return "--export-macro: '" + chosen.emit.export_macro + "' is not the name of a macro";
  }
  for (const std::string& rule : chosen.rules) {
    if (const auto error = policy.add(rule)) return "-W" + rule + ": " + *error;
  }
  return std::nullopt;
}

/// Runs every rule. Errors end the run as they do for `check`; findings about lost facts are always shown, notes never.
int report_findings(Loaded& loaded, const Request& request, const base::Policy& policy, Timings& timings,
                    Console& console) {
  check_all(loaded, timings);
  const std::string baseline = baseline_beside(request.paths);
  Diagnostics reported;
  std::ranges::copy_if(loaded.diagnostics, std::back_inserter(reported), [&](const Diagnostic& one) {
    return !baseline.empty() || policy.severity(one.rule) > Severity::note;  // a baseline has notes, too
  });
  const base::Lines lines(loaded.input);
  auto found = base::settle(std::move(reported), policy, lines);
  if (!baseline.empty()) {
    if (const auto problem = apply_baseline(baseline, policy, found)) {
      console.err << "ucwagen generate: " << *problem << '\n';
      return unreadable;
    }
  }
  if (count(found, Severity::error) == 0) {
    print_losses(found, lines, request.paths, console);
    return success;
  }
  std::erase_if(found, [](const base::Finding& finding) { return finding.severity != Severity::error; });
  console.err << base::render_text(found, lines, console.err_is_terminal && console.colours);
  return findings;
}

void list(const std::vector<std::string>& paths, std::string_view what, Console& console) {
  for (const std::string& path : paths) console.out << what << path << '\n';
}

int write_depfile(const GenerateOptions& chosen, const Loaded& loaded, const TemplateSet& templates,
                  Console& console) {
  std::vector<std::string> inputs = loaded.input.paths;
  inputs.insert(inputs.end(), templates.paths.begin(), templates.paths.end());
  const std::string target = chosen.output + "/" + output::manifest_name;
  const auto written = write_file(chosen.depfile, output::print_depfile(target, inputs));
  if (!written) console.err << "ucwagen generate: " << written.problem << '\n';
  return written ? success : unreadable;
}

/// The last stage: compares or writes, and reports what it did.
int put_out(const GenerateOptions& chosen, const cpp::Files& files, std::size_t& changed, Timings& timings,
            Console& console) {
  output::DiskFolder folder(chosen.output);
  const bool look = chosen.check || chosen.dry_run;
  const output::Options how{.prune = chosen.prune || chosen.check, .dry_run = look};
  output::Report report = timings.measure("write", [&] { return output::write(folder, files, how); });
  if (print(std::move(report.diagnostics), console)) return unreadable;
  if (look) {
    list(report.written, chosen.check ? "differs " : "write ", console);
    list(report.removed, chosen.check ? "stale " : "remove ", console);
    return chosen.check && report.differs() ? findings : success;
  }
  changed = report.written.size() + report.removed.size();
  return success;
}

int run_generate(const Options& options, GenerateOptions& chosen, const base::Policy& policy,
                 Console& console) {
  const Request request = chosen.pages.request(options.words());
  Timings timings;
  Loaded loaded = load(request, timings);
  if (!loaded.api || !loaded.input.readable) return report_errors(loaded, console);
  if (const int status = report_findings(loaded, request, policy, timings, console); status != success)
    return status;

  if (!chosen.resources.empty()) {
    Diagnostics unknown;
    loaded.api = ir::subset(*loaded.api, split_list(chosen.resources), unknown);
    if (print(std::move(unknown), console)) return usage;
  }
  const TemplateSet templates = load_templates(chosen.templates);
  if (templates.error) {
    console.err << "ucwagen generate: " << *templates.error << '\n';
    return unreadable;
  }
  if (print(templates.diagnostics, console)) return findings;
  if (chosen.explain_changes) {
    if (const auto status = explain_changes(chosen.output, *loaded.api, console)) return *status;
    chosen.emit.ir = true;  // the next run compares with it
  }
  Diagnostics diagnostics;
  const cpp::Files files = timings.measure(
      "emit", [&] { return cpp::emit(*loaded.api, templates.sources, chosen.emit, diagnostics); });
  if (print(std::move(diagnostics), templates, console)) return findings;

  if (chosen.list_outputs) {
    for (const auto& [path, text] : files) console.out << path << '\n';
    return success;
  }
  std::size_t changed = 0;
  int status = put_out(chosen, files, changed, timings, console);
  // The depfile is written even if nothing changed, since the build tool discards the old one before it runs the
  // program.
  if (status == success && !chosen.depfile.empty())
    status = write_depfile(chosen, loaded, templates, console);
  if (chosen.timings) timings.print(console.err);
  if (!options.quiet() && status == success) print_closing_line(loaded, changed, timings, console);
  exit_without_freeing(status, console);
}

}  // namespace

int generate(const Arguments& arguments, Console& console) {
  GenerateOptions chosen;
  Options options("generate", "Generates C++ bindings from reference pages or from an IR.",
                  "[DIR… | IR.json]");
  describe(options, chosen);
  if (const auto status = options.parse(arguments, console)) return *status;
  base::Policy policy;
  if (const auto wrong = problem(chosen, options.words(), policy)) return options.refuse(*wrong, console);
  chosen.emit.docs = chosen.docs == "on";
  return run_generate(options, chosen, policy, console);
}

}  // namespace ucwagen::command
