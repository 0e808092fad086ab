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

/// The group that holds all contacts who were put into no other. The server makes it and keeps it;
/// it can be read and followed, but not renamed or deleted. Call
/// startOrRefreshSubscriptionToContactsAndGroups to get its events.
/// (defaultGroup_ref.md:1)
struct UCWA_EXPORT DefaultGroup : Resource {
  DefaultGroup();
  DefaultGroup(const DefaultGroup& other);
  DefaultGroup(DefaultGroup&& other) noexcept;
  DefaultGroup& operator=(DefaultGroup other) noexcept;
  ~DefaultGroup();

  static constexpr std::string_view rel = "defaultGroup";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "contact", Priority::high, "people"},
      {EventType::updated, "defaultGroup", Priority::high, "people"},
      {EventType::deleted, "contact", Priority::high, "people"},
  }};

  /// Id of the group, as groupId in other requests takes it.
  /// String. (defaultGroup_ref.md:15)
  std::optional<std::string> id;
  /// Name of the group to display. Maximum length of 256 characters.
  /// String, at most 256 characters. (defaultGroup_ref.md:16)
  std::optional<std::string> name;

  struct Links {
    std::optional<Link<DefaultGroup>> self;
    /// The contacts in one group.
    /// (defaultGroup_ref.md:23)
    std::optional<Link<GroupContacts>> group_contacts;
    /// Follows the presence of everybody in a group for a while.
    /// (defaultGroup_ref.md:24)
    std::optional<Link<SubscribeToGroupPresence>> subscribe_to_group_presence;
    OtherLinks other;  ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (defaultGroup_ref.md:168)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (defaultGroup_ref.md:170)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (defaultGroup_ref.md:171)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (defaultGroup_ref.md:172)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (defaultGroup_ref.md:173)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (defaultGroup_ref.md:174)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the group and the ways to see and follow its members.
  /// (defaultGroup_ref.md:152)
  struct Get {
    using Output = DefaultGroup;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<DefaultGroup>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/subscribe_to_group_presence.hpp"
