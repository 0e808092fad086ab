// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <memory>

#include "ucwa/client/client_export.hpp"
#include "ucwa/client/function.hpp"

namespace ucwa {
struct Event;
}

namespace ucwa::client {

/// The state of the session.
enum class State {
  online,        ///< events arrive
  reconnecting,  ///< the server cannot be reached; the client retries
  resynchronised,  ///< the application was created again, or events were lost: read application() again, old links are invalid
  replaced,  ///< another instance of this program took over the event channel; the session has ended
  lost,      ///< the session has ended; reason() says why
};

/// Keeps a handler subscribed; destroying it ends the subscription. It may outlive the session. On the dispatching
/// thread the end is immediate; on another thread, a running call of the handler is not interrupted.
class UCWA_CLIENT_EXPORT Subscription {
 public:
  /// Without a handler.
  Subscription() = default;
  /// @cond special_members
  explicit Subscription(Function<void()> end);
  Subscription(Subscription&& other) noexcept;
  Subscription& operator=(Subscription&& other) noexcept;
  ~Subscription();
  /// @endcond
  /// Ends the subscription now.
  void end();

 private:
  Function<void()> end_;
};

}  // namespace ucwa::client
