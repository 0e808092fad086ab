// Made by ucwagen from presenceSubscription_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/cannot_redirect_forbidden.hpp"
#include "ucwa/errors/usual_and_callback_channel_error_forbidden.hpp"
#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct AddToPresenceSubscription;
detail::Offers<2> offers(const AddToPresenceSubscription*);
struct PresenceSubscriptionMemberships;
detail::Offers<3> offers(const PresenceSubscriptionMemberships*);
struct PresenceSubscription;
detail::Offers<11> offers(const PresenceSubscription*);

/// A subscription to the presence of a set of contacts. While the subscription exists, the
/// application receives events about the presence, location and note of its contacts. An updated
/// event announces that the subscription will expire soon; POST extends it. A request on an expired
/// subscription fails with status 404 and subcode ApplicationNotFound; in that case create a new
/// subscription, not a new application. Unlike a group, a presence subscription is not persistent.
/// See the article Following presence.
/// (presenceSubscription_ref.md)
struct UCWA_EXPORT PresenceSubscription : Resource {
  PresenceSubscription() noexcept;
  PresenceSubscription(const PresenceSubscription& other);
  PresenceSubscription(PresenceSubscription&& other) noexcept;
  PresenceSubscription& operator=(PresenceSubscription other) noexcept;
  ~PresenceSubscription();

  static constexpr std::string_view rel = "presenceSubscription";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "presenceSubscription", Priority::medium, "people"},
      {EventType::updated, "presenceSubscription", Priority::medium, "people"},
      {EventType::deleted, "presenceSubscription", Priority::medium, "people"},
  }};

  /// The ID of the subscription. The ID is unique in the application.
  /// String.
  std::optional<std::string> id;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<PresenceSubscription>> self;  ///< The resource itself.
    /// Adds contacts to a presence subscription.
    Maybe<Link<AddToPresenceSubscription>> add_to_presence_subscription;
    /// The contacts in a presence subscription.
    Maybe<Link<PresenceSubscriptionMemberships>> memberships;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The system created this subscription, and the user is not permitted to access or
  /// change it.
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the presence subscription.
  struct Get {
    using Output = PresenceSubscription;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), forbidden (403), too_many_groups (409).
  /// conflict here: The resource is in a state that does not allow the request.
  /// forbidden here: The system created this subscription, and the user is not permitted to access or
  /// change it.
  /// forbidden here: The user may not modify the contact list.
  /// forbidden here: The user may not access or set delegates.
  /// forbidden here: The user may not access or expand distribution groups.
  using PostError = errors::UsualAndCallbackChannelErrorForbidden;

  /// Extends the presence subscription and returns it.
  struct Post {
    using Output = PresenceSubscription;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for DELETE: cannot_redirect (410), forbidden (403).
  using DeleteError = errors::CannotRedirectForbidden;

  /// Deletes the presence subscription. The server returns 204.
  struct Delete {
    using Output = Nothing;  ///< The result of a success.
    using Error = DeleteError;  ///< The documented errors.
    using Start = detail::PlainBuilder<Delete>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class PresenceSubscription::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The number of minutes to add to the remaining time. If the sum exceeds 30 minutes, the server
  /// uses 30 minutes.
  /// Int32, required, at least 10, at most 30.
  [[nodiscard]] Builder<Missing & ~1u> duration(std::int32_t value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// Sends all parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "presenceSubscription POST: call .duration(...) before .build(): "
                  "the parameter 'duration' is required");
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<PresenceSubscription>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/add_to_presence_subscription.hpp"
