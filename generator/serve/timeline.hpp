#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace ucwagen::serve {

using Milliseconds = std::chrono::milliseconds;

/// The virtual clock and the actions that are due on it. Only `advance` moves the clock: HttpFront calls it with the
/// real time that has passed, a test with any time.
class Timeline {
 public:
  using Id = std::uint64_t;

  /// A longer time counts as this one, so that no sum of times overflows.
  static constexpr Milliseconds longest = std::chrono::hours(1000000);

  /// `epoch`: the time at which this clock is zero, in milliseconds since 1970.
  explicit Timeline(Milliseconds epoch = {}) : epoch_(epoch) {}

  [[nodiscard]] Milliseconds now() const { return now_; }
  [[nodiscard]] Milliseconds date() const { return epoch_ + now_; }

  Id after(Milliseconds delay, std::function<void()> action);
  void cancel(Id id);

  /// Moves the clock and runs the actions that are due, in order. During an action the clock shows its due time.
  void advance(Milliseconds by);

  [[nodiscard]] std::optional<Milliseconds> next_due() const;

 private:
  Milliseconds epoch_, now_{};
  Id last_ = 0;
  std::map<std::pair<Milliseconds, Id>, std::function<void()>> due_;
  std::map<Id, Milliseconds> times_;
};

}  // namespace ucwagen::serve
