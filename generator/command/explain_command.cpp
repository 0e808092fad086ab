#include <ostream>

#include "generator/base/spelling.hpp"
#include "generator/command/options.hpp"
#include "generator/command/pipeline.hpp"
#include "generator/ir/enum_text.hpp"
#include "generator/ir/error_names.hpp"
#include "generator/ir/fact_path.hpp"

namespace ucwagen::command {
namespace {

void print_rule(std::ostream& out, const RuleInfo& rule) {
  out << rule.id << ' ' << rule.name << " (" << to_string(rule.severity) << ")\n\n"
      << rule.explanation << '\n';
}

/// Prints docs/rules.md.
void print_all(std::ostream& out) {
  out << "# The rules of `ucwagen check`\n\n"
         "Made by `ucwagen explain --all`. A rule is named by its id or its name: `-W NAME` reports it at "
         "least as\n"
         "a warning, `-Wno-NAME` not at all, `-Werror=NAME` as an error.\n";
  for (const auto& rule : rules())
    out << "\n## " << rule.id << " `" << rule.name << "`\n\nDefault: " << to_string(rule.severity) << ".\n\n"
        << rule.explanation << '\n';
}

void print_line(std::ostream& out, std::string_view name, std::string_view value) {
  constexpr std::size_t width = 16;
  out << "  " << name << std::string(name.size() < width ? width - name.size() : 1, ' ') << value << '\n';
}

std::string place(const ir::Source& source) {
  return source.line > 0 ? source.file + ':' + std::to_string(source.line) : source.file;
}

void print_fact(std::ostream& out, const std::string& path, const ir::Fact& fact) {
  out << path << ": " << fact.kind << '\n';
  for (const auto& [name, value] : fact.fields)
    if (!value.empty()) print_line(out, name, value);
  if (!fact.source.file.empty()) print_line(out, "source", place(fact.source));
  for (const auto& evidence : fact.evidence)
    print_line(out, "evidence", std::string(ir::to_string(evidence.how)) + ", " + place(evidence.source));
}

/// The names that the user may have meant: rules and owners, or the members of the owner.
std::vector<std::string> known_paths(const ir::Api& api, std::string_view path) {
  const std::string owner(ir::owner_of(path));
  std::vector<std::string> known;
  if (const auto* resource = ir::find_resource(api, owner)) {
    for (const auto& property : resource->properties) known.push_back(owner + '.' + property.name);
    for (const auto& link : resource->links) known.push_back(owner + '.' + link.rel);
    for (const auto& operation : resource->operations) known.push_back(owner + '.' + operation.method);
  } else if (const auto* members = ir::complete_members(api, owner)) {
    for (const auto& member : *members) known.push_back(owner + '.' + member.name);
  } else {
    for (const auto& rule : rules()) known.emplace_back(rule.name);
    for (const auto& one : api.resources) known.push_back(one.name);
    for (const auto& one : api.enumerations) known.push_back(one.name);
  }
  return known;
}

/// Prints the paths of the facts of a resource or an enumeration.
void print_members(std::ostream& out, const ir::Api& api, const std::string& path) {
  const bool owner = ir::find_resource(api, path) != nullptr || ir::complete_members(api, path) != nullptr;
  if (!owner) return;
  for (const std::string& member : known_paths(api, path)) print_line(out, "has", member);
}

int refuse(const ir::Api& api, const std::string& path, Console& console) {
  const std::vector<std::string> known = known_paths(api, path);
  const std::string_view near = spelling::nearest(path, {known.begin(), known.end()});
  console.err << "ucwagen explain: there is no rule and no fact '" << path << '\'';
  if (!near.empty()) console.err << "; did you mean '" << near << "'?";
  console.err << '\n';
  return usage;
}

int explain_fact(const std::string& path, const Request& request, Console& console) {
  Timings timings;
  const Loaded loaded = load(request, timings);
  if (const int status = report_errors(loaded, console); status != success) return status;
  const auto fact = ir::find_fact(*loaded.api, path);
  if (!fact) return refuse(*loaded.api, path, console);
  print_fact(console.out, path, *fact);
  print_members(console.out, *loaded.api, path);
  return success;
}

}  // namespace

int explain(const Arguments& arguments, Console& console) {
  namespace po = boost::program_options;
  bool all = false;
  Options options("explain",
                  "Explains a rule by its id or name, or a fact by its path, with the evidence for it:\n"
                  "  ucwagen explain UG1203\n"
                  "  ucwagen explain phone.number\n"
                  "  ucwagen explain addPhoneAudio.POST.to docs/reference",
                  "RULE | PATH [DIR…]");
  options.add()("all", po::bool_switch(&all), "print every rule, as Markdown");
  if (const auto status = options.parse(arguments, console)) return *status;
  if (all) {
    print_all(console.out);
    return success;
  }
  if (options.words().empty()) return options.refuse("name a rule or a fact", console);
  const std::string& word = options.words().front();
  if (const RuleInfo* rule = find_rule(word)) {
    print_rule(console.out, *rule);
    return success;
  }
  return explain_fact(word, {{options.words().begin() + 1, options.words().end()}, std::nullopt, ""},
                      console);
}

}  // namespace ucwagen::command
