#include <algorithm>
#include <cstdlib>
#include <ostream>

#include "generator/base/spelling.hpp"
#include "generator/command/command.hpp"
#include "generator/version.hpp"

namespace ucwagen::command {
namespace {

void print_help(std::ostream& out) {
  out << "ucwagen reads the reference pages of UCWA 2.0 and generates typed C++ bindings.\n\n"
         "Usage: ucwagen COMMAND [ARGUMENTS]\n\nCommands:\n";
  std::size_t width = 0;
  for (const auto& command : commands()) width = std::max(width, command.name.size());
  for (const auto& command : commands())
    out << "  " << command.name << std::string(width - command.name.size() + 2, ' ') << command.summary
        << '\n';
  out << "\n'ucwagen COMMAND --help' prints the options of a command. Exit status: 0 success, 1 findings in "
         "the input,\n"
         "2 wrong usage, 3 an input cannot be read or an output cannot be written.\n";
}

int refuse(const std::string& word, Console& console) {
  std::vector<std::string_view> known;
  for (const auto& command : commands()) known.push_back(command.name);
  const std::string_view near = spelling::nearest(word, known);
  console.err << "ucwagen: there is no command '" << word << '\'';
  if (!near.empty()) console.err << "; did you mean '" << near << "'?";
  console.err << "\nTry 'ucwagen --help'.\n";
  return usage;
}

}  // namespace

const std::vector<Command>& commands() {
  static const std::vector<Command> table{
      {"extract", "read pages and print the JSON IR", extract},
      {"generate", "generate C++ bindings from pages or from an IR", generate},
      {"check", "report what is wrong with pages", check},
      {"diff", "report what changed between two editions, and what it breaks", diff},
      {"export", "print the model as OpenAPI, JSON Schema, graph or tables", export_model},
      {"site", "write a reference as static pages", site},
      {"explain", "explain a rule, or a fact with its evidence", explain},
      {"coverage", "count how much of each page was understood", coverage},
      {"view", "print the data that a template sees", view},
      {"templates", "list the built-in templates, or copy them to a folder", templates},
      {"format", "print pages in canonical form", format},
      {"serve", "run a simulated UCWA server", serve},
      {"schema", "print the JSON Schema of the IR", schema},
  };
  return table;
}

int flush_results(int status, Console& console) {
  console.out.flush();
  if (console.out) return status;
  console.err << "ucwagen: standard output cannot be written\n";
  return unreadable;
}

void exit_without_freeing(int status, Console& console) { std::exit(flush_results(status, console)); }

int run(const Arguments& arguments, Console& console) {
  if (arguments.empty()) {
    print_help(console.err);
    return usage;
  }
  const std::string& word = arguments.front();
  if (word == "--help" || word == "-h" || word == "help") {
    print_help(console.out);
    return success;
  }
  if (word == "--version") {
    console.out << "ucwagen " << version << '\n';
    return success;
  }
  const auto found =
      std::ranges::find_if(commands(), [&](const Command& command) { return command.name == word; });
  if (found == commands().end()) return refuse(word, console);
  return found->run({arguments.begin() + 1, arguments.end()}, console);
}

}  // namespace ucwagen::command
