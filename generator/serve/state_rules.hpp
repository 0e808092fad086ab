#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/base/result.hpp"
#include "generator/serve/answer.hpp"

namespace ucwagen::serve {

/// The rules of state of spec/states.json: which members a resource has in which state.
class StateRules {
 public:
  [[nodiscard]] static base::Result<StateRules> parse(std::string_view text);

  /// Removes links, embedded resources and properties that the state of the document does not allow.
  void apply(const std::string& resource, Json& document) const;

  /// Why a document must not have a member: the reason of the first rule that forbids it, or nothing.
  [[nodiscard]] std::string why_not(const std::string& resource, const std::string& member,
                                    const Json& document) const;

 private:
  struct Condition {
    std::string property;
    std::vector<Json> values;
  };
  struct Rule {
    std::vector<std::string> resources, members, without;
    std::vector<Condition> when;
    std::string why;
  };
  [[nodiscard]] static bool holds(const Rule& rule, const Json& document);

  std::vector<Rule> rules_;
};

/// Whether a document has a link, an embedded resource or a property of that name.
[[nodiscard]] bool has_member(const Json& document, const std::string& name);

}  // namespace ucwagen::serve
