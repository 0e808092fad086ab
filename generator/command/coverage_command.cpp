#include <ostream>

#include "generator/command/options.hpp"
#include "generator/command/pipeline.hpp"

namespace ucwagen::command {
namespace {

void add(page::Coverage& sum, const page::Coverage& part) {
  sum.blocks += part.blocks;
  sum.claimed_blocks += part.claimed_blocks;
  sum.tables += part.tables;
  sum.claimed_tables += part.claimed_tables;
  sum.rows += part.rows;
  sum.claimed_rows += part.claimed_rows;
  sum.cells += part.cells;
  sum.claimed_cells += part.claimed_cells;
}

void print_cell(std::ostream& out, int claimed, int all) {
  constexpr std::size_t width = 14;
  const std::string text = std::to_string(claimed) + '/' + std::to_string(all);
  out << std::string(text.size() < width ? width - text.size() : 1, ' ') << text;
}

void print_row(std::ostream& out, const std::string& name, const page::Coverage& coverage) {
  print_cell(out, coverage.claimed_blocks, coverage.blocks);
  print_cell(out, coverage.claimed_tables, coverage.tables);
  print_cell(out, coverage.claimed_rows, coverage.rows);
  print_cell(out, coverage.claimed_cells, coverage.cells);
  out << "  " << name << '\n';
}

bool complete(const page::Coverage& coverage) {
  return coverage.blocks == coverage.claimed_blocks && coverage.tables == coverage.claimed_tables &&
         coverage.rows == coverage.claimed_rows && coverage.cells == coverage.claimed_cells;
}

/// Prints how many operations have a result with evidence, and how many inputs have a row.
void print_operations(std::ostream& out, const ir::Api& api) {
  std::size_t operations = 0, results = 0, inputs = 0, rows = 0;
  for (const auto& resource : api.resources) {
    for (const auto& operation : resource.operations) {
      ++operations;
      if (!operation.result.evidence.empty()) ++results;
      inputs += operation.inputs.size();
      for (const auto& input : operation.inputs) rows += input.rows.empty() ? 0 : 1;
    }
  }
  out << "operations with a result: " << results << '/' << operations << ", inputs with a row: " << rows
      << '/' << inputs << '\n';
}

}  // namespace

int coverage(const Arguments& arguments, Console& console) {
  namespace po = boost::program_options;
  bool gaps_only = false;
  Options options("coverage",
                  "Counts the blocks, tables, rows and cells of each page, and how many were understood.",
                  "[DIR…]");
  options.add()("gaps", po::bool_switch(&gaps_only), "list only pages that were not completely understood");
  if (const auto status = options.parse(arguments, console)) return *status;

  Timings timings;
  const Loaded loaded = load({options.words(), std::nullopt, ""}, timings);
  if (const int status = report_errors(loaded, console); status != success) return status;
  page::Coverage sum;
  console.out << "        blocks        tables          rows         cells  page\n";
  for (const auto& page : loaded.pages) {
    add(sum, page.coverage);
    if (!gaps_only || !complete(page.coverage)) print_row(console.out, page.file, page.coverage);
  }
  print_row(console.out, "in all", sum);
  print_operations(console.out, *loaded.api);
  return success;
}

}  // namespace ucwagen::command
