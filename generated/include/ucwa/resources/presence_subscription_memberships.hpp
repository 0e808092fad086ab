// Made by ucwagen from presenceSubscriptionMemberships_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_callback_channel_error_forbidden_limit_exceeded.hpp"
#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/resources/presence_subscription_membership.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct PresenceSubscriptionMemberships;
detail::Offers<3> offers(const PresenceSubscriptionMemberships*);

/// The memberships that assign contacts to presence subscriptions. The link of people leads to the
/// memberships of all presence subscriptions. The link memberships of a presenceSubscription leads
/// to the memberships of that one.
/// (presenceSubscriptionMemberships_ref.md)
struct UCWA_EXPORT PresenceSubscriptionMemberships : Resource {
  PresenceSubscriptionMemberships() noexcept;
  PresenceSubscriptionMemberships(const PresenceSubscriptionMemberships& other);
  PresenceSubscriptionMemberships(PresenceSubscriptionMemberships&& other) noexcept;
  PresenceSubscriptionMemberships& operator=(PresenceSubscriptionMemberships other) noexcept;
  ~PresenceSubscriptionMemberships();

  static constexpr std::string_view rel = "presenceSubscriptionMemberships";  ///< Its name on the wire.
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
    Maybe<Link<PresenceSubscriptionMemberships>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// The membership of a contact in a presence subscription.
    std::vector<PresenceSubscriptionMembership> presence_subscription_membership;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access or modify memberships of presence subscriptions.
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the memberships; each of them is embedded.
  struct Get {
    using Output = PresenceSubscriptionMemberships;  ///< The result of a success.
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
  /// forbidden here: The user may not modify the contact list.
  /// forbidden here: The user may not access or set delegates.
  /// forbidden here: The user may not access or expand distribution groups.
  using PostError = errors::UsualAndCallbackChannelErrorForbiddenLimitExceeded;

  /// Adds contacts to the presence subscription. The server returns 201 with the new memberships.
  struct Post {
    using Output = PresenceSubscriptionMemberships;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class PresenceSubscriptionMemberships::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The URIs of the contacts to subscribe to.
  /// Array of String, required.
  [[nodiscard]] Builder<Missing & ~1u> contact_uris(const std::vector<std::string>& value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "presenceSubscriptionMemberships POST: call .contact_uris(...) before .build(): "
                  "the parameter 'contactUris' is required");
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<PresenceSubscriptionMemberships>() noexcept;

}  // namespace ucwa
