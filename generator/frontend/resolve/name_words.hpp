#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Parts of names: words of camel case, page names in links.
namespace ucwagen::resolve {

/// The words of a camel-case name in lower case and in the singular: "activeModalities" is "active",
/// "modality".
[[nodiscard]] std::vector<std::string> words_of(std::string_view name);

/// Whether the name has more than one word: "AccessLevel", not "Status".
[[nodiscard]] bool is_compound(std::string_view name);

/// How many of the words are in a name, and how many in the name or that of its owner.
struct Overlap {
  std::size_t name = 0, all = 0;
};
[[nodiscard]] Overlap overlap_of(const std::vector<std::string>& words, const std::vector<std::string>& name,
                                 const std::vector<std::string>& owner);

/// The ending that the names of a family have in common: all that end with "Invitation" belong to "invitation". Empty
/// if the name cannot be that of a family.
[[nodiscard]] std::string family_suffix(std::string_view name);

/// The page that a link target means: "../x/Phones_ref.md#a" is "Phones".
[[nodiscard]] std::string page_name(std::string_view target);

/// The parts of a text that are in double quotes.
[[nodiscard]] std::vector<std::string> quoted_values(std::string_view text);

}  // namespace ucwagen::resolve
