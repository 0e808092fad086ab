// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

#include "ucwa/client/function.hpp"
#include "ucwa/client/problem.hpp"
#include "ucwa/client/subscription.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event.hpp"
#include "ucwa/runtime/operation.hpp"

namespace ucwa::client {

class Session;

/// Why an operation that the server accepted did not succeed.
struct OperationFailure {
  /// How it ended.
  enum class Kind {
    failed,        ///< the server reported a failure; see reason
    timed_out,     ///< wait() timed out; the operation continues
    cancelled,     ///< by cancel()
    session_lost,  ///< the session has ended, so its events cannot arrive
  };

  Kind kind = Kind::failed;  ///< how it ended
  ErrorBody reason;          ///< the reason of the server: code, subcode, message; empty if there is none
  std::string message;       ///< for people
};

namespace detail {

class Core;
struct Followed;

/// Whether T has a link `cancel`.
template <class T, class = void>
inline constexpr bool can_cancel = false;
template <class T>
inline constexpr bool can_cancel<T, std::void_t<decltype(std::declval<T>().links.cancel)>> = true;

/// The part of Operation that does not depend on its resource.
class UCWA_CLIENT_EXPORT AnyOperation {
 public:
  /// The operationId of the request.
  [[nodiscard]] const std::string& id() const noexcept;
  /// True after its completed event, or if none can arrive any more.
  [[nodiscard]] bool done() const;

 protected:
  AnyOperation(std::shared_ptr<Core> core, std::shared_ptr<Followed> followed);
  /// True if the operation succeeded; `json` is then its resource. Otherwise `failure` says why not.
  bool wait_until_done(std::chrono::milliseconds time, std::string& json, OperationFailure& failure);
  /// The failure of an operation that succeeded with a resource that cannot be read.
  static OperationFailure unreadable();
  [[nodiscard]] std::string latest() const;
  /// Sends the request to cancel the operation; true if the server accepted it.
  bool cancel_at(const std::string& href);
  Subscription follow(Function<void(const Event&)> handler);

 private:
  friend class client::Session;
  bool wait_until_end(std::chrono::milliseconds time);

  std::shared_ptr<Core> core_;
  std::shared_ptr<Followed> followed_;
};

}  // namespace detail

/// An operation that the server has accepted. T is the resource that its events are about. Copies track the same
/// operation.
template <class T>
class Operation : public detail::AnyOperation {
 public:
  /// @cond for Session
  explicit Operation(AnyOperation other) : AnyOperation(std::move(other)) {}
  /// @endcond

  /// Waits for the end of the operation. Runs handlers while waiting, if no other thread dispatches.
  [[nodiscard]] Expected<T, OperationFailure> wait(std::chrono::milliseconds time) {
    std::string json;
    OperationFailure failure;
    if (!wait_until_done(time, json, failure)) return failure;
    auto resource = decode<T>(json);
    if (!resource) return unreadable();
    return *std::move(resource);
  }

  /// Calls the handler in dispatch() for each event of this operation, including earlier ones.
  [[nodiscard]] Subscription on_update(Function<void(const Event&, const T&)> handler) {
    return follow([handler = std::move(handler)](const Event& event) {
      const auto resource = event.as<T>();
      handler(event, resource ? *resource : T{});
    });
  }

  /// Cancels the operation, if the server offers that at the moment; true if the server accepted.
  bool cancel() {
    static_assert(detail::can_cancel<T>, "the resource of this operation has no link to cancel it");
    const auto resource = decode<T>(latest());
    return resource && resource->links.cancel && cancel_at(resource->links.cancel->href);
  }
};

}  // namespace ucwa::client
