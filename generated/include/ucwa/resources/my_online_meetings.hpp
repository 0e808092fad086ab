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
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct MyOnlineMeeting;
detail::Offers<13> offers(const MyOnlineMeeting*);
struct MyOnlineMeetings;
detail::Offers<3> offers(const MyOnlineMeetings*);

/// The online meetings that the user has scheduled. POST schedules a new meeting.
/// onlineMeetingEligibleValues has the permitted values, and onlineMeetingDefaultValues the values
/// of settings that the request leaves out. If the user has an assigned meeting, the collection
/// also embeds myAssignedOnlineMeeting. See the article A meeting.
/// (myOnlineMeetings_ref.md)
struct UCWA_EXPORT MyOnlineMeetings : Resource {
  MyOnlineMeetings() noexcept;
  MyOnlineMeetings(const MyOnlineMeetings& other);
  MyOnlineMeetings(MyOnlineMeetings&& other) noexcept;
  MyOnlineMeetings& operator=(MyOnlineMeetings other) noexcept;
  ~MyOnlineMeetings();

  static constexpr std::string_view rel = "myOnlineMeetings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::meetings_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MyOnlineMeetings>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// The assigned online meeting of the user.
    std::vector<MyAssignedOnlineMeeting> my_assigned_online_meeting;
    /// An online meeting that the user has scheduled.
    std::vector<MyOnlineMeeting> my_online_meeting;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the user's meetings; each meeting is embedded.
  struct Get {
    using Output = MyOnlineMeetings;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409), too_many_online_meetings (409).
  using PostError = errors::UsualAndCallbackChannelErrorTooManyOnlineMeetings;

  /// Schedules a meeting and returns it, with status 201 or 200. All parameters are optional.
  struct Post {
    using Output = MyOnlineMeeting;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class MyOnlineMeetings::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Who can join the online meeting without waiting in the lobby. The value must be one of the
  /// accessLevels of onlineMeetingEligibleValues.
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
  /// The SIP URIs of the participants with the attendee role. They must belong to the organization.
  /// Array of String.
  Builder& attendees(const std::vector<std::string>& value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Which participants become leaders when they join. The request fails if the value is not one of
  /// the automaticLeaderAssignments of onlineMeetingEligibleValues.
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
  /// A detailed description of the online meeting.
  /// String.
  Builder& description(std::string_view value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// Whether the meeting announces the names of participants who join through audio. Set Enabled only
  /// if onlineMeetingPolicies allows a change of this value.
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
  /// The time from which the server may delete the online meeting. The earliest possible value is one
  /// year before the current time of the server, the latest ten years after it. Without a value, the
  /// meeting expires after 8 hours.
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
  /// The SIP URIs of the participants with the leader role. They must belong to the organization. The
  /// organizer is always a leader and can be left out.
  /// Array of String.
  Builder& leaders(const std::vector<std::string>& value) {
    this->draft_.set(6, value);
    return *this;
  }
  /// Whether participants who join by phone bypass the lobby. If the access level is Locked, they
  /// enter the lobby nevertheless. The request fails if the value is not one of the
  /// lobbyBypassForPhoneUsersSettings of onlineMeetingEligibleValues.
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
  /// Whether the meeting admits participants who call the Conferencing Auto Attendant (CAA) by phone.
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
  /// The subject of the meeting.
  /// String.
  Builder& subject(std::string_view value) {
    this->draft_.set(9, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MyOnlineMeetings>() noexcept;

}  // namespace ucwa
