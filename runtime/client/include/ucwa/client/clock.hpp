#pragma once

#include <chrono>

#include "ucwa/client/cancellation.hpp"

namespace ucwa::client {

/// The source of time of the client. A test can use its own clock and need not wait.
class UCWA_CLIENT_EXPORT Clock {
 public:
  virtual ~Clock();

  /// Monotonic time. On Linux it stops while the machine is suspended.
  [[nodiscard]] virtual std::chrono::steady_clock::time_point now() = 0;
  /// Time of day. It continues while the machine is suspended.
  [[nodiscard]] virtual std::chrono::system_clock::time_point wall() = 0;
  /// Waits for that time, or until the cancellation; true if it was cancelled.
  virtual bool wait(std::chrono::milliseconds time, const Cancellation& cancellation) = 0;

  /// The clock of the machine.
  [[nodiscard]] static Clock& real();
};

}  // namespace ucwa::client
