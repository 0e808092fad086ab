#pragma once

#include <string>
#include <vector>

#include "client/back_off.hpp"
#include "client/current_application.hpp"
#include "client/operations.hpp"
#include "ucwa/client/function.hpp"
#include "ucwa/resources/events.hpp"

namespace ucwa::client {

/// The event channel: sends one P-GET at a time and recovers from all failures. Everything here runs on the
/// session's thread, except publish(), which may run on the transport's thread while the session's thread waits.
class EventChannel {
 public:
  /// The objects that the channel uses.
  struct Parts {
    Clock& clock;
    Exchange& exchange;
    SignInSteps& steps;
    CurrentApplication& current;
    EventQueue& queue;
    Operations& operations;
    Cancellation cancellation;
  };
  /// Is called with the reason when the session ends.
  using Ended = Function<void(const std::string& reason)>;

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
  std::string last_body_;  ///< to recognise a repeated response
  State state_ = State::online;
  bool over_ = false;
  bool read_again_ = false;  ///< the application has changed
  int failures_ = 0;         ///< consecutive
  int empty_answers_ = 0;    ///< consecutive immediate responses without events
  BackOff back_off_;
  std::chrono::steady_clock::time_point active_;  ///< when reportMyActivity was last sent
  std::vector<State> new_states_;                 ///< not published yet; they come before the events
  std::vector<SharedEvent> new_events_;           ///< not published yet
};

}  // namespace ucwa::client
