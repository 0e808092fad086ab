// Made by ucwagen from presenceSubscriptions_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_callback_channel_error_forbidden_limit_exceeded.hpp"
#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/resources/presence_subscription.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct PresenceSubscription;
detail::Offers<11> offers(const PresenceSubscription*);
struct PresenceSubscriptions;
detail::Offers<3> offers(const PresenceSubscriptions*);

/// The presence subscriptions of the user. POST creates a presence subscription. To subscribe to a
/// whole group, use subscribeToGroupPresence. See the article Following presence.
/// (presenceSubscriptions_ref.md)
struct UCWA_EXPORT PresenceSubscriptions : Resource {
  PresenceSubscriptions() noexcept;
  PresenceSubscriptions(const PresenceSubscriptions& other);
  PresenceSubscriptions(PresenceSubscriptions&& other) noexcept;
  PresenceSubscriptions& operator=(PresenceSubscriptions other) noexcept;
  ~PresenceSubscriptions();

  static constexpr std::string_view rel = "presenceSubscriptions";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<PresenceSubscriptions>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// A subscription to the presence of a set of contacts.
    std::vector<PresenceSubscription> presence_subscription;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user is not permitted to access or change presence subscriptions.
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the presence subscriptions; each of them is embedded.
  struct Get {
    using Output = PresenceSubscriptions;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), forbidden (403), limit_exceeded (403), too_many_groups
  /// (409).
  /// conflict here: The service, the resource or this part of the API is not supported.
  /// forbidden here: The user is not permitted to access or change presence subscriptions.
  /// forbidden here: The user may not modify the contact list.
  /// forbidden here: The user may not access or set delegates.
  /// forbidden here: The user may not access or expand distribution groups.
  /// limit_exceeded here: The maximum number of subscriptions is reached; delete one or wait until
  /// one expires.
  using PostError = errors::UsualAndCallbackChannelErrorForbiddenLimitExceeded;

  /// Creates a presence subscription and returns it with status 201.
  struct Post {
    using Output = PresenceSubscription;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<3>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class PresenceSubscriptions::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The duration of the presence subscription in minutes.
  /// Int32, required, at least 10, at most 30.
  [[nodiscard]] Builder<Missing & ~1u> duration(std::int32_t value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The URIs of the contacts to subscribe to.
  /// Array of String, required.
  [[nodiscard]] Builder<Missing & ~2u> uris(const std::vector<std::string>& value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~2u>(std::move(this->draft_));
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "presenceSubscriptions POST: call .duration(...) before .build(): "
                  "the parameter 'duration' is required");
    static_assert((Missing & 2u) == 0,
                  "presenceSubscriptions POST: call .uris(...) before .build(): "
                  "the parameter 'uris' is required");
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<PresenceSubscriptions>() noexcept;

}  // namespace ucwa
