#pragma once

#include <array>

#include "ucwa/enumerations/subscription_state.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct StartOrRefreshSubscriptionToContactsAndGroups;
struct StopSubscriptionToContactsAndGroups;

/// The switch for events about the user's contact list. While it is Connected, changes of groups
/// and of who is in them arrive as events; presence, notes and locations need a
/// presenceSubscription. An updated event warns before it runs out: then call
/// startOrRefreshSubscriptionToContactsAndGroups again.
/// (myContactsAndGroupsSubscription_ref.md:1)
struct UCWA_EXPORT MyContactsAndGroupsSubscription : Resource {
  /// @cond special_members
  MyContactsAndGroupsSubscription() noexcept;
  MyContactsAndGroupsSubscription(const MyContactsAndGroupsSubscription& other);
  MyContactsAndGroupsSubscription(MyContactsAndGroupsSubscription&& other) noexcept;
  MyContactsAndGroupsSubscription& operator=(MyContactsAndGroupsSubscription other) noexcept;
  ~MyContactsAndGroupsSubscription();
  /// @endcond

  static constexpr std::string_view rel = "myContactsAndGroupsSubscription";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "myContactsAndGroupsSubscription", Priority::medium, "people"},
  }};

  /// Whether the subscription runs.
  /// SubscriptionState. (myContactsAndGroupsSubscription_ref.md:15)
  Maybe<Open<SubscriptionState>> state;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MyContactsAndGroupsSubscription>> self;  ///< Where the resource is.
    /// Turns events about the contact list on, or keeps them coming.
    /// (myContactsAndGroupsSubscription_ref.md:22)
    Maybe<Link<StartOrRefreshSubscriptionToContactsAndGroups>> start_or_refresh_subscription_to_contacts_and_groups;
    /// Turns events about the contact list off.
    /// (myContactsAndGroupsSubscription_ref.md:23)
    Maybe<Link<StopSubscriptionToContactsAndGroups>> stop_subscription_to_contacts_and_groups;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (myContactsAndGroupsSubscription_ref.md:87)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (myContactsAndGroupsSubscription_ref.md:89)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (myContactsAndGroupsSubscription_ref.md:90)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (myContactsAndGroupsSubscription_ref.md:91)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (myContactsAndGroupsSubscription_ref.md:92)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myContactsAndGroupsSubscription_ref.md:93)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the state of the subscription.
  /// (myContactsAndGroupsSubscription_ref.md:71)
  struct Get {
    using Output = MyContactsAndGroupsSubscription;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MyContactsAndGroupsSubscription>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/start_or_refresh_subscription_to_contacts_and_groups.hpp"
#include "ucwa/resources/stop_subscription_to_contacts_and_groups.hpp"
