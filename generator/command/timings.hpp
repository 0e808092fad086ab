#pragma once

#include <chrono>
#include <iosfwd>
#include <string_view>
#include <utility>
#include <vector>

namespace ucwagen::command {

/// How long each stage of a run took, for --timings and the closing line.
class Timings {
 public:
  /// Calls `stage()` and returns its result; the time is added under `name`.
  template <typename Stage>
  auto measure(std::string_view name, Stage&& stage) {
    struct Stop {
      Timings& timings;
      std::string_view name;
      Clock::time_point start = Clock::now();
      ~Stop() { timings.add(name, Clock::now() - start); }
    } const stop{*this, name};
    return stage();
  }

  /// Prints one line for each stage, and the total, in milliseconds.
  void print(std::ostream& out) const;
  /// Time since the start of the run.
  [[nodiscard]] double milliseconds() const;

 private:
  using Clock = std::chrono::steady_clock;
  void add(std::string_view name, Clock::duration time);

  Clock::time_point start_ = Clock::now();
  std::vector<std::pair<std::string_view, Clock::duration>> stages_;
};

}  // namespace ucwagen::command
