#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include "generator/backend/pages/print.hpp"
#include "generator/backend/pages/xml_sample.hpp"
#include "generator/command/command.hpp"
#include "generator/command/options.hpp"
#include "generator/command/pipeline.hpp"
#include "generator/output/folder.hpp"
#include "generator/output/output.hpp"

namespace ucwagen::command {

namespace po = boost::program_options;

namespace {

/// The folder to bring into canonical form: the one that was named, or the input itself where that is a
/// folder.
std::string target_folder(const std::string& output, const std::vector<std::string>& paths) {
  if (!output.empty() || paths.size() != 1) return output;
  return std::filesystem::is_directory(paths.front()) ? paths.front() : "";
}

std::vector<pages::Page> canonical_pages(const Loaded& loaded) {
  ir::Api api = *loaded.api;
  for (auto& resource : api.resources) pages::add_xml_twins(resource);
  return pages::pages(api, pages::markups(loaded.pages));
}

struct Outcome {
  std::vector<std::string> changed;  ///< files that were not in canonical form
  std::string error;                 ///< empty: all were written
};

/// Articles of prose stand beside the pages and have no canonical form: only files with facts are touched.
Outcome write_pages(output::Folder& folder, const std::vector<pages::Page>& pages, bool dry_run) {
  Outcome outcome;
  for (const auto& page : pages) {
    if (!output::is_safe_path(page.file)) {
      outcome.error = "the name of '" + page.file + "' leads out of the folder";
      return outcome;
    }
    if (folder.read(page.file) == page.text) continue;
    if (!dry_run) {
      if (auto error = folder.replace(page.file, page.text)) {
        outcome.error = *error;
        return outcome;
      }
    }
    outcome.changed.push_back(page.file);
  }
  return outcome;
}

}  // namespace

int format(const Arguments& arguments, Console& console) {
  Request request;
  std::string output;
  bool only_check = false;
  Options options("format", "Prints reference pages in canonical form.", "[DIR | IR.json]");
  options.add()("output,o", po::value(&output)->value_name("DIR"),
                "where the pages go; in place by default, if a folder is read");
  options.add()("check", po::bool_switch(&only_check),
                "write nothing; list files that are not in canonical form");
  if (const auto status = options.parse(arguments, console)) return *status;
  request.paths = options.words();
  const std::string target = target_folder(output, request.paths);
  if (target.empty()) return options.refuse("name a folder to write to by --output", console);

  Timings timings;
  const Loaded loaded = load(request, timings);
  if (const int status = report_errors(loaded, console); status != success) return status;

  output::DiskFolder folder(target);
  const auto pages = timings.measure("print", [&] { return canonical_pages(loaded); });
  const Outcome outcome = timings.measure("write", [&] { return write_pages(folder, pages, only_check); });
  if (!outcome.error.empty()) {
    console.err << "ucwagen format: " << outcome.error << '\n';
    return unreadable;
  }
  if (only_check) {
    for (const auto& file : outcome.changed) console.out << file << '\n';
    return outcome.changed.empty() ? success : findings;
  }
  if (!options.quiet()) print_closing_line(loaded, outcome.changed.size(), timings, console);
  return success;
}

}  // namespace ucwagen::command
