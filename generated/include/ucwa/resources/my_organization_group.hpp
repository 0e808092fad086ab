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

/// The people around the user in the company: manager, peers and reports. The server fills it from
/// the directory; it can only be read and followed.
/// (myOrganizationGroup_ref.md:1)
struct UCWA_EXPORT MyOrganizationGroup : Resource {
  /// @cond special_members
  MyOrganizationGroup() noexcept;
  MyOrganizationGroup(const MyOrganizationGroup& other);
  MyOrganizationGroup(MyOrganizationGroup&& other) noexcept;
  MyOrganizationGroup& operator=(MyOrganizationGroup other) noexcept;
  ~MyOrganizationGroup();
  /// @endcond

  static constexpr std::string_view rel = "myOrganizationGroup";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "myOrganizationGroup", Priority::high, "people"},
      {EventType::updated, "myOrganizationGroup", Priority::high, "people"},
      {EventType::deleted, "myOrganizationGroup", Priority::high, "people"},
  }};

  /// Id of the group, as groupId in other requests takes it.
  /// String. (myOrganizationGroup_ref.md:15)
  std::optional<std::string> id;
  /// Name of the group to display. Maximum length of 256 characters.
  /// String, at most 256 characters. (myOrganizationGroup_ref.md:16)
  std::optional<std::string> name;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MyOrganizationGroup>> self;  ///< Where the resource is.
    /// The contacts in one group.
    /// (myOrganizationGroup_ref.md:23)
    Maybe<Link<GroupContacts>> group_contacts;
    /// Follows the presence of everybody in a group for a while.
    /// (myOrganizationGroup_ref.md:24)
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
    /// (myOrganizationGroup_ref.md:160)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (myOrganizationGroup_ref.md:162)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (myOrganizationGroup_ref.md:163)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (myOrganizationGroup_ref.md:164)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (myOrganizationGroup_ref.md:165)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myOrganizationGroup_ref.md:166)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the group and the ways to see and follow its members.
  /// (myOrganizationGroup_ref.md:144)
  struct Get {
    using Output = MyOrganizationGroup;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MyOrganizationGroup>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/subscribe_to_group_presence.hpp"
