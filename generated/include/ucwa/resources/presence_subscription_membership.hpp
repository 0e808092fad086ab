#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Contact;
struct PresenceSubscription;

/// The fact that one contact is in one presence subscription. A contact in two subscriptions has
/// two of them; deleting one leaves the other.
/// (presenceSubscriptionMembership_ref.md:1)
struct UCWA_EXPORT PresenceSubscriptionMembership : Resource {
  /// @cond special_members
  PresenceSubscriptionMembership() noexcept;
  PresenceSubscriptionMembership(const PresenceSubscriptionMembership& other);
  PresenceSubscriptionMembership(PresenceSubscriptionMembership&& other) noexcept;
  PresenceSubscriptionMembership& operator=(PresenceSubscriptionMembership other) noexcept;
  ~PresenceSubscriptionMembership();
  /// @endcond

  static constexpr std::string_view rel = "presenceSubscriptionMembership";  ///< Its name on the wire.
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
    Maybe<Link<PresenceSubscriptionMembership>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (presenceSubscriptionMembership_ref.md:20)
    Maybe<Link<Contact>> contact;
    /// A set of contacts whose presence the application follows for a while.
    /// (presenceSubscriptionMembership_ref.md:21)
    Maybe<Link<PresenceSubscription>> presence_subscription;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy closes presence subscription memberships to this user.
    /// (presenceSubscriptionMembership_ref.md:51)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (presenceSubscriptionMembership_ref.md:54)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (presenceSubscriptionMembership_ref.md:55)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (presenceSubscriptionMembership_ref.md:56)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (presenceSubscriptionMembership_ref.md:57)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (presenceSubscriptionMembership_ref.md:58)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the pair of contact and subscription.
  /// (presenceSubscriptionMembership_ref.md:35)
  struct Get {
    using Output = PresenceSubscriptionMembership;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for DELETE.
  enum class DeleteError {
    /// Policy closes presence subscription memberships to this user.
    /// (presenceSubscriptionMembership_ref.md:132)
    forbidden,  ///< Forbidden, 403
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (presenceSubscriptionMembership_ref.md:133)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Takes the contact out of the subscription and answers 204.
  /// (presenceSubscriptionMembership_ref.md:116)
  struct Delete {
    using Output = Nothing;  ///< What a success gives.
    using Error = DeleteError;  ///< What the page documents besides.
    using Start = detail::PlainBuilder<Delete>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<PresenceSubscriptionMembership>() noexcept;
}

}  // namespace ucwa
