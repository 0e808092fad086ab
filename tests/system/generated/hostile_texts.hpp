#pragma once

#include <string>
#include <vector>

namespace ucwagen {

/// The word that must stay inside comments and literals; the program makes no identifier of this form.
inline constexpr const char* canary = "UCWAGEN_CANARY";

/// Hostile texts: without escaping they end a comment, a literal or a line, or make a path leave its folder.
inline std::vector<std::string> hostile_texts() {
  const std::string word = canary;
  return {
      "*/ int " + word + "(); /*",
      "/* " + word + " */",
      "a\nint " + word + "();",
      "a\r" + word + "()",
      "a\v" + word + "\f" + word,
      "a\xE2\x80\xA8" + word + "\xE2\x80\xA9" + word + "\xC2\x85" + word,
      "ends in a backslash \\",
      "ends in a trigraph ?\?/",
      "\"; int " + word + " = 0; \"",
      "\\\"; " + word + "();",
      ")\"; " + word + "(); R\"(",
      ")ucwagen~\" " + word,
      "\xE2\x80\xAE" + word + "\xE2\x81\xA6",
      "@endcode \\endverbatim \\n <b>" + word + "</b> &lt;",
      "``` " + word + " ~~~",
      "{{" + word + "}} {{{" + word + "}}} {{/links}} {{>doc}} {{=<% %>=}}",
      "<%" + word + "%>",
      "${" + word + "};$<" + word + ">;#[[" + word,
      "../../../" + word,
      "con",
      "AUX",
      "nul.hpp",
      "com1",
      "..",
      ".",
      "/etc/passwd",
      "class",
      "delete",
      "operator",
      "__reserved",
      "_Upper",
      "a__b",
      "1digit",
      "co_await",
      "requires",
      "links",
      "Links",
      "self",
      "other",
      "rel",
      "revision",
      "Get",
      "Post",
      "Builder",
      "build",
      "with",
      "detail",
      "ucwa",
      "std",
      "Link",
      "Resource",
      "Scope",
      "null",
      "Type",
      "value",
      "type",
      "T",
      "Missing",
      "sameName",
      "SameName",
      "same_name",
      "same name",
      "same.name",
      "same-name",
      "",
      " ",
      "\t",
      "\xFF\xFE\x80",
      "\xC0\xAF",
      std::string("nul\0byte", 8),
      std::string(10'000, 'x') + word,
      "caf\xC3\xA9",
      "\xD0\xBF\xD1\x80\xD0\xB8",
      "\xF0\x9F\x98\x80",
  };
}

}  // namespace ucwagen
