// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "ucwa/client/clock.hpp"
#include "ucwa/client/function.hpp"
#include "ucwa/client/problem.hpp"
#include "ucwa/client/sign_in.hpp"
#include "ucwa/client/started_operation.hpp"
#include "ucwa/client/subscription.hpp"
#include "ucwa/resources/application.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/event.hpp"

namespace ucwa::client {

namespace detail {

template <class B>
using OperationOf = typename decltype(std::declval<const B&>().build())::value_type;

template <class Op>
const Call<Op>& as_call(const Call<Op>& call) {
  return call;
}

/// The operation of a builder or of a Call.
template <class B, class = void>
struct Sent;
template <class Op>
struct Sent<Call<Op>, void> {
  using Done = Call<Op>;
  static Expected<Done, InvalidParameter> build(const Call<Op>& call) { return call; }
};
template <class B>
struct Sent<B, std::void_t<OperationOf<B>>> {
  using Done = OperationOf<B>;
  static Expected<Done, InvalidParameter> build(const B& builder) { return builder.build(); }
};

template <class B>
using OutputOf = typename Sent<B>::Done::Output;
template <class B>
using ProblemOf = Problem<typename Sent<B>::Done::Error>;
template <class B>
using ResultOf = Expected<OutputOf<B>, ProblemOf<B>>;

template <class B, class = void>
inline constexpr bool takes_operation_id = false;
template <class B>
inline constexpr bool takes_operation_id<B, std::void_t<decltype(std::declval<B&>().operation_id())>> = true;

template <class T, class = void>
inline constexpr bool can_be_read = false;
template <class T>
inline constexpr bool can_be_read<T, std::void_t<typename T::Get::Output>> =
    std::is_same_v<typename T::Get::Output, T>;

UCWA_CLIENT_EXPORT AnyProblem refused(const InvalidParameter& invalid);
UCWA_CLIENT_EXPORT bool is_deleted(const Event& event) noexcept;

/// The request's operationId, from its body or its query; empty if it has none.
UCWA_CLIENT_EXPORT std::string operation_id_of(const Request& request);

/// The response of a request as a result of its operation.
template <class Op>
Expected<typename Op::Output, Problem<typename Op::Error>> read(const Call<Op>& call,
                                                                Expected<Response, AnyProblem>&& response) {
  using Failed = Problem<typename Op::Error>;
  if (!response) return Failed(std::move(response).error());
  auto result = call.decode(*response);
  if (!result) return Failed(std::move(result).error());
  return *std::move(result);
}

}  // namespace detail

/// A session of a signed-in user: sends requests and reports events. Every function may be called from any thread
/// unless its comment says otherwise. Handlers run in dispatch(), run() and Operation::wait(), never on the session's
/// own thread.
class UCWA_CLIENT_EXPORT Session {
 public:
  /// Signs in: discovers the server, gets a token, creates the application, opens the event channel. The transport
  /// and the clock must outlive the session.
  [[nodiscard]] static Expected<std::unique_ptr<Session>, SignInError> open(Transport& transport,
                                                                            SignIn sign_in,
                                                                            Clock& clock = Clock::real());
  /// @cond special_members
  explicit Session(std::shared_ptr<detail::Core> core);
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;
  /// @endcond
  /// Closes the session. Must not be called in a handler.
  ~Session();

  /// The application as it was last read. It is read again after makeMeAvailable succeeded, after an event about a
  /// change of `me`, and after the application was created again.
  [[nodiscard]] Application application() const;

  /// Sends a builder or a Call and waits for the response. A GET is repeated with back-off if the transport fails;
  /// other requests are repeated only if the server cannot have seen them.
  template <class B>
  [[nodiscard]] detail::ResultOf<B> send(const B& what) {
    auto call = detail::Sent<B>::build(what);
    if (!call) return detail::ProblemOf<B>(detail::refused(call.error()));
    return detail::read(*call, exchange(call->request));
  }

  /// Reads the resource that the link leads to.
  template <class T>
  [[nodiscard]] auto get(const Link<T>& link) {
    return send(link.get());
  }
  /// Reads the resource that an event refers to.
  template <class T>
  [[nodiscard]] auto get(const Reference& reference) {
    return send(reference.as<T>().get());
  }

  /// Sends the requests of several builders or Calls, in one message if the server offers that, else one by
  /// one. Each has its own result, in the given order; the server may process them in any order.
  template <class... Bs>
  [[nodiscard]] std::tuple<detail::ResultOf<Bs>...> batch(const Bs&... what) {
    return batch_of(std::index_sequence_for<Bs...>(), detail::Sent<Bs>::build(what)...);
  }

  /// Starts an operation that continues in the event channel, and tracks it by its operationId, which is generated if
  /// the builder has none. T is the resource that its events are about.
  template <class T, class B>
  [[nodiscard]] Expected<Operation<T>, detail::ProblemOf<B>> start(const B& what) {
    auto call = detail::Sent<B>::build(what);
    if (!call) return detail::ProblemOf<B>(detail::refused(call.error()));
    if constexpr (detail::takes_operation_id<B>) {
      if (detail::operation_id_of(call->request).empty()) {
        auto with_id = B(what).operation_id();
        call = with_id.build();
        if (!call) return detail::ProblemOf<B>(detail::refused(call.error()));
      }
    }
    Following following = follow(detail::operation_id_of(call->request));
    auto result = detail::read(*call, exchange_followed(call->request, following));
    if (!result) return std::move(result).error();
    return Operation<T>(operation_of(following));
  }

  /// Calls the handler for each event, in order.
  [[nodiscard]] Subscription on_event(Function<void(const Event&)> handler);
  /// Calls the handler for each event about a T, with the resource. If the event only links to the resource, it is
  /// read first, in dispatch(). If the resource was deleted or cannot be read any more, only on_event() reports the
  /// event.
  template <class T>
  [[nodiscard]] Subscription on(Function<void(const Event&, const T&)> handler) {
    return on_event([this, handler = std::move(handler)](const Event& event) {
      if (const auto resource = event.as<T>()) return handler(event, *resource);
      if constexpr (detail::can_be_read<T>) {
        if (event.link.rel != T::rel || detail::is_deleted(event)) return;
        if (const auto resource = get<T>(event.link)) handler(event, *resource);
      }
    });
  }
  /// Calls the handler when the state changes, in order with the events.
  [[nodiscard]] Subscription on_state(Function<void(State)> handler);

  /// Runs the handlers for events and states that have arrived, on this thread and in order. If there are none, waits
  /// for that time. Returns the number of events and states. Only one thread dispatches at a time: on another thread
  /// the function first waits until that one has finished, and returns 0 if its time is over before; in a handler it
  /// returns 0 at once.
  std::size_t dispatch(std::chrono::milliseconds timeout = std::chrono::milliseconds(0));
  /// Dispatches until close(), stop(), or the end of the session.
  void run();
  /// Ends run(), or the next run() if none is running.
  void stop();

  /// Why the session has ended; empty if it has not.
  [[nodiscard]] std::string reason() const;
  /// Signs out: ends all requests and deletes the application, and waits for at most five seconds for each.
  /// If called in a handler, it takes effect when the handler has returned.
  void close();

 private:
  using Following = std::shared_ptr<detail::Followed>;

  Expected<Response, AnyProblem> exchange(const Request& request);
  std::vector<Expected<Response, AnyProblem>> exchange_batch(const std::vector<Request>& requests);
  Following follow(const std::string& operation_id);
  Expected<Response, AnyProblem> exchange_followed(const Request& request, const Following& following);
  detail::AnyOperation operation_of(const Following& following);

  template <std::size_t... I, class... Calls>
  std::tuple<Expected<typename Calls::value_type::Output, Problem<typename Calls::value_type::Error>>...>
  batch_of(std::index_sequence<I...>, Calls... calls) {
    std::vector<Request> requests;
    ((calls ? requests.push_back(calls->request) : void()), ...);
    auto responses = exchange_batch(requests);
    [[maybe_unused]] std::size_t next = 0;
    const auto result = [&](const auto& call) {
      using Done = typename std::decay_t<decltype(call)>::value_type;
      using Failed = Problem<typename Done::Error>;
      if (!call) return Expected<typename Done::Output, Failed>(Failed(detail::refused(call.error())));
      return detail::read(*call, std::move(responses[next++]));
    };
    return {result(calls)...};
  }

  std::shared_ptr<detail::Core> core_;
};

}  // namespace ucwa::client
