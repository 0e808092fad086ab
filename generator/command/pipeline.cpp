#include "generator/command/pipeline.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iterator>
#include <ostream>

#include "generator/check/check.hpp"
#include "generator/command/locations.hpp"
#include "generator/command/page_files.hpp"
#include "generator/command/print_diagnostics.hpp"
#include "generator/frontend/resolve/resolve.hpp"
#include "generator/ir/json.hpp"

namespace ucwagen::command {
namespace {

constexpr const char* corrections_name = "corrections.json";

void load_ir(const std::string& path, Loaded& loaded, Timings& timings) {
  loaded.input.paths = {path};
  const auto text = timings.measure("read", [&] { return read_file(path); });
  if (!text) {
    loaded.input.readable = false;
    report(loaded.diagnostics, Rule::input_not_found, {path, 0, 0}, text.problem);
    return;
  }
  loaded.api = timings.measure("parse", [&] { return ir::parse(path, *text, loaded.diagnostics); });
}

/// The corrections file that the user names, or that is in the folder of the pages, or that is compiled into the
/// program. Corrections of the last one are optional, since it is about the published editions and the pages may
/// already be corrected.
std::vector<resolve::Correction> load_corrections(const Request& request, Loaded& loaded) {
  std::string file = request.corrections.value_or("");
  if (file.empty() && request.paths.size() == 1) {
    const std::filesystem::path beside = std::filesystem::path(request.paths.front()) / corrections_name;
    std::error_code error;
    if (std::filesystem::is_regular_file(beside, error)) file = beside.string();
  }
  if (file.empty()) {
    const std::string text(embedded_file(corrections_name));
    auto offered = resolve::parse_corrections(corrections_name, text, loaded.diagnostics);
    for (auto& correction : offered) correction.must_fit = request.paths.empty();
    return offered;
  }
  const auto text = read_file(file);
  if (!text) {
    loaded.input.readable = false;
    report(loaded.diagnostics, Rule::input_not_found, {file, 0, 0}, text.problem);
    return {};
  }
  loaded.input.paths.push_back(file);
  const std::string name = std::filesystem::path(file).filename().string();
  return resolve::parse_corrections(name, *text, loaded.diagnostics);
}

/// Reports a folder that has only text files that are not pages.
void expect_a_page(const Request& request, Loaded& loaded) {
  const auto is_no_page = [](const Diagnostic& one) { return one.rule == Rule::not_a_page; };
  const auto others = std::ranges::count_if(loaded.diagnostics, is_no_page);
  if (loaded.pages.empty() || others != std::ssize(loaded.pages)) return;
  report(loaded.diagnostics, Rule::input_without_pages,
         {request.paths.empty() ? loaded.input.label : request.paths.front(), 0, 0}, "no file here is a page",
         "name the folder with the *_ref.md files");
}

void load_pages(const Request& request, Loaded& loaded, Timings& timings) {
  PageFiles read = timings.measure("pages", [&] { return read_page_files(request.paths); });
  loaded.input = std::move(read.input);
  append(loaded.diagnostics, std::move(loaded.input.diagnostics));
  const auto corrections = load_corrections(request, loaded);
  if (!loaded.input.readable) return;

  loaded.pages = std::move(read.pages);
  append(loaded.diagnostics, std::move(read.diagnostics));
  expect_a_page(request, loaded);
  const std::string& edition = request.edition.empty() ? loaded.input.label : request.edition;
  auto resolved =
      timings.measure("resolve", [&] { return resolve::resolve(loaded.pages, edition, corrections); });
  append(loaded.diagnostics, std::move(resolved.diagnostics));
  loaded.api = std::move(resolved.api);
  loaded.samples = std::move(resolved.samples);
  loaded.joined = std::move(resolved.joined);
}

}  // namespace

bool is_ir(const std::vector<std::string>& paths) {
  std::error_code error;
  return paths.size() == 1 && paths.front().ends_with(".json") &&
         !std::filesystem::is_directory(paths.front(), error);
}

Loaded load(const Request& request, Timings& timings) {
  Loaded loaded;
  if (is_ir(request.paths)) {
    load_ir(request.paths.front(), loaded, timings);
  } else {
    load_pages(request, loaded, timings);
  }
  return loaded;
}

void check_all(Loaded& loaded, Timings& timings) {
  if (!loaded.api) return;
  timings.measure("check", [&] {
    const auto& joined = loaded.joined ? *loaded.joined : loaded.pages;
    check::run({loaded.input.files, loaded.pages, joined, *loaded.api, loaded.samples}, loaded.diagnostics);
  });
}

int report_errors(const Loaded& loaded, Console& console) {
  Diagnostics errors;
  std::ranges::copy_if(loaded.diagnostics, std::back_inserter(errors), [](const Diagnostic& diagnostic) {
    return info(diagnostic.rule).severity == Severity::error;
  });
  const bool any = !errors.empty() && print(std::move(errors), console, base::Lines(loaded.input));
  if (!loaded.input.readable) return unreadable;
  return !any && loaded.api ? success : findings;
}

std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

void print_closing_line(const Loaded& loaded, std::size_t files_changed, const Timings& timings,
                        Console& console) {
  if (!loaded.api) return;
  const auto& api = *loaded.api;
  std::size_t operations = 0;
  for (const auto& resource : api.resources) operations += resource.operations.size();
  const auto warnings = std::ranges::count_if(
      loaded.diagnostics, [](const auto& one) { return info(one.rule).severity == Severity::warning; });
  console.err << counted(api.resources.size(), "resource") << ", "
              << counted(api.enumerations.size(), "enumeration") << ", " << counted(operations, "operation")
              << ", " << counted(static_cast<std::size_t>(warnings), "warning") << ", "
              << counted(files_changed, "file") << " changed, " << std::lround(timings.milliseconds())
              << " ms\n";
}

}  // namespace ucwagen::command
