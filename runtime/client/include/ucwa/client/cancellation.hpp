#pragma once

#include <chrono>
#include <memory>

#include "ucwa/client/client_export.hpp"
#include "ucwa/client/function.hpp"

namespace ucwa::client {

/// A handle with which one thread ends the wait of another. Copies share one state; cancelling cannot be undone.
class UCWA_CLIENT_EXPORT Cancellation {
 public:
  /// Removes its action when it is destroyed; if the action is running, waits for it.
  class UCWA_CLIENT_EXPORT Hook;

  /// A new state, not cancelled.
  Cancellation();

  /// Ends every wait on this handle and runs the actions, on the calling thread.
  void cancel() const;
  /// True after cancel().
  [[nodiscard]] bool cancelled() const noexcept;
  /// Waits for that time, or until cancel(); true if it was cancelled.
  bool wait_for(std::chrono::milliseconds time) const;
  /// Runs `action` in cancel(), or at once if that was already called. The action must be short, and must not
  /// destroy a Hook of the same handle.
  [[nodiscard]] Hook on_cancel(Function<void()> action) const;

 private:
  struct State;
  std::shared_ptr<State> state_;
};

class UCWA_CLIENT_EXPORT Cancellation::Hook {
 public:
  /// @cond special_members
  Hook(std::shared_ptr<State> state, unsigned long number);
  Hook(Hook&& other) noexcept;
  Hook& operator=(Hook&&) = delete;
  ~Hook();
  /// @endcond

 private:
  std::shared_ptr<State> state_;
  unsigned long number_;
};

}  // namespace ucwa::client
