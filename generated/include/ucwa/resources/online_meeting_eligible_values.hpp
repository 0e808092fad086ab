// Made by ucwagen from onlineMeetingEligibleValues_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/access_level.hpp"
#include "ucwa/enumerations/automatic_leader_assignment.hpp"
#include "ucwa/enumerations/entry_exit_announcement.hpp"
#include "ucwa/enumerations/lobby_bypass_for_phone_users.hpp"
#include "ucwa/enumerations/online_meeting_rel.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct MyAssignedOnlineMeeting;
detail::Offers<13> offers(const MyAssignedOnlineMeeting*);
struct MyOnlineMeetings;
detail::Offers<3> offers(const MyOnlineMeetings*);
struct OnlineMeetingEligibleValues;
detail::Offers<1> offers(const OnlineMeetingEligibleValues*);

/// The values that are allowed when the user schedules a myOnlineMeeting. Fetch these values before
/// scheduling: the server rejects a meeting with a value that is not among them.
/// (onlineMeetingEligibleValues_ref.md)
struct UCWA_EXPORT OnlineMeetingEligibleValues : Resource {
  OnlineMeetingEligibleValues() noexcept;
  OnlineMeetingEligibleValues(const OnlineMeetingEligibleValues& other);
  OnlineMeetingEligibleValues(OnlineMeetingEligibleValues&& other) noexcept;
  OnlineMeetingEligibleValues& operator=(OnlineMeetingEligibleValues other) noexcept;
  ~OnlineMeetingEligibleValues();

  static constexpr std::string_view rel = "onlineMeetingEligibleValues";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// The permitted values of accessLevel. Locked requires Lync Server 2010 or later; in a locked
  /// meeting only the organizer and the leaders set in advance enter, while all others wait in the
  /// lobby. The administrator can exclude Everyone.
  /// Array of AccessLevel.
  std::optional<std::vector<Open<AccessLevel>>> access_levels;
  /// The permitted values of automaticLeaderAssignment.
  /// Array of AutomaticLeaderAssignment.
  std::optional<std::vector<Open<AutomaticLeaderAssignment>>> automatic_leader_assignments;
  /// The links with which the user can schedule a meeting.
  /// Array of OnlineMeetingRel.
  std::optional<std::vector<Open<OnlineMeetingRel>>> eligible_online_meeting_rels;
  /// The permitted values of entryExitAnnouncement.
  /// Array of EntryExitAnnouncement.
  std::optional<std::vector<Open<EntryExitAnnouncement>>> entry_exit_announcements;
  /// The permitted values of lobbyBypassForPhoneUsers.
  /// Array of LobbyBypassForPhoneUsers.
  std::optional<std::vector<Open<LobbyBypassForPhoneUsers>>> lobby_bypass_for_phone_users_settings;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetingEligibleValues>> self;  ///< The resource itself.
    /// The assigned online meeting of the user.
    Maybe<Link<MyAssignedOnlineMeeting>> my_assigned_online_meeting;
    /// The online meetings that the user has scheduled.
    Maybe<Link<MyOnlineMeetings>> my_online_meetings;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the permitted values.
  struct Get {
    using Output = OnlineMeetingEligibleValues;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<OnlineMeetingEligibleValues>() noexcept;

}  // namespace ucwa
