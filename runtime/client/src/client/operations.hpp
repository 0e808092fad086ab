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

/// One operation, from before its request is sent until its completed event.
struct Followed {
  enum class End { running, succeeded, failed, lost };
  struct Handler {
    std::function<void(const Event&)> call;
    std::size_t first = 0;  ///< the number of the first event that it is to get with the others
    bool active = true;
  };

  std::string id;
  mutable std::mutex mutex;
  std::condition_variable changed;
  std::string href;  ///< from its Location or from its first event, without scheme and host
  std::string json;  ///< the resource, as it was told last
  End end = End::running;
  std::optional<ErrorBody> reason;
  std::string message;
  bool cancelled = false;
  std::vector<SharedEvent> events;
  std::vector<std::shared_ptr<Handler>> handlers;
};

}  // namespace detail

/// The operations that somebody follows. An event belongs to one if a resource in it has the operationId, or if it
/// links to where the operation is. The event may come before the response that tells where that is.
class Operations {
 public:
  using Followed = std::shared_ptr<detail::Followed>;

  explicit Operations(EventQueue& queue) : queue_(queue) {}

  /// To be called before the request is sent.
  [[nodiscard]] Followed add(std::string id);
  /// After its response: `location` is empty if there is none.
  void started(const Followed& followed, std::string_view location);
  /// After a request that failed.
  void forget(const Followed& followed);
  /// In order, each before it is queued: a handler then finds its operation as the event left it. What it gives, if
  /// anything, is to be queued after the event.
  [[nodiscard]] EventQueue::Task see(const SharedEvent& event);
  /// None of their events can come any more.
  void lose(const std::string& message);

 private:
  static EventQueue::Task give(const Followed& followed, const SharedEvent& event);

  EventQueue& queue_;
  std::mutex mutex_;
  std::vector<std::weak_ptr<detail::Followed>> all_;
  std::size_t starting_ = 0;            ///< requests whose response is not there yet
  std::vector<SharedEvent> unclaimed_;  ///< events that may belong to one of those
};

}  // namespace ucwa::client
