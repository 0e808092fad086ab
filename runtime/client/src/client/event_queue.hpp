#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <list>
#include <memory>
#include <mutex>
#include <thread>
#include <variant>

#include "ucwa/client/function.hpp"
#include "ucwa/client/subscription.hpp"
#include "ucwa/runtime/event.hpp"

namespace ucwa::client {

/// An event that keeps its batch alive, so that events are not copied.
using SharedEvent = std::shared_ptr<const Event>;

/// The events and states that wait for handlers. One thread fills the queue; one thread at a time dispatches it.
class EventQueue : public std::enable_shared_from_this<EventQueue> {
 public:
  /// A function that runs on the dispatching thread, in order with the events.
  using Task = Function<void()>;

  void push(SharedEvent event);
  void push(State state);
  void push(Task task);
  /// Waits until the queue has fewer than `count` items, or has ended.
  void wait_for_room(std::size_t count);
  /// Wakes all threads that wait in dispatch().
  void wake();
  /// Ends the queue: waiting threads return, and remaining items are still dispatched.
  void end();
  /// Ends the queue and drops the remaining items.
  void end_now();

  [[nodiscard]] Subscription on_event(Function<void(const Event&)> handler);
  [[nodiscard]] Subscription on_state(Function<void(State)> handler);

  /// See Session::dispatch. Also returns when `enough` becomes true, which is checked after each item and each
  /// wake().
  std::size_t dispatch(std::chrono::milliseconds timeout, const Function<bool()>& enough = {});
  /// True on the thread that is running a handler.
  [[nodiscard]] bool inside_handler() const;
  /// True if another thread dispatches.
  [[nodiscard]] bool busy() const;
  /// True after end(), when all items were dispatched.
  [[nodiscard]] bool finished() const;

 private:
  using Item = std::variant<SharedEvent, State, Task>;
  using Time = std::chrono::steady_clock::time_point;

  template <class F>
  struct Handlers {
    struct Entry {
      F call;
      bool active = true;
    };
    std::list<std::shared_ptr<Entry>> entries;
  };

  template <class F>
  Subscription subscribe(Handlers<F>& handlers, F handler);
  template <class F, class Value>
  void call(const Handlers<F>& handlers, const Value& value);
  void add(Item item);
  bool enter(std::unique_lock<std::mutex>& lock, Time deadline);
  void run(Item& item);

  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Item> items_;
  bool ended_ = false;
  unsigned long wakes_ = 0;
  std::thread::id dispatcher_;  ///< none if no thread dispatches
  Handlers<Function<void(const Event&)>> event_handlers_;
  Handlers<Function<void(State)>> state_handlers_;
};

}  // namespace ucwa::client
