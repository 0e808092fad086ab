#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/diagnostic.hpp"

namespace ucwagen::base {

/// Which rules are reported and how gravely: the defaults of the catalogue, changed by -W options. For one
/// rule the last option wins.
class Policy {
 public:
  Policy();

  /// Takes what follows -W: "name" (report it at least as a warning), "no-name" (do not report it),
  /// "error=name", "no-error=name" (at most a warning), "error" (every warning is an error). Rules go by name
  /// or id. Returns a sentence if it makes no sense.
  [[nodiscard]] std::optional<std::string> add(std::string_view option);

  /// Empty: the rule is switched off.
  [[nodiscard]] std::optional<Severity> severity(Rule rule) const;

 private:
  struct Setting {
    std::optional<Severity> severity;
    bool never_error = false;
  };
  std::vector<Setting> settings_;  ///< by rule
  bool warnings_are_errors_ = false;
};

}  // namespace ucwagen::base
