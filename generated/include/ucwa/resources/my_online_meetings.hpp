// Made by ucwagen from myOnlineMeetings_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/access_level.hpp"
#include "ucwa/enumerations/automatic_leader_assignment.hpp"
#include "ucwa/enumerations/entry_exit_announcement.hpp"
#include "ucwa/enumerations/lobby_bypass_for_phone_users.hpp"
#include "ucwa/enumerations/phone_user_admission.hpp"
#include "ucwa/errors/usual_and_callback_channel_error_too_many_online_meetings.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/resources/my_assigned_online_meeting.hpp"
#include "ucwa/resources/my_online_meeting.hpp"
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
struct MyOnlineMeetings;
detail::Offers<3> offers(const MyOnlineMeetings*);

/// The meetings that the user has scheduled. A POST makes a further one;
/// onlineMeetingEligibleValues tells what may be set, onlineMeetingDefaultValues what holds for
/// settings left out. Here too is the standing myAssignedOnlineMeeting, if the user has one.
/// (myOnlineMeetings_ref.md)
struct UCWA_EXPORT MyOnlineMeetings : Resource {
  MyOnlineMeetings() noexcept;
  MyOnlineMeetings(const MyOnlineMeetings& other);
  MyOnlineMeetings(MyOnlineMeetings&& other) noexcept;
  MyOnlineMeetings& operator=(MyOnlineMeetings other) noexcept;
  ~MyOnlineMeetings();

  static constexpr std::string_view rel = "myOnlineMeetings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::meetings_read_write,
  };

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<MyOnlineMeetings>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Resources that travel within this one.
  struct Embedded {
    /// The standing meeting of the user, whose address never changes.
    std::vector<MyAssignedOnlineMeeting> my_assigned_online_meeting;
    /// A meeting that the user has scheduled.
    std::vector<MyOnlineMeeting> my_online_meeting;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the meetings, each of them embedded.
  struct Get {
    using Output = MyOnlineMeetings;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409), too_many_online_meetings (409).
  using PostError = errors::UsualAndCallbackChannelErrorTooManyOnlineMeetings;

  /// Schedules a meeting and answers with it: 201 by the reference, 200 from some servers. All
  /// settings may be left out.
  struct Post {
    using Output = MyOnlineMeeting;  ///< What a success gives.
    using Error = PostError;  ///< What a failure can be.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
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
  /// AccessLevel, nullable.
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
  /// Array of String.
  Builder& attendees(const std::vector<std::string>& value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Who shall become a leader by merely joining. Only the automaticLeaderAssignments of
  /// onlineMeetingEligibleValues are allowed; others fail.
  /// AutomaticLeaderAssignment, nullable.
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
  /// String.
  Builder& description(std::string_view value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// Whether names are spoken when people come and go. Set it only where onlineMeetingPolicies allows
  /// it.
  /// EntryExitAnnouncement, nullable.
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
  /// DateTime, nullable.
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
  /// Array of String.
  Builder& leaders(const std::vector<std::string>& value) {
    this->draft_.set(6, value);
    return *this;
  }
  /// Whether phone callers pass the lobby by; a locked meeting sends even them there. Only the
  /// lobbyBypassForPhoneUsersSettings of onlineMeetingEligibleValues are allowed; others fail.
  /// LobbyBypassForPhoneUsers, nullable.
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
  /// PhoneUserAdmission, nullable.
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
  /// String.
  Builder& subject(std::string_view value) {
    this->draft_.set(9, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MyOnlineMeetings>() noexcept;

}  // namespace ucwa
