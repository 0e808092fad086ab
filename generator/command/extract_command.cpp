#include <ostream>

#include "generator/command/locations.hpp"
#include "generator/command/options.hpp"
#include "generator/command/pipeline.hpp"
#include "generator/ir/json.hpp"

namespace ucwagen::command {

namespace po = boost::program_options;

int extract(const Arguments& arguments, Console& console) {
  Request request;
  std::string output = "-", corrections;
  bool print_timings = false;
  Options options("extract", "Reads reference pages and prints their facts as JSON.", "[DIR…]");
  options.add()("output,o", po::value(&output)->value_name("FILE"),
                "file to write; standard output by default");
  options.add()("corrections", po::value(&corrections)->value_name("FILE"),
                "corrections of mistakes in the pages");
  options.add()("edition", po::value(&request.edition)->value_name("LABEL"),
                "label of the edition; the name of the folder by default");
  options.add()("timings", po::bool_switch(&print_timings), "print how long each stage took");
  if (const auto status = options.parse(arguments, console)) return *status;
  request.paths = options.words();
  if (!corrections.empty()) request.corrections = corrections;

  Timings timings;
  const Loaded loaded = load(request, timings);
  if (const int status = report_errors(loaded, console); status != success) return status;

  const std::string text = timings.measure("print", [&] { return ir::print(*loaded.api); });
  bool changed = false;
  if (output == "-") {
    console.out << text;
  } else if (const auto error = timings.measure("write", [&] { return write_file(output, text, changed); })) {
    console.err << "ucwagen extract: " << *error << '\n';
    return unreadable;
  }
  if (print_timings) timings.print(console.err);
  if (!options.quiet()) print_closing_line(loaded, changed ? 1 : 0, timings, console);
  return success;
}

}  // namespace ucwagen::command
