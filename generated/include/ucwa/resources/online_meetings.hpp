#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct MyAssignedOnlineMeeting;
struct MyOnlineMeetings;
struct OnlineMeetingDefaultValues;
struct OnlineMeetingEligibleValues;
struct OnlineMeetingInvitationCustomization;
struct OnlineMeetingPolicies;
struct PhoneDialInInformation;

/// The dashboard of scheduled meetings. It is embedded in application. Start here to list, schedule
/// and change meetings, and to find what policy allows.
/// (onlineMeetings_ref.md:1)
struct UCWA_EXPORT OnlineMeetings : Resource {
  /// @cond special_members
  OnlineMeetings() noexcept;
  OnlineMeetings(const OnlineMeetings& other);
  OnlineMeetings(OnlineMeetings&& other) noexcept;
  OnlineMeetings& operator=(OnlineMeetings other) noexcept;
  ~OnlineMeetings();
  /// @endcond

  static constexpr std::string_view rel = "onlineMeetings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetings>> self;  ///< Where the resource is.
    /// The standing meeting of the user, whose address never changes.
    /// (onlineMeetings_ref.md:20)
    Maybe<Link<MyAssignedOnlineMeeting>> my_assigned_online_meeting;
    /// The meetings that the user has scheduled.
    /// (onlineMeetings_ref.md:21)
    Maybe<Link<MyOnlineMeetings>> my_online_meetings;
    /// What holds for a new meeting where nothing else is asked for.
    /// (onlineMeetings_ref.md:22)
    Maybe<Link<OnlineMeetingDefaultValues>> online_meeting_default_values;
    /// What the user is allowed to ask for when scheduling a meeting.
    /// (onlineMeetings_ref.md:23)
    Maybe<Link<OnlineMeetingEligibleValues>> online_meeting_eligible_values;
    /// Texts and addresses of the company to put into meeting invitations.
    /// (onlineMeetings_ref.md:24)
    Maybe<Link<OnlineMeetingInvitationCustomization>> online_meeting_invitation_customization;
    /// What the administrator permits in the meetings of the user.
    /// (onlineMeetings_ref.md:25)
    Maybe<Link<OnlineMeetingPolicies>> online_meeting_policies;
    /// How to join meetings by telephone.
    /// (onlineMeetings_ref.md:26)
    Maybe<Link<PhoneDialInInformation>> phone_dial_in_information;
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
    /// (onlineMeetings_ref.md:56)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (onlineMeetings_ref.md:57)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (onlineMeetings_ref.md:58)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (onlineMeetings_ref.md:59)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (onlineMeetings_ref.md:60)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the dashboard; it holds links alone.
  /// (onlineMeetings_ref.md:40)
  struct Get {
    using Output = OnlineMeetings;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<OnlineMeetings>() noexcept;
}

}  // namespace ucwa
