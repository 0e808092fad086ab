#pragma once

#include <array>

#include "ucwa/enumerations/access_level.hpp"
#include "ucwa/enumerations/automatic_leader_assignment.hpp"
#include "ucwa/enumerations/entry_exit_announcement.hpp"
#include "ucwa/enumerations/large_meeting_mode.hpp"
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

struct Contact;
struct Conversation;
struct OnlineMeetingExtensions;
struct PhoneDialInInformation;

/// What there is to know about the meeting behind a conversation, to be read only. What the
/// organizer has set, for those inside; the organizer changes it by myOnlineMeeting. Give joinUrl
/// to people who shall join.
/// (onlineMeeting_ref.md:1)
struct UCWA_EXPORT OnlineMeeting : Resource {
  /// @cond special_members
  OnlineMeeting() noexcept;
  OnlineMeeting(const OnlineMeeting& other);
  OnlineMeeting(OnlineMeeting&& other) noexcept;
  OnlineMeeting& operator=(OnlineMeeting other) noexcept;
  ~OnlineMeeting();
  /// @endcond

  static constexpr std::string_view rel = "onlineMeeting";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::added, "onlineMeeting", Priority::high, "conversation"},
      {EventType::updated, "onlineMeeting", Priority::high, "conversation"},
  }};

  /// Who may enter without waiting in the lobby.
  /// AccessLevel. (onlineMeeting_ref.md:15)
  Maybe<Open<AccessLevel>> access_level;
  /// SIP URIs of those invited as attendees.
  /// Array of String. (onlineMeeting_ref.md:16)
  std::optional<std::vector<std::string>> attendees;
  /// Who becomes a leader by merely joining. Leaders can promote others, guests included, at any
  /// time.
  /// AutomaticLeaderAssignment. (onlineMeeting_ref.md:17)
  Maybe<Open<AutomaticLeaderAssignment>> automatic_leader_assignment;
  /// The digits that phone callers enter to reach this meeting.
  /// String. (onlineMeeting_ref.md:18)
  std::optional<std::string> conference_id;
  /// What the meeting is for, at length.
  /// String. (onlineMeeting_ref.md:19)
  std::optional<std::string> description;
  /// A text that must be shown to those who join.
  /// String. (onlineMeeting_ref.md:20)
  std::optional<std::string> disclaimer_body;
  /// Heading of disclaimerBody.
  /// String. (onlineMeeting_ref.md:21)
  std::optional<std::string> disclaimer_title;
  /// Whether the names of those who come and go are spoken.
  /// EntryExitAnnouncement. (onlineMeeting_ref.md:22)
  Maybe<Open<EntryExitAnnouncement>> entry_exit_announcement;
  /// When the server may delete the meeting, in UTC: at most a year back and ten years ahead.
  /// DateTime. (onlineMeeting_ref.md:23)
  std::optional<DateTime> expiration_time;
  /// Domain of the servers that run the meeting.
  /// String. (onlineMeeting_ref.md:24)
  std::optional<std::string> hosting_network;
  /// Web address to click on in order to join; the one to put into invitations.
  /// String. (onlineMeeting_ref.md:25)
  std::optional<std::string> join_url;
  /// Whether the meeting is run for a large audience.
  /// LargeMeetingMode. (onlineMeeting_ref.md:26)
  Maybe<Open<LargeMeetingMode>> large_meeting;
  /// SIP URIs of those invited as leaders; the organizer is one without being listed.
  /// Array of String. (onlineMeeting_ref.md:27)
  std::optional<std::vector<std::string>> leaders;
  /// Whether phone callers pass the lobby by.
  /// LobbyBypassForPhoneUsers. (onlineMeeting_ref.md:28)
  Maybe<Open<LobbyBypassForPhoneUsers>> lobby_bypass_for_phone_users;
  /// Id of the meeting, unique among those of its organizer.
  /// String. (onlineMeeting_ref.md:29)
  std::optional<std::string> online_meeting_id;
  /// Which kind of meeting it is: one made for the occasion, or the standing one.
  /// OnlineMeetingRel. (onlineMeeting_ref.md:30)
  Maybe<Open<OnlineMeetingRel>> online_meeting_rel;
  /// Address of the meeting; give it to joinOnlineMeeting.
  /// String. (onlineMeeting_ref.md:31)
  std::optional<std::string> online_meeting_uri;
  /// Name to display for the person whose meeting it is.
  /// String. (onlineMeeting_ref.md:32)
  std::optional<std::string> organizer_name;
  /// SIP URI of the person whose meeting it is, and who alone may change it.
  /// String. (onlineMeeting_ref.md:33)
  std::optional<std::string> organizer_uri;
  /// Whether people may dial in by telephone.
  /// PhoneUserAdmission. (onlineMeeting_ref.md:34)
  Maybe<Open<PhoneUserAdmission>> phone_user_admission;
  /// What the meeting is about, for display.
  /// String. (onlineMeeting_ref.md:35)
  std::optional<std::string> subject;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<OnlineMeeting>> self;  ///< Where the resource is.
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (onlineMeeting_ref.md:42)
    Maybe<Link<Conversation>> conversation;
    /// The contact whose meeting it is.
    /// (onlineMeeting_ref.md:43)
    Maybe<Link<Contact>> organizer;
    /// How to join meetings by telephone.
    /// (onlineMeeting_ref.md:44)
    Maybe<Link<PhoneDialInInformation>> phone_dial_in_information;
    /// All extensions of a meeting.
    /// (onlineMeeting_ref.md:45)
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
    /// (onlineMeeting_ref.md:154)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (onlineMeeting_ref.md:155)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (onlineMeeting_ref.md:156)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (onlineMeeting_ref.md:157)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (onlineMeeting_ref.md:158)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches what is set for the meeting.
  /// (onlineMeeting_ref.md:138)
  struct Get {
    using Output = OnlineMeeting;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<OnlineMeeting>() noexcept;
}

}  // namespace ucwa
