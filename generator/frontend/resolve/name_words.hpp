#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Names taken apart: words of camel case, pages that links point to.
namespace ucwagen::resolve {

/// The words of a camel-case name in lower case and in the singular: "activeModalities" is "active",
/// "modality".
[[nodiscard]] std::vector<std::string> words_of(std::string_view name);

/// More than one word of camel case: "AccessLevel", not "Status".
[[nodiscard]] bool is_compound(std::string_view name);

/// How many of the words stand in a name, and how many in the name or its owner's.
struct Overlap {
  std::size_t name = 0, all = 0;
};
[[nodiscard]] Overlap overlap_of(const std::vector<std::string>& words, const std::vector<std::string>& name,
                                 const std::vector<std::string>& owner);

/// What the names of a family end with: "invitation" is common to all that end with "Invitation". Empty for
/// names that cannot be one.
[[nodiscard]] std::string family_suffix(std::string_view name);

/// The page that a link target means: "../x/Phones_ref.md#a" is "Phones".
[[nodiscard]] std::string page_name(std::string_view target);

/// The pieces of a text between double quotes.
[[nodiscard]] std::vector<std::string> quoted_values(std::string_view text);

}  // namespace ucwagen::resolve
