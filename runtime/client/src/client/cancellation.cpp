#include "ucwa/client/cancellation.hpp"

#include <condition_variable>
#include <map>
#include <mutex>
#include <utility>

namespace ucwa::client {

struct Cancellation::State {
  std::mutex mutex;
  std::condition_variable changed;
  bool cancelled = false;
  unsigned long last = 0;
  std::map<unsigned long, Function<void()>> actions;
};

Cancellation::Cancellation() : state_(std::make_shared<State>()) {}

void Cancellation::cancel() const {
  // Actions run with the lock held, so that a Hook that is destroyed waits for its action.
  const std::lock_guard lock(state_->mutex);
  if (std::exchange(state_->cancelled, true)) return;
  state_->changed.notify_all();
  for (const auto& [number, action] : state_->actions) action();
}

bool Cancellation::cancelled() const noexcept {
  const std::lock_guard lock(state_->mutex);
  return state_->cancelled;
}

bool Cancellation::wait_for(std::chrono::milliseconds time) const {
  std::unique_lock lock(state_->mutex);
  return state_->changed.wait_for(lock, time, [&] { return state_->cancelled; });
}

Cancellation::Hook Cancellation::on_cancel(Function<void()> action) const {
  const std::lock_guard lock(state_->mutex);
  if (state_->cancelled) {
    action();
    return {state_, 0};
  }
  state_->actions.emplace(++state_->last, std::move(action));
  return {state_, state_->last};
}

Cancellation::Hook::Hook(std::shared_ptr<State> state, unsigned long number)
    : state_(std::move(state)), number_(number) {}

Cancellation::Hook::Hook(Hook&& other) noexcept = default;

Cancellation::Hook::~Hook() {
  if (!state_) return;
  const std::lock_guard lock(state_->mutex);
  state_->actions.erase(number_);
}

}  // namespace ucwa::client
