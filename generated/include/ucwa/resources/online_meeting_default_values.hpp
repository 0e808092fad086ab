// Made by ucwagen from onlineMeetingDefaultValues_ref.md.
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

struct OnlineMeetingDefaultValues;
detail::Offers<1> offers(const OnlineMeetingDefaultValues*);

/// The default values for properties of a new myOnlineMeeting. The administrator can configure
/// these values. The user can choose other values if onlineMeetingEligibleValues has them.
/// (onlineMeetingDefaultValues_ref.md)
struct UCWA_EXPORT OnlineMeetingDefaultValues : Resource {
  OnlineMeetingDefaultValues() noexcept;
  OnlineMeetingDefaultValues(const OnlineMeetingDefaultValues& other);
  OnlineMeetingDefaultValues(OnlineMeetingDefaultValues&& other) noexcept;
  OnlineMeetingDefaultValues& operator=(OnlineMeetingDefaultValues other) noexcept;
  ~OnlineMeetingDefaultValues();

  static constexpr std::string_view rel = "onlineMeetingDefaultValues";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// The default access level of a new meeting.
  /// AccessLevel.
  Maybe<Open<AccessLevel>> access_level;
  /// The default for the participants who become leaders automatically.
  /// AutomaticLeaderAssignment.
  Maybe<Open<AutomaticLeaderAssignment>> automatic_leader_assignment;
  /// The default link for scheduling a meeting.
  /// OnlineMeetingRel.
  Maybe<Open<OnlineMeetingRel>> default_online_meeting_rel;
  /// The default for announcements when participants enter or leave.
  /// EntryExitAnnouncement.
  Maybe<Open<EntryExitAnnouncement>> entry_exit_announcement;
  /// The default for whether participants who join by phone bypass the lobby.
  /// LobbyBypassForPhoneUsers.
  Maybe<Open<LobbyBypassForPhoneUsers>> lobby_bypass_for_phone_users;
  /// The largest number of invited participants for which no warning is shown.
  /// Int32.
  std::optional<std::int32_t> participants_warning_threshold;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetingDefaultValues>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the default values.
  struct Get {
    using Output = OnlineMeetingDefaultValues;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<OnlineMeetingDefaultValues>() noexcept;

}  // namespace ucwa
