#include "generator/base/diagnostic.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace ucwagen {

Diagnostic& report(Diagnostics& diagnostics, Rule rule, Location where, std::string message,
                   std::string hint) {
  return diagnostics.emplace_back(
      Diagnostic{rule, std::move(where), std::move(message), std::move(hint), {}});
}

void append(Diagnostics& diagnostics, Diagnostics&& more) {
  diagnostics.insert(diagnostics.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
}

namespace {

/// The identifier misspelt_heading has the name misspelt-heading.
constexpr std::size_t longest_name = 40;
using Name = std::array<char, longest_name>;

constexpr Name kebab(std::string_view snake) {
  Name name{};
  for (std::size_t i = 0; i < snake.size(); ++i) name[i] = snake[i] == '_' ? '-' : snake[i];
  return name;
}

}  // namespace

const std::vector<RuleInfo>& rules() {
  static const std::vector<RuleInfo> table = [] {
    std::vector<RuleInfo> all;
    // X-macro: every rule is defined in rules.def only.
#define UCWAGEN_RULE(id, name, severity, explanation) \
  static constexpr Name name##_name = kebab(#name);   \
  all.push_back({Rule::name, "UG" #id, name##_name.data(), Severity::severity, explanation});
#include "generator/base/rules.def"
#undef UCWAGEN_RULE
    return all;
  }();
  return table;
}

const RuleInfo& info(Rule rule) { return rules()[static_cast<std::size_t>(rule)]; }

const RuleInfo* find_rule(std::string_view id_or_name) {
  const auto same = [&](const RuleInfo& rule) { return rule.id == id_or_name || rule.name == id_or_name; };
  const auto found = std::ranges::find_if(rules(), same);
  return found == rules().end() ? nullptr : &*found;
}

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::note: return "note";
    case Severity::warning: return "warning";
    case Severity::error: return "error";
  }
  return "error";
}

}  // namespace ucwagen
