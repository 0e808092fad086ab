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
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct MyOnlineMeeting;
detail::Offers<13> offers(const MyOnlineMeeting*);
struct OnlineMeetingExtensions;
detail::Offers<3> offers(const OnlineMeetingExtensions*);
struct MyAssignedOnlineMeeting;
detail::Offers<13> offers(const MyAssignedOnlineMeeting*);

/// The standing meeting of the user, whose address never changes. The server makes one per user
/// where policy allows it, with settings chosen by the administrator. Whoever knows the address can
/// step in at any time; meetings for one occasion and closed circle are in myOnlineMeetings.
/// (myAssignedOnlineMeeting_ref.md)
struct UCWA_EXPORT MyAssignedOnlineMeeting : Resource {
  MyAssignedOnlineMeeting() noexcept;
  MyAssignedOnlineMeeting(const MyAssignedOnlineMeeting& other);
  MyAssignedOnlineMeeting(MyAssignedOnlineMeeting&& other) noexcept;
  MyAssignedOnlineMeeting& operator=(MyAssignedOnlineMeeting other) noexcept;
  ~MyAssignedOnlineMeeting();

  static constexpr std::string_view rel = "myAssignedOnlineMeeting";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

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
  /// Whether the names of those who come and go are spoken.
  /// EntryExitAnnouncement.
  Maybe<Open<EntryExitAnnouncement>> entry_exit_announcement;
  /// When the server may delete the meeting, in UTC: at most a year back and ten years ahead.
  /// DateTime.
  std::optional<DateTime> expiration_time;
  /// Web address to click on in order to join; the one to put into invitations.
  /// String.
  std::optional<std::string> join_url;
  /// SIP URIs of those invited as leaders; the organizer is one without being listed.
  /// Array of String.
  std::optional<std::vector<std::string>> leaders;
  /// Address of the meeting in the form that older clients need.
  /// String.
  std::optional<std::string> legacy_online_meeting_uri;
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
    Maybe<Link<MyAssignedOnlineMeeting>> self;  ///< Where the resource is.
    /// All extensions of a meeting.
    Maybe<Link<OnlineMeetingExtensions>> online_meeting_extensions;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Resources that travel within this one.
  struct Embedded {
    /// Data of your own that you attach to a meeting.
    std::vector<OnlineMeetingExtension> online_meeting_extension;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the meeting and the ETag needed to change it.
  struct Get {
    using Output = MyAssignedOnlineMeeting;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for DELETE: cannot_redirect (410).
  using DeleteError = errors::CannotRedirect;

  /// Deletes the meeting and answers 204; its address dies with it.
  struct Delete {
    using Output = Nothing;  ///< What a success gives.
    using Error = DeleteError;  ///< What a failure can be.
    using Start = detail::PlainBuilder<Delete>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for PUT: cannot_redirect (410), invalid_exchange_server_version (500).
  using PutError = errors::CannotRedirectInvalidExchangeServerVersion;

  /// Replaces the settings of the meeting: send all of them back with If-Match. The answer is the
  /// meeting with a new ETag.
  struct Put {
    using Output = MyOnlineMeeting;  ///< What a success gives.
    using Error = PutError;  ///< What a failure can be.
    using Start = detail::PutBuilder<Put>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MyAssignedOnlineMeeting>() noexcept;

}  // namespace ucwa

// Last, for they may include this header: what its links and operations lead to.
#include "ucwa/resources/my_online_meeting.hpp"
