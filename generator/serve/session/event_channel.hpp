#pragma once

#include <deque>
#include <optional>
#include <string>

#include "generator/serve/exchange.hpp"

namespace ucwagen::serve {

enum class Priority { high, medium, low };

/// An event on its way to one application.
struct ChannelEvent {
  Json sender;  ///< {"rel", "href"}
  Json event;   ///< {"link", "in", "type", "status", "reason", "_embedded"}
  Priority priority = Priority::high;
};

/// The event channel of one instance of an application: packages with numbers, one pending GET, and the rules
/// of EventsInUCWA.md and EventChannelDetails.md. Exactly once: a package is kept until the next number is asked
/// for, so a client whose connection broke asks again with the same `ack`.
class EventChannel {
 public:
  /// `href`: of the events resource; `suffix`: what every query ends with ("&instanceId=x").
  EventChannel(const ir::Api& api, Timeline& timeline, std::string href, std::string suffix)
      : api_(api), timeline_(timeline), href_(std::move(href)), suffix_(std::move(suffix)) {}
  ~EventChannel();
  EventChannel(const EventChannel&) = delete;
  EventChannel& operator=(const EventChannel&) = delete;

  void push(ChannelEvent event);

  /// What a P-GET may carry.
  struct Poll {
    std::optional<long long> ack, low, medium, timeout;
    long long priority = 0;
  };
  void poll(const Poll& poll, const ExchangePtr& exchange, Respond respond);

  /// Ends a pending GET with this answer.
  void end(const Answer& answer);
  /// Discards what waits: a fault.
  void drop() { queue_.clear(); }
  /// The next response says `resume` in place of `next`.
  void announce_resume();

  /// The address of the first P-GET, or of the next one.
  [[nodiscard]] std::string next_href() const { return href_of(next_); }
  [[nodiscard]] bool waiting() const { return pending_.has_value() && !pending_->exchange->abandoned; }
  /// When the channel was last asked or last gave a response.
  [[nodiscard]] Milliseconds last_active() const { return last_active_; }

 private:
  struct Queued {
    ChannelEvent event;
    Milliseconds due;
  };
  struct Pending {
    ExchangePtr exchange;
    Respond respond;
    long long priority;
    Timeline::Id timeout;
  };

  [[nodiscard]] std::string href_of(long long ack) const;
  [[nodiscard]] std::size_t due_count() const;
  [[nodiscard]] Json package(std::size_t count) const;
  [[nodiscard]] Answer replaced() const;
  [[nodiscard]] bool released() const;
  void wake();
  void plan();
  void respond();
  void resync(const Respond& respond, long long asked) const;
  void merge(const ChannelEvent& event, Milliseconds& due);

  const ir::Api& api_;
  Timeline& timeline_;
  std::string href_, suffix_;
  std::deque<Queued> queue_;
  std::optional<Pending> pending_;
  std::optional<Json> sent_;  ///< the last package, until it is acknowledged
  long long next_ = 1;        ///< number of the package that is not made yet
  bool resume_ = false;
  Timeline::Id wake_ = 0;
  Milliseconds last_active_{};
  Milliseconds low_{15000}, medium_{5000}, timeout_{180000};
};

}  // namespace ucwagen::serve
