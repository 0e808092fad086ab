// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#include "table.hpp"
#include "ucwa/version.hpp"
#include "ucwa/resources/my_contacts.hpp"
#include "ucwa/resources/my_contacts_and_groups_subscription.hpp"
#include "ucwa/resources/my_group_membership.hpp"
#include "ucwa/resources/my_group_membership2.hpp"
#include "ucwa/resources/my_group_memberships.hpp"
#include "ucwa/resources/my_group_memberships2.hpp"
#include "ucwa/resources/my_groups.hpp"
#include "ucwa/resources/my_groups2.hpp"
#include "ucwa/resources/my_online_meeting.hpp"
#include "ucwa/resources/my_online_meetings.hpp"
#include "ucwa/resources/my_organization_group.hpp"
#include "ucwa/resources/my_privacy_relationship.hpp"
#include "ucwa/resources/my_privacy_relationships.hpp"
#include "ucwa/resources/next_conversation_log_transcripts.hpp"
#include "ucwa/resources/note.hpp"
#include "ucwa/resources/on_behalf_of.hpp"
#include "ucwa/resources/online_meeting.hpp"
#include "ucwa/resources/online_meeting_default_values.hpp"
#include "ucwa/resources/online_meeting_eligible_values.hpp"
#include "ucwa/resources/online_meeting_extension.hpp"
#include "ucwa/resources/online_meeting_extensions.hpp"
#include "ucwa/resources/online_meeting_invitation.hpp"
#include "ucwa/resources/online_meeting_invitation_customization.hpp"
#include "ucwa/resources/online_meeting_policies.hpp"
#include "ucwa/resources/online_meetings.hpp"
#include "ucwa/resources/participant.hpp"
#include "ucwa/resources/participant_application_sharing.hpp"
#include "ucwa/resources/participant_audio.hpp"
#include "ucwa/resources/participant_data_collaboration.hpp"

#if UCWA_BINDINGS_VERSION != 2
#error "These sources and the headers of ucwa come from different versions of ucwagen: generate both anew."
#endif

namespace ucwa {

// myContacts

MyContacts::MyContacts() = default;
MyContacts::MyContacts(const MyContacts&) = default;
MyContacts::MyContacts(MyContacts&&) noexcept = default;
MyContacts& MyContacts::operator=(MyContacts other) noexcept {
  return detail::replace(*this, std::move(other));
}
MyContacts::~MyContacts() = default;

template <>
const detail::Type& detail::type_of<MyContacts>() noexcept {
  using T = ::ucwa::MyContacts;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::contact>("contact"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
  return type;
}

const detail::Operation& MyContacts::Get::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"expand", detail::Place::query},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myContacts", "GET", 1, "", parameters, errors};
  return operation;
}

// myContactsAndGroupsSubscription

MyContactsAndGroupsSubscription::MyContactsAndGroupsSubscription() = default;
MyContactsAndGroupsSubscription::MyContactsAndGroupsSubscription(const MyContactsAndGroupsSubscription&) = default;
MyContactsAndGroupsSubscription::MyContactsAndGroupsSubscription(MyContactsAndGroupsSubscription&&) noexcept = default;
MyContactsAndGroupsSubscription& MyContactsAndGroupsSubscription::operator=(MyContactsAndGroupsSubscription other) noexcept {
  return detail::replace(*this, std::move(other));
}
MyContactsAndGroupsSubscription::~MyContactsAndGroupsSubscription() = default;

template <>
const detail::Type& detail::type_of<MyContactsAndGroupsSubscription>() noexcept {
  using T = ::ucwa::MyContactsAndGroupsSubscription;
  static constexpr Field properties[] = {
      field<&T::state>("state"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::start_or_refresh_subscription_to_contacts_and_groups>("startOrRefreshSubscriptionToContactsAndGroups"),
      field<&T::links, &T::Links::stop_subscription_to_contacts_and_groups>("stopSubscriptionToContactsAndGroups"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& MyContactsAndGroupsSubscription::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myContactsAndGroupsSubscription", "GET", 1, "", {}, errors};
  return operation;
}

// myGroupMembership

MyGroupMembership::MyGroupMembership() = default;
MyGroupMembership::MyGroupMembership(const MyGroupMembership&) = default;
MyGroupMembership::MyGroupMembership(MyGroupMembership&&) noexcept = default;
MyGroupMembership& MyGroupMembership::operator=(MyGroupMembership other) noexcept {
  return detail::replace(*this, std::move(other));
}
MyGroupMembership::~MyGroupMembership() = default;

template <>
const detail::Type& detail::type_of<MyGroupMembership>() noexcept {
  using T = ::ucwa::MyGroupMembership;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
      field<&T::links, &T::Links::default_group>("defaultGroup"),
      field<&T::links, &T::Links::group>("group"),
      field<&T::links, &T::Links::pinned_group>("pinnedGroup"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& MyGroupMembership::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myGroupMembership", "GET", 1, "", {}, errors};
  return operation;
}

// myGroupMembership2

MyGroupMembership2::MyGroupMembership2() = default;
MyGroupMembership2::MyGroupMembership2(const MyGroupMembership2&) = default;
MyGroupMembership2::MyGroupMembership2(MyGroupMembership2&&) noexcept = default;
MyGroupMembership2& MyGroupMembership2::operator=(MyGroupMembership2 other) noexcept {
  return detail::replace(*this, std::move(other));
}
MyGroupMembership2::~MyGroupMembership2() = default;

template <>
const detail::Type& detail::type_of<MyGroupMembership2>() noexcept {
  using T = ::ucwa::MyGroupMembership2;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
      field<&T::links, &T::Links::default_group>("defaultGroup"),
      field<&T::links, &T::Links::delegates_group>("delegatesGroup"),
      field<&T::links, &T::Links::group>("group"),
      field<&T::links, &T::Links::pinned_group>("pinnedGroup"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& MyGroupMembership2::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {403, "Forbidden", "OperationNotSupported"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myGroupMembership2", "GET", 2, "", {}, errors};
  return operation;
}

const detail::Operation& MyGroupMembership2::Delete::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
      {500, "ServiceFailure", "MigrationInProgress"},
      {404, "NotFound", ""},
  };
  static constexpr detail::Operation operation{
      "myGroupMembership2", "DELETE", 2, "", {}, errors};
  return operation;
}

// myGroupMemberships

MyGroupMemberships::MyGroupMemberships() = default;
MyGroupMemberships::MyGroupMemberships(const MyGroupMemberships&) = default;
MyGroupMemberships::MyGroupMemberships(MyGroupMemberships&&) noexcept = default;
MyGroupMemberships& MyGroupMemberships::operator=(MyGroupMemberships other) noexcept {
  return detail::replace(*this, std::move(other));
}
MyGroupMemberships::~MyGroupMemberships() = default;

template <>
const detail::Type& detail::type_of<MyGroupMemberships>() noexcept {
  using T = ::ucwa::MyGroupMemberships;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::my_group_membership>("myGroupMembership"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
  return type;
}

const detail::Operation& MyGroupMemberships::Get::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"groupId", detail::Place::query, false, 256},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myGroupMemberships", "GET", 1, "", parameters, errors};
  return operation;
}

// myGroupMemberships2

MyGroupMemberships2::MyGroupMemberships2() = default;
MyGroupMemberships2::MyGroupMemberships2(const MyGroupMemberships2&) = default;
MyGroupMemberships2::MyGroupMemberships2(MyGroupMemberships2&&) noexcept = default;
MyGroupMemberships2& MyGroupMemberships2::operator=(MyGroupMemberships2 other) noexcept {
  return detail::replace(*this, std::move(other));
}
MyGroupMemberships2::~MyGroupMemberships2() = default;

template <>
const detail::Type& detail::type_of<MyGroupMemberships2>() noexcept {
  using T = ::ucwa::MyGroupMemberships2;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::my_group_membership>("myGroupMembership"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
  return type;
}

const detail::Operation& MyGroupMemberships2::Get::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"groupId", detail::Place::query, false, 256},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {403, "Forbidden", "OperationNotSupported"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myGroupMemberships2", "GET", 2, "", parameters, errors};
  return operation;
}

const detail::Operation& MyGroupMemberships2::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"contactUri", detail::Place::both, true, 250},
      {"groupId", detail::Place::both, false, 256},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "LimitExceeded"},
      {403, "Forbidden", ""},
      {403, "Forbidden", "LimitExceeded"},
      {500, "ServiceFailure", "MigrationInProgress"},
      {403, "Forbidden", "OperationNotSupported"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myGroupMemberships2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// myGroups

MyGroups::MyGroups() = default;
MyGroups::MyGroups(const MyGroups&) = default;
MyGroups::MyGroups(MyGroups&&) noexcept = default;
MyGroups& MyGroups::operator=(MyGroups other) noexcept {
  return detail::replace(*this, std::move(other));
}
MyGroups::~MyGroups() = default;

template <>
const detail::Type& detail::type_of<MyGroups>() noexcept {
  using T = ::ucwa::MyGroups;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::default_group>("defaultGroup"),
      field<&T::links, &T::Links::delegates_group>("delegatesGroup"),
      field<&T::links, &T::Links::delegators_group>("delegatorsGroup"),
      field<&T::links, &T::Links::distribution_group>("distributionGroup"),
      field<&T::links, &T::Links::group>("group"),
      field<&T::links, &T::Links::my_organization_group>("myOrganizationGroup"),
      field<&T::links, &T::Links::pinned_group>("pinnedGroup"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::distribution_group>("distributionGroup"),
      field<&T::embedded, &T::Embedded::group>("group"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
  return type;
}

const detail::Operation& MyGroups::Get::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"expand", detail::Place::query},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myGroups", "GET", 1, "", parameters, errors};
  return operation;
}

// myGroups2

MyGroups2::MyGroups2() = default;
MyGroups2::MyGroups2(const MyGroups2&) = default;
MyGroups2::MyGroups2(MyGroups2&&) noexcept = default;
MyGroups2& MyGroups2::operator=(MyGroups2 other) noexcept {
  return detail::replace(*this, std::move(other));
}
MyGroups2::~MyGroups2() = default;

template <>
const detail::Type& detail::type_of<MyGroups2>() noexcept {
  using T = ::ucwa::MyGroups2;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::default_group>("defaultGroup"),
      field<&T::links, &T::Links::delegates_group>("delegatesGroup"),
      field<&T::links, &T::Links::delegators_group>("delegatorsGroup"),
      field<&T::links, &T::Links::distribution_group>("distributionGroup"),
      field<&T::links, &T::Links::group>("group"),
      field<&T::links, &T::Links::my_organization_group>("myOrganizationGroup"),
      field<&T::links, &T::Links::pinned_group>("pinnedGroup"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::distribution_group>("distributionGroup"),
      field<&T::embedded, &T::Embedded::group>("group"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
  return type;
}

const detail::Operation& MyGroups2::Get::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"expand", detail::Place::query},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myGroups2", "GET", 2, "", parameters, errors};
  return operation;
}

const detail::Operation& MyGroups2::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"displayName", detail::Place::body, true, 256},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myGroups2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// myOnlineMeeting

MyOnlineMeeting::MyOnlineMeeting() = default;
MyOnlineMeeting::MyOnlineMeeting(const MyOnlineMeeting&) = default;
MyOnlineMeeting::MyOnlineMeeting(MyOnlineMeeting&&) noexcept = default;
MyOnlineMeeting& MyOnlineMeeting::operator=(MyOnlineMeeting other) noexcept {
  return detail::replace(*this, std::move(other));
}
MyOnlineMeeting::~MyOnlineMeeting() = default;

template <>
const detail::Type& detail::type_of<MyOnlineMeeting>() noexcept {
  using T = ::ucwa::MyOnlineMeeting;
  static constexpr Field properties[] = {
      field<&T::access_level>("accessLevel"),
      field<&T::attendees>("attendees"),
      field<&T::automatic_leader_assignment>("automaticLeaderAssignment"),
      field<&T::conference_id>("conferenceId"),
      field<&T::description>("description"),
      field<&T::entry_exit_announcement>("entryExitAnnouncement"),
      field<&T::expiration_time>("expirationTime"),
      field<&T::join_url>("joinUrl"),
      field<&T::leaders>("leaders"),
      field<&T::legacy_online_meeting_uri>("legacyOnlineMeetingUri"),
      field<&T::lobby_bypass_for_phone_users>("lobbyBypassForPhoneUsers"),
      field<&T::online_meeting_id>("onlineMeetingId"),
      field<&T::online_meeting_rel>("onlineMeetingRel"),
      field<&T::online_meeting_uri>("onlineMeetingUri"),
      field<&T::organizer_uri>("organizerUri"),
      field<&T::phone_user_admission>("phoneUserAdmission"),
      field<&T::subject>("subject"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::online_meeting_extensions>("onlineMeetingExtensions"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& MyOnlineMeeting::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myOnlineMeeting", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& MyOnlineMeeting::Delete::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "myOnlineMeeting", "DELETE", 1, "", {}, errors};
  return operation;
}

const detail::Operation& MyOnlineMeeting::Put::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"accessLevel", detail::Place::body},
      {"attendees", detail::Place::body},
      {"automaticLeaderAssignment", detail::Place::body},
      {"description", detail::Place::body},
      {"entryExitAnnouncement", detail::Place::body},
      {"expirationTime", detail::Place::body},
      {"leaders", detail::Place::body},
      {"lobbyBypassForPhoneUsers", detail::Place::body},
      {"phoneUserAdmission", detail::Place::body},
      {"subject", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{
      "myOnlineMeeting", "PUT", 1, "application/json", parameters, errors};
  return operation;
}

// myOnlineMeetings

MyOnlineMeetings::MyOnlineMeetings() = default;
MyOnlineMeetings::MyOnlineMeetings(const MyOnlineMeetings&) = default;
MyOnlineMeetings::MyOnlineMeetings(MyOnlineMeetings&&) noexcept = default;
MyOnlineMeetings& MyOnlineMeetings::operator=(MyOnlineMeetings other) noexcept {
  return detail::replace(*this, std::move(other));
}
MyOnlineMeetings::~MyOnlineMeetings() = default;

template <>
const detail::Type& detail::type_of<MyOnlineMeetings>() noexcept {
  using T = ::ucwa::MyOnlineMeetings;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::my_assigned_online_meeting>("myAssignedOnlineMeeting"),
      field<&T::embedded, &T::Embedded::my_online_meeting>("myOnlineMeeting"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
  return type;
}

const detail::Operation& MyOnlineMeetings::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myOnlineMeetings", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& MyOnlineMeetings::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"accessLevel", detail::Place::body},
      {"attendees", detail::Place::body},
      {"automaticLeaderAssignment", detail::Place::body},
      {"description", detail::Place::body},
      {"entryExitAnnouncement", detail::Place::body},
      {"expirationTime", detail::Place::body},
      {"leaders", detail::Place::body},
      {"lobbyBypassForPhoneUsers", detail::Place::body},
      {"phoneUserAdmission", detail::Place::body},
      {"subject", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", "TooManyOnlineMeetings"},
  };
  static constexpr detail::Operation operation{
      "myOnlineMeetings", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// myOrganizationGroup

MyOrganizationGroup::MyOrganizationGroup() = default;
MyOrganizationGroup::MyOrganizationGroup(const MyOrganizationGroup&) = default;
MyOrganizationGroup::MyOrganizationGroup(MyOrganizationGroup&&) noexcept = default;
MyOrganizationGroup& MyOrganizationGroup::operator=(MyOrganizationGroup other) noexcept {
  return detail::replace(*this, std::move(other));
}
MyOrganizationGroup::~MyOrganizationGroup() = default;

template <>
const detail::Type& detail::type_of<MyOrganizationGroup>() noexcept {
  using T = ::ucwa::MyOrganizationGroup;
  static constexpr Field properties[] = {
      field<&T::id>("id"),
      field<&T::name>("name"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::group_contacts>("groupContacts"),
      field<&T::links, &T::Links::subscribe_to_group_presence>("subscribeToGroupPresence"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& MyOrganizationGroup::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myOrganizationGroup", "GET", 1, "", {}, errors};
  return operation;
}

// myPrivacyRelationship

MyPrivacyRelationship::MyPrivacyRelationship() = default;
MyPrivacyRelationship::MyPrivacyRelationship(const MyPrivacyRelationship&) = default;
MyPrivacyRelationship::MyPrivacyRelationship(MyPrivacyRelationship&&) noexcept = default;
MyPrivacyRelationship& MyPrivacyRelationship::operator=(MyPrivacyRelationship other) noexcept {
  return detail::replace(*this, std::move(other));
}
MyPrivacyRelationship::~MyPrivacyRelationship() = default;

template <>
const detail::Type& detail::type_of<MyPrivacyRelationship>() noexcept {
  using T = ::ucwa::MyPrivacyRelationship;
  static constexpr Field properties[] = {
      field<&T::relationship_level>("relationshipLevel"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& MyPrivacyRelationship::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myPrivacyRelationship", "GET", 1, "", {}, errors};
  return operation;
}

// myPrivacyRelationships

MyPrivacyRelationships::MyPrivacyRelationships() = default;
MyPrivacyRelationships::MyPrivacyRelationships(const MyPrivacyRelationships&) = default;
MyPrivacyRelationships::MyPrivacyRelationships(MyPrivacyRelationships&&) noexcept = default;
MyPrivacyRelationships& MyPrivacyRelationships::operator=(MyPrivacyRelationships other) noexcept {
  return detail::replace(*this, std::move(other));
}
MyPrivacyRelationships::~MyPrivacyRelationships() = default;

template <>
const detail::Type& detail::type_of<MyPrivacyRelationships>() noexcept {
  using T = ::ucwa::MyPrivacyRelationships;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::my_privacy_relationship>("myPrivacyRelationship"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
  return type;
}

const detail::Operation& MyPrivacyRelationships::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myPrivacyRelationships", "GET", 1, "", {}, errors};
  return operation;
}

// nextConversationLogTranscripts

NextConversationLogTranscripts::NextConversationLogTranscripts() = default;
NextConversationLogTranscripts::NextConversationLogTranscripts(const NextConversationLogTranscripts&) = default;
NextConversationLogTranscripts::NextConversationLogTranscripts(NextConversationLogTranscripts&&) noexcept = default;
NextConversationLogTranscripts& NextConversationLogTranscripts::operator=(NextConversationLogTranscripts other) noexcept {
  return detail::replace(*this, std::move(other));
}
NextConversationLogTranscripts::~NextConversationLogTranscripts() = default;

template <>
const detail::Type& detail::type_of<NextConversationLogTranscripts>() noexcept {
  using T = ::ucwa::NextConversationLogTranscripts;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::next_conversation_log_transcripts>("nextConversationLogTranscripts"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::conversation_log_transcript>("conversationLogTranscript"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
  return type;
}

const detail::Operation& NextConversationLogTranscripts::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "nextConversationLogTranscripts", "GET", 1, "", {}, errors};
  return operation;
}

// note

Note::Note() = default;
Note::Note(const Note&) = default;
Note::Note(Note&&) noexcept = default;
Note& Note::operator=(Note other) noexcept {
  return detail::replace(*this, std::move(other));
}
Note::~Note() = default;

template <>
const detail::Type& detail::type_of<Note>() noexcept {
  using T = ::ucwa::Note;
  static constexpr Field properties[] = {
      field<&T::message>("message"),
      field<&T::type>("type"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& Note::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "MakeMeAvailableRequired"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "note", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& Note::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"message", detail::Place::both},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "MakeMeAvailableRequired"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "note", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// onBehalfOf

OnBehalfOf::OnBehalfOf() = default;
OnBehalfOf::OnBehalfOf(const OnBehalfOf&) = default;
OnBehalfOf::OnBehalfOf(OnBehalfOf&&) noexcept = default;
OnBehalfOf& OnBehalfOf::operator=(OnBehalfOf other) noexcept {
  return detail::replace(*this, std::move(other));
}
OnBehalfOf::~OnBehalfOf() = default;

template <>
const detail::Type& detail::type_of<OnBehalfOf>() noexcept {
  using T = ::ucwa::OnBehalfOf;
  static constexpr Field properties[] = {
      field<&T::company>("company"),
      field<&T::department>("department"),
      field<&T::email_addresses>("emailAddresses"),
      field<&T::home_phone_number>("homePhoneNumber"),
      field<&T::source_network_icon_url>("sourceNetworkIconUrl"),
      field<&T::mobile_phone_number>("mobilePhoneNumber"),
      field<&T::name>("name"),
      field<&T::office>("office"),
      field<&T::other_phone_number>("otherPhoneNumber"),
      field<&T::source_network>("sourceNetwork"),
      field<&T::title>("title"),
      field<&T::type>("type"),
      field<&T::uri>("uri"),
      field<&T::work_phone_number>("workPhoneNumber"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact_location>("contactLocation"),
      field<&T::links, &T::Links::contact_note>("contactNote"),
      field<&T::links, &T::Links::contact_photo>("contactPhoto"),
      field<&T::links, &T::Links::contact_presence>("contactPresence"),
      field<&T::links, &T::Links::contact_privacy_relationship>("contactPrivacyRelationship"),
      field<&T::links, &T::Links::contact_supported_modalities>("contactSupportedModalities"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& OnBehalfOf::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "onBehalfOf", "GET", 1, "", {}, errors};
  return operation;
}

// onlineMeeting

OnlineMeeting::OnlineMeeting() = default;
OnlineMeeting::OnlineMeeting(const OnlineMeeting&) = default;
OnlineMeeting::OnlineMeeting(OnlineMeeting&&) noexcept = default;
OnlineMeeting& OnlineMeeting::operator=(OnlineMeeting other) noexcept {
  return detail::replace(*this, std::move(other));
}
OnlineMeeting::~OnlineMeeting() = default;

template <>
const detail::Type& detail::type_of<OnlineMeeting>() noexcept {
  using T = ::ucwa::OnlineMeeting;
  static constexpr Field properties[] = {
      field<&T::access_level>("accessLevel"),
      field<&T::attendees>("attendees"),
      field<&T::automatic_leader_assignment>("automaticLeaderAssignment"),
      field<&T::conference_id>("conferenceId"),
      field<&T::description>("description"),
      field<&T::disclaimer_body>("disclaimerBody"),
      field<&T::disclaimer_title>("disclaimerTitle"),
      field<&T::entry_exit_announcement>("entryExitAnnouncement"),
      field<&T::expiration_time>("expirationTime"),
      field<&T::hosting_network>("hostingNetwork"),
      field<&T::join_url>("joinUrl"),
      field<&T::large_meeting>("largeMeeting"),
      field<&T::leaders>("leaders"),
      field<&T::lobby_bypass_for_phone_users>("lobbyBypassForPhoneUsers"),
      field<&T::online_meeting_id>("onlineMeetingId"),
      field<&T::online_meeting_rel>("onlineMeetingRel"),
      field<&T::online_meeting_uri>("onlineMeetingUri"),
      field<&T::organizer_name>("organizerName"),
      field<&T::organizer_uri>("organizerUri"),
      field<&T::phone_user_admission>("phoneUserAdmission"),
      field<&T::subject>("subject"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::organizer>("organizer"),
      field<&T::links, &T::Links::phone_dial_in_information>("phoneDialInInformation"),
      field<&T::links, &T::Links::online_meeting_extensions>("onlineMeetingExtensions"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& OnlineMeeting::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "onlineMeeting", "GET", 1, "", {}, errors};
  return operation;
}

// onlineMeetingDefaultValues

OnlineMeetingDefaultValues::OnlineMeetingDefaultValues() = default;
OnlineMeetingDefaultValues::OnlineMeetingDefaultValues(const OnlineMeetingDefaultValues&) = default;
OnlineMeetingDefaultValues::OnlineMeetingDefaultValues(OnlineMeetingDefaultValues&&) noexcept = default;
OnlineMeetingDefaultValues& OnlineMeetingDefaultValues::operator=(OnlineMeetingDefaultValues other) noexcept {
  return detail::replace(*this, std::move(other));
}
OnlineMeetingDefaultValues::~OnlineMeetingDefaultValues() = default;

template <>
const detail::Type& detail::type_of<OnlineMeetingDefaultValues>() noexcept {
  using T = ::ucwa::OnlineMeetingDefaultValues;
  static constexpr Field properties[] = {
      field<&T::access_level>("accessLevel"),
      field<&T::automatic_leader_assignment>("automaticLeaderAssignment"),
      field<&T::default_online_meeting_rel>("defaultOnlineMeetingRel"),
      field<&T::entry_exit_announcement>("entryExitAnnouncement"),
      field<&T::lobby_bypass_for_phone_users>("lobbyBypassForPhoneUsers"),
      field<&T::participants_warning_threshold>("participantsWarningThreshold"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& OnlineMeetingDefaultValues::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "onlineMeetingDefaultValues", "GET", 1, "", {}, errors};
  return operation;
}

// onlineMeetingEligibleValues

OnlineMeetingEligibleValues::OnlineMeetingEligibleValues() = default;
OnlineMeetingEligibleValues::OnlineMeetingEligibleValues(const OnlineMeetingEligibleValues&) = default;
OnlineMeetingEligibleValues::OnlineMeetingEligibleValues(OnlineMeetingEligibleValues&&) noexcept = default;
OnlineMeetingEligibleValues& OnlineMeetingEligibleValues::operator=(OnlineMeetingEligibleValues other) noexcept {
  return detail::replace(*this, std::move(other));
}
OnlineMeetingEligibleValues::~OnlineMeetingEligibleValues() = default;

template <>
const detail::Type& detail::type_of<OnlineMeetingEligibleValues>() noexcept {
  using T = ::ucwa::OnlineMeetingEligibleValues;
  static constexpr Field properties[] = {
      field<&T::access_levels>("accessLevels"),
      field<&T::automatic_leader_assignments>("automaticLeaderAssignments"),
      field<&T::eligible_online_meeting_rels>("eligibleOnlineMeetingRels"),
      field<&T::entry_exit_announcements>("entryExitAnnouncements"),
      field<&T::lobby_bypass_for_phone_users_settings>("lobbyBypassForPhoneUsersSettings"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::my_assigned_online_meeting>("myAssignedOnlineMeeting"),
      field<&T::links, &T::Links::my_online_meetings>("myOnlineMeetings"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& OnlineMeetingEligibleValues::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "onlineMeetingEligibleValues", "GET", 1, "", {}, errors};
  return operation;
}

// onlineMeetingExtension

OnlineMeetingExtension::OnlineMeetingExtension() = default;
OnlineMeetingExtension::OnlineMeetingExtension(const OnlineMeetingExtension&) = default;
OnlineMeetingExtension::OnlineMeetingExtension(OnlineMeetingExtension&&) noexcept = default;
OnlineMeetingExtension& OnlineMeetingExtension::operator=(OnlineMeetingExtension other) noexcept {
  return detail::replace(*this, std::move(other));
}
OnlineMeetingExtension::~OnlineMeetingExtension() = default;

template <>
const detail::Type& detail::type_of<OnlineMeetingExtension>() noexcept {
  using T = ::ucwa::OnlineMeetingExtension;
  static constexpr Field properties[] = {
      field<&T::id>("id"),
      field<&T::type>("type"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& OnlineMeetingExtension::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "onlineMeetingExtension", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& OnlineMeetingExtension::Delete::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "onlineMeetingExtension", "DELETE", 1, "", {}, errors};
  return operation;
}

const detail::Operation& OnlineMeetingExtension::Put::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"id", detail::Place::body},
      {"type", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{
      "onlineMeetingExtension", "PUT", 1, "application/json", parameters, errors};
  return operation;
}

// onlineMeetingExtensions

OnlineMeetingExtensions::OnlineMeetingExtensions() = default;
OnlineMeetingExtensions::OnlineMeetingExtensions(const OnlineMeetingExtensions&) = default;
OnlineMeetingExtensions::OnlineMeetingExtensions(OnlineMeetingExtensions&&) noexcept = default;
OnlineMeetingExtensions& OnlineMeetingExtensions::operator=(OnlineMeetingExtensions other) noexcept {
  return detail::replace(*this, std::move(other));
}
OnlineMeetingExtensions::~OnlineMeetingExtensions() = default;

template <>
const detail::Type& detail::type_of<OnlineMeetingExtensions>() noexcept {
  using T = ::ucwa::OnlineMeetingExtensions;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::online_meeting_extension>("onlineMeetingExtension"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
  return type;
}

const detail::Operation& OnlineMeetingExtensions::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "onlineMeetingExtensions", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& OnlineMeetingExtensions::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"id", detail::Place::body},
      {"type", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "onlineMeetingExtensions", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// onlineMeetingInvitation

OnlineMeetingInvitation::OnlineMeetingInvitation() = default;
OnlineMeetingInvitation::OnlineMeetingInvitation(const OnlineMeetingInvitation&) = default;
OnlineMeetingInvitation::OnlineMeetingInvitation(OnlineMeetingInvitation&&) noexcept = default;
OnlineMeetingInvitation& OnlineMeetingInvitation::operator=(OnlineMeetingInvitation other) noexcept {
  return detail::replace(*this, std::move(other));
}
OnlineMeetingInvitation::~OnlineMeetingInvitation() = default;

template <>
const detail::Type& detail::type_of<OnlineMeetingInvitation>() noexcept {
  using T = ::ucwa::OnlineMeetingInvitation;
  static constexpr Field properties[] = {
      field<&T::anonymous_display_name>("anonymousDisplayName"),
      field<&T::available_modalities>("availableModalities"),
      field<&T::direction>("direction"),
      field<&T::importance>("importance"),
      field<&T::online_meeting_uri>("onlineMeetingUri"),
      field<&T::message>("message"),
      field<&T::operation_id>("operationId"),
      field<&T::state>("state"),
      field<&T::subject>("subject"),
      field<&T::thread_id>("threadId"),
      field<&T::to>("to"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::accept>("accept"),
      field<&T::links, &T::Links::accepted_by_contact>("acceptedByContact"),
      field<&T::links, &T::Links::cancel>("cancel"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::decline>("decline"),
      field<&T::links, &T::Links::from>("from"),
      field<&T::links, &T::Links::on_behalf_of>("onBehalfOf"),
      field<&T::links, &T::Links::to>("to"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::from>("from"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
  return type;
}

const detail::Operation& OnlineMeetingInvitation::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {400, "BadRequest", ""},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {404, "NotFound", ""},
      {400, "BadRequest", "ParameterValidationFailure"},
      {409, "Conflict", "TooManyGroups"},
      {415, "UnsupportedMediaType", ""},
  };
  static constexpr detail::Operation operation{
      "onlineMeetingInvitation", "GET", 1, "", {}, errors};
  return operation;
}

// onlineMeetingInvitationCustomization

OnlineMeetingInvitationCustomization::OnlineMeetingInvitationCustomization() = default;
OnlineMeetingInvitationCustomization::OnlineMeetingInvitationCustomization(const OnlineMeetingInvitationCustomization&) = default;
OnlineMeetingInvitationCustomization::OnlineMeetingInvitationCustomization(OnlineMeetingInvitationCustomization&&) noexcept = default;
OnlineMeetingInvitationCustomization& OnlineMeetingInvitationCustomization::operator=(OnlineMeetingInvitationCustomization other) noexcept {
  return detail::replace(*this, std::move(other));
}
OnlineMeetingInvitationCustomization::~OnlineMeetingInvitationCustomization() = default;

template <>
const detail::Type& detail::type_of<OnlineMeetingInvitationCustomization>() noexcept {
  using T = ::ucwa::OnlineMeetingInvitationCustomization;
  static constexpr Field properties[] = {
      field<&T::enterprise_help_url>("enterpriseHelpUrl"),
      field<&T::invitation_footer_text>("invitationFooterText"),
      field<&T::invitation_help_url>("invitationHelpUrl"),
      field<&T::invitation_legal_url>("invitationLegalUrl"),
      field<&T::invitation_logo_url>("invitationLogoUrl"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& OnlineMeetingInvitationCustomization::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "onlineMeetingInvitationCustomization", "GET", 1, "", {}, errors};
  return operation;
}

// onlineMeetingPolicies

OnlineMeetingPolicies::OnlineMeetingPolicies() = default;
OnlineMeetingPolicies::OnlineMeetingPolicies(const OnlineMeetingPolicies&) = default;
OnlineMeetingPolicies::OnlineMeetingPolicies(OnlineMeetingPolicies&&) noexcept = default;
OnlineMeetingPolicies& OnlineMeetingPolicies::operator=(OnlineMeetingPolicies other) noexcept {
  return detail::replace(*this, std::move(other));
}
OnlineMeetingPolicies::~OnlineMeetingPolicies() = default;

template <>
const detail::Type& detail::type_of<OnlineMeetingPolicies>() noexcept {
  using T = ::ucwa::OnlineMeetingPolicies;
  static constexpr Field properties[] = {
      field<&T::entry_exit_announcement>("entryExitAnnouncement"),
      field<&T::external_user_meeting_recording>("externalUserMeetingRecording"),
      field<&T::meeting_recording>("meetingRecording"),
      field<&T::meeting_size>("meetingSize"),
      field<&T::phone_user_admission>("phoneUserAdmission"),
      field<&T::voip_audio>("voipAudio"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& OnlineMeetingPolicies::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "onlineMeetingPolicies", "GET", 1, "", {}, errors};
  return operation;
}

// onlineMeetings

OnlineMeetings::OnlineMeetings() = default;
OnlineMeetings::OnlineMeetings(const OnlineMeetings&) = default;
OnlineMeetings::OnlineMeetings(OnlineMeetings&&) noexcept = default;
OnlineMeetings& OnlineMeetings::operator=(OnlineMeetings other) noexcept {
  return detail::replace(*this, std::move(other));
}
OnlineMeetings::~OnlineMeetings() = default;

template <>
const detail::Type& detail::type_of<OnlineMeetings>() noexcept {
  using T = ::ucwa::OnlineMeetings;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::my_assigned_online_meeting>("myAssignedOnlineMeeting"),
      field<&T::links, &T::Links::my_online_meetings>("myOnlineMeetings"),
      field<&T::links, &T::Links::online_meeting_default_values>("onlineMeetingDefaultValues"),
      field<&T::links, &T::Links::online_meeting_eligible_values>("onlineMeetingEligibleValues"),
      field<&T::links, &T::Links::online_meeting_invitation_customization>("onlineMeetingInvitationCustomization"),
      field<&T::links, &T::Links::online_meeting_policies>("onlineMeetingPolicies"),
      field<&T::links, &T::Links::phone_dial_in_information>("phoneDialInInformation"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& OnlineMeetings::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "onlineMeetings", "GET", 1, "", {}, errors};
  return operation;
}

// participant

Participant::Participant() = default;
Participant::Participant(const Participant&) = default;
Participant::Participant(Participant&&) noexcept = default;
Participant& Participant::operator=(Participant other) noexcept {
  return detail::replace(*this, std::move(other));
}
Participant::~Participant() = default;

template <>
const detail::Type& detail::type_of<Participant>() noexcept {
  using T = ::ucwa::Participant;
  static constexpr Field properties[] = {
      field<&T::anonymous>("anonymous"),
      field<&T::in_lobby>("inLobby"),
      field<&T::local>("local"),
      field<&T::name>("name"),
      field<&T::organizer>("organizer"),
      field<&T::other_phone_number>("otherPhoneNumber"),
      field<&T::role>("role"),
      field<&T::source_network>("sourceNetwork"),
      field<&T::uri>("uri"),
      field<&T::work_phone_number>("workPhoneNumber"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::admit>("admit"),
      field<&T::links, &T::Links::contact>("contact"),
      field<&T::links, &T::Links::contact_photo>("contactPhoto"),
      field<&T::links, &T::Links::contact_presence>("contactPresence"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::demote>("demote"),
      field<&T::links, &T::Links::eject>("eject"),
      field<&T::links, &T::Links::me>("me"),
      field<&T::links, &T::Links::participant_application_sharing>("participantApplicationSharing"),
      field<&T::links, &T::Links::participant_audio>("participantAudio"),
      field<&T::links, &T::Links::participant_data_collaboration>("participantDataCollaboration"),
      field<&T::links, &T::Links::participant_messaging>("participantMessaging"),
      field<&T::links, &T::Links::participant_panoramic_video>("participantPanoramicVideo"),
      field<&T::links, &T::Links::participant_video>("participantVideo"),
      field<&T::links, &T::Links::promote>("promote"),
      field<&T::links, &T::Links::reject>("reject"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& Participant::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "participant", "GET", 1, "", {}, errors};
  return operation;
}

// participantApplicationSharing

ParticipantApplicationSharing::ParticipantApplicationSharing() = default;
ParticipantApplicationSharing::ParticipantApplicationSharing(const ParticipantApplicationSharing&) = default;
ParticipantApplicationSharing::ParticipantApplicationSharing(ParticipantApplicationSharing&&) noexcept = default;
ParticipantApplicationSharing& ParticipantApplicationSharing::operator=(ParticipantApplicationSharing other) noexcept {
  return detail::replace(*this, std::move(other));
}
ParticipantApplicationSharing::~ParticipantApplicationSharing() = default;

template <>
const detail::Type& detail::type_of<ParticipantApplicationSharing>() noexcept {
  using T = ::ucwa::ParticipantApplicationSharing;
  static constexpr Field properties[] = {
      field<&T::application_sharing_direction>("applicationSharingDirection"),
      field<&T::application_sharing_source_id>("applicationSharingSourceId"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::participant>("participant"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& ParticipantApplicationSharing::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "participantApplicationSharing", "GET", 1, "", {}, errors};
  return operation;
}

// participantAudio

ParticipantAudio::ParticipantAudio() = default;
ParticipantAudio::ParticipantAudio(const ParticipantAudio&) = default;
ParticipantAudio::ParticipantAudio(ParticipantAudio&&) noexcept = default;
ParticipantAudio& ParticipantAudio::operator=(ParticipantAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
ParticipantAudio::~ParticipantAudio() = default;

template <>
const detail::Type& detail::type_of<ParticipantAudio>() noexcept {
  using T = ::ucwa::ParticipantAudio;
  static constexpr Field properties[] = {
      field<&T::audio_direction>("audioDirection"),
      field<&T::audio_muted>("audioMuted"),
      field<&T::audio_source_id>("audioSourceId"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::mute_audio>("muteAudio"),
      field<&T::links, &T::Links::participant>("participant"),
      field<&T::links, &T::Links::unmute_audio>("unmuteAudio"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& ParticipantAudio::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "participantAudio", "GET", 1, "", {}, errors};
  return operation;
}

// participantDataCollaboration

ParticipantDataCollaboration::ParticipantDataCollaboration() = default;
ParticipantDataCollaboration::ParticipantDataCollaboration(const ParticipantDataCollaboration&) = default;
ParticipantDataCollaboration::ParticipantDataCollaboration(ParticipantDataCollaboration&&) noexcept = default;
ParticipantDataCollaboration& ParticipantDataCollaboration::operator=(ParticipantDataCollaboration other) noexcept {
  return detail::replace(*this, std::move(other));
}
ParticipantDataCollaboration::~ParticipantDataCollaboration() = default;

template <>
const detail::Type& detail::type_of<ParticipantDataCollaboration>() noexcept {
  using T = ::ucwa::ParticipantDataCollaboration;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::participant>("participant"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& ParticipantDataCollaboration::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "participantDataCollaboration", "GET", 1, "", {}, errors};
  return operation;
}

}  // namespace ucwa
