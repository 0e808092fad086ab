#pragma once

#include <functional>
#include <memory>

#include "ucwa/client/client_export.hpp"

namespace ucwa {
struct Event;
}

namespace ucwa::client {

/// How the session stands.
enum class State {
  online,        ///< events arrive
  reconnecting,  ///< the server is not reached; it is tried again
  resynchronised,  ///< the application was made anew, or events were lost: read application() again, links of before are dead
  replaced,  ///< another instance of this program took the event channel; the session has ended
  lost,      ///< the session has ended; reason() tells why
};

/// Keeps a handler subscribed; destroying it ends the subscription. It may outlive the session. On the thread that
/// dispatches the end is immediate; from another thread, a call that has begun goes on.
class UCWA_CLIENT_EXPORT Subscription {
 public:
  /// Of nothing.
  Subscription() = default;
  /// @cond special_members
  explicit Subscription(std::function<void()> end);
  Subscription(Subscription&& other) noexcept;
  Subscription& operator=(Subscription&& other) noexcept;
  ~Subscription();
  /// @endcond
  /// Ends the subscription now.
  void end();

 private:
  std::function<void()> end_;
};

}  // namespace ucwa::client
