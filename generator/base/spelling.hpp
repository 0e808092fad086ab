#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

/// Edit distance, for "did you mean" hints.
namespace ucwagen::spelling {

/// Number of insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`. Counting stops
/// above `limit`.
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b, std::size_t limit);

/// The nearest of `known`, or empty if the distance of all is more than a third of the word's length. Of equally near
/// words the first is returned.
[[nodiscard]] std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known);

}  // namespace ucwagen::spelling
