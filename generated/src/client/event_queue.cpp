// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "client/event_queue.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace ucwa::client {
namespace {

/// milliseconds::max() would overflow the time of day.
constexpr std::chrono::milliseconds longest_wait = std::chrono::hours(24 * 365);

}  // namespace

void EventQueue::push(SharedEvent event) { add(std::move(event)); }
void EventQueue::push(State state) { add(state); }
void EventQueue::push(Task task) { add(std::move(task)); }

void EventQueue::add(Item item) {
  const std::lock_guard lock(mutex_);
  items_.push_back(std::move(item));
  changed_.notify_all();
}

void EventQueue::wait_for_room(std::size_t count) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return ended_ || items_.size() < count; });
}

void EventQueue::wake() {
  const std::lock_guard lock(mutex_);
  ++wakes_;
  changed_.notify_all();
}

void EventQueue::end() {
  const std::lock_guard lock(mutex_);
  ended_ = true;
  changed_.notify_all();
}

void EventQueue::end_now() {
  std::deque<Item> items;  // destroyed without the lock, since items may own subscriptions, which take it
  const std::lock_guard lock(mutex_);
  items.swap(items_);
  ended_ = true;
  ++wakes_;
  changed_.notify_all();
}

template <class F>
Subscription EventQueue::subscribe(Handlers<F>& handlers, F handler) {
  auto entry = std::make_shared<typename Handlers<F>::Entry>();
  entry->call = std::move(handler);
  const std::lock_guard lock(mutex_);
  handlers.entries.push_back(entry);
  return Subscription([weak = weak_from_this(), entry, &handlers] {
    const auto self = weak.lock();
    if (!self) return;
    const std::lock_guard guard(self->mutex_);
    entry->active = false;
    handlers.entries.remove(entry);
  });
}

Subscription EventQueue::on_event(Function<void(const Event&)> handler) {
  return subscribe(event_handlers_, std::move(handler));
}

Subscription EventQueue::on_state(Function<void(State)> handler) {
  return subscribe(state_handlers_, std::move(handler));
}

/// Calls the handlers. A handler may add and end subscriptions, including its own, so the list is copied and each
/// subscription is checked again before its call.
template <class F, class Value>
void EventQueue::call(const Handlers<F>& handlers, const Value& value) {
  std::unique_lock lock(mutex_);
  const std::vector entries(handlers.entries.begin(), handlers.entries.end());
  for (const auto& entry : entries) {
    if (!entry->active) continue;
    lock.unlock();
    entry->call(value);
    lock.lock();
  }
}

void EventQueue::run(Item& item) {
  if (const auto* event = std::get_if<SharedEvent>(&item)) return call(event_handlers_, **event);
  if (const auto* state = std::get_if<State>(&item)) return call(state_handlers_, *state);
  std::get<Task>(item)();
}

/// Becomes the dispatcher; false if that is not possible before the deadline.
bool EventQueue::enter(std::unique_lock<std::mutex>& lock, Time deadline) {
  if (dispatcher_ == std::this_thread::get_id()) return false;
  const auto free = [&] { return dispatcher_ == std::thread::id() || ended_; };
  if (!changed_.wait_until(lock, deadline, free) || dispatcher_ != std::thread::id()) return false;
  dispatcher_ = std::this_thread::get_id();
  return true;
}

std::size_t EventQueue::dispatch(std::chrono::milliseconds timeout, const Function<bool()>& enough) {
  const Time deadline = std::chrono::steady_clock::now() + std::min(timeout, longest_wait);
  std::unique_lock lock(mutex_);
  if (!enter(lock, deadline)) return 0;
  // A handler may throw; the next dispatch() then continues with the next item.
  struct Leave {
    EventQueue& queue;
    std::unique_lock<std::mutex>& lock;
    ~Leave() {
      if (!lock.owns_lock()) lock.lock();
      queue.dispatcher_ = {};
      queue.changed_.notify_all();
    }
  } leave{*this, lock};

  const unsigned long wakes = wakes_;
  if (!enough)
    changed_.wait_until(lock, deadline, [&] { return !items_.empty() || ended_ || wakes_ != wakes; });
  std::size_t count = 0;
  const auto has_more = [&] { return !items_.empty() && !(enough && enough()); };
  while (has_more()) {
    Item item = std::move(items_.front());
    items_.pop_front();
    changed_.notify_all();
    lock.unlock();
    run(item);
    if (!std::holds_alternative<Task>(item)) ++count;
    lock.lock();
    if (wakes_ != wakes && !enough) break;  // stop(), or close() in a handler
  }
  if (enough && !enough()) {
    changed_.wait_until(lock, deadline,
                        [&] { return !items_.empty() || ended_ || wakes_ != wakes || enough(); });
  }
  return count;
}

bool EventQueue::inside_handler() const {
  const std::lock_guard lock(mutex_);
  return dispatcher_ == std::this_thread::get_id();
}

bool EventQueue::busy() const {
  const std::lock_guard lock(mutex_);
  return dispatcher_ != std::thread::id() && dispatcher_ != std::this_thread::get_id();
}

bool EventQueue::finished() const {
  const std::lock_guard lock(mutex_);
  return ended_ && items_.empty();
}

}  // namespace ucwa::client
