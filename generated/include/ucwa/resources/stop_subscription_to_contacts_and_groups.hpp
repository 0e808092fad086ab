#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Turns events about the contact list off. It is there while the subscription runs.
/// (stopSubscriptionToContactsAndGroups_ref.md:1)
struct UCWA_EXPORT StopSubscriptionToContactsAndGroups : Resource {
  /// @cond special_members
  StopSubscriptionToContactsAndGroups() noexcept;
  StopSubscriptionToContactsAndGroups(const StopSubscriptionToContactsAndGroups& other);
  StopSubscriptionToContactsAndGroups(StopSubscriptionToContactsAndGroups&& other) noexcept;
  StopSubscriptionToContactsAndGroups& operator=(StopSubscriptionToContactsAndGroups other) noexcept;
  ~StopSubscriptionToContactsAndGroups();
  /// @endcond

  static constexpr std::string_view rel = "stopSubscriptionToContactsAndGroups";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<StopSubscriptionToContactsAndGroups>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// Policy keeps this user from changing the contact list.
    /// (stopSubscriptionToContactsAndGroups_ref.md:43)
    forbidden,  ///< Forbidden, 403
    /// The resource cannot take this request in its present state; fetch it and look at its links.
    /// (stopSubscriptionToContactsAndGroups_ref.md:46)
    conflict,  ///< Conflict, 409
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (stopSubscriptionToContactsAndGroups_ref.md:48)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (stopSubscriptionToContactsAndGroups_ref.md:49)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (stopSubscriptionToContactsAndGroups_ref.md:50)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (stopSubscriptionToContactsAndGroups_ref.md:51)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Ends the subscription and answers 204; myContactsAndGroupsSubscription is updated.
  /// (stopSubscriptionToContactsAndGroups_ref.md:27)
  struct Post {
    using Output = Nothing;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    using Start = detail::PlainBuilder<Post>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<StopSubscriptionToContactsAndGroups>() noexcept;
}

}  // namespace ucwa
