#pragma once

#include <chrono>

#include "ucwa/client/cancellation.hpp"

namespace ucwa::client {

/// The time, as the client sees it. A test gives a clock of its own and needs no real waiting.
class UCWA_CLIENT_EXPORT Clock {
 public:
  virtual ~Clock();

  /// Time that never jumps. It stands still while the machine is suspended (on Linux).
  [[nodiscard]] virtual std::chrono::steady_clock::time_point now() = 0;
  /// Time of day. It runs on while the machine is suspended.
  [[nodiscard]] virtual std::chrono::system_clock::time_point wall() = 0;
  /// Waits that long, or until the cancellation; true if it was cancelled.
  virtual bool wait(std::chrono::milliseconds time, const Cancellation& cancellation) = 0;

  /// The clock of the machine.
  [[nodiscard]] static Clock& real();
};

}  // namespace ucwa::client
