// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "client/event_channel.hpp"
#include "ucwa/client/started_operation.hpp"

namespace ucwa::client::detail {

/// The part of a session that does not depend on types; Session's templates use it.
class Core : public std::enable_shared_from_this<Core> {
 public:
  Core(Transport& transport, Clock& clock, SignIn sign_in);
  ~Core();

  /// Signs in and starts the thread. Call it only once.
  [[nodiscard]] std::optional<SignInError> open();

  [[nodiscard]] Expected<Response, AnyProblem> exchange(const Request& request);
  [[nodiscard]] std::vector<Expected<Response, AnyProblem>> exchange_batch(
      const std::vector<Request>& requests);

  [[nodiscard]] Application application() const { return current_.application(); }
  [[nodiscard]] EventQueue& queue() { return *queue_; }
  [[nodiscard]] Operations& operations() { return operations_; }
  [[nodiscard]] std::string reason() const;

  std::size_t dispatch(std::chrono::milliseconds timeout, const Function<bool()>& enough = {});
  void run();
  void stop();
  void close();

 private:
  using Parts = std::vector<std::size_t>;
  using Results = std::vector<std::optional<Expected<Response, AnyProblem>>>;

  [[nodiscard]] AnyProblem signed_out() const;
  void ended(const std::string& reason);
  void sign_out();
  void send_together(const std::vector<Request>& requests, const Parts& parts, Results& results);

  Clock& clock_;
  SignIn sign_in_;
  Exchange exchange_;
  SignInSteps steps_;
  std::shared_ptr<EventQueue> queue_;
  Operations operations_;
  CurrentApplication current_;
  Cancellation cancellation_;
  std::unique_ptr<EventChannel> channel_;
  std::thread thread_;

  mutable std::mutex mutex_;
  std::string reason_;              ///< why the session has ended; empty if it has not
  std::atomic<bool> over_ = false;  ///< ended: by close(), or by the channel
  std::atomic<bool> close_after_handler_ = false;
  std::atomic<bool> stop_ = false;
  std::mutex closing_;
  bool closed_ = false;
};

}  // namespace ucwa::client::detail
