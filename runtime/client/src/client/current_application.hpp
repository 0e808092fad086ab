#pragma once

#include <mutex>
#include <utility>

#include "client/sign_in_steps.hpp"

namespace ucwa::client {

/// The application as it was last read, shared by all threads.
class CurrentApplication {
 public:
  void set(Established established) {
    const std::lock_guard lock(mutex_);
    established_ = std::move(established);
  }
  void set(Application application) {
    const std::lock_guard lock(mutex_);
    established_.application = std::move(application);
  }
  [[nodiscard]] Application application() const {
    const std::lock_guard lock(mutex_);
    return established_.application;
  }
  [[nodiscard]] Url base() const {
    const std::lock_guard lock(mutex_);
    return established_.base;
  }
  /// Calls the function with the application and returns its result, without copying the application.
  template <class F>
  [[nodiscard]] auto pick(F function) const {
    const std::lock_guard lock(mutex_);
    return function(established_.application);
  }

 private:
  mutable std::mutex mutex_;
  Established established_;
};

/// Addresses in the application; empty if it has no such link.
[[nodiscard]] std::string self_of(const Application& application);
[[nodiscard]] std::string events_of(const Application& application);
[[nodiscard]] std::string batch_of(const Application& application);
[[nodiscard]] std::string make_me_available_of(const Application& application);
[[nodiscard]] std::string report_my_activity_of(const Application& application);

/// Reads the application again. If that fails, returns false and changes nothing.
bool read_again(CurrentApplication& current, Exchange& exchange, const Cancellation& cancellation);

}  // namespace ucwa::client
