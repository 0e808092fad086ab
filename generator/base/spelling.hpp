#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

/// Edit distance, for "did you mean" hints.
namespace ucwagen::spelling {

/// Number of insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`. Counting stops
/// above `limit`.
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b, std::size_t limit);

/// The nearest of `known`, or empty if the distance of all is more than a third of the word's length. Of equally near
/// words the first is returned.
/// A word of more than 64 bytes is near nothing.
[[nodiscard]] std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known);

/// How many pairs of words a search for many words may compare. Thousands of unknown words beside thousands of
/// known ones would take hours, and nobody reads so many hints.
inline constexpr std::size_t most_pairs = 200'000;

/// What comparing a word with that many others counts: long words count as several pairs.
[[nodiscard]] std::size_t cost_of(std::string_view word, std::size_t known);

/// nearest() for many words, until most_pairs are compared.
class Speller {
 public:
  explicit Speller(std::vector<std::string_view> known) : known_(std::move(known)) {}
  [[nodiscard]] std::string_view nearest(std::string_view word);

 private:
  std::vector<std::string_view> known_;
  std::size_t compared_ = 0;
};

}  // namespace ucwagen::spelling
