#include <filesystem>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "generator/backend/pages/print.hpp"
#include "generator/backend/pages/xml_sample.hpp"
#include "generator/base/render.hpp"
#include "generator/base/text.hpp"
#include "generator/command/command.hpp"
#include "generator/command/options.hpp"
#include "generator/command/pipeline.hpp"
#include "generator/command/reported.hpp"
#include "generator/output/folder.hpp"
#include "generator/output/output.hpp"

namespace ucwagen::command {

namespace po = boost::program_options;

namespace {

std::vector<pages::Page> canonical_pages(const Loaded& loaded) {
  ir::Api api = *loaded.api;
  for (auto& resource : api.resources) pages::add_xml_examples(resource);
  return pages::pages(api, pages::markups(loaded.pages));
}

/// Where the pages are written, and which of them must not be changed.
struct Plan {
  std::string folder;                      ///< empty if no folder was named
  bool in_place = false;                   ///< the folder is the input folder
  std::map<std::string, std::string> own;  ///< file of a canonical page to the file it was read from
  std::set<std::string> refused;           ///< files that would lose something
  std::set<std::string> articles;          ///< files of the input that are prose
};

struct Outcome {
  std::vector<std::string> changed;  ///< files that were not in canonical form
  base::Failure error;
};

/// Maps canonical file names to the files that were read, which may differ in case: X_Ref.md stays X_Ref.md.
std::map<std::string, std::string> own_files(const ir::Api& api, const base::Input& input) {
  std::map<std::string, std::string> own;
  const auto add = [&](const std::string& name, const std::string& file) {
    if (input.path_of.contains(file)) own[name + "_ref.md"] = file;
  };
  for (const auto& resource : api.resources) add(resource.name, resource.page);
  for (const auto& one : api.enumerations) add(one.name, one.source.file);
  return own;
}

/// The findings which mean that the canonical page would lack something that the page says.
base::Findings losses(const Loaded& loaded, const base::Lines& lines) {
  std::set<std::string> pages;
  for (const page::Page& page : loaded.pages)
    if (page.kind != page::Kind::article) pages.insert(page.file);
  Diagnostics lost;
  for (const Diagnostic& one : loaded.diagnostics) {
    const bool loses = loses_facts(one.rule) && one.rule != Rule::link_without_page &&
                       one.rule != Rule::unparsable_sample && one.rule != Rule::bad_name;
    if (pages.contains(one.where.file) && (loses || one.rule == Rule::html_comment)) lost.push_back(one);
  }
  return base::settle(std::move(lost), {}, lines);
}

std::size_t words(std::string_view text) {
  std::size_t count = 0;
  bool inside = false;
  for (const char c : text) {
    const bool word = is_alphanumeric(c);
    count += word && !inside ? 1 : 0;
    inside = word;
  }
  return count;
}

/// Articles of prose have no canonical form. Only files with facts are rewritten, and an article with facts only if
/// none of its other text is lost.
Outcome write_pages(output::Folder& folder, const std::vector<pages::Page>& pages, const Plan& plan,
                    bool dry_run) {
  Outcome outcome;
  for (const auto& page : pages) {
    if (!output::is_safe_path(page.file)) {
      outcome.error = "the name of '" + page.file + "' is outside of the folder";
      return outcome;
    }
    const auto own = plan.in_place ? plan.own.find(page.file) : plan.own.end();
    const std::string& file = own == plan.own.end() ? page.file : own->second;
    if (plan.in_place && plan.refused.contains(file)) continue;
    const auto present = folder.read(file);
    if (present == page.text) continue;
    const bool article = plan.in_place && plan.articles.contains(file) && file != "Index.md";
    if (article && present && words(*present) > words(page.text)) continue;
    if (!dry_run) {
      if (auto error = folder.replace(file, page.text)) {
        outcome.error = error;
        return outcome;
      }
    }
    outcome.changed.push_back(file);
  }
  return outcome;
}

Plan plan_for(const Request& request, const std::string& output, const Loaded& loaded) {
  Plan plan;
  plan.folder = output.empty() ? request.paths.front() : output;
  std::error_code error;
  plan.in_place =
      request.paths.size() == 1 && std::filesystem::equivalent(plan.folder, request.paths.front(), error);
  plan.own = own_files(*loaded.api, loaded.input);
  for (const page::Page& page : loaded.pages)
    if (page.kind == page::Kind::article) plan.articles.insert(page.file);
  return plan;
}

/// Prints which pages are not rewritten, and why; true if there are any.
bool refuse_losses(const Loaded& loaded, Plan& plan, Console& console) {
  const base::Lines lines(loaded.input);
  const base::Findings lost = losses(loaded, lines);
  console.err << base::render_text(lost, lines, console.err_is_terminal && console.colours);
  for (const base::Finding& finding : lost) plan.refused.insert(finding.diagnostic.where.file);
  if (plan.in_place) {
    for (const auto& [name, file] : plan.own) {
      if (lower_case(file).ends_with(".md") || plan.refused.contains(file)) continue;
      console.err << lines.path(file) << " is not a Markdown file: name another folder with --output\n";
      plan.refused.insert(file);
    }
  }
  for (const std::string& file : plan.refused)
    console.err << "ucwagen format: " << lines.path(file)
                << (plan.in_place ? " is left as it is, since something would be lost\n"
                                  : " loses something in canonical form, see above\n");
  return !plan.refused.empty();
}

int format_pages(const Options& options, const Request& request, const std::string& output, bool only_check,
                 Console& console) {
  Timings timings;
  const Loaded loaded = load(request, timings);
  if (const int status = report_errors(loaded, console); status != success) return status;
  Plan plan = plan_for(request, output, loaded);
  const bool lossy = refuse_losses(loaded, plan, console);

  output::DiskFolder folder(plan.folder);
  const auto pages = timings.measure("print", [&] { return canonical_pages(loaded); });
  const Outcome outcome =
      timings.measure("write", [&] { return write_pages(folder, pages, plan, only_check); });
  if (outcome.error) {
    console.err << "ucwagen format: " << *outcome.error << '\n';
    return unreadable;
  }
  if (only_check) {
    for (const auto& file : outcome.changed) console.out << file << '\n';
    return outcome.changed.empty() && !lossy ? success : findings;
  }
  if (!options.quiet()) print_closing_line(loaded, outcome.changed.size(), timings, console);
  return lossy ? findings : success;
}

}  // namespace

int format(const Arguments& arguments, Console& console) {
  Request request;
  std::string output;
  bool in_place = false, only_check = false;
  Options options("format", "Prints reference pages in canonical form.", "[DIR… | IR.json]");
  options.add()("output,o", po::value(&output)->value_name("DIR"), "folder to write the pages to");
  options.add()("in-place,i", po::bool_switch(&in_place), "rewrite the pages of the folder that is read");
  options.add()("check", po::bool_switch(&only_check),
                "write nothing; list files that are not in canonical form");
  if (const auto status = options.parse(arguments, console)) return *status;
  request.paths = options.words();
  if (in_place && !output.empty())
    return options.refuse("--in-place and --output exclude each other", console);
  std::error_code error;
  const bool folder =
      request.paths.size() == 1 && std::filesystem::is_directory(request.paths.front(), error);
  if (output.empty() && (!folder || !(in_place || only_check)))
    return options.refuse(folder
                              ? "use --in-place to rewrite the pages, or name an output folder with --output"
                              : "name an output folder with --output",
                          console);
  return format_pages(options, request, output, only_check, console);
}

}  // namespace ucwagen::command
