#pragma once

#include <array>

#include "ucwa/enumerations/access_level.hpp"
#include "ucwa/enumerations/automatic_leader_assignment.hpp"
#include "ucwa/enumerations/entry_exit_announcement.hpp"
#include "ucwa/enumerations/lobby_bypass_for_phone_users.hpp"
#include "ucwa/enumerations/phone_user_admission.hpp"
#include "ucwa/resources/my_assigned_online_meeting.hpp"
#include "ucwa/resources/my_online_meeting.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct MyOnlineMeeting;

/// The meetings that the user has scheduled. A POST makes a further one;
/// onlineMeetingEligibleValues tells what may be set, onlineMeetingDefaultValues what holds for
/// settings left out. Here too is the standing myAssignedOnlineMeeting, if the user has one.
/// (myOnlineMeetings_ref.md:1)
struct UCWA_EXPORT MyOnlineMeetings : Resource {
  /// @cond special_members
  MyOnlineMeetings() noexcept;
  MyOnlineMeetings(const MyOnlineMeetings& other);
  MyOnlineMeetings(MyOnlineMeetings&& other) noexcept;
  MyOnlineMeetings& operator=(MyOnlineMeetings other) noexcept;
  ~MyOnlineMeetings();
  /// @endcond

  static constexpr std::string_view rel = "myOnlineMeetings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::meetings_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MyOnlineMeetings>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// The standing meeting of the user, whose address never changes.
    /// (myOnlineMeetings_ref.md:20)
    std::vector<MyAssignedOnlineMeeting> my_assigned_online_meeting;
    /// A meeting that the user has scheduled.
    /// (myOnlineMeetings_ref.md:21)
    std::vector<MyOnlineMeeting> my_online_meeting;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (myOnlineMeetings_ref.md:47)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (myOnlineMeetings_ref.md:48)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (myOnlineMeetings_ref.md:49)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (myOnlineMeetings_ref.md:50)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myOnlineMeetings_ref.md:51)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the meetings, each of them embedded.
  /// (myOnlineMeetings_ref.md:31)
  struct Get {
    using Output = MyOnlineMeetings;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The user has as many scheduled meetings as allowed; delete one first.
    /// (myOnlineMeetings_ref.md:250)
    too_many_online_meetings,  ///< Conflict, 409, TooManyOnlineMeetings
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (myOnlineMeetings_ref.md:251)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (myOnlineMeetings_ref.md:252)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (myOnlineMeetings_ref.md:253)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (myOnlineMeetings_ref.md:254)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myOnlineMeetings_ref.md:255)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Schedules a meeting and answers with it: 201 by the reference, 200 from some servers. All
  /// settings may be left out.
  /// (myOnlineMeetings_ref.md:221)
  struct Post {
    using Output = MyOnlineMeeting;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class MyOnlineMeetings::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Who may enter without waiting in the lobby. Only the accessLevels of onlineMeetingEligibleValues
  /// are allowed.
  /// AccessLevel, nullable. (myOnlineMeetings_ref.md:229)
  Builder& access_level(const Open<AccessLevel>& value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends `null`.
  Builder& access_level(Null value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// SIP URIs of those who shall be attendees; only people of the company.
  /// Array of String. (myOnlineMeetings_ref.md:230)
  Builder& attendees(const std::vector<std::string>& value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Who shall become a leader by merely joining. Only the automaticLeaderAssignments of
  /// onlineMeetingEligibleValues are allowed; others fail.
  /// AutomaticLeaderAssignment, nullable. (myOnlineMeetings_ref.md:231)
  Builder& automatic_leader_assignment(const Open<AutomaticLeaderAssignment>& value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// Sends `null`.
  Builder& automatic_leader_assignment(Null value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// What the meeting is for, at length.
  /// String. (myOnlineMeetings_ref.md:232)
  Builder& description(std::string_view value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// Whether names are spoken when people come and go. Set it only where onlineMeetingPolicies allows
  /// it.
  /// EntryExitAnnouncement, nullable. (myOnlineMeetings_ref.md:233)
  Builder& entry_exit_announcement(const Open<EntryExitAnnouncement>& value) {
    this->draft_.set(4, value);
    return *this;
  }
  /// Sends `null`.
  Builder& entry_exit_announcement(Null value) {
    this->draft_.set(4, value);
    return *this;
  }
  /// When the server may delete the meeting: at most a year back and ten years ahead. Left out, it is
  /// deleted after 8 hours.
  /// DateTime, nullable. (myOnlineMeetings_ref.md:234)
  Builder& expiration_time(const DateTime& value) {
    this->draft_.set(5, value);
    return *this;
  }
  /// Sends `null`.
  Builder& expiration_time(Null value) {
    this->draft_.set(5, value);
    return *this;
  }
  /// SIP URIs of those who shall be leaders; only people of the company. The organizer need not be
  /// listed.
  /// Array of String. (myOnlineMeetings_ref.md:235)
  Builder& leaders(const std::vector<std::string>& value) {
    this->draft_.set(6, value);
    return *this;
  }
  /// Whether phone callers pass the lobby by; a locked meeting sends even them there. Only the
  /// lobbyBypassForPhoneUsersSettings of onlineMeetingEligibleValues are allowed; others fail.
  /// LobbyBypassForPhoneUsers, nullable. (myOnlineMeetings_ref.md:236)
  Builder& lobby_bypass_for_phone_users(const Open<LobbyBypassForPhoneUsers>& value) {
    this->draft_.set(7, value);
    return *this;
  }
  /// Sends `null`.
  Builder& lobby_bypass_for_phone_users(Null value) {
    this->draft_.set(7, value);
    return *this;
  }
  /// Whether people may dial in by telephone.
  /// PhoneUserAdmission, nullable. (myOnlineMeetings_ref.md:237)
  Builder& phone_user_admission(const Open<PhoneUserAdmission>& value) {
    this->draft_.set(8, value);
    return *this;
  }
  /// Sends `null`.
  Builder& phone_user_admission(Null value) {
    this->draft_.set(8, value);
    return *this;
  }
  /// What the meeting is about, for display.
  /// String. (myOnlineMeetings_ref.md:238)
  Builder& subject(std::string_view value) {
    this->draft_.set(9, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MyOnlineMeetings>() noexcept;
}

}  // namespace ucwa
