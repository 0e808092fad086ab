// Made by ucwagen from myContactsAndGroupsSubscription_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/subscription_state.hpp"
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

struct StartOrRefreshSubscriptionToContactsAndGroups;
detail::Offers<2> offers(const StartOrRefreshSubscriptionToContactsAndGroups*);
struct StopSubscriptionToContactsAndGroups;
detail::Offers<2> offers(const StopSubscriptionToContactsAndGroups*);
struct MyContactsAndGroupsSubscription;
detail::Offers<1> offers(const MyContactsAndGroupsSubscription*);

/// The subscription to changes in the user's contacts and groups. With this subscription the
/// application receives events when groups or contacts are added, changed or removed. The
/// subscription does not cover presence, note or location; use presenceSubscription for these. An
/// updated event announces that the subscription will expire soon; call
/// startOrRefreshSubscriptionToContactsAndGroups to extend it.
/// (myContactsAndGroupsSubscription_ref.md)
struct UCWA_EXPORT MyContactsAndGroupsSubscription : Resource {
  MyContactsAndGroupsSubscription() noexcept;
  MyContactsAndGroupsSubscription(const MyContactsAndGroupsSubscription& other);
  MyContactsAndGroupsSubscription(MyContactsAndGroupsSubscription&& other) noexcept;
  MyContactsAndGroupsSubscription& operator=(MyContactsAndGroupsSubscription other) noexcept;
  ~MyContactsAndGroupsSubscription();

  static constexpr std::string_view rel = "myContactsAndGroupsSubscription";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "myContactsAndGroupsSubscription", Priority::medium, "people"},
  }};

  /// The state of the subscription.
  /// SubscriptionState.
  Maybe<Open<SubscriptionState>> state;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MyContactsAndGroupsSubscription>> self;  ///< The resource itself.
    /// Starts or extends the subscription to contacts and groups.
    Maybe<Link<StartOrRefreshSubscriptionToContactsAndGroups>> start_or_refresh_subscription_to_contacts_and_groups;
    /// Stops the subscription to contacts and groups.
    Maybe<Link<StopSubscriptionToContactsAndGroups>> stop_subscription_to_contacts_and_groups;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the state of the subscription.
  struct Get {
    using Output = MyContactsAndGroupsSubscription;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MyContactsAndGroupsSubscription>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/start_or_refresh_subscription_to_contacts_and_groups.hpp"
#include "ucwa/resources/stop_subscription_to_contacts_and_groups.hpp"
