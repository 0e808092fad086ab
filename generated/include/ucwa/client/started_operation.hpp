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

/// Why an operation that the server took did not come to its end well.
struct OperationFailure {
  /// How it ended.
  enum class Kind {
    failed,        ///< the server says so; see reason
    timed_out,     ///< wait() gave up; the operation goes on
    cancelled,     ///< by cancel()
    session_lost,  ///< its events will not come any more
  };

  Kind kind = Kind::failed;  ///< how it ended
  ErrorBody reason;          ///< the server's: code, subcode, message; empty if it gave none
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
  /// What was sent as operationId.
  [[nodiscard]] const std::string& id() const noexcept;
  /// True after its completed event, or when none can come any more.
  [[nodiscard]] bool done() const;

 protected:
  AnyOperation(std::shared_ptr<Core> core, std::shared_ptr<Followed> followed);
  /// Empty: it ended well, and `json` has its resource; `location` is where to read it if that is empty.
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

/// An operation that the server has taken: T is the resource that its events tell of. Copies follow the same one.
template <class T>
class Operation : public detail::AnyOperation {
 public:
  /// @cond for Session
  explicit Operation(AnyOperation other) : AnyOperation(std::move(other)) {}
  /// @endcond

  /// Waits for the end. Runs handlers meanwhile, if no other thread dispatches.
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
        OperationFailure::Kind::failed, {}, "it ended well, but its resource cannot be read"};
  }

  /// Calls the handler in dispatch() for each event of this operation, those included that came before.
  [[nodiscard]] Subscription on_update(std::function<void(const Event&, const T&)> handler) {
    return follow([handler = std::move(handler)](const Event& event) {
      const auto resource = event.as<T>();
      handler(event, resource ? *resource : T{});
    });
  }

  /// Takes the operation back, if the server offers that just now; true if the server agreed.
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
