#pragma once

#include <mutex>
#include <vector>

#include "ucwa/client/clock.hpp"

namespace fake {

/// A clock whose waits return at once and advance the clock by their time.
class FakeClock : public ucwa::client::Clock {
 public:
  std::chrono::steady_clock::time_point now() override {
    const std::lock_guard lock(mutex_);
    return now_;
  }
  std::chrono::system_clock::time_point wall() override {
    const std::lock_guard lock(mutex_);
    return std::chrono::system_clock::time_point(now_.time_since_epoch() + suspended_);
  }
  bool wait(std::chrono::milliseconds time, const ucwa::client::Cancellation& cancellation) override {
    const std::lock_guard lock(mutex_);
    waits_.push_back(time);
    now_ += time;
    return cancellation.cancelled();
  }

  void advance(std::chrono::milliseconds time) {
    const std::lock_guard lock(mutex_);
    now_ += time;
  }
  void suspend(std::chrono::milliseconds time) {
    const std::lock_guard lock(mutex_);
    suspended_ += time;
  }
  std::vector<std::chrono::milliseconds> waits() {
    const std::lock_guard lock(mutex_);
    return waits_;
  }

 private:
  std::mutex mutex_;
  std::chrono::steady_clock::time_point now_{std::chrono::hours(1000)};
  std::chrono::steady_clock::duration suspended_{0};
  std::vector<std::chrono::milliseconds> waits_;
};

}  // namespace fake
