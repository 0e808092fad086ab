#pragma once

#include <array>

#include "ucwa/enumerations/access_level.hpp"
#include "ucwa/enumerations/automatic_leader_assignment.hpp"
#include "ucwa/enumerations/entry_exit_announcement.hpp"
#include "ucwa/enumerations/lobby_bypass_for_phone_users.hpp"
#include "ucwa/enumerations/online_meeting_rel.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct MyAssignedOnlineMeeting;
struct MyOnlineMeetings;

/// What the user is allowed to ask for when scheduling a meeting. Look here before scheduling: a
/// request with any other value fails.
/// (onlineMeetingEligibleValues_ref.md:1)
struct UCWA_EXPORT OnlineMeetingEligibleValues : Resource {
  /// @cond special_members
  OnlineMeetingEligibleValues() noexcept;
  OnlineMeetingEligibleValues(const OnlineMeetingEligibleValues& other);
  OnlineMeetingEligibleValues(OnlineMeetingEligibleValues&& other) noexcept;
  OnlineMeetingEligibleValues& operator=(OnlineMeetingEligibleValues other) noexcept;
  ~OnlineMeetingEligibleValues();
  /// @endcond

  static constexpr std::string_view rel = "onlineMeetingEligibleValues";  ///< Its name on the wire.
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

  /// Values allowed for accessLevel. Locked lets leaders prepare while the rest waits, and needs Lync
  /// Server 2010 or later; the administrator may have ruled out Everyone.
  /// Array of AccessLevel. (onlineMeetingEligibleValues_ref.md:15)
  std::optional<std::vector<Open<AccessLevel>>> access_levels;
  /// Values allowed for automaticLeaderAssignment.
  /// Array of AutomaticLeaderAssignment. (onlineMeetingEligibleValues_ref.md:16)
  std::optional<std::vector<Open<AutomaticLeaderAssignment>>> automatic_leader_assignments;
  /// Kinds of meeting that the user may make, by their rels.
  /// Array of OnlineMeetingRel. (onlineMeetingEligibleValues_ref.md:17)
  std::optional<std::vector<Open<OnlineMeetingRel>>> eligible_online_meeting_rels;
  /// Values allowed for entryExitAnnouncement.
  /// Array of EntryExitAnnouncement. (onlineMeetingEligibleValues_ref.md:18)
  std::optional<std::vector<Open<EntryExitAnnouncement>>> entry_exit_announcements;
  /// Values allowed for lobbyBypassForPhoneUsers.
  /// Array of LobbyBypassForPhoneUsers. (onlineMeetingEligibleValues_ref.md:19)
  std::optional<std::vector<Open<LobbyBypassForPhoneUsers>>> lobby_bypass_for_phone_users_settings;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetingEligibleValues>> self;  ///< Where the resource is.
    /// The standing meeting of the user, whose address never changes.
    /// (onlineMeetingEligibleValues_ref.md:26)
    Maybe<Link<MyAssignedOnlineMeeting>> my_assigned_online_meeting;
    /// The meetings that the user has scheduled.
    /// (onlineMeetingEligibleValues_ref.md:27)
    Maybe<Link<MyOnlineMeetings>> my_online_meetings;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (onlineMeetingEligibleValues_ref.md:57)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (onlineMeetingEligibleValues_ref.md:58)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (onlineMeetingEligibleValues_ref.md:59)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (onlineMeetingEligibleValues_ref.md:60)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (onlineMeetingEligibleValues_ref.md:61)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the values to choose from.
  /// (onlineMeetingEligibleValues_ref.md:41)
  struct Get {
    using Output = OnlineMeetingEligibleValues;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<OnlineMeetingEligibleValues>() noexcept;
}

}  // namespace ucwa
