#pragma once

#include <cstdint>
#include <random>
#include <string>

namespace ucwagen::mutation {

/// The same numbers from the same seed on every machine; the standard's distributions do not promise that.
class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  /// A number in [0, bound); 0 where the bound is 0.
  std::size_t below(std::size_t bound) {
    return bound == 0 ? 0 : static_cast<std::size_t>(engine_() % bound);
  }

 private:
  std::mt19937_64 engine_;
};

/// A page with one to four accidents of the kinds that editors, converters and transports really have: lines
/// deleted, doubled, swapped, cut short; bytes flipped; fences, pipes and stray markup put in.
[[nodiscard]] std::string mutate(const std::string& page, Random& random);

}  // namespace ucwagen::mutation
