#pragma once

#include <deque>
#include <optional>
#include <string>

#include "generator/serve/exchange.hpp"

namespace ucwagen::serve {

enum class Priority { high, medium, low };

/// An event for one application.
struct ChannelEvent {
  Json sender;  ///< {"rel", "href"}
  Json event;   ///< {"link", "in", "type", "status", "reason", "_embedded"}
  Priority priority = Priority::high;
};

/// The event channel of one instance of an application: numbered responses, one pending GET, and the rules
/// of EventsInUCWA.md and EventChannelDetails.md. A response is kept until the next number is requested,
/// so a client whose connection broke can repeat the request with the same `ack`.
class EventChannel {
 public:
  /// `href`: that of the events resource; `suffix`: the end of every query ("&instanceId=x").
  EventChannel(const ir::Api& api, Timeline& timeline, std::string href, std::string suffix)
      : api_(api), timeline_(timeline), href_(std::move(href)), suffix_(std::move(suffix)) {}
  ~EventChannel();
  EventChannel(const EventChannel&) = delete;
  EventChannel& operator=(const EventChannel&) = delete;

  void push(ChannelEvent event);

  /// The parameters of a P-GET.
  struct Poll {
    std::optional<long long> ack, low, medium, timeout;
    long long priority = 0;
  };
  void poll(const Poll& poll, const ExchangePtr& exchange, Respond respond);

  /// Ends a pending GET with this response.
  void end(const Answer& answer);
  /// Discards queued events, for the fault drop_events.
  void drop() { queue_.clear(); }
  /// The next response has the link `resume` instead of `next`.
  void announce_resume();

  /// The address of the first P-GET, or of the next one.
  [[nodiscard]] std::string next_href() const { return href_of(next_); }
  [[nodiscard]] bool waiting() const { return pending_.has_value() && !pending_->exchange->abandoned; }
  /// Time of the last request or response of the channel.
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
  std::optional<Json> sent_;  ///< the last response, until it is acknowledged
  long long next_ = 1;        ///< number of the next response
  bool resume_ = false;
  Timeline::Id wake_ = 0;
  Milliseconds last_active_{};
  Milliseconds low_{15000}, medium_{5000}, timeout_{180000};
};

}  // namespace ucwagen::serve
