#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace ucwagen::serve {

using Milliseconds = std::chrono::milliseconds;

/// The virtual clock: everything that happens later is due on it. Time passes only by `advance`, which the
/// front calls with the time that really passed and a test with any time it likes.
class Timeline {
 public:
  using Id = std::uint64_t;

  /// Milliseconds since 1970 of the moment that is zero on this clock.
  explicit Timeline(Milliseconds epoch = {}) : epoch_(epoch) {}

  [[nodiscard]] Milliseconds now() const { return now_; }
  [[nodiscard]] Milliseconds date() const { return epoch_ + now_; }

  Id after(Milliseconds delay, std::function<void()> action);
  void cancel(Id id);

  /// Moves the clock and runs what falls due, in order; an action sees the time it was due at.
  void advance(Milliseconds by);

  [[nodiscard]] std::optional<Milliseconds> next_due() const;

 private:
  Milliseconds epoch_, now_{};
  Id last_ = 0;
  std::map<std::pair<Milliseconds, Id>, std::function<void()>> due_;
  std::map<Id, Milliseconds> times_;
};

}  // namespace ucwagen::serve
