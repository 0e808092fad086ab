#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct GroupContacts;
struct SubscribeToGroupPresence;

/// Those whom the user lets make and take calls in the user's name. It can be a target of call
/// forwarding and simultaneous ringing. Call startOrRefreshSubscriptionToContactsAndGroups to get
/// its events.
/// (delegatesGroup_ref.md:1)
struct UCWA_EXPORT DelegatesGroup : Resource {
  /// @cond special_members
  DelegatesGroup() noexcept;
  DelegatesGroup(const DelegatesGroup& other);
  DelegatesGroup(DelegatesGroup&& other) noexcept;
  DelegatesGroup& operator=(DelegatesGroup other) noexcept;
  ~DelegatesGroup();
  /// @endcond

  static constexpr std::string_view rel = "delegatesGroup";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::added, "contact", Priority::low, "people"},
      {EventType::deleted, "contact", Priority::low, "people"},
  }};

  /// Id of the group, as groupId in other requests takes it.
  /// String. (delegatesGroup_ref.md:15)
  std::optional<std::string> id;
  /// Name of the group to display. Maximum length of 256 characters.
  /// String, at most 256 characters. (delegatesGroup_ref.md:16)
  std::optional<std::string> name;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<DelegatesGroup>> self;  ///< Where the resource is.
    /// The contacts in one group.
    /// (delegatesGroup_ref.md:23)
    Maybe<Link<GroupContacts>> group_contacts;
    /// Follows the presence of everybody in a group for a while.
    /// (delegatesGroup_ref.md:24)
    Maybe<Link<SubscribeToGroupPresence>> subscribe_to_group_presence;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (delegatesGroup_ref.md:132)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (delegatesGroup_ref.md:134)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (delegatesGroup_ref.md:135)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (delegatesGroup_ref.md:136)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (delegatesGroup_ref.md:137)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (delegatesGroup_ref.md:138)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the group and the ways to see and follow its members.
  /// (delegatesGroup_ref.md:116)
  struct Get {
    using Output = DelegatesGroup;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<DelegatesGroup>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/subscribe_to_group_presence.hpp"
