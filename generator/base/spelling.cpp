#include "generator/base/spelling.hpp"

#include <algorithm>

namespace ucwagen::spelling {
namespace {

constexpr std::size_t longest_word = 64;

}  // namespace

std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
  if (a.size() > b.size() + limit || b.size() > a.size() + limit) return limit + 1;
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    auto least = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t cost = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + cost});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
      least = std::min(least, row[j]);
    }
    if (least > limit) return limit + 1;
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known) {
  std::string_view best;
  if (word.size() > longest_word) return best;
  auto least = word.size() / 3 + 1;
  for (const auto candidate : known) {
    const auto far = distance(word, candidate, least);
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best;
}

std::size_t cost_of(std::string_view word, std::size_t known) { return known * (1 + word.size() / 16); }

std::string_view Speller::nearest(std::string_view word) {
  if (compared_ >= most_pairs) return {};
  compared_ += cost_of(word, known_.size());
  return spelling::nearest(word, known_);
}

}  // namespace ucwagen::spelling
