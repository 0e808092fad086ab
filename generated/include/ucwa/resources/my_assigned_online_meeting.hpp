// Made by ucwagen from myAssignedOnlineMeeting_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/access_level.hpp"
#include "ucwa/enumerations/automatic_leader_assignment.hpp"
#include "ucwa/enumerations/entry_exit_announcement.hpp"
#include "ucwa/enumerations/lobby_bypass_for_phone_users.hpp"
#include "ucwa/enumerations/online_meeting_rel.hpp"
#include "ucwa/enumerations/phone_user_admission.hpp"
#include "ucwa/errors/cannot_redirect.hpp"
#include "ucwa/errors/cannot_redirect_invalid_exchange_server_version.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/resources/online_meeting_extension.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct MyOnlineMeeting;
detail::Offers<13> offers(const MyOnlineMeeting*);
struct OnlineMeetingExtensions;
detail::Offers<3> offers(const OnlineMeetingExtensions*);
struct MyAssignedOnlineMeeting;
detail::Offers<13> offers(const MyAssignedOnlineMeeting*);

/// The assigned online meeting of the user. The server creates this meeting for each user if policy
/// permits it, and the administrator defines its settings. The address of the meeting never
/// changes, so anybody who knows it can enter at any time. For a private meeting, POST to
/// myOnlineMeetings. See the article Changing a resource by PUT.
/// (myAssignedOnlineMeeting_ref.md)
struct UCWA_EXPORT MyAssignedOnlineMeeting : Resource {
  MyAssignedOnlineMeeting() noexcept;
  MyAssignedOnlineMeeting(const MyAssignedOnlineMeeting& other);
  MyAssignedOnlineMeeting(MyAssignedOnlineMeeting&& other) noexcept;
  MyAssignedOnlineMeeting& operator=(MyAssignedOnlineMeeting other) noexcept;
  ~MyAssignedOnlineMeeting();

  static constexpr std::string_view rel = "myAssignedOnlineMeeting";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

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
  /// Whether the meeting announces the names of participants who join through audio.
  /// EntryExitAnnouncement.
  Maybe<Open<EntryExitAnnouncement>> entry_exit_announcement;
  /// The time (UTC) from which the server may delete the online meeting. The earliest possible value
  /// is one year before the current time of the server, the latest ten years after it.
  /// DateTime.
  std::optional<DateTime> expiration_time;
  /// The URL with which participants join the online meeting from the web.
  /// String.
  std::optional<std::string> join_url;
  /// The SIP URIs of the leaders. The organizer is one of them automatically.
  /// Array of String.
  std::optional<std::vector<std::string>> leaders;
  /// The legacy form of the meeting URI, which older clients use to join.
  /// String.
  std::optional<std::string> legacy_online_meeting_uri;
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
    Maybe<Link<MyAssignedOnlineMeeting>> self;  ///< The resource itself.
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

  /// Fetches the online meeting together with the ETag that PUT needs.
  struct Get {
    using Output = MyAssignedOnlineMeeting;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for DELETE: cannot_redirect (410).
  using DeleteError = errors::CannotRedirect;

  /// Deletes the online meeting. The server returns 204.
  struct Delete {
    using Output = Nothing;  ///< The result of a success.
    using Error = DeleteError;  ///< The documented errors.
    using Start = detail::PlainBuilder<Delete>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for PUT: cannot_redirect (410), invalid_exchange_server_version (500).
  using PutError = errors::CannotRedirectInvalidExchangeServerVersion;

  /// Replaces the settings of the online meeting. The request contains all settings and the header
  /// If-Match. The server returns the changed meeting.
  struct Put {
    using Output = MyOnlineMeeting;  ///< The result of a success.
    using Error = PutError;  ///< The documented errors.
    using Start = detail::PutBuilder<Put>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MyAssignedOnlineMeeting>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/my_online_meeting.hpp"
