#pragma once

#include <array>

#include "ucwa/resources/my_group_membership.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Who is in one group, as pairs of contact and group. For reading; myGroupMemberships of revision
/// 2 adds people and takes them out.
/// (groupMemberships_ref.md:1)
struct UCWA_EXPORT GroupMemberships : Resource {
  /// @cond special_members
  GroupMemberships() noexcept;
  GroupMemberships(const GroupMemberships& other);
  GroupMemberships(GroupMemberships&& other) noexcept;
  GroupMemberships& operator=(GroupMemberships other) noexcept;
  ~GroupMemberships();
  /// @endcond

  static constexpr std::string_view rel = "groupMemberships";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<GroupMemberships>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// The fact that one contact is in one group.
    /// (groupMemberships_ref.md:20)
    std::vector<MyGroupMembership> my_group_membership;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (groupMemberships_ref.md:46)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (groupMemberships_ref.md:48)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (groupMemberships_ref.md:49)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (groupMemberships_ref.md:50)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (groupMemberships_ref.md:51)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (groupMemberships_ref.md:52)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches one pair of contact and group for each member.
  /// (groupMemberships_ref.md:30)
  struct Get {
    using Output = GroupMemberships;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<GroupMemberships>() noexcept;
}

}  // namespace ucwa
