#include <ostream>

#include "generator/command/locations.hpp"
#include "generator/command/page_options.hpp"
#include "generator/ir/json.hpp"

namespace ucwagen::command {

namespace po = boost::program_options;

int extract(const Arguments& arguments, Console& console) {
  std::string output = "-";
  PageOptions pages;
  bool print_timings = false;
  Options options("extract", "Reads reference pages and prints their facts as JSON.", "[DIR…]");
  options.add()("output,o", po::value(&output)->value_name("FILE"),
                "file to write; standard output by default");
  pages.add_to(options);
  options.add()("timings", po::bool_switch(&print_timings), "print how long each stage took");
  if (const auto status = options.parse(arguments, console)) return *status;
  if (const auto wrong = pages.problem(options.words())) return options.refuse(*wrong, console);

  Timings timings;
  const Loaded loaded = load(pages.request(options.words()), timings);
  if (const int status = report_errors(loaded, console); status != success) return status;

  const std::string text = timings.measure("print", [&] { return ir::print(*loaded.api); });
  bool changed = false;
  if (output == "-") {
    console.out << text;
  } else {
    const auto written = timings.measure("write", [&] { return write_file(output, text); });
    if (!written) {
      console.err << "ucwagen extract: " << written.problem << '\n';
      return unreadable;
    }
    changed = *written;
  }
  if (print_timings) timings.print(console.err);
  if (!options.quiet()) print_closing_line(loaded, changed ? 1 : 0, timings, console);
  return success;
}

}  // namespace ucwagen::command
