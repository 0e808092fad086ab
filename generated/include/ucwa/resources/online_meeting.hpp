// Made by ucwagen from onlineMeeting_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/access_level.hpp"
#include "ucwa/enumerations/automatic_leader_assignment.hpp"
#include "ucwa/enumerations/entry_exit_announcement.hpp"
#include "ucwa/enumerations/large_meeting_mode.hpp"
#include "ucwa/enumerations/lobby_bypass_for_phone_users.hpp"
#include "ucwa/enumerations/online_meeting_rel.hpp"
#include "ucwa/enumerations/phone_user_admission.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Contact;
detail::Offers<1> offers(const Contact*);
struct Conversation;
detail::Offers<9> offers(const Conversation*);
struct OnlineMeetingExtensions;
detail::Offers<3> offers(const OnlineMeetingExtensions*);
struct PhoneDialInInformation;
detail::Offers<1> offers(const PhoneDialInInformation*);
struct OnlineMeeting;
detail::Offers<1> offers(const OnlineMeeting*);

/// What there is to know about the meeting behind a conversation, to be read only. What the
/// organizer has set, for those inside; the organizer changes it by myOnlineMeeting. Give joinUrl
/// to people who shall join.
/// (onlineMeeting_ref.md)
struct UCWA_EXPORT OnlineMeeting : Resource {
  OnlineMeeting() noexcept;
  OnlineMeeting(const OnlineMeeting& other);
  OnlineMeeting(OnlineMeeting&& other) noexcept;
  OnlineMeeting& operator=(OnlineMeeting other) noexcept;
  ~OnlineMeeting();

  static constexpr std::string_view rel = "onlineMeeting";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::added, "onlineMeeting", Priority::high, "conversation"},
      {EventType::updated, "onlineMeeting", Priority::high, "conversation"},
  }};

  /// Who may enter without waiting in the lobby.
  /// AccessLevel.
  Maybe<Open<AccessLevel>> access_level;
  /// SIP URIs of those invited as attendees.
  /// Array of String.
  std::optional<std::vector<std::string>> attendees;
  /// Who becomes a leader by merely joining. Leaders can promote others, guests included, at any
  /// time.
  /// AutomaticLeaderAssignment.
  Maybe<Open<AutomaticLeaderAssignment>> automatic_leader_assignment;
  /// The digits that phone callers enter to reach this meeting.
  /// String.
  std::optional<std::string> conference_id;
  /// What the meeting is for, at length.
  /// String.
  std::optional<std::string> description;
  /// A text that must be shown to those who join.
  /// String.
  std::optional<std::string> disclaimer_body;
  /// Heading of disclaimerBody.
  /// String.
  std::optional<std::string> disclaimer_title;
  /// Whether the names of those who come and go are spoken.
  /// EntryExitAnnouncement.
  Maybe<Open<EntryExitAnnouncement>> entry_exit_announcement;
  /// When the server may delete the meeting, in UTC: at most a year back and ten years ahead.
  /// DateTime.
  std::optional<DateTime> expiration_time;
  /// Domain of the servers that run the meeting.
  /// String.
  std::optional<std::string> hosting_network;
  /// Web address to click on in order to join; the one to put into invitations.
  /// String.
  std::optional<std::string> join_url;
  /// Whether the meeting is run for a large audience.
  /// LargeMeetingMode.
  Maybe<Open<LargeMeetingMode>> large_meeting;
  /// SIP URIs of those invited as leaders; the organizer is one without being listed.
  /// Array of String.
  std::optional<std::vector<std::string>> leaders;
  /// Whether phone callers pass the lobby by.
  /// LobbyBypassForPhoneUsers.
  Maybe<Open<LobbyBypassForPhoneUsers>> lobby_bypass_for_phone_users;
  /// Id of the meeting, unique among those of its organizer.
  /// String.
  std::optional<std::string> online_meeting_id;
  /// Which kind of meeting it is: one made for the occasion, or the standing one.
  /// OnlineMeetingRel.
  Maybe<Open<OnlineMeetingRel>> online_meeting_rel;
  /// Address of the meeting; give it to joinOnlineMeeting.
  /// String.
  std::optional<std::string> online_meeting_uri;
  /// Name to display for the person whose meeting it is.
  /// String.
  std::optional<std::string> organizer_name;
  /// SIP URI of the person whose meeting it is, and who alone may change it.
  /// String.
  std::optional<std::string> organizer_uri;
  /// Whether people may dial in by telephone.
  /// PhoneUserAdmission.
  Maybe<Open<PhoneUserAdmission>> phone_user_admission;
  /// What the meeting is about, for display.
  /// String.
  std::optional<std::string> subject;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<OnlineMeeting>> self;  ///< Where the resource is.
    /// The view of the user on a talk with one or more people, whatever media it uses.
    Maybe<Link<Conversation>> conversation;
    /// The contact whose meeting it is.
    Maybe<Link<Contact>> organizer;
    /// How to join meetings by telephone.
    Maybe<Link<PhoneDialInInformation>> phone_dial_in_information;
    /// All extensions of a meeting.
    Maybe<Link<OnlineMeetingExtensions>> online_meeting_extensions;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches what is set for the meeting.
  struct Get {
    using Output = OnlineMeeting;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<OnlineMeeting>() noexcept;

}  // namespace ucwa
