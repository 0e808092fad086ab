// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>
#include <variant>

#include "ucwa/client/subscription.hpp"
#include "ucwa/runtime/event.hpp"

namespace ucwa::client {

/// An event that keeps its batch alive: no event is copied.
using SharedEvent = std::shared_ptr<const Event>;

/// What has arrived and waits for a handler. One thread fills it, any thread empties it, one at a time.
class EventQueue : public std::enable_shared_from_this<EventQueue> {
 public:
  /// Something that runs on the dispatching thread, in its turn.
  using Task = std::function<void()>;

  void push(SharedEvent event);
  void push(State state);
  void push(Task task);
  /// Waits until fewer than `count` wait here, or the end of the queue.
  void wait_for_room(std::size_t count);
  /// Wakes whoever waits in dispatch().
  void wake();
  /// Nothing will come any more, so that nobody waits for it. What is there still has its turn.
  void end();
  /// The same, and what is there is dropped.
  void end_now();

  [[nodiscard]] Subscription on_event(std::function<void(const Event&)> handler);
  [[nodiscard]] Subscription on_state(std::function<void(State)> handler);

  /// See Session::dispatch. Also ends when `enough` becomes true, which is looked at after each item and each wake().
  std::size_t dispatch(std::chrono::milliseconds timeout, const std::function<bool()>& enough = {});
  /// True on the thread that runs a handler just now.
  [[nodiscard]] bool inside_handler() const;
  /// True if another thread dispatches.
  [[nodiscard]] bool busy() const;
  /// True after end() and the last item's turn.
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
  std::thread::id dispatcher_;  ///< none while nobody dispatches
  Handlers<std::function<void(const Event&)>> event_handlers_;
  Handlers<std::function<void(State)>> state_handlers_;
};

}  // namespace ucwa::client
