#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/diagnostic.hpp"

namespace ucwagen::base {

/// The severity of each rule: its default, changed by -W options. The last option for a rule decides.
class Policy {
 public:
  Policy();

  /// Takes the argument of -W: "name" (at least a warning), "no-name" (not reported),
  /// "error=name", "no-error=name" (at most a warning), "error" (every warning is an error). A rule is given by its
  /// name or id. Returns an error message if the argument is invalid.
  [[nodiscard]] std::optional<std::string> add(std::string_view option);

  /// Nothing if the rule is switched off.
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
