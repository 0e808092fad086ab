#include <ostream>

#include "generator/command/options.hpp"
#include "generator/diagnostic/diagnostic.hpp"
#include "generator/diagnostic/spelling.hpp"

namespace ucwagen::command {
namespace {

void print_rule(std::ostream& out, const RuleInfo& rule) {
  out << rule.id << ' ' << rule.name << " (" << to_string(rule.severity) << ")\n\n"
      << rule.explanation << '\n';
}

/// docs/rules.md.
void print_all(std::ostream& out) {
  out << "# The rules of `ucwagen check`\n\n"
         "Made by `ucwagen explain --all`. A rule is named by its id or its name: `-W NAME` reports it as a "
         "warning,\n"
         "`-Wno-NAME` not at all, `-Werror=NAME` as an error.\n";
  for (const auto& rule : rules())
    out << "\n## " << rule.id << " `" << rule.name << "`\n\nDefault: " << to_string(rule.severity) << ".\n\n"
        << rule.explanation << '\n';
}

int refuse(const std::string& word, Console& console) {
  std::vector<std::string_view> known;
  for (const auto& rule : rules()) known.push_back(rule.name);
  const std::string_view near = spelling::nearest(word, known);
  console.err << "ucwagen explain: there is no rule '" << word << '\'';
  if (!near.empty()) console.err << "; did you mean '" << near << "'?";
  console.err << '\n';
  return usage;
}

}  // namespace

int explain(const Arguments& arguments, Console& console) {
  namespace po = boost::program_options;
  bool all = false;
  Options options("explain", "Explains a rule by its id or name.", "RULE");
  options.add()("all", po::bool_switch(&all), "every rule, as Markdown");
  if (const auto status = options.parse(arguments, console)) return *status;
  if (all) {
    print_all(console.out);
    return success;
  }
  if (options.words().size() != 1) return options.refuse("name one rule", console);
  const std::string& word = options.words().front();
  const RuleInfo* rule = find_rule(word);
  if (rule == nullptr) return refuse(word, console);
  print_rule(console.out, *rule);
  return success;
}

}  // namespace ucwagen::command
