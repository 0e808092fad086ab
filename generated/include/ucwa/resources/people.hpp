#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct MyContacts;
struct MyContactsAndGroupsSubscription;
struct MyGroupMemberships;
struct MyGroups;
struct MyPrivacyRelationships;
struct PresenceSubscriptionMemberships;
struct PresenceSubscriptions;
struct Search;
struct SubscribedContacts;

/// The dashboard of other people: contacts, groups, search and presence subscriptions. It is
/// embedded in application and the sender of events on contacts and groups.
/// (people_ref.md:1)
struct UCWA_EXPORT People : Resource {
  /// @cond special_members
  People() noexcept;
  People(const People& other);
  People(People&& other) noexcept;
  People& operator=(People other) noexcept;
  ~People();
  /// @endcond

  static constexpr std::string_view rel = "people";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<People>> self;  ///< Where the resource is.
    /// The switch for events about the user's contact list.
    /// (people_ref.md:20)
    Maybe<Link<MyContactsAndGroupsSubscription>> my_contacts_and_groups_subscription;
    /// All contacts on the contact list of the user.
    /// (people_ref.md:21)
    Maybe<Link<MyContacts>> my_contacts;
    /// Who is in which group of the user.
    /// (people_ref.md:22)
    Maybe<Link<MyGroupMemberships>> my_group_memberships;
    /// All groups of contacts that the user has.
    /// (people_ref.md:23)
    Maybe<Link<MyGroups>> my_groups;
    /// The contacts of the user, sorted by privacy relationship.
    /// (people_ref.md:24)
    Maybe<Link<MyPrivacyRelationships>> my_privacy_relationships;
    /// Which contacts are in which presence subscription.
    /// (people_ref.md:25)
    Maybe<Link<PresenceSubscriptionMemberships>> presence_subscription_memberships;
    /// All presence subscriptions of the application.
    /// (people_ref.md:26)
    Maybe<Link<PresenceSubscriptions>> presence_subscriptions;
    /// Looks people up in the address book of the company.
    /// (people_ref.md:27)
    Maybe<Link<Search>> search;
    /// The contacts whose presence the application follows at present.
    /// (people_ref.md:28)
    Maybe<Link<SubscribedContacts>> subscribed_contacts;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (people_ref.md:54)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (people_ref.md:56)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (people_ref.md:57)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (people_ref.md:58)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (people_ref.md:59)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (people_ref.md:60)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the dashboard; it holds links alone.
  /// (people_ref.md:38)
  struct Get {
    using Output = People;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<People>() noexcept;
}

}  // namespace ucwa
