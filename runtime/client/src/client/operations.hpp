#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "client/event_queue.hpp"

namespace ucwa::client {

namespace detail {

/// The state of one operation, from before its request is sent until its completed event.
struct Followed {
  enum class End { running, succeeded, failed, lost };
  struct Handler {
    Function<void(const Event&)> call;
    std::size_t first =
        0;  ///< the number of the first event that it gets with the others; it gets earlier ones alone
    bool active = true;
  };

  std::string id;
  mutable std::mutex mutex;
  std::condition_variable changed;
  std::string href;  ///< from its Location or from its first event, without scheme and host
  std::string json;  ///< the resource in its last event
  End end = End::running;
  std::optional<ErrorBody> reason;
  std::string message;
  bool cancelled = false;
  std::vector<SharedEvent> events;
  std::vector<std::shared_ptr<Handler>> handlers;
};

}  // namespace detail

/// The tracked operations. An event belongs to an operation if a resource in it has the operationId, or if it
/// links to the operation's address. The event may arrive before the response with that address.
class Operations {
 public:
  using Followed = std::shared_ptr<detail::Followed>;

  explicit Operations(EventQueue& queue) : queue_(queue) {}

  /// Call this before the request is sent.
  [[nodiscard]] Followed add(std::string id);
  /// Call this after its response; `location` is empty if there is none.
  void started(const Followed& followed, std::string_view location);
  /// Call this after a request that failed.
  void forget(const Followed& followed);
  /// Call this for each event, in order, before it is queued, so that handlers see the operation's new state. Queue
  /// the returned task, if there is one, after the event.
  [[nodiscard]] EventQueue::Task see(const SharedEvent& event);
  /// Ends all operations, since none of their events can arrive any more.
  void lose(const std::string& message);

 private:
  static EventQueue::Task give(const Followed& followed, const SharedEvent& event);

  EventQueue& queue_;
  std::mutex mutex_;
  std::vector<std::weak_ptr<detail::Followed>> all_;
  std::size_t starting_ = 0;            ///< requests without a response so far
  std::vector<SharedEvent> unclaimed_;  ///< events that may belong to one of these requests
};

}  // namespace ucwa::client
