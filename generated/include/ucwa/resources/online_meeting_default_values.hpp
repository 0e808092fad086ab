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

/// What holds for a new meeting where nothing else is asked for. The administrator sets these; show
/// them as presets when the user schedules.
/// (onlineMeetingDefaultValues_ref.md:1)
struct UCWA_EXPORT OnlineMeetingDefaultValues : Resource {
  /// @cond special_members
  OnlineMeetingDefaultValues() noexcept;
  OnlineMeetingDefaultValues(const OnlineMeetingDefaultValues& other);
  OnlineMeetingDefaultValues(OnlineMeetingDefaultValues&& other) noexcept;
  OnlineMeetingDefaultValues& operator=(OnlineMeetingDefaultValues other) noexcept;
  ~OnlineMeetingDefaultValues();
  /// @endcond

  static constexpr std::string_view rel = "onlineMeetingDefaultValues";  ///< Its name on the wire.
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

  /// Who may enter without waiting, unless another of the accessLevels of onlineMeetingEligibleValues
  /// is chosen.
  /// AccessLevel. (onlineMeetingDefaultValues_ref.md:15)
  Maybe<Open<AccessLevel>> access_level;
  /// Who becomes a leader by merely joining, unless another of the eligible values is chosen.
  /// AutomaticLeaderAssignment. (onlineMeetingDefaultValues_ref.md:16)
  Maybe<Open<AutomaticLeaderAssignment>> automatic_leader_assignment;
  /// Which kind of meeting to make, by its rel.
  /// OnlineMeetingRel. (onlineMeetingDefaultValues_ref.md:17)
  Maybe<Open<OnlineMeetingRel>> default_online_meeting_rel;
  /// Whether names are spoken, unless another of the eligible values is chosen.
  /// EntryExitAnnouncement. (onlineMeetingDefaultValues_ref.md:18)
  Maybe<Open<EntryExitAnnouncement>> entry_exit_announcement;
  /// Whether phone callers pass the lobby by, unless another of the eligible values is chosen.
  /// LobbyBypassForPhoneUsers. (onlineMeetingDefaultValues_ref.md:19)
  Maybe<Open<LobbyBypassForPhoneUsers>> lobby_bypass_for_phone_users;
  /// How many people can be invited before the user should be warned that it is a large meeting.
  /// Int32. (onlineMeetingDefaultValues_ref.md:20)
  std::optional<std::int32_t> participants_warning_threshold;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetingDefaultValues>> self;  ///< Where the resource is.
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
    /// (onlineMeetingDefaultValues_ref.md:56)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (onlineMeetingDefaultValues_ref.md:57)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (onlineMeetingDefaultValues_ref.md:58)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (onlineMeetingDefaultValues_ref.md:59)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (onlineMeetingDefaultValues_ref.md:60)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the presets.
  /// (onlineMeetingDefaultValues_ref.md:40)
  struct Get {
    using Output = OnlineMeetingDefaultValues;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<OnlineMeetingDefaultValues>() noexcept;
}

}  // namespace ucwa
