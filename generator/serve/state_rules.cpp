#include "generator/serve/state_rules.hpp"

#include <algorithm>

namespace ucwagen::serve {
namespace {

void take_out(Json& document, const std::string& member) {
  for (const char* part : {"_links", "_embedded"})
    if (document.contains(part)) document[part].erase(member);
  document.erase(member);
}

template <typename T>
bool contains(const std::vector<T>& list, const T& value) {
  return std::ranges::find(list, value) != list.end();
}

}  // namespace

bool has_member(const Json& document, const std::string& name) {
  const auto in = [&](const char* part) { return document.contains(part) && document[part].contains(name); };
  return document.contains(name) || in("_links") || in("_embedded");
}

base::Result<StateRules> StateRules::parse(std::string_view text) {
  StateRules rules;
  try {
    const Json json = Json::parse(text);
    for (const auto& one : json.at("rules")) {
      Rule rule;
      rule.resources = one.at("resources").get<std::vector<std::string>>();
      rule.members = one.at("members").get<std::vector<std::string>>();
      rule.without = one.value("without", std::vector<std::string>{});
      rule.why = one.value("why", "");
      if (one.contains("when"))
        for (const auto& [property, values] : one["when"].items())
          rule.when.push_back({property, {values.begin(), values.end()}});
      rules.rules_.push_back(std::move(rule));
    }
  } catch (const Json::exception& fault) {
    return base::Result<StateRules>::failed(fault.what());
  }
  return base::Result<StateRules>::of(std::move(rules));
}

/// Whether the values of the document match the rule. A property that is a list matches if one of its elements does.
bool StateRules::holds(const Rule& rule, const Json& document) {
  for (const auto& [property, values] : rule.when) {
    const auto found = document.find(property);
    if (found == document.end()) return false;
    const bool any = found->is_array()
                         ? std::ranges::any_of(
                               *found, [&values = values](const Json& one) { return contains(values, one); })
                         : contains(values, *found);
    if (!any) return false;
  }
  return std::ranges::none_of(rule.without, [&](const auto& name) { return has_member(document, name); });
}

void StateRules::apply(const std::string& resource, Json& document) const {
  for (const auto& rule : rules_) {
    if (!contains(rule.resources, resource) || holds(rule, document)) continue;
    for (const auto& member : rule.members) take_out(document, member);
  }
}

std::string StateRules::why_not(const std::string& resource, const std::string& member,
                                const Json& document) const {
  for (const auto& rule : rules_)
    if (contains(rule.resources, resource) && contains(rule.members, member) && !holds(rule, document))
      return rule.why;
  return {};
}

}  // namespace ucwagen::serve
