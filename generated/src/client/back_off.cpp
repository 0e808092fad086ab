// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "client/back_off.hpp"

#include <algorithm>
#include <charconv>

namespace ucwa::client {

BackOff::BackOff(std::chrono::milliseconds first, std::chrono::milliseconds limit)
    : first_(first), limit_(limit), current_(first), random_(std::random_device{}()) {}

std::chrono::milliseconds BackOff::next() {
  const auto most = std::min(current_, limit_);
  current_ = std::min(current_ * 2, limit_);
  std::uniform_int_distribution<std::chrono::milliseconds::rep> part(most.count() / 4, most.count());
  return std::chrono::milliseconds(part(random_));
}

std::optional<std::chrono::milliseconds> retry_after(const Headers& headers) {
  const auto text = header(headers, "Retry-After");
  if (!text) return std::nullopt;
  long long seconds = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), seconds);
  if (error != std::errc() || end != text->data() + text->size()) return std::nullopt;
  return std::chrono::seconds(std::clamp(seconds, 1LL, 300LL));
}

}  // namespace ucwa::client
