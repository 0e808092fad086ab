#include "generator/base/severity_policy.hpp"

#include <algorithm>

#include "generator/base/spelling.hpp"

namespace ucwagen::base {
namespace {

std::string no_such_rule(std::string_view name) {
  std::vector<std::string_view> known;
  for (const auto& rule : rules()) known.push_back(rule.name);
  const std::string_view near = spelling::nearest(name, known);
  std::string sentence = "there is no rule '" + std::string(name) + '\'';
  if (!near.empty()) sentence += "; did you mean '" + std::string(near) + "'?";
  return sentence;
}

/// Removes the prefix from the text; false if the text does not start with it.
bool take(std::string_view& text, std::string_view prefix) {
  const bool found = text.starts_with(prefix);
  if (found) text.remove_prefix(prefix.size());
  return found;
}

}  // namespace

Policy::Policy() {
  for (const auto& rule : rules()) settings_.push_back({rule.severity, false});
}

std::optional<std::string> Policy::add(std::string_view option) {
  if (option == "error" || option == "no-error") {
    warnings_are_errors_ = option == "error";
    return std::nullopt;
  }
  const bool is_rule = find_rule(option) != nullptr;  // "no-operation" is the name of a rule
  const bool off = !is_rule && take(option, "no-");
  const bool error = take(option, "error=");
  const RuleInfo* rule = find_rule(option);
  if (rule == nullptr) return no_such_rule(option);
  Setting& setting = settings_[static_cast<std::size_t>(rule->rule)];
  setting.never_error = off && error;
  if (error && !off) {
    setting.severity = Severity::error;
  } else if (error) {
    setting.severity = std::min(rule->severity, Severity::warning);
  } else if (off) {
    setting.severity = std::nullopt;
  } else {
    setting.severity = std::max(rule->severity, Severity::warning);
  }
  return std::nullopt;
}

std::optional<Severity> Policy::severity(Rule rule) const {
  const Setting& setting = settings_[static_cast<std::size_t>(rule)];
  const bool raised = warnings_are_errors_ && !setting.never_error && setting.severity == Severity::warning;
  return raised ? std::optional(Severity::error) : setting.severity;
}

}  // namespace ucwagen::base
