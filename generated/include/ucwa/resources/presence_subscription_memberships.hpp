#pragma once

#include <array>

#include "ucwa/resources/presence_subscription_membership.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Which contacts are in which presence subscription. Reached from people it holds the pairs of all
/// subscriptions; the memberships link of one subscription leads to those of that one.
/// (presenceSubscriptionMemberships_ref.md:1)
struct UCWA_EXPORT PresenceSubscriptionMemberships : Resource {
  /// @cond special_members
  PresenceSubscriptionMemberships() noexcept;
  PresenceSubscriptionMemberships(const PresenceSubscriptionMemberships& other);
  PresenceSubscriptionMemberships(PresenceSubscriptionMemberships&& other) noexcept;
  PresenceSubscriptionMemberships& operator=(PresenceSubscriptionMemberships other) noexcept;
  ~PresenceSubscriptionMemberships();
  /// @endcond

  static constexpr std::string_view rel = "presenceSubscriptionMemberships";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<PresenceSubscriptionMemberships>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// The fact that one contact is in one presence subscription.
    /// (presenceSubscriptionMemberships_ref.md:20)
    std::vector<PresenceSubscriptionMembership> presence_subscription_membership;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy closes presence subscription memberships to this user.
    /// (presenceSubscriptionMemberships_ref.md:50)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (presenceSubscriptionMemberships_ref.md:53)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (presenceSubscriptionMemberships_ref.md:54)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (presenceSubscriptionMemberships_ref.md:55)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (presenceSubscriptionMemberships_ref.md:56)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (presenceSubscriptionMemberships_ref.md:57)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the pairs of contact and subscription, each of them embedded.
  /// (presenceSubscriptionMemberships_ref.md:34)
  struct Get {
    using Output = PresenceSubscriptionMemberships;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for POST.
  enum class PostError {
    /// Policy closes presence subscription memberships to this user.
    /// (presenceSubscriptionMemberships_ref.md:150)
    forbidden,  ///< Forbidden, 403
    /// There are too many subscribed contacts; remove some before adding others.
    /// (presenceSubscriptionMemberships_ref.md:154)
    limit_exceeded,  ///< Forbidden, 403, LimitExceeded
    /// The resource cannot take this request in its present state; fetch it and look at its links.
    /// (presenceSubscriptionMemberships_ref.md:155)
    conflict,  ///< Conflict, 409
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (presenceSubscriptionMemberships_ref.md:157)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (presenceSubscriptionMemberships_ref.md:158)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (presenceSubscriptionMemberships_ref.md:159)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (presenceSubscriptionMemberships_ref.md:160)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Adds contacts to the subscription and answers 201 with their memberships.
  /// (presenceSubscriptionMemberships_ref.md:130)
  struct Post {
    using Output = PresenceSubscriptionMemberships;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class PresenceSubscriptionMemberships::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// SIP URIs of the people whose presence is wanted.
  /// Array of String, required. (presenceSubscriptionMemberships_ref.md:138)
  [[nodiscard]] Builder<Missing & ~1u> contact_uris(const std::vector<std::string>& value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "presenceSubscriptionMemberships POST: call .contact_uris(...) before .build(): "
                  "the parameter 'contactUris' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<PresenceSubscriptionMemberships>() noexcept;
}

}  // namespace ucwa
