#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

/// "Did you mean": how near two words are.
namespace ucwagen::spelling {

/// Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`. A result above
/// `limit` means "more than the limit": the rest is not counted.
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b, std::size_t limit);

/// The nearest of `known`, or empty if none is within a third of the word's length. The first of equals wins.
[[nodiscard]] std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known);

}  // namespace ucwagen::spelling
