#pragma once

#include <array>

#include "ucwa/enumerations/access_level.hpp"
#include "ucwa/enumerations/automatic_leader_assignment.hpp"
#include "ucwa/enumerations/entry_exit_announcement.hpp"
#include "ucwa/enumerations/lobby_bypass_for_phone_users.hpp"
#include "ucwa/enumerations/online_meeting_rel.hpp"
#include "ucwa/enumerations/phone_user_admission.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct OnlineMeetingExtensions;

/// A meeting that the user has scheduled. Made by a POST to myOnlineMeetings and changed by PUT.
/// Give joinUrl to those invited, and onlineMeetingUri to joinOnlineMeeting; the calendar entry
/// itself is up to you.
/// (myOnlineMeeting_ref.md:1)
struct UCWA_EXPORT MyOnlineMeeting : Resource {
  /// @cond special_members
  MyOnlineMeeting() noexcept;
  MyOnlineMeeting(const MyOnlineMeeting& other);
  MyOnlineMeeting(MyOnlineMeeting&& other) noexcept;
  MyOnlineMeeting& operator=(MyOnlineMeeting other) noexcept;
  ~MyOnlineMeeting();
  /// @endcond

  static constexpr std::string_view rel = "myOnlineMeeting";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// Who may enter without waiting in the lobby.
  /// AccessLevel. (myOnlineMeeting_ref.md:15)
  Maybe<Open<AccessLevel>> access_level;
  /// SIP URIs of those invited as attendees.
  /// Array of String. (myOnlineMeeting_ref.md:16)
  std::optional<std::vector<std::string>> attendees;
  /// Who becomes a leader by merely joining. Leaders can promote others, guests included, at any
  /// time.
  /// AutomaticLeaderAssignment. (myOnlineMeeting_ref.md:17)
  Maybe<Open<AutomaticLeaderAssignment>> automatic_leader_assignment;
  /// The digits that phone callers enter to reach this meeting.
  /// String. (myOnlineMeeting_ref.md:18)
  std::optional<std::string> conference_id;
  /// What the meeting is for, at length.
  /// String. (myOnlineMeeting_ref.md:19)
  std::optional<std::string> description;
  /// Whether the names of those who come and go are spoken.
  /// EntryExitAnnouncement. (myOnlineMeeting_ref.md:20)
  Maybe<Open<EntryExitAnnouncement>> entry_exit_announcement;
  /// When the server may delete the meeting, in UTC: at most a year back and ten years ahead.
  /// DateTime. (myOnlineMeeting_ref.md:21)
  std::optional<DateTime> expiration_time;
  /// Web address to click on in order to join; the one to put into invitations.
  /// String. (myOnlineMeeting_ref.md:22)
  std::optional<std::string> join_url;
  /// SIP URIs of those invited as leaders; the organizer is one without being listed.
  /// Array of String. (myOnlineMeeting_ref.md:23)
  std::optional<std::vector<std::string>> leaders;
  /// Address of the meeting in the form that older clients need.
  /// String. (myOnlineMeeting_ref.md:24)
  std::optional<std::string> legacy_online_meeting_uri;
  /// Whether phone callers pass the lobby by.
  /// LobbyBypassForPhoneUsers. (myOnlineMeeting_ref.md:25)
  Maybe<Open<LobbyBypassForPhoneUsers>> lobby_bypass_for_phone_users;
  /// Id of the meeting, unique among those of its organizer.
  /// String. (myOnlineMeeting_ref.md:26)
  std::optional<std::string> online_meeting_id;
  /// Which kind of meeting it is: one made for the occasion, or the standing one.
  /// OnlineMeetingRel. (myOnlineMeeting_ref.md:27)
  Maybe<Open<OnlineMeetingRel>> online_meeting_rel;
  /// Address of the meeting; give it to joinOnlineMeeting.
  /// String. (myOnlineMeeting_ref.md:28)
  std::optional<std::string> online_meeting_uri;
  /// SIP URI of the person whose meeting it is, and who alone may change it.
  /// String. (myOnlineMeeting_ref.md:29)
  std::optional<std::string> organizer_uri;
  /// Whether people may dial in by telephone.
  /// PhoneUserAdmission. (myOnlineMeeting_ref.md:30)
  Maybe<Open<PhoneUserAdmission>> phone_user_admission;
  /// What the meeting is about, for display.
  /// String. (myOnlineMeeting_ref.md:31)
  std::optional<std::string> subject;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MyOnlineMeeting>> self;  ///< Where the resource is.
    /// All extensions of a meeting.
    /// (myOnlineMeeting_ref.md:38)
    Maybe<Link<OnlineMeetingExtensions>> online_meeting_extensions;
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
    /// (myOnlineMeeting_ref.md:65)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (myOnlineMeeting_ref.md:66)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (myOnlineMeeting_ref.md:67)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (myOnlineMeeting_ref.md:68)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myOnlineMeeting_ref.md:69)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the meeting and the ETag needed to change it.
  /// (myOnlineMeeting_ref.md:49)
  struct Get {
    using Output = MyOnlineMeeting;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for DELETE.
  enum class DeleteError {
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myOnlineMeeting_ref.md:185)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Deletes the meeting and answers 204; its address dies with it.
  /// (myOnlineMeeting_ref.md:169)
  struct Delete {
    using Output = Nothing;  ///< What a success gives.
    using Error = DeleteError;  ///< What the page documents besides.
    using Start = detail::PlainBuilder<Delete>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for PUT.
  enum class PutError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (myOnlineMeeting_ref.md:246)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myOnlineMeeting_ref.md:247)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Replaces the settings of the meeting: send all of them back with If-Match. The answer is the
  /// meeting with a new ETag.
  /// (myOnlineMeeting_ref.md:217)
  struct Put {
    using Output = MyOnlineMeeting;  ///< What a success gives.
    using Error = PutError;  ///< What the page documents besides.
    using Start = detail::PutBuilder<Put>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MyOnlineMeeting>() noexcept;
}

}  // namespace ucwa
