// Made by ucwagen from events_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Events;

/// The event channel, through which the server reports changes. A client keeps one pending GET
/// (P-GET) open. The URL of the first request is the link events of application; the URL of each
/// further request is the link next of the previous response. Send the next request before you
/// process a response, and process the responses in order. After a long period without requests,
/// the response has the link resume instead of next. If the request used a wrong URL, the response
/// has only the link resync. Each event links to the resource that caused the event. Some events
/// also embed the resource; in other cases, fetch the resource if needed. If nothing changes before
/// the timeout, the response contains no events. See the articles Event channel and How events are
/// merged.
/// (events_ref.md)
struct UCWA_EXPORT Events : Resource {
  Events() noexcept;
  Events(const Events& other);
  Events(Events&& other) noexcept;
  Events& operator=(Events other) noexcept;
  ~Events();

  static constexpr std::string_view rel = "events";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 0> scopes{};

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Events>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Waits for events. The server responds when events are due according to their priority, or when
  /// the timeout expires. The server keeps the values of low, medium and timeout for the following
  /// requests. If the application sends a second request while the first is pending, the first ends
  /// with the error 409 PGetReplaced. For a response in XML, send Accept:
  /// application/vnd.microsoft.com.ucwa+xml.
  struct Get {
    using Output = EventBatch;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class Events::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The time in seconds during which the server collects events of low priority before it responds.
  /// Int32, at least 5, at most 1800, by default 15.
  Builder& low(std::int32_t value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// The time in seconds during which the server collects events of medium priority before it
  /// responds.
  /// Int32, at least 5, at most 1800, by default 5.
  Builder& medium(std::int32_t value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// The priority of this request among requests with the same ack. A request with a higher value
  /// replaces one with a lower value, but not vice versa. The server can thus recognize the order in
  /// which the client sent the requests.
  /// Int32, by default 0.
  Builder& priority(std::int32_t value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// The time in seconds after which the server responds even without events.
  /// Int32, at least 180, at most 1800, by default 180.
  Builder& timeout(std::int32_t value) {
    this->draft_.set(3, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const {
    return this->template finish<Get>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Events>() noexcept;

}  // namespace ucwa
