#include "ucwa/client/subscription.hpp"

#include <utility>

namespace ucwa::client {

Subscription::Subscription(Function<void()> end) : end_(std::move(end)) {}

Subscription::Subscription(Subscription&& other) noexcept : end_(std::exchange(other.end_, nullptr)) {}

Subscription& Subscription::operator=(Subscription&& other) noexcept {
  if (this != &other) {
    end();
    end_ = std::exchange(other.end_, nullptr);
  }
  return *this;
}

Subscription::~Subscription() { end(); }

void Subscription::end() {
  if (const auto end = std::exchange(end_, nullptr)) end();
}

}  // namespace ucwa::client
