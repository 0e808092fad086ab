#pragma once

#include <functional>
#include <string>
#include <vector>

#include "client/back_off.hpp"
#include "client/current_application.hpp"
#include "client/operations.hpp"
#include "ucwa/resources/events.hpp"

namespace ucwa::client {

/// The event channel: holds one P-GET at a time, and comes back from whatever happens to it. Everything here runs on the
/// session's thread, but for publish(), which may run on the transport's while that thread waits.
class EventChannel {
 public:
  /// What the channel works with.
  struct Parts {
    Clock& clock;
    Exchange& exchange;
    SignInSteps& steps;
    CurrentApplication& current;
    EventQueue& queue;
    Operations& operations;
    Cancellation cancellation;
  };
  /// Is told why it ended.
  using Ended = std::function<void(const std::string& reason)>;

  EventChannel(Parts parts, Ended ended);

  /// Returns after the cancellation or the end of the session.
  void run();

 private:
  void poll();
  void accept(const Response& response, EventBatch batch, std::chrono::steady_clock::duration took);
  void failed(const ExchangeError& error);
  void refused(const ucwa::detail::FailureBase& failure);
  void recover(bool from_discovery);
  void recovered(Established established);
  void keep_alive();
  void pause(std::optional<std::chrono::milliseconds> asked = std::nullopt);
  void enter(State state);
  void publish();
  void end(State state, const std::string& reason);

  Parts parts_;
  Ended ended_;
  std::string next_;       ///< the address of the next P-GET
  std::string last_body_;  ///< to know a response that is given twice
  State state_ = State::online;
  bool over_ = false;
  bool read_again_ = false;  ///< the application has changed
  int failures_ = 0;         ///< in a row
  int empty_answers_ = 0;    ///< in a row, each at once
  BackOff back_off_;
  std::chrono::steady_clock::time_point active_;  ///< when reportMyActivity was sent last
  std::vector<State> new_states_;                 ///< not published yet; they come before the events
  std::vector<SharedEvent> new_events_;           ///< not published yet
};

}  // namespace ucwa::client
