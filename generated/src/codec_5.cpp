// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#include <cstddef>

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

#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Winvalid-offsetof"  // see field() in table.hpp
#endif

namespace ucwa {

// myContacts

MyContacts::MyContacts() noexcept = default;
MyContacts::MyContacts(const MyContacts& other) : MyContacts() { detail::copy(detail::type_of<MyContacts>(), this, &other); }
MyContacts::MyContacts(MyContacts&& other) noexcept : MyContacts() { detail::exchange(detail::type_of<MyContacts>(), this, &other); }
MyContacts& MyContacts::operator=(MyContacts other) noexcept { detail::exchange(detail::type_of<MyContacts>(), this, &other); return *this; }
MyContacts::~MyContacts() = default;

template <>
const detail::Type& detail::type_of<MyContacts>() noexcept {
  using T = ::ucwa::MyContacts;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::contact)>("contact", offsetof(T, embedded.contact)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

MyContactsAndGroupsSubscription::MyContactsAndGroupsSubscription() noexcept = default;
MyContactsAndGroupsSubscription::MyContactsAndGroupsSubscription(const MyContactsAndGroupsSubscription& other) : MyContactsAndGroupsSubscription() { detail::copy(detail::type_of<MyContactsAndGroupsSubscription>(), this, &other); }
MyContactsAndGroupsSubscription::MyContactsAndGroupsSubscription(MyContactsAndGroupsSubscription&& other) noexcept : MyContactsAndGroupsSubscription() { detail::exchange(detail::type_of<MyContactsAndGroupsSubscription>(), this, &other); }
MyContactsAndGroupsSubscription& MyContactsAndGroupsSubscription::operator=(MyContactsAndGroupsSubscription other) noexcept { detail::exchange(detail::type_of<MyContactsAndGroupsSubscription>(), this, &other); return *this; }
MyContactsAndGroupsSubscription::~MyContactsAndGroupsSubscription() = default;
bool MyContactsAndGroupsSubscription::set_null(std::string_view property) { return detail::set_null(detail::type_of<MyContactsAndGroupsSubscription>(), this, property); }

template <>
const detail::Type& detail::type_of<MyContactsAndGroupsSubscription>() noexcept {
  using T = ::ucwa::MyContactsAndGroupsSubscription;
  static constexpr Field properties[] = {
      field<decltype(T::state)>("state", offsetof(T, state)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::start_or_refresh_subscription_to_contacts_and_groups)>("startOrRefreshSubscriptionToContactsAndGroups", offsetof(T, links.start_or_refresh_subscription_to_contacts_and_groups)),
      field<decltype(T::Links::stop_subscription_to_contacts_and_groups)>("stopSubscriptionToContactsAndGroups", offsetof(T, links.stop_subscription_to_contacts_and_groups)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

MyGroupMembership::MyGroupMembership() noexcept = default;
MyGroupMembership::MyGroupMembership(const MyGroupMembership& other) : MyGroupMembership() { detail::copy(detail::type_of<MyGroupMembership>(), this, &other); }
MyGroupMembership::MyGroupMembership(MyGroupMembership&& other) noexcept : MyGroupMembership() { detail::exchange(detail::type_of<MyGroupMembership>(), this, &other); }
MyGroupMembership& MyGroupMembership::operator=(MyGroupMembership other) noexcept { detail::exchange(detail::type_of<MyGroupMembership>(), this, &other); return *this; }
MyGroupMembership::~MyGroupMembership() = default;

template <>
const detail::Type& detail::type_of<MyGroupMembership>() noexcept {
  using T = ::ucwa::MyGroupMembership;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::default_group)>("defaultGroup", offsetof(T, links.default_group)),
      field<decltype(T::Links::group)>("group", offsetof(T, links.group)),
      field<decltype(T::Links::pinned_group)>("pinnedGroup", offsetof(T, links.pinned_group)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

MyGroupMembership2::MyGroupMembership2() noexcept = default;
MyGroupMembership2::MyGroupMembership2(const MyGroupMembership2& other) : MyGroupMembership2() { detail::copy(detail::type_of<MyGroupMembership2>(), this, &other); }
MyGroupMembership2::MyGroupMembership2(MyGroupMembership2&& other) noexcept : MyGroupMembership2() { detail::exchange(detail::type_of<MyGroupMembership2>(), this, &other); }
MyGroupMembership2& MyGroupMembership2::operator=(MyGroupMembership2 other) noexcept { detail::exchange(detail::type_of<MyGroupMembership2>(), this, &other); return *this; }
MyGroupMembership2::~MyGroupMembership2() = default;

template <>
const detail::Type& detail::type_of<MyGroupMembership2>() noexcept {
  using T = ::ucwa::MyGroupMembership2;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::default_group)>("defaultGroup", offsetof(T, links.default_group)),
      field<decltype(T::Links::delegates_group)>("delegatesGroup", offsetof(T, links.delegates_group)),
      field<decltype(T::Links::group)>("group", offsetof(T, links.group)),
      field<decltype(T::Links::pinned_group)>("pinnedGroup", offsetof(T, links.pinned_group)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

MyGroupMemberships::MyGroupMemberships() noexcept = default;
MyGroupMemberships::MyGroupMemberships(const MyGroupMemberships& other) : MyGroupMemberships() { detail::copy(detail::type_of<MyGroupMemberships>(), this, &other); }
MyGroupMemberships::MyGroupMemberships(MyGroupMemberships&& other) noexcept : MyGroupMemberships() { detail::exchange(detail::type_of<MyGroupMemberships>(), this, &other); }
MyGroupMemberships& MyGroupMemberships::operator=(MyGroupMemberships other) noexcept { detail::exchange(detail::type_of<MyGroupMemberships>(), this, &other); return *this; }
MyGroupMemberships::~MyGroupMemberships() = default;

template <>
const detail::Type& detail::type_of<MyGroupMemberships>() noexcept {
  using T = ::ucwa::MyGroupMemberships;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::my_group_membership)>("myGroupMembership", offsetof(T, embedded.my_group_membership)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

MyGroupMemberships2::MyGroupMemberships2() noexcept = default;
MyGroupMemberships2::MyGroupMemberships2(const MyGroupMemberships2& other) : MyGroupMemberships2() { detail::copy(detail::type_of<MyGroupMemberships2>(), this, &other); }
MyGroupMemberships2::MyGroupMemberships2(MyGroupMemberships2&& other) noexcept : MyGroupMemberships2() { detail::exchange(detail::type_of<MyGroupMemberships2>(), this, &other); }
MyGroupMemberships2& MyGroupMemberships2::operator=(MyGroupMemberships2 other) noexcept { detail::exchange(detail::type_of<MyGroupMemberships2>(), this, &other); return *this; }
MyGroupMemberships2::~MyGroupMemberships2() = default;

template <>
const detail::Type& detail::type_of<MyGroupMemberships2>() noexcept {
  using T = ::ucwa::MyGroupMemberships2;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::my_group_membership)>("myGroupMembership", offsetof(T, embedded.my_group_membership)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

MyGroups::MyGroups() noexcept = default;
MyGroups::MyGroups(const MyGroups& other) : MyGroups() { detail::copy(detail::type_of<MyGroups>(), this, &other); }
MyGroups::MyGroups(MyGroups&& other) noexcept : MyGroups() { detail::exchange(detail::type_of<MyGroups>(), this, &other); }
MyGroups& MyGroups::operator=(MyGroups other) noexcept { detail::exchange(detail::type_of<MyGroups>(), this, &other); return *this; }
MyGroups::~MyGroups() = default;

template <>
const detail::Type& detail::type_of<MyGroups>() noexcept {
  using T = ::ucwa::MyGroups;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::default_group)>("defaultGroup", offsetof(T, links.default_group)),
      field<decltype(T::Links::delegates_group)>("delegatesGroup", offsetof(T, links.delegates_group)),
      field<decltype(T::Links::delegators_group)>("delegatorsGroup", offsetof(T, links.delegators_group)),
      field<decltype(T::Links::distribution_group)>("distributionGroup", offsetof(T, links.distribution_group)),
      field<decltype(T::Links::group)>("group", offsetof(T, links.group)),
      field<decltype(T::Links::my_organization_group)>("myOrganizationGroup", offsetof(T, links.my_organization_group)),
      field<decltype(T::Links::pinned_group)>("pinnedGroup", offsetof(T, links.pinned_group)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::distribution_group)>("distributionGroup", offsetof(T, embedded.distribution_group)),
      field<decltype(T::Embedded::group)>("group", offsetof(T, embedded.group)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

MyGroups2::MyGroups2() noexcept = default;
MyGroups2::MyGroups2(const MyGroups2& other) : MyGroups2() { detail::copy(detail::type_of<MyGroups2>(), this, &other); }
MyGroups2::MyGroups2(MyGroups2&& other) noexcept : MyGroups2() { detail::exchange(detail::type_of<MyGroups2>(), this, &other); }
MyGroups2& MyGroups2::operator=(MyGroups2 other) noexcept { detail::exchange(detail::type_of<MyGroups2>(), this, &other); return *this; }
MyGroups2::~MyGroups2() = default;

template <>
const detail::Type& detail::type_of<MyGroups2>() noexcept {
  using T = ::ucwa::MyGroups2;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::default_group)>("defaultGroup", offsetof(T, links.default_group)),
      field<decltype(T::Links::delegates_group)>("delegatesGroup", offsetof(T, links.delegates_group)),
      field<decltype(T::Links::delegators_group)>("delegatorsGroup", offsetof(T, links.delegators_group)),
      field<decltype(T::Links::distribution_group)>("distributionGroup", offsetof(T, links.distribution_group)),
      field<decltype(T::Links::group)>("group", offsetof(T, links.group)),
      field<decltype(T::Links::my_organization_group)>("myOrganizationGroup", offsetof(T, links.my_organization_group)),
      field<decltype(T::Links::pinned_group)>("pinnedGroup", offsetof(T, links.pinned_group)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::distribution_group)>("distributionGroup", offsetof(T, embedded.distribution_group)),
      field<decltype(T::Embedded::group)>("group", offsetof(T, embedded.group)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

MyOnlineMeeting::MyOnlineMeeting() noexcept = default;
MyOnlineMeeting::MyOnlineMeeting(const MyOnlineMeeting& other) : MyOnlineMeeting() { detail::copy(detail::type_of<MyOnlineMeeting>(), this, &other); }
MyOnlineMeeting::MyOnlineMeeting(MyOnlineMeeting&& other) noexcept : MyOnlineMeeting() { detail::exchange(detail::type_of<MyOnlineMeeting>(), this, &other); }
MyOnlineMeeting& MyOnlineMeeting::operator=(MyOnlineMeeting other) noexcept { detail::exchange(detail::type_of<MyOnlineMeeting>(), this, &other); return *this; }
MyOnlineMeeting::~MyOnlineMeeting() = default;
bool MyOnlineMeeting::set_null(std::string_view property) { return detail::set_null(detail::type_of<MyOnlineMeeting>(), this, property); }

template <>
const detail::Type& detail::type_of<MyOnlineMeeting>() noexcept {
  using T = ::ucwa::MyOnlineMeeting;
  static constexpr Field properties[] = {
      field<decltype(T::access_level)>("accessLevel", offsetof(T, access_level)),
      field<decltype(T::attendees)>("attendees", offsetof(T, attendees)),
      field<decltype(T::automatic_leader_assignment)>("automaticLeaderAssignment", offsetof(T, automatic_leader_assignment)),
      field<decltype(T::conference_id)>("conferenceId", offsetof(T, conference_id)),
      field<decltype(T::description)>("description", offsetof(T, description)),
      field<decltype(T::entry_exit_announcement)>("entryExitAnnouncement", offsetof(T, entry_exit_announcement)),
      field<decltype(T::expiration_time)>("expirationTime", offsetof(T, expiration_time)),
      field<decltype(T::join_url)>("joinUrl", offsetof(T, join_url)),
      field<decltype(T::leaders)>("leaders", offsetof(T, leaders)),
      field<decltype(T::legacy_online_meeting_uri)>("legacyOnlineMeetingUri", offsetof(T, legacy_online_meeting_uri)),
      field<decltype(T::lobby_bypass_for_phone_users)>("lobbyBypassForPhoneUsers", offsetof(T, lobby_bypass_for_phone_users)),
      field<decltype(T::online_meeting_id)>("onlineMeetingId", offsetof(T, online_meeting_id)),
      field<decltype(T::online_meeting_rel)>("onlineMeetingRel", offsetof(T, online_meeting_rel)),
      field<decltype(T::online_meeting_uri)>("onlineMeetingUri", offsetof(T, online_meeting_uri)),
      field<decltype(T::organizer_uri)>("organizerUri", offsetof(T, organizer_uri)),
      field<decltype(T::phone_user_admission)>("phoneUserAdmission", offsetof(T, phone_user_admission)),
      field<decltype(T::subject)>("subject", offsetof(T, subject)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::online_meeting_extensions)>("onlineMeetingExtensions", offsetof(T, links.online_meeting_extensions)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::online_meeting_extension)>("onlineMeetingExtension", offsetof(T, embedded.online_meeting_extension)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

MyOnlineMeetings::MyOnlineMeetings() noexcept = default;
MyOnlineMeetings::MyOnlineMeetings(const MyOnlineMeetings& other) : MyOnlineMeetings() { detail::copy(detail::type_of<MyOnlineMeetings>(), this, &other); }
MyOnlineMeetings::MyOnlineMeetings(MyOnlineMeetings&& other) noexcept : MyOnlineMeetings() { detail::exchange(detail::type_of<MyOnlineMeetings>(), this, &other); }
MyOnlineMeetings& MyOnlineMeetings::operator=(MyOnlineMeetings other) noexcept { detail::exchange(detail::type_of<MyOnlineMeetings>(), this, &other); return *this; }
MyOnlineMeetings::~MyOnlineMeetings() = default;

template <>
const detail::Type& detail::type_of<MyOnlineMeetings>() noexcept {
  using T = ::ucwa::MyOnlineMeetings;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::my_assigned_online_meeting)>("myAssignedOnlineMeeting", offsetof(T, embedded.my_assigned_online_meeting)),
      field<decltype(T::Embedded::my_online_meeting)>("myOnlineMeeting", offsetof(T, embedded.my_online_meeting)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

MyOrganizationGroup::MyOrganizationGroup() noexcept = default;
MyOrganizationGroup::MyOrganizationGroup(const MyOrganizationGroup& other) : MyOrganizationGroup() { detail::copy(detail::type_of<MyOrganizationGroup>(), this, &other); }
MyOrganizationGroup::MyOrganizationGroup(MyOrganizationGroup&& other) noexcept : MyOrganizationGroup() { detail::exchange(detail::type_of<MyOrganizationGroup>(), this, &other); }
MyOrganizationGroup& MyOrganizationGroup::operator=(MyOrganizationGroup other) noexcept { detail::exchange(detail::type_of<MyOrganizationGroup>(), this, &other); return *this; }
MyOrganizationGroup::~MyOrganizationGroup() = default;
bool MyOrganizationGroup::set_null(std::string_view property) { return detail::set_null(detail::type_of<MyOrganizationGroup>(), this, property); }

template <>
const detail::Type& detail::type_of<MyOrganizationGroup>() noexcept {
  using T = ::ucwa::MyOrganizationGroup;
  static constexpr Field properties[] = {
      field<decltype(T::id)>("id", offsetof(T, id)),
      field<decltype(T::name)>("name", offsetof(T, name)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::group_contacts)>("groupContacts", offsetof(T, links.group_contacts)),
      field<decltype(T::Links::subscribe_to_group_presence)>("subscribeToGroupPresence", offsetof(T, links.subscribe_to_group_presence)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

MyPrivacyRelationship::MyPrivacyRelationship() noexcept = default;
MyPrivacyRelationship::MyPrivacyRelationship(const MyPrivacyRelationship& other) : MyPrivacyRelationship() { detail::copy(detail::type_of<MyPrivacyRelationship>(), this, &other); }
MyPrivacyRelationship::MyPrivacyRelationship(MyPrivacyRelationship&& other) noexcept : MyPrivacyRelationship() { detail::exchange(detail::type_of<MyPrivacyRelationship>(), this, &other); }
MyPrivacyRelationship& MyPrivacyRelationship::operator=(MyPrivacyRelationship other) noexcept { detail::exchange(detail::type_of<MyPrivacyRelationship>(), this, &other); return *this; }
MyPrivacyRelationship::~MyPrivacyRelationship() = default;
bool MyPrivacyRelationship::set_null(std::string_view property) { return detail::set_null(detail::type_of<MyPrivacyRelationship>(), this, property); }

template <>
const detail::Type& detail::type_of<MyPrivacyRelationship>() noexcept {
  using T = ::ucwa::MyPrivacyRelationship;
  static constexpr Field properties[] = {
      field<decltype(T::relationship_level)>("relationshipLevel", offsetof(T, relationship_level)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

MyPrivacyRelationships::MyPrivacyRelationships() noexcept = default;
MyPrivacyRelationships::MyPrivacyRelationships(const MyPrivacyRelationships& other) : MyPrivacyRelationships() { detail::copy(detail::type_of<MyPrivacyRelationships>(), this, &other); }
MyPrivacyRelationships::MyPrivacyRelationships(MyPrivacyRelationships&& other) noexcept : MyPrivacyRelationships() { detail::exchange(detail::type_of<MyPrivacyRelationships>(), this, &other); }
MyPrivacyRelationships& MyPrivacyRelationships::operator=(MyPrivacyRelationships other) noexcept { detail::exchange(detail::type_of<MyPrivacyRelationships>(), this, &other); return *this; }
MyPrivacyRelationships::~MyPrivacyRelationships() = default;

template <>
const detail::Type& detail::type_of<MyPrivacyRelationships>() noexcept {
  using T = ::ucwa::MyPrivacyRelationships;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::my_privacy_relationship)>("myPrivacyRelationship", offsetof(T, embedded.my_privacy_relationship)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

NextConversationLogTranscripts::NextConversationLogTranscripts() noexcept = default;
NextConversationLogTranscripts::NextConversationLogTranscripts(const NextConversationLogTranscripts& other) : NextConversationLogTranscripts() { detail::copy(detail::type_of<NextConversationLogTranscripts>(), this, &other); }
NextConversationLogTranscripts::NextConversationLogTranscripts(NextConversationLogTranscripts&& other) noexcept : NextConversationLogTranscripts() { detail::exchange(detail::type_of<NextConversationLogTranscripts>(), this, &other); }
NextConversationLogTranscripts& NextConversationLogTranscripts::operator=(NextConversationLogTranscripts other) noexcept { detail::exchange(detail::type_of<NextConversationLogTranscripts>(), this, &other); return *this; }
NextConversationLogTranscripts::~NextConversationLogTranscripts() = default;

template <>
const detail::Type& detail::type_of<NextConversationLogTranscripts>() noexcept {
  using T = ::ucwa::NextConversationLogTranscripts;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::next_conversation_log_transcripts)>("nextConversationLogTranscripts", offsetof(T, links.next_conversation_log_transcripts)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::conversation_log_transcript)>("conversationLogTranscript", offsetof(T, embedded.conversation_log_transcript)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

Note::Note() noexcept = default;
Note::Note(const Note& other) : Note() { detail::copy(detail::type_of<Note>(), this, &other); }
Note::Note(Note&& other) noexcept : Note() { detail::exchange(detail::type_of<Note>(), this, &other); }
Note& Note::operator=(Note other) noexcept { detail::exchange(detail::type_of<Note>(), this, &other); return *this; }
Note::~Note() = default;
bool Note::set_null(std::string_view property) { return detail::set_null(detail::type_of<Note>(), this, property); }

template <>
const detail::Type& detail::type_of<Note>() noexcept {
  using T = ::ucwa::Note;
  static constexpr Field properties[] = {
      field<decltype(T::message)>("message", offsetof(T, message)),
      field<decltype(T::type)>("type", offsetof(T, type)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

OnBehalfOf::OnBehalfOf() noexcept = default;
OnBehalfOf::OnBehalfOf(const OnBehalfOf& other) : OnBehalfOf() { detail::copy(detail::type_of<OnBehalfOf>(), this, &other); }
OnBehalfOf::OnBehalfOf(OnBehalfOf&& other) noexcept : OnBehalfOf() { detail::exchange(detail::type_of<OnBehalfOf>(), this, &other); }
OnBehalfOf& OnBehalfOf::operator=(OnBehalfOf other) noexcept { detail::exchange(detail::type_of<OnBehalfOf>(), this, &other); return *this; }
OnBehalfOf::~OnBehalfOf() = default;
bool OnBehalfOf::set_null(std::string_view property) { return detail::set_null(detail::type_of<OnBehalfOf>(), this, property); }

template <>
const detail::Type& detail::type_of<OnBehalfOf>() noexcept {
  using T = ::ucwa::OnBehalfOf;
  static constexpr Field properties[] = {
      field<decltype(T::company)>("company", offsetof(T, company)),
      field<decltype(T::department)>("department", offsetof(T, department)),
      field<decltype(T::email_addresses)>("emailAddresses", offsetof(T, email_addresses)),
      field<decltype(T::home_phone_number)>("homePhoneNumber", offsetof(T, home_phone_number)),
      field<decltype(T::source_network_icon_url)>("sourceNetworkIconUrl", offsetof(T, source_network_icon_url)),
      field<decltype(T::mobile_phone_number)>("mobilePhoneNumber", offsetof(T, mobile_phone_number)),
      field<decltype(T::name)>("name", offsetof(T, name)),
      field<decltype(T::office)>("office", offsetof(T, office)),
      field<decltype(T::other_phone_number)>("otherPhoneNumber", offsetof(T, other_phone_number)),
      field<decltype(T::source_network)>("sourceNetwork", offsetof(T, source_network)),
      field<decltype(T::title)>("title", offsetof(T, title)),
      field<decltype(T::type)>("type", offsetof(T, type)),
      field<decltype(T::uri)>("uri", offsetof(T, uri)),
      field<decltype(T::work_phone_number)>("workPhoneNumber", offsetof(T, work_phone_number)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact_location)>("contactLocation", offsetof(T, links.contact_location)),
      field<decltype(T::Links::contact_note)>("contactNote", offsetof(T, links.contact_note)),
      field<decltype(T::Links::contact_photo)>("contactPhoto", offsetof(T, links.contact_photo)),
      field<decltype(T::Links::contact_presence)>("contactPresence", offsetof(T, links.contact_presence)),
      field<decltype(T::Links::contact_privacy_relationship)>("contactPrivacyRelationship", offsetof(T, links.contact_privacy_relationship)),
      field<decltype(T::Links::contact_supported_modalities)>("contactSupportedModalities", offsetof(T, links.contact_supported_modalities)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

OnlineMeeting::OnlineMeeting() noexcept = default;
OnlineMeeting::OnlineMeeting(const OnlineMeeting& other) : OnlineMeeting() { detail::copy(detail::type_of<OnlineMeeting>(), this, &other); }
OnlineMeeting::OnlineMeeting(OnlineMeeting&& other) noexcept : OnlineMeeting() { detail::exchange(detail::type_of<OnlineMeeting>(), this, &other); }
OnlineMeeting& OnlineMeeting::operator=(OnlineMeeting other) noexcept { detail::exchange(detail::type_of<OnlineMeeting>(), this, &other); return *this; }
OnlineMeeting::~OnlineMeeting() = default;
bool OnlineMeeting::set_null(std::string_view property) { return detail::set_null(detail::type_of<OnlineMeeting>(), this, property); }

template <>
const detail::Type& detail::type_of<OnlineMeeting>() noexcept {
  using T = ::ucwa::OnlineMeeting;
  static constexpr Field properties[] = {
      field<decltype(T::access_level)>("accessLevel", offsetof(T, access_level)),
      field<decltype(T::attendees)>("attendees", offsetof(T, attendees)),
      field<decltype(T::automatic_leader_assignment)>("automaticLeaderAssignment", offsetof(T, automatic_leader_assignment)),
      field<decltype(T::conference_id)>("conferenceId", offsetof(T, conference_id)),
      field<decltype(T::description)>("description", offsetof(T, description)),
      field<decltype(T::disclaimer_body)>("disclaimerBody", offsetof(T, disclaimer_body)),
      field<decltype(T::disclaimer_title)>("disclaimerTitle", offsetof(T, disclaimer_title)),
      field<decltype(T::entry_exit_announcement)>("entryExitAnnouncement", offsetof(T, entry_exit_announcement)),
      field<decltype(T::expiration_time)>("expirationTime", offsetof(T, expiration_time)),
      field<decltype(T::hosting_network)>("hostingNetwork", offsetof(T, hosting_network)),
      field<decltype(T::join_url)>("joinUrl", offsetof(T, join_url)),
      field<decltype(T::large_meeting)>("largeMeeting", offsetof(T, large_meeting)),
      field<decltype(T::leaders)>("leaders", offsetof(T, leaders)),
      field<decltype(T::lobby_bypass_for_phone_users)>("lobbyBypassForPhoneUsers", offsetof(T, lobby_bypass_for_phone_users)),
      field<decltype(T::online_meeting_id)>("onlineMeetingId", offsetof(T, online_meeting_id)),
      field<decltype(T::online_meeting_rel)>("onlineMeetingRel", offsetof(T, online_meeting_rel)),
      field<decltype(T::online_meeting_uri)>("onlineMeetingUri", offsetof(T, online_meeting_uri)),
      field<decltype(T::organizer_name)>("organizerName", offsetof(T, organizer_name)),
      field<decltype(T::organizer_uri)>("organizerUri", offsetof(T, organizer_uri)),
      field<decltype(T::phone_user_admission)>("phoneUserAdmission", offsetof(T, phone_user_admission)),
      field<decltype(T::subject)>("subject", offsetof(T, subject)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::organizer)>("organizer", offsetof(T, links.organizer)),
      field<decltype(T::Links::phone_dial_in_information)>("phoneDialInInformation", offsetof(T, links.phone_dial_in_information)),
      field<decltype(T::Links::online_meeting_extensions)>("onlineMeetingExtensions", offsetof(T, links.online_meeting_extensions)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::online_meeting_extension)>("onlineMeetingExtension", offsetof(T, embedded.online_meeting_extension)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

OnlineMeetingDefaultValues::OnlineMeetingDefaultValues() noexcept = default;
OnlineMeetingDefaultValues::OnlineMeetingDefaultValues(const OnlineMeetingDefaultValues& other) : OnlineMeetingDefaultValues() { detail::copy(detail::type_of<OnlineMeetingDefaultValues>(), this, &other); }
OnlineMeetingDefaultValues::OnlineMeetingDefaultValues(OnlineMeetingDefaultValues&& other) noexcept : OnlineMeetingDefaultValues() { detail::exchange(detail::type_of<OnlineMeetingDefaultValues>(), this, &other); }
OnlineMeetingDefaultValues& OnlineMeetingDefaultValues::operator=(OnlineMeetingDefaultValues other) noexcept { detail::exchange(detail::type_of<OnlineMeetingDefaultValues>(), this, &other); return *this; }
OnlineMeetingDefaultValues::~OnlineMeetingDefaultValues() = default;
bool OnlineMeetingDefaultValues::set_null(std::string_view property) { return detail::set_null(detail::type_of<OnlineMeetingDefaultValues>(), this, property); }

template <>
const detail::Type& detail::type_of<OnlineMeetingDefaultValues>() noexcept {
  using T = ::ucwa::OnlineMeetingDefaultValues;
  static constexpr Field properties[] = {
      field<decltype(T::access_level)>("accessLevel", offsetof(T, access_level)),
      field<decltype(T::automatic_leader_assignment)>("automaticLeaderAssignment", offsetof(T, automatic_leader_assignment)),
      field<decltype(T::default_online_meeting_rel)>("defaultOnlineMeetingRel", offsetof(T, default_online_meeting_rel)),
      field<decltype(T::entry_exit_announcement)>("entryExitAnnouncement", offsetof(T, entry_exit_announcement)),
      field<decltype(T::lobby_bypass_for_phone_users)>("lobbyBypassForPhoneUsers", offsetof(T, lobby_bypass_for_phone_users)),
      field<decltype(T::participants_warning_threshold)>("participantsWarningThreshold", offsetof(T, participants_warning_threshold)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

OnlineMeetingEligibleValues::OnlineMeetingEligibleValues() noexcept = default;
OnlineMeetingEligibleValues::OnlineMeetingEligibleValues(const OnlineMeetingEligibleValues& other) : OnlineMeetingEligibleValues() { detail::copy(detail::type_of<OnlineMeetingEligibleValues>(), this, &other); }
OnlineMeetingEligibleValues::OnlineMeetingEligibleValues(OnlineMeetingEligibleValues&& other) noexcept : OnlineMeetingEligibleValues() { detail::exchange(detail::type_of<OnlineMeetingEligibleValues>(), this, &other); }
OnlineMeetingEligibleValues& OnlineMeetingEligibleValues::operator=(OnlineMeetingEligibleValues other) noexcept { detail::exchange(detail::type_of<OnlineMeetingEligibleValues>(), this, &other); return *this; }
OnlineMeetingEligibleValues::~OnlineMeetingEligibleValues() = default;
bool OnlineMeetingEligibleValues::set_null(std::string_view property) { return detail::set_null(detail::type_of<OnlineMeetingEligibleValues>(), this, property); }

template <>
const detail::Type& detail::type_of<OnlineMeetingEligibleValues>() noexcept {
  using T = ::ucwa::OnlineMeetingEligibleValues;
  static constexpr Field properties[] = {
      field<decltype(T::access_levels)>("accessLevels", offsetof(T, access_levels)),
      field<decltype(T::automatic_leader_assignments)>("automaticLeaderAssignments", offsetof(T, automatic_leader_assignments)),
      field<decltype(T::eligible_online_meeting_rels)>("eligibleOnlineMeetingRels", offsetof(T, eligible_online_meeting_rels)),
      field<decltype(T::entry_exit_announcements)>("entryExitAnnouncements", offsetof(T, entry_exit_announcements)),
      field<decltype(T::lobby_bypass_for_phone_users_settings)>("lobbyBypassForPhoneUsersSettings", offsetof(T, lobby_bypass_for_phone_users_settings)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::my_assigned_online_meeting)>("myAssignedOnlineMeeting", offsetof(T, links.my_assigned_online_meeting)),
      field<decltype(T::Links::my_online_meetings)>("myOnlineMeetings", offsetof(T, links.my_online_meetings)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

OnlineMeetingExtension::OnlineMeetingExtension() noexcept = default;
OnlineMeetingExtension::OnlineMeetingExtension(const OnlineMeetingExtension& other) : OnlineMeetingExtension() { detail::copy(detail::type_of<OnlineMeetingExtension>(), this, &other); }
OnlineMeetingExtension::OnlineMeetingExtension(OnlineMeetingExtension&& other) noexcept : OnlineMeetingExtension() { detail::exchange(detail::type_of<OnlineMeetingExtension>(), this, &other); }
OnlineMeetingExtension& OnlineMeetingExtension::operator=(OnlineMeetingExtension other) noexcept { detail::exchange(detail::type_of<OnlineMeetingExtension>(), this, &other); return *this; }
OnlineMeetingExtension::~OnlineMeetingExtension() = default;
bool OnlineMeetingExtension::set_null(std::string_view property) { return detail::set_null(detail::type_of<OnlineMeetingExtension>(), this, property); }

template <>
const detail::Type& detail::type_of<OnlineMeetingExtension>() noexcept {
  using T = ::ucwa::OnlineMeetingExtension;
  static constexpr Field properties[] = {
      field<decltype(T::id)>("id", offsetof(T, id)),
      field<decltype(T::type)>("type", offsetof(T, type)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

OnlineMeetingExtensions::OnlineMeetingExtensions() noexcept = default;
OnlineMeetingExtensions::OnlineMeetingExtensions(const OnlineMeetingExtensions& other) : OnlineMeetingExtensions() { detail::copy(detail::type_of<OnlineMeetingExtensions>(), this, &other); }
OnlineMeetingExtensions::OnlineMeetingExtensions(OnlineMeetingExtensions&& other) noexcept : OnlineMeetingExtensions() { detail::exchange(detail::type_of<OnlineMeetingExtensions>(), this, &other); }
OnlineMeetingExtensions& OnlineMeetingExtensions::operator=(OnlineMeetingExtensions other) noexcept { detail::exchange(detail::type_of<OnlineMeetingExtensions>(), this, &other); return *this; }
OnlineMeetingExtensions::~OnlineMeetingExtensions() = default;

template <>
const detail::Type& detail::type_of<OnlineMeetingExtensions>() noexcept {
  using T = ::ucwa::OnlineMeetingExtensions;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::online_meeting_extension)>("onlineMeetingExtension", offsetof(T, embedded.online_meeting_extension)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

OnlineMeetingInvitation::OnlineMeetingInvitation() noexcept = default;
OnlineMeetingInvitation::OnlineMeetingInvitation(const OnlineMeetingInvitation& other) : OnlineMeetingInvitation() { detail::copy(detail::type_of<OnlineMeetingInvitation>(), this, &other); }
OnlineMeetingInvitation::OnlineMeetingInvitation(OnlineMeetingInvitation&& other) noexcept : OnlineMeetingInvitation() { detail::exchange(detail::type_of<OnlineMeetingInvitation>(), this, &other); }
OnlineMeetingInvitation& OnlineMeetingInvitation::operator=(OnlineMeetingInvitation other) noexcept { detail::exchange(detail::type_of<OnlineMeetingInvitation>(), this, &other); return *this; }
OnlineMeetingInvitation::~OnlineMeetingInvitation() = default;
bool OnlineMeetingInvitation::set_null(std::string_view property) { return detail::set_null(detail::type_of<OnlineMeetingInvitation>(), this, property); }

template <>
const detail::Type& detail::type_of<OnlineMeetingInvitation>() noexcept {
  using T = ::ucwa::OnlineMeetingInvitation;
  static constexpr Field properties[] = {
      field<decltype(T::anonymous_display_name)>("anonymousDisplayName", offsetof(T, anonymous_display_name)),
      field<decltype(T::available_modalities)>("availableModalities", offsetof(T, available_modalities)),
      field<decltype(T::direction)>("direction", offsetof(T, direction)),
      field<decltype(T::importance)>("importance", offsetof(T, importance)),
      field<decltype(T::online_meeting_uri)>("onlineMeetingUri", offsetof(T, online_meeting_uri)),
      field<decltype(T::message)>("message", offsetof(T, message)),
      field<decltype(T::operation_id)>("operationId", offsetof(T, operation_id)),
      field<decltype(T::state)>("state", offsetof(T, state)),
      field<decltype(T::subject)>("subject", offsetof(T, subject)),
      field<decltype(T::thread_id)>("threadId", offsetof(T, thread_id)),
      field<decltype(T::to)>("to", offsetof(T, to)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::accept)>("accept", offsetof(T, links.accept)),
      field<decltype(T::Links::accepted_by_contact)>("acceptedByContact", offsetof(T, links.accepted_by_contact)),
      field<decltype(T::Links::cancel)>("cancel", offsetof(T, links.cancel)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::decline)>("decline", offsetof(T, links.decline)),
      field<decltype(T::Links::from)>("from", offsetof(T, links.from)),
      field<decltype(T::Links::on_behalf_of)>("onBehalfOf", offsetof(T, links.on_behalf_of)),
      field<decltype(T::Links::to)>("to", offsetof(T, links.to)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::from)>("from", offsetof(T, embedded.from)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             embedded,
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

OnlineMeetingInvitationCustomization::OnlineMeetingInvitationCustomization() noexcept = default;
OnlineMeetingInvitationCustomization::OnlineMeetingInvitationCustomization(const OnlineMeetingInvitationCustomization& other) : OnlineMeetingInvitationCustomization() { detail::copy(detail::type_of<OnlineMeetingInvitationCustomization>(), this, &other); }
OnlineMeetingInvitationCustomization::OnlineMeetingInvitationCustomization(OnlineMeetingInvitationCustomization&& other) noexcept : OnlineMeetingInvitationCustomization() { detail::exchange(detail::type_of<OnlineMeetingInvitationCustomization>(), this, &other); }
OnlineMeetingInvitationCustomization& OnlineMeetingInvitationCustomization::operator=(OnlineMeetingInvitationCustomization other) noexcept { detail::exchange(detail::type_of<OnlineMeetingInvitationCustomization>(), this, &other); return *this; }
OnlineMeetingInvitationCustomization::~OnlineMeetingInvitationCustomization() = default;
bool OnlineMeetingInvitationCustomization::set_null(std::string_view property) { return detail::set_null(detail::type_of<OnlineMeetingInvitationCustomization>(), this, property); }

template <>
const detail::Type& detail::type_of<OnlineMeetingInvitationCustomization>() noexcept {
  using T = ::ucwa::OnlineMeetingInvitationCustomization;
  static constexpr Field properties[] = {
      field<decltype(T::enterprise_help_url)>("enterpriseHelpUrl", offsetof(T, enterprise_help_url)),
      field<decltype(T::invitation_footer_text)>("invitationFooterText", offsetof(T, invitation_footer_text)),
      field<decltype(T::invitation_help_url)>("invitationHelpUrl", offsetof(T, invitation_help_url)),
      field<decltype(T::invitation_legal_url)>("invitationLegalUrl", offsetof(T, invitation_legal_url)),
      field<decltype(T::invitation_logo_url)>("invitationLogoUrl", offsetof(T, invitation_logo_url)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

OnlineMeetingPolicies::OnlineMeetingPolicies() noexcept = default;
OnlineMeetingPolicies::OnlineMeetingPolicies(const OnlineMeetingPolicies& other) : OnlineMeetingPolicies() { detail::copy(detail::type_of<OnlineMeetingPolicies>(), this, &other); }
OnlineMeetingPolicies::OnlineMeetingPolicies(OnlineMeetingPolicies&& other) noexcept : OnlineMeetingPolicies() { detail::exchange(detail::type_of<OnlineMeetingPolicies>(), this, &other); }
OnlineMeetingPolicies& OnlineMeetingPolicies::operator=(OnlineMeetingPolicies other) noexcept { detail::exchange(detail::type_of<OnlineMeetingPolicies>(), this, &other); return *this; }
OnlineMeetingPolicies::~OnlineMeetingPolicies() = default;
bool OnlineMeetingPolicies::set_null(std::string_view property) { return detail::set_null(detail::type_of<OnlineMeetingPolicies>(), this, property); }

template <>
const detail::Type& detail::type_of<OnlineMeetingPolicies>() noexcept {
  using T = ::ucwa::OnlineMeetingPolicies;
  static constexpr Field properties[] = {
      field<decltype(T::entry_exit_announcement)>("entryExitAnnouncement", offsetof(T, entry_exit_announcement)),
      field<decltype(T::external_user_meeting_recording)>("externalUserMeetingRecording", offsetof(T, external_user_meeting_recording)),
      field<decltype(T::meeting_recording)>("meetingRecording", offsetof(T, meeting_recording)),
      field<decltype(T::meeting_size)>("meetingSize", offsetof(T, meeting_size)),
      field<decltype(T::phone_user_admission)>("phoneUserAdmission", offsetof(T, phone_user_admission)),
      field<decltype(T::voip_audio)>("voipAudio", offsetof(T, voip_audio)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

OnlineMeetings::OnlineMeetings() noexcept = default;
OnlineMeetings::OnlineMeetings(const OnlineMeetings& other) : OnlineMeetings() { detail::copy(detail::type_of<OnlineMeetings>(), this, &other); }
OnlineMeetings::OnlineMeetings(OnlineMeetings&& other) noexcept : OnlineMeetings() { detail::exchange(detail::type_of<OnlineMeetings>(), this, &other); }
OnlineMeetings& OnlineMeetings::operator=(OnlineMeetings other) noexcept { detail::exchange(detail::type_of<OnlineMeetings>(), this, &other); return *this; }
OnlineMeetings::~OnlineMeetings() = default;

template <>
const detail::Type& detail::type_of<OnlineMeetings>() noexcept {
  using T = ::ucwa::OnlineMeetings;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::my_assigned_online_meeting)>("myAssignedOnlineMeeting", offsetof(T, links.my_assigned_online_meeting)),
      field<decltype(T::Links::my_online_meetings)>("myOnlineMeetings", offsetof(T, links.my_online_meetings)),
      field<decltype(T::Links::online_meeting_default_values)>("onlineMeetingDefaultValues", offsetof(T, links.online_meeting_default_values)),
      field<decltype(T::Links::online_meeting_eligible_values)>("onlineMeetingEligibleValues", offsetof(T, links.online_meeting_eligible_values)),
      field<decltype(T::Links::online_meeting_invitation_customization)>("onlineMeetingInvitationCustomization", offsetof(T, links.online_meeting_invitation_customization)),
      field<decltype(T::Links::online_meeting_policies)>("onlineMeetingPolicies", offsetof(T, links.online_meeting_policies)),
      field<decltype(T::Links::phone_dial_in_information)>("phoneDialInInformation", offsetof(T, links.phone_dial_in_information)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

Participant::Participant() noexcept = default;
Participant::Participant(const Participant& other) : Participant() { detail::copy(detail::type_of<Participant>(), this, &other); }
Participant::Participant(Participant&& other) noexcept : Participant() { detail::exchange(detail::type_of<Participant>(), this, &other); }
Participant& Participant::operator=(Participant other) noexcept { detail::exchange(detail::type_of<Participant>(), this, &other); return *this; }
Participant::~Participant() = default;
bool Participant::set_null(std::string_view property) { return detail::set_null(detail::type_of<Participant>(), this, property); }

template <>
const detail::Type& detail::type_of<Participant>() noexcept {
  using T = ::ucwa::Participant;
  static constexpr Field properties[] = {
      field<decltype(T::anonymous)>("anonymous", offsetof(T, anonymous)),
      field<decltype(T::in_lobby)>("inLobby", offsetof(T, in_lobby)),
      field<decltype(T::local)>("local", offsetof(T, local)),
      field<decltype(T::name)>("name", offsetof(T, name)),
      field<decltype(T::organizer)>("organizer", offsetof(T, organizer)),
      field<decltype(T::other_phone_number)>("otherPhoneNumber", offsetof(T, other_phone_number)),
      field<decltype(T::role)>("role", offsetof(T, role)),
      field<decltype(T::source_network)>("sourceNetwork", offsetof(T, source_network)),
      field<decltype(T::uri)>("uri", offsetof(T, uri)),
      field<decltype(T::work_phone_number)>("workPhoneNumber", offsetof(T, work_phone_number)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::admit)>("admit", offsetof(T, links.admit)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::contact_photo)>("contactPhoto", offsetof(T, links.contact_photo)),
      field<decltype(T::Links::contact_presence)>("contactPresence", offsetof(T, links.contact_presence)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::demote)>("demote", offsetof(T, links.demote)),
      field<decltype(T::Links::eject)>("eject", offsetof(T, links.eject)),
      field<decltype(T::Links::me)>("me", offsetof(T, links.me)),
      field<decltype(T::Links::participant_application_sharing)>("participantApplicationSharing", offsetof(T, links.participant_application_sharing)),
      field<decltype(T::Links::participant_audio)>("participantAudio", offsetof(T, links.participant_audio)),
      field<decltype(T::Links::participant_data_collaboration)>("participantDataCollaboration", offsetof(T, links.participant_data_collaboration)),
      field<decltype(T::Links::participant_messaging)>("participantMessaging", offsetof(T, links.participant_messaging)),
      field<decltype(T::Links::participant_panoramic_video)>("participantPanoramicVideo", offsetof(T, links.participant_panoramic_video)),
      field<decltype(T::Links::participant_video)>("participantVideo", offsetof(T, links.participant_video)),
      field<decltype(T::Links::promote)>("promote", offsetof(T, links.promote)),
      field<decltype(T::Links::reject)>("reject", offsetof(T, links.reject)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

ParticipantApplicationSharing::ParticipantApplicationSharing() noexcept = default;
ParticipantApplicationSharing::ParticipantApplicationSharing(const ParticipantApplicationSharing& other) : ParticipantApplicationSharing() { detail::copy(detail::type_of<ParticipantApplicationSharing>(), this, &other); }
ParticipantApplicationSharing::ParticipantApplicationSharing(ParticipantApplicationSharing&& other) noexcept : ParticipantApplicationSharing() { detail::exchange(detail::type_of<ParticipantApplicationSharing>(), this, &other); }
ParticipantApplicationSharing& ParticipantApplicationSharing::operator=(ParticipantApplicationSharing other) noexcept { detail::exchange(detail::type_of<ParticipantApplicationSharing>(), this, &other); return *this; }
ParticipantApplicationSharing::~ParticipantApplicationSharing() = default;
bool ParticipantApplicationSharing::set_null(std::string_view property) { return detail::set_null(detail::type_of<ParticipantApplicationSharing>(), this, property); }

template <>
const detail::Type& detail::type_of<ParticipantApplicationSharing>() noexcept {
  using T = ::ucwa::ParticipantApplicationSharing;
  static constexpr Field properties[] = {
      field<decltype(T::application_sharing_direction)>("applicationSharingDirection", offsetof(T, application_sharing_direction)),
      field<decltype(T::application_sharing_source_id)>("applicationSharingSourceId", offsetof(T, application_sharing_source_id)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::participant)>("participant", offsetof(T, links.participant)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

ParticipantAudio::ParticipantAudio() noexcept = default;
ParticipantAudio::ParticipantAudio(const ParticipantAudio& other) : ParticipantAudio() { detail::copy(detail::type_of<ParticipantAudio>(), this, &other); }
ParticipantAudio::ParticipantAudio(ParticipantAudio&& other) noexcept : ParticipantAudio() { detail::exchange(detail::type_of<ParticipantAudio>(), this, &other); }
ParticipantAudio& ParticipantAudio::operator=(ParticipantAudio other) noexcept { detail::exchange(detail::type_of<ParticipantAudio>(), this, &other); return *this; }
ParticipantAudio::~ParticipantAudio() = default;
bool ParticipantAudio::set_null(std::string_view property) { return detail::set_null(detail::type_of<ParticipantAudio>(), this, property); }

template <>
const detail::Type& detail::type_of<ParticipantAudio>() noexcept {
  using T = ::ucwa::ParticipantAudio;
  static constexpr Field properties[] = {
      field<decltype(T::audio_direction)>("audioDirection", offsetof(T, audio_direction)),
      field<decltype(T::audio_muted)>("audioMuted", offsetof(T, audio_muted)),
      field<decltype(T::audio_source_id)>("audioSourceId", offsetof(T, audio_source_id)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::mute_audio)>("muteAudio", offsetof(T, links.mute_audio)),
      field<decltype(T::Links::participant)>("participant", offsetof(T, links.participant)),
      field<decltype(T::Links::unmute_audio)>("unmuteAudio", offsetof(T, links.unmute_audio)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             properties,
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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

ParticipantDataCollaboration::ParticipantDataCollaboration() noexcept = default;
ParticipantDataCollaboration::ParticipantDataCollaboration(const ParticipantDataCollaboration& other) : ParticipantDataCollaboration() { detail::copy(detail::type_of<ParticipantDataCollaboration>(), this, &other); }
ParticipantDataCollaboration::ParticipantDataCollaboration(ParticipantDataCollaboration&& other) noexcept : ParticipantDataCollaboration() { detail::exchange(detail::type_of<ParticipantDataCollaboration>(), this, &other); }
ParticipantDataCollaboration& ParticipantDataCollaboration::operator=(ParticipantDataCollaboration other) noexcept { detail::exchange(detail::type_of<ParticipantDataCollaboration>(), this, &other); return *this; }
ParticipantDataCollaboration::~ParticipantDataCollaboration() = default;

template <>
const detail::Type& detail::type_of<ParticipantDataCollaboration>() noexcept {
  using T = ::ucwa::ParticipantDataCollaboration;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::participant)>("participant", offsetof(T, links.participant)),
  };
  static constexpr Type type{T::rel,
                             sizeof(T),
                             {},
                             links,
                             {},
                             base_of<T>,
                             offsetof(T, links.other),
                             offsetof(T, embedded.other)};
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
