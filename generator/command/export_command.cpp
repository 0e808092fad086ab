#include <algorithm>
#include <array>
#include <ostream>
#include <sstream>

#include "generator/backend/csv/csv.hpp"
#include "generator/backend/graph/graph.hpp"
#include "generator/backend/json_schema/schema_document.hpp"
#include "generator/backend/openapi/openapi.hpp"
#include "generator/base/spelling.hpp"
#include "generator/base/text.hpp"
#include "generator/command/locations.hpp"
#include "generator/command/page_options.hpp"

namespace ucwagen::command {
namespace {

namespace po = boost::program_options;

constexpr const char* tree_root = "application";

struct ExportOptions {
  std::string format, output = "-", hrefs = "as-is", around, table;
  PageOptions pages;
  int depth = 1;
  bool yaml = false, tree = false, timings = false;
};

void describe(Options& options, ExportOptions& chosen) {
  options.add()("output,o", po::value(&chosen.output)->value_name("FILE"),
                "file to write; standard output by default");
  options.add()("yaml", po::bool_switch(&chosen.yaml), "openapi: YAML instead of JSON");
  options.add()("hrefs", po::value(&chosen.hrefs)->value_name("HOW"),
                "openapi: addresses in samples: as-is (default), or by-rel, the paths of the document");
  options.add()("around", po::value(&chosen.around)->value_name("RESOURCE"),
                "dot, mermaid: only the part of the graph near a resource");
  options.add()("depth", po::value(&chosen.depth)->value_name("N"),
                "with --around: distance in links; 1 by default");
  options.add()("tree", po::bool_switch(&chosen.tree),
                "dot, mermaid: the shortest path from 'application' to each resource");
  options.add()("table", po::value(&chosen.table)->value_name("NAME"), "csv: which kind of fact");
  chosen.pages.add_to(options);
  options.add()("timings", po::bool_switch(&chosen.timings), "print how long each stage took");
}

const csv::Table* find_table(const std::string& name) {
  const auto& tables = csv::tables();
  const auto found = std::ranges::find(tables, name, &csv::Table::name);
  return found == tables.end() ? nullptr : &*found;
}

constexpr auto formats = std::to_array<std::string_view>({"openapi", "json-schema", "dot", "mermaid", "csv"});

std::string format_names() { return joined(formats, ", "); }

bool is_graph(const ExportOptions& chosen) { return chosen.format == "dot" || chosen.format == "mermaid"; }

/// The other words are the pages or the IR.
Arguments paths_of(const Options& options) { return {options.words().begin() + 1, options.words().end()}; }

/// What is wrong with the command line.
base::Failure problem(const ExportOptions& chosen, const Arguments& paths) {
  if (std::ranges::find(formats, chosen.format) == formats.end())
    return "there is no format '" + chosen.format + "'; the formats are " + format_names();
  if (chosen.hrefs != "as-is" && chosen.hrefs != "by-rel")
    return "--hrefs takes as-is or by-rel, not '" + chosen.hrefs + '\'';
  if (chosen.format != "openapi" && (chosen.yaml || chosen.hrefs != "as-is"))
    return "--yaml and --hrefs are only for openapi";
  if (!is_graph(chosen) && (chosen.tree || !chosen.around.empty()))
    return "--around and --tree are only for dot and mermaid";
  if (chosen.tree && !chosen.around.empty()) return "--around and --tree exclude each other";
  if (chosen.depth < 0) return "--depth takes a number from 0";
  if (chosen.format != "csv" && !chosen.table.empty()) return "--table is only for csv";
  if (chosen.format == "csv" && find_table(chosen.table) == nullptr)
    return "name a --table: " + joined(csv::tables(), ", ", &csv::Table::name);
  return chosen.pages.problem(paths);
}

void write_graph(const ir::Api& api, const ExportOptions& chosen, std::ostream& out) {
  graph::Graph graph = graph::whole(api);
  if (chosen.tree) graph = graph::tree(graph, tree_root);
  if (!chosen.around.empty()) graph = graph::around(graph, chosen.around, chosen.depth);
  graph::write(graph, chosen.format == "dot" ? graph::Language::dot : graph::Language::mermaid, out);
}

void write_export(const ir::Api& api, const ExportOptions& chosen, std::ostream& out) {
  if (chosen.format == "openapi") openapi::write(api, {chosen.yaml, chosen.hrefs == "by-rel"}, out);
  if (chosen.format == "json-schema") json_schema::write(api, out);
  if (chosen.format == "csv") find_table(chosen.table)->write(api, out);
  if (is_graph(chosen)) write_graph(api, chosen, out);
}

int refuse_resource(const ir::Api& api, const std::string& name, Console& console) {
  std::vector<std::string_view> known;
  for (const ir::Resource& resource : api.resources) known.push_back(resource.name);
  const std::string_view near = spelling::nearest(name, known);
  console.err << "ucwagen export: there is no resource '" << name << '\'';
  if (!near.empty()) console.err << "; did you mean '" << near << "'?";
  console.err << '\n';
  return usage;
}

int run_export(const Options& options, const ExportOptions& chosen, Console& console) {
  const Request request = chosen.pages.request(paths_of(options));
  Timings timings;
  const Loaded loaded = load(request, timings);
  if (const int status = report_errors(loaded, console); status != success) return status;
  const std::string root = chosen.tree ? tree_root : chosen.around;
  if (!root.empty() && ir::find_resource(*loaded.api, root) == nullptr)
    return refuse_resource(*loaded.api, root, console);

  bool changed = false;
  if (chosen.output == "-") {
    timings.measure("export", [&] { write_export(*loaded.api, chosen, console.out); });
  } else {
    // A file is written completely or not at all, so its text is made first.
    std::ostringstream text;
    timings.measure("export", [&] { write_export(*loaded.api, chosen, text); });
    const auto written = write_file(chosen.output, std::move(text).str());
    if (!written) {
      console.err << "ucwagen export: " << written.problem << '\n';
      return unreadable;
    }
    changed = *written;
  }
  if (chosen.timings) timings.print(console.err);
  if (!options.quiet()) print_closing_line(loaded, changed ? 1 : 0, timings, console);
  return success;
}

}  // namespace

int export_model(const Arguments& arguments, Console& console) {
  ExportOptions chosen;
  Options options("export", "Exports the model in a format for other tools: " + format_names() + '.',
                  "FORMAT [DIR… | IR.json]");
  describe(options, chosen);
  if (const auto status = options.parse(arguments, console)) return *status;
  if (options.words().empty()) return options.refuse("name a format: " + format_names(), console);
  chosen.format = options.words().front();
  if (const auto wrong = problem(chosen, paths_of(options))) return options.refuse(*wrong, console);
  return run_export(options, chosen, console);
}

}  // namespace ucwagen::command
