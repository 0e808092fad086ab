#pragma once

#include <chrono>
#include <optional>
#include <random>

#include "ucwa/runtime/message.hpp"

namespace ucwa::client {

/// The waiting times between retries: a random part of a time that is doubled each time, up to a limit. The random
/// part prevents many clients from retrying at the same moment.
class BackOff {
 public:
  /// The first wait is at most `first`, each at most `limit`, and none under a quarter of its own limit.
  BackOff(std::chrono::milliseconds first, std::chrono::milliseconds limit);

  [[nodiscard]] std::chrono::milliseconds next();
  /// Starts again from the first wait, after a success.
  void reset() { current_ = first_; }

 private:
  std::chrono::milliseconds first_, limit_, current_;
  std::minstd_rand random_;
};

/// The Retry-After field in seconds, between one second and five minutes; empty if there is none, or if it is a date,
/// which UCWA servers do not send.
[[nodiscard]] std::optional<std::chrono::milliseconds> retry_after(const Headers& headers);

}  // namespace ucwa::client
