// Made by ucwagen from people_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct MyContacts;
detail::Offers<1> offers(const MyContacts*);
struct MyContactsAndGroupsSubscription;
detail::Offers<1> offers(const MyContactsAndGroupsSubscription*);
struct MyGroupMemberships;
detail::Offers<1> offers(const MyGroupMemberships*);
struct MyGroups;
detail::Offers<1> offers(const MyGroups*);
struct MyPrivacyRelationships;
detail::Offers<1> offers(const MyPrivacyRelationships*);
struct PresenceSubscriptionMemberships;
detail::Offers<3> offers(const PresenceSubscriptionMemberships*);
struct PresenceSubscriptions;
detail::Offers<3> offers(const PresenceSubscriptions*);
struct Search;
detail::Offers<1> offers(const Search*);
struct SubscribedContacts;
detail::Offers<1> offers(const SubscribedContacts*);
struct People;
detail::Offers<1> offers(const People*);

/// The dashboard for people: contacts, groups, search and presence subscriptions. The resource is
/// embedded in application. Its links lead to contacts, groups, search and presence subscriptions.
/// Events about contacts and groups have people as their sender.
/// (people_ref.md)
struct UCWA_EXPORT People : Resource {
  People() noexcept;
  People(const People& other);
  People(People&& other) noexcept;
  People& operator=(People other) noexcept;
  ~People();

  static constexpr std::string_view rel = "people";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<People>> self;  ///< The resource itself.
    /// The subscription to changes in the user's contacts and groups.
    Maybe<Link<MyContactsAndGroupsSubscription>> my_contacts_and_groups_subscription;
    /// The contacts on the contact list of the user.
    Maybe<Link<MyContacts>> my_contacts;
    /// The group memberships of the user's contacts.
    Maybe<Link<MyGroupMemberships>> my_group_memberships;
    /// The groups on the contact list of the user.
    Maybe<Link<MyGroups>> my_groups;
    /// The contacts of the user, arranged by privacy relationship.
    Maybe<Link<MyPrivacyRelationships>> my_privacy_relationships;
    /// The memberships that assign contacts to presence subscriptions.
    Maybe<Link<PresenceSubscriptionMemberships>> presence_subscription_memberships;
    /// The presence subscriptions of the user.
    Maybe<Link<PresenceSubscriptions>> presence_subscriptions;
    /// Searches for contacts in the address book of the organization.
    Maybe<Link<Search>> search;
    /// The contacts whose presence the user has subscribed to.
    Maybe<Link<SubscribedContacts>> subscribed_contacts;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the dashboard, which consists of links.
  struct Get {
    using Output = People;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<People>() noexcept;

}  // namespace ucwa
