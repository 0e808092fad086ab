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
#include "ucwa/resources/online_meeting_extension.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
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

/// The online meeting of a conversation, for reading only. The resource is a read-only view of the
/// meeting for its participants. The organizer changes the meeting through myOnlineMeeting. See the
/// article A meeting.
/// (onlineMeeting_ref.md)
struct UCWA_EXPORT OnlineMeeting : Resource {
  OnlineMeeting() noexcept;
  OnlineMeeting(const OnlineMeeting& other);
  OnlineMeeting(OnlineMeeting&& other) noexcept;
  OnlineMeeting& operator=(OnlineMeeting other) noexcept;
  ~OnlineMeeting();

  static constexpr std::string_view rel = "onlineMeeting";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::added, "onlineMeeting", Priority::high, "conversation"},
      {EventType::updated, "onlineMeeting", Priority::high, "conversation"},
  }};

  /// Who can join the online meeting without waiting in the lobby.
  /// AccessLevel.
  Maybe<Open<AccessLevel>> access_level;
  /// The SIP URIs of the attendees.
  /// Array of String.
  std::optional<std::vector<std::string>> attendees;
  /// Which participants become leaders automatically when they join. Leaders can still promote other
  /// participants.
  /// AutomaticLeaderAssignment.
  Maybe<Open<AutomaticLeaderAssignment>> automatic_leader_assignment;
  /// The conference ID, which participants enter when they join by phone.
  /// String.
  std::optional<std::string> conference_id;
  /// A detailed description of the online meeting.
  /// String.
  std::optional<std::string> description;
  /// The text of the meeting's disclaimer.
  /// String.
  std::optional<std::string> disclaimer_body;
  /// The title of the meeting's disclaimer.
  /// String.
  std::optional<std::string> disclaimer_title;
  /// Whether the meeting announces the names of participants who join through audio.
  /// EntryExitAnnouncement.
  Maybe<Open<EntryExitAnnouncement>> entry_exit_announcement;
  /// The time (UTC) from which the server may delete the online meeting. The earliest possible value
  /// is one year before the current time of the server, the latest ten years after it.
  /// DateTime.
  std::optional<DateTime> expiration_time;
  /// The network that hosts the meeting.
  /// String.
  std::optional<std::string> hosting_network;
  /// The URL with which participants join the online meeting from the web.
  /// String.
  std::optional<std::string> join_url;
  /// Whether the meeting is in large meeting mode.
  /// LargeMeetingMode.
  Maybe<Open<LargeMeetingMode>> large_meeting;
  /// The SIP URIs of the leaders. The organizer is one of them automatically.
  /// Array of String.
  std::optional<std::vector<std::string>> leaders;
  /// Whether participants who join by phone bypass the lobby.
  /// LobbyBypassForPhoneUsers.
  Maybe<Open<LobbyBypassForPhoneUsers>> lobby_bypass_for_phone_users;
  /// The ID of the online meeting, unique among the meetings of its organizer.
  /// String.
  std::optional<std::string> online_meeting_id;
  /// The scheduling template of the online meeting.
  /// OnlineMeetingRel.
  Maybe<Open<OnlineMeetingRel>> online_meeting_rel;
  /// The URI with which participants join the online meeting.
  /// String.
  std::optional<std::string> online_meeting_uri;
  /// The display name of the organizer.
  /// String.
  std::optional<std::string> organizer_name;
  /// The URI of the user who scheduled the online meeting. Only this user can change the meeting.
  /// String.
  std::optional<std::string> organizer_uri;
  /// Whether the meeting admits participants who call the Conferencing Auto Attendant (CAA) by phone.
  /// PhoneUserAdmission.
  Maybe<Open<PhoneUserAdmission>> phone_user_admission;
  /// The subject of the meeting.
  /// String.
  std::optional<std::string> subject;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<OnlineMeeting>> self;  ///< The resource itself.
    /// A conversation of the user with one or more participants, in one or more modalities.
    Maybe<Link<Conversation>> conversation;
    /// The contact who organized the online meeting.
    Maybe<Link<Contact>> organizer;
    /// The phone numbers and regions for joining online meetings by phone.
    Maybe<Link<PhoneDialInInformation>> phone_dial_in_information;
    /// The extensions of an online meeting.
    Maybe<Link<OnlineMeetingExtensions>> online_meeting_extensions;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// Custom data that an application attaches to an online meeting.
    std::vector<OnlineMeetingExtension> online_meeting_extension;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the meeting of the conversation.
  struct Get {
    using Output = OnlineMeeting;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<OnlineMeeting>() noexcept;

}  // namespace ucwa
