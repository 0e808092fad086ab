// Made by ucwagen from onlineMeetings_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct MyAssignedOnlineMeeting;
detail::Offers<13> offers(const MyAssignedOnlineMeeting*);
struct MyOnlineMeetings;
detail::Offers<3> offers(const MyOnlineMeetings*);
struct OnlineMeetingDefaultValues;
detail::Offers<1> offers(const OnlineMeetingDefaultValues*);
struct OnlineMeetingEligibleValues;
detail::Offers<1> offers(const OnlineMeetingEligibleValues*);
struct OnlineMeetingInvitationCustomization;
detail::Offers<1> offers(const OnlineMeetingInvitationCustomization*);
struct OnlineMeetingPolicies;
detail::Offers<1> offers(const OnlineMeetingPolicies*);
struct PhoneDialInInformation;
detail::Offers<1> offers(const PhoneDialInInformation*);
struct OnlineMeetings;
detail::Offers<1> offers(const OnlineMeetings*);

/// The dashboard for the online meetings of the user. The resource is embedded in application. Its
/// links lead to the user's meetings, to the settings for new meetings and to the policies. See the
/// article A meeting.
/// (onlineMeetings_ref.md)
struct UCWA_EXPORT OnlineMeetings : Resource {
  OnlineMeetings() noexcept;
  OnlineMeetings(const OnlineMeetings& other);
  OnlineMeetings(OnlineMeetings&& other) noexcept;
  OnlineMeetings& operator=(OnlineMeetings other) noexcept;
  ~OnlineMeetings();

  static constexpr std::string_view rel = "onlineMeetings";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetings>> self;  ///< The resource itself.
    /// The assigned online meeting of the user.
    Maybe<Link<MyAssignedOnlineMeeting>> my_assigned_online_meeting;
    /// The online meetings that the user has scheduled.
    Maybe<Link<MyOnlineMeetings>> my_online_meetings;
    /// The default values for properties of a new myOnlineMeeting.
    Maybe<Link<OnlineMeetingDefaultValues>> online_meeting_default_values;
    /// The values that are allowed when the user schedules a myOnlineMeeting.
    Maybe<Link<OnlineMeetingEligibleValues>> online_meeting_eligible_values;
    /// Recommended texts and addresses for invitations to online meetings.
    Maybe<Link<OnlineMeetingInvitationCustomization>> online_meeting_invitation_customization;
    /// The policies for the online meetings of the user.
    Maybe<Link<OnlineMeetingPolicies>> online_meeting_policies;
    /// The phone numbers and regions for joining online meetings by phone.
    Maybe<Link<PhoneDialInInformation>> phone_dial_in_information;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the dashboard, which consists of links.
  struct Get {
    using Output = OnlineMeetings;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<OnlineMeetings>() noexcept;

}  // namespace ucwa
