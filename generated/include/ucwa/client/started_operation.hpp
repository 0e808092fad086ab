// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

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
  /// Empty if the operation succeeded. `json` then has its resource; if `json` is empty, read it from `location`.
  std::unique_ptr<OperationFailure> wait_until_done(std::chrono::milliseconds time, std::string& json,
                                                    std::string& location);
  [[nodiscard]] std::string latest() const;
  [[nodiscard]] Expected<Response, AnyProblem> exchange(const Request& request);
  void mark_cancelled();
  Subscription follow(std::function<void(const Event&)> handler);

 private:
  friend class client::Session;
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
    std::string json, location;
    if (auto failure = wait_until_done(time, json, location)) return std::move(*failure);
    if (json.empty()) {
      if (auto response = exchange({"GET", location, {{"Accept", "application/json"}}, {}});
          response && response->status == 200)
        json = std::move(response->body);
    }
    auto resource = decode<T>(json);
    if (resource) return *std::move(resource);
    return OperationFailure{
        OperationFailure::Kind::failed, {}, "it succeeded, but its resource cannot be read"};
  }

  /// Calls the handler in dispatch() for each event of this operation, including earlier ones.
  [[nodiscard]] Subscription on_update(std::function<void(const Event&, const T&)> handler) {
    return follow([handler = std::move(handler)](const Event& event) {
      const auto resource = event.as<T>();
      handler(event, resource ? *resource : T{});
    });
  }

  /// Cancels the operation, if the server offers that at the moment; true if the server accepted.
  bool cancel() {
    static_assert(detail::can_cancel<T>, "the resource of this operation has no link to cancel it");
    const auto resource = decode<T>(latest());
    if (!resource || !resource->links.cancel) return false;
    const auto response = exchange({"POST", resource->links.cancel->href, {}, {}});
    if (!response || response->status / 100 != 2) return false;
    mark_cancelled();
    return true;
  }
};

}  // namespace ucwa::client
