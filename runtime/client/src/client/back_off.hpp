#pragma once

#include <chrono>
#include <optional>
#include <random>

#include "ucwa/runtime/message.hpp"

namespace ucwa::client {

/// How long to wait before the next try: doubled each time, up to a limit, and then a random part of that, so that many
/// clients do not come back at the same moment.
class BackOff {
 public:
  /// The first wait is at most `first`, each at most `limit`, and none under a quarter of its own limit.
  BackOff(std::chrono::milliseconds first, std::chrono::milliseconds limit);

  [[nodiscard]] std::chrono::milliseconds next();
  /// After a success.
  void reset() { current_ = first_; }

 private:
  std::chrono::milliseconds first_, limit_, current_;
  std::minstd_rand random_;
};

/// The Retry-After field in seconds, between one second and five minutes; empty if there is none or it is a date, which
/// no UCWA server was seen to send.
[[nodiscard]] std::optional<std::chrono::milliseconds> retry_after(const Headers& headers);

}  // namespace ucwa::client
