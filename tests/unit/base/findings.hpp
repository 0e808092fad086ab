#pragma once

#include "generator/base/findings.hpp"

namespace ucwagen::base {

inline const std::vector<base::File>& phone_files() {
  static const std::vector<base::File> files{
      {"phone_ref.md",
       "# phone\n\n### Propertie\n\n|Name|Description|\n\tsee [phone](\xC3\xA4/Phone_ref.md)\n"}};
  return files;
}

inline Diagnostic misspelt() {
  return {Rule::misspelt_heading,
          {"phone_ref.md", 3, 5},
          "'Propertie' is read as 'Properties'",
          "did you mean 'Properties'?",
          {}};
}

inline Findings settled(Diagnostics diagnostics, const Policy& policy = {}) {
  return settle(std::move(diagnostics), policy, Lines(phone_files()));
}

}  // namespace ucwagen::base
