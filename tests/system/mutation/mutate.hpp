#pragma once

#include <cstdint>
#include <random>
#include <string>

namespace ucwagen::mutation {

/// Gives the same numbers from the same seed on every machine, which the standard distributions do not guarantee.
class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  /// A number in [0, bound); 0 if the bound is 0.
  std::size_t below(std::size_t bound) {
    return bound == 0 ? 0 : static_cast<std::size_t>(engine_() % bound);
  }

 private:
  std::mt19937_64 engine_;
};

/// A page with one to four damages of the kinds that editors, converters and transports cause: lines are
/// deleted, doubled, swapped or cut; bytes are flipped; fences, pipes and stray markup are inserted.
[[nodiscard]] std::string mutate(const std::string& page, Random& random);

}  // namespace ucwagen::mutation
