// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#include <cstddef>

#include "field_traits.hpp"
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
#include "ucwa/resources/participant_invitation.hpp"
#include "ucwa/resources/participant_messaging.hpp"
#include "ucwa/resources/participant_panoramic_video.hpp"
#include "ucwa/resources/participant_video.hpp"
#include "ucwa/resources/participants.hpp"
#include "ucwa/resources/people.hpp"
#include "ucwa/resources/phone.hpp"
#include "ucwa/resources/phone_audio.hpp"
#include "ucwa/resources/phone_audio_invitation.hpp"
#include "ucwa/resources/phone_dial_in_information.hpp"
#include "ucwa/resources/phones.hpp"
#include "ucwa/resources/photo.hpp"
#include "ucwa/resources/pinned_group.hpp"
#include "ucwa/resources/policies.hpp"
#include "ucwa/resources/presence.hpp"
#include "ucwa/resources/presence_subscription.hpp"
#include "ucwa/resources/presence_subscription_membership.hpp"
#include "ucwa/resources/presence_subscription_memberships.hpp"
#include "ucwa/resources/presence_subscriptions.hpp"
#include "ucwa/resources/promote.hpp"
#include "ucwa/resources/publish_call_quality_feedback.hpp"
#include "ucwa/resources/reason.hpp"
#include "ucwa/resources/redirect.hpp"
#include "ucwa/resources/reject.hpp"
#include "ucwa/resources/remove_contact_from_all_groups.hpp"
#include "ucwa/resources/remove_contact_from_all_groups2.hpp"
#include "ucwa/resources/remove_from_contact_list.hpp"
#include "ucwa/resources/renegotiations.hpp"
#include "ucwa/resources/replace_with_phone_audio.hpp"
#include "ucwa/resources/replay_message.hpp"
#include "ucwa/resources/report_media_diagnostics.hpp"
#include "ucwa/resources/report_my_activity.hpp"
#include "ucwa/resources/report_my_network.hpp"
#include "ucwa/resources/reset_contact_privacy_relationship.hpp"
#include "ucwa/resources/reset_unanswered_call_settings.hpp"
#include "ucwa/resources/resume_audio.hpp"
#include "ucwa/resources/resume_audio_video.hpp"
#include "ucwa/resources/resume_phone_audio.hpp"
#include "ucwa/resources/root.hpp"
#include "ucwa/resources/search.hpp"
#include "ucwa/resources/search2.hpp"
#include "ucwa/resources/send_message.hpp"
#include "ucwa/resources/send_provisional_answer.hpp"
#include "ucwa/resources/session.hpp"
#include "ucwa/resources/sessions.hpp"
#include "ucwa/resources/set_is_typing.hpp"
#include "ucwa/resources/simultaneous_ring_settings.hpp"
#include "ucwa/resources/simultaneous_ring_to_contact.hpp"
#include "ucwa/resources/simultaneous_ring_to_delegates.hpp"
#include "ucwa/resources/simultaneous_ring_to_team.hpp"
#include "ucwa/resources/start_audio.hpp"
#include "ucwa/resources/start_audio2.hpp"
#include "ucwa/resources/start_audio_on_behalf_of_delegator.hpp"
#include "ucwa/resources/start_audio_video.hpp"
#include "ucwa/resources/start_audio_video2.hpp"
#include "ucwa/resources/start_audio_video_on_behalf_of_delegator.hpp"
#include "ucwa/resources/start_emergency_call.hpp"
#include "ucwa/resources/start_messaging.hpp"
#include "ucwa/resources/start_messaging2.hpp"
#include "ucwa/resources/start_online_meeting.hpp"
#include "ucwa/resources/start_or_refresh_subscription_to_contacts_and_groups.hpp"
#include "ucwa/resources/start_phone_audio.hpp"
#include "ucwa/resources/start_phone_audio2.hpp"
#include "ucwa/resources/start_phone_audio_on_behalf_of_delegator.hpp"
#include "ucwa/resources/start_video.hpp"
#include "ucwa/resources/stop_audio.hpp"
#include "ucwa/resources/stop_audio_video.hpp"
#include "ucwa/resources/stop_messaging.hpp"
#include "ucwa/resources/stop_phone_audio.hpp"
#include "ucwa/resources/stop_subscription_to_contacts_and_groups.hpp"
#include "ucwa/resources/stop_video.hpp"
#include "ucwa/resources/subscribe_to_group_presence.hpp"
#include "ucwa/resources/subscribed_contacts.hpp"
#include "ucwa/resources/transferred_by.hpp"
#include "ucwa/resources/turn_off_call_forwarding.hpp"
#include "ucwa/resources/typing_participants.hpp"
#include "ucwa/resources/unanswered_call_settings.hpp"
#include "ucwa/resources/unanswered_call_to_contact.hpp"
#include "ucwa/resources/unanswered_call_to_voicemail.hpp"
#include "ucwa/resources/unmute_audio.hpp"
#include "ucwa/resources/unmute_video.hpp"
#include "ucwa/resources/user.hpp"
#include "ucwa/resources/user_acknowledged.hpp"
#include "ucwa/resources/video_freeze.hpp"
#include "ucwa/resources/xframe.hpp"

#if UCWA_BINDINGS_VERSION != 3
#error "These sources and the headers of ucwa come from different versions of ucwagen: generate both anew."
#endif

#pragma push_macro("SendMessage")
#undef SendMessage

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

// participantInvitation

ParticipantInvitation::ParticipantInvitation() noexcept = default;
ParticipantInvitation::ParticipantInvitation(const ParticipantInvitation& other) : ParticipantInvitation() { detail::copy(detail::type_of<ParticipantInvitation>(), this, &other); }
ParticipantInvitation::ParticipantInvitation(ParticipantInvitation&& other) noexcept : ParticipantInvitation() { detail::exchange(detail::type_of<ParticipantInvitation>(), this, &other); }
ParticipantInvitation& ParticipantInvitation::operator=(ParticipantInvitation other) noexcept { detail::exchange(detail::type_of<ParticipantInvitation>(), this, &other); return *this; }
ParticipantInvitation::~ParticipantInvitation() = default;
bool ParticipantInvitation::set_null(std::string_view property) { return detail::set_null(detail::type_of<ParticipantInvitation>(), this, property); }

template <>
const detail::Type& detail::type_of<ParticipantInvitation>() noexcept {
  using T = ::ucwa::ParticipantInvitation;
  static constexpr Field properties[] = {
      field<decltype(T::direction)>("direction", offsetof(T, direction)),
      field<decltype(T::importance)>("importance", offsetof(T, importance)),
      field<decltype(T::message)>("message", offsetof(T, message)),
      field<decltype(T::operation_id)>("operationId", offsetof(T, operation_id)),
      field<decltype(T::state)>("state", offsetof(T, state)),
      field<decltype(T::subject)>("subject", offsetof(T, subject)),
      field<decltype(T::thread_id)>("threadId", offsetof(T, thread_id)),
      field<decltype(T::to)>("to", offsetof(T, to)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::cancel)>("cancel", offsetof(T, links.cancel)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::from)>("from", offsetof(T, links.from)),
      field<decltype(T::Links::participant)>("participant", offsetof(T, links.participant)),
      field<decltype(T::Links::to)>("to", offsetof(T, links.to)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::accepted_by_participant)>("acceptedByParticipant", offsetof(T, embedded.accepted_by_participant)),
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

const detail::Operation& ParticipantInvitation::Get::operation() noexcept {
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
      "participantInvitation", "GET", 1, "", {}, errors};
  return operation;
}

// participantMessaging

ParticipantMessaging::ParticipantMessaging() noexcept = default;
ParticipantMessaging::ParticipantMessaging(const ParticipantMessaging& other) : ParticipantMessaging() { detail::copy(detail::type_of<ParticipantMessaging>(), this, &other); }
ParticipantMessaging::ParticipantMessaging(ParticipantMessaging&& other) noexcept : ParticipantMessaging() { detail::exchange(detail::type_of<ParticipantMessaging>(), this, &other); }
ParticipantMessaging& ParticipantMessaging::operator=(ParticipantMessaging other) noexcept { detail::exchange(detail::type_of<ParticipantMessaging>(), this, &other); return *this; }
ParticipantMessaging::~ParticipantMessaging() = default;

template <>
const detail::Type& detail::type_of<ParticipantMessaging>() noexcept {
  using T = ::ucwa::ParticipantMessaging;
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

const detail::Operation& ParticipantMessaging::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "participantMessaging", "GET", 1, "", {}, errors};
  return operation;
}

// participantPanoramicVideo

ParticipantPanoramicVideo::ParticipantPanoramicVideo() noexcept = default;
ParticipantPanoramicVideo::ParticipantPanoramicVideo(const ParticipantPanoramicVideo& other) : ParticipantPanoramicVideo() { detail::copy(detail::type_of<ParticipantPanoramicVideo>(), this, &other); }
ParticipantPanoramicVideo::ParticipantPanoramicVideo(ParticipantPanoramicVideo&& other) noexcept : ParticipantPanoramicVideo() { detail::exchange(detail::type_of<ParticipantPanoramicVideo>(), this, &other); }
ParticipantPanoramicVideo& ParticipantPanoramicVideo::operator=(ParticipantPanoramicVideo other) noexcept { detail::exchange(detail::type_of<ParticipantPanoramicVideo>(), this, &other); return *this; }
ParticipantPanoramicVideo::~ParticipantPanoramicVideo() = default;
bool ParticipantPanoramicVideo::set_null(std::string_view property) { return detail::set_null(detail::type_of<ParticipantPanoramicVideo>(), this, property); }

template <>
const detail::Type& detail::type_of<ParticipantPanoramicVideo>() noexcept {
  using T = ::ucwa::ParticipantPanoramicVideo;
  static constexpr Field properties[] = {
      field<decltype(T::panoramic_video_direction)>("panoramicVideoDirection", offsetof(T, panoramic_video_direction)),
      field<decltype(T::panoramic_video_muted)>("panoramicVideoMuted", offsetof(T, panoramic_video_muted)),
      field<decltype(T::panoramic_video_source_id)>("panoramicVideoSourceId", offsetof(T, panoramic_video_source_id)),
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

const detail::Operation& ParticipantPanoramicVideo::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "participantPanoramicVideo", "GET", 1, "", {}, errors};
  return operation;
}

// participantVideo

ParticipantVideo::ParticipantVideo() noexcept = default;
ParticipantVideo::ParticipantVideo(const ParticipantVideo& other) : ParticipantVideo() { detail::copy(detail::type_of<ParticipantVideo>(), this, &other); }
ParticipantVideo::ParticipantVideo(ParticipantVideo&& other) noexcept : ParticipantVideo() { detail::exchange(detail::type_of<ParticipantVideo>(), this, &other); }
ParticipantVideo& ParticipantVideo::operator=(ParticipantVideo other) noexcept { detail::exchange(detail::type_of<ParticipantVideo>(), this, &other); return *this; }
ParticipantVideo::~ParticipantVideo() = default;
bool ParticipantVideo::set_null(std::string_view property) { return detail::set_null(detail::type_of<ParticipantVideo>(), this, property); }

template <>
const detail::Type& detail::type_of<ParticipantVideo>() noexcept {
  using T = ::ucwa::ParticipantVideo;
  static constexpr Field properties[] = {
      field<decltype(T::video_direction)>("videoDirection", offsetof(T, video_direction)),
      field<decltype(T::video_muted)>("videoMuted", offsetof(T, video_muted)),
      field<decltype(T::video_source_id)>("videoSourceId", offsetof(T, video_source_id)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::mute_video)>("muteVideo", offsetof(T, links.mute_video)),
      field<decltype(T::Links::participant)>("participant", offsetof(T, links.participant)),
      field<decltype(T::Links::unmute_video)>("unmuteVideo", offsetof(T, links.unmute_video)),
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

const detail::Operation& ParticipantVideo::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "participantVideo", "GET", 1, "", {}, errors};
  return operation;
}

// participants

Participants::Participants() noexcept = default;
Participants::Participants(const Participants& other) : Participants() { detail::copy(detail::type_of<Participants>(), this, &other); }
Participants::Participants(Participants&& other) noexcept : Participants() { detail::exchange(detail::type_of<Participants>(), this, &other); }
Participants& Participants::operator=(Participants other) noexcept { detail::exchange(detail::type_of<Participants>(), this, &other); return *this; }
Participants::~Participants() = default;

template <>
const detail::Type& detail::type_of<Participants>() noexcept {
  using T = ::ucwa::Participants;
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

// people

People::People() noexcept = default;
People::People(const People& other) : People() { detail::copy(detail::type_of<People>(), this, &other); }
People::People(People&& other) noexcept : People() { detail::exchange(detail::type_of<People>(), this, &other); }
People& People::operator=(People other) noexcept { detail::exchange(detail::type_of<People>(), this, &other); return *this; }
People::~People() = default;

template <>
const detail::Type& detail::type_of<People>() noexcept {
  using T = ::ucwa::People;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::my_contacts_and_groups_subscription)>("myContactsAndGroupsSubscription", offsetof(T, links.my_contacts_and_groups_subscription)),
      field<decltype(T::Links::my_contacts)>("myContacts", offsetof(T, links.my_contacts)),
      field<decltype(T::Links::my_group_memberships)>("myGroupMemberships", offsetof(T, links.my_group_memberships)),
      field<decltype(T::Links::my_groups)>("myGroups", offsetof(T, links.my_groups)),
      field<decltype(T::Links::my_privacy_relationships)>("myPrivacyRelationships", offsetof(T, links.my_privacy_relationships)),
      field<decltype(T::Links::presence_subscription_memberships)>("presenceSubscriptionMemberships", offsetof(T, links.presence_subscription_memberships)),
      field<decltype(T::Links::presence_subscriptions)>("presenceSubscriptions", offsetof(T, links.presence_subscriptions)),
      field<decltype(T::Links::search)>("search", offsetof(T, links.search)),
      field<decltype(T::Links::subscribed_contacts)>("subscribedContacts", offsetof(T, links.subscribed_contacts)),
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

const detail::Operation& People::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "people", "GET", 1, "", {}, errors};
  return operation;
}

// phone

Phone::Phone() noexcept = default;
Phone::Phone(const Phone& other) : Phone() { detail::copy(detail::type_of<Phone>(), this, &other); }
Phone::Phone(Phone&& other) noexcept : Phone() { detail::exchange(detail::type_of<Phone>(), this, &other); }
Phone& Phone::operator=(Phone other) noexcept { detail::exchange(detail::type_of<Phone>(), this, &other); return *this; }
Phone::~Phone() = default;
bool Phone::set_null(std::string_view property) { return detail::set_null(detail::type_of<Phone>(), this, property); }

template <>
const detail::Type& detail::type_of<Phone>() noexcept {
  using T = ::ucwa::Phone;
  static constexpr Field properties[] = {
      field<decltype(T::include_in_contact_card)>("includeInContactCard", offsetof(T, include_in_contact_card)),
      field<decltype(T::number)>("number", offsetof(T, number)),
      field<decltype(T::type)>("type", offsetof(T, type)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::change_number)>("changeNumber", offsetof(T, links.change_number)),
      field<decltype(T::Links::change_visibility)>("changeVisibility", offsetof(T, links.change_visibility)),
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

const detail::Operation& Phone::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "phone", "GET", 1, "", {}, errors};
  return operation;
}

// phoneAudio

PhoneAudio::PhoneAudio() noexcept = default;
PhoneAudio::PhoneAudio(const PhoneAudio& other) : PhoneAudio() { detail::copy(detail::type_of<PhoneAudio>(), this, &other); }
PhoneAudio::PhoneAudio(PhoneAudio&& other) noexcept : PhoneAudio() { detail::exchange(detail::type_of<PhoneAudio>(), this, &other); }
PhoneAudio& PhoneAudio::operator=(PhoneAudio other) noexcept { detail::exchange(detail::type_of<PhoneAudio>(), this, &other); return *this; }
PhoneAudio::~PhoneAudio() = default;
bool PhoneAudio::set_null(std::string_view property) { return detail::set_null(detail::type_of<PhoneAudio>(), this, property); }

template <>
const detail::Type& detail::type_of<PhoneAudio>() noexcept {
  using T = ::ucwa::PhoneAudio;
  static constexpr Field properties[] = {
      field<decltype(T::state)>("state", offsetof(T, state)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::add_phone_audio)>("addPhoneAudio", offsetof(T, links.add_phone_audio)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::hold_phone_audio)>("holdPhoneAudio", offsetof(T, links.hold_phone_audio)),
      field<decltype(T::Links::resume_phone_audio)>("resumePhoneAudio", offsetof(T, links.resume_phone_audio)),
      field<decltype(T::Links::stop_phone_audio)>("stopPhoneAudio", offsetof(T, links.stop_phone_audio)),
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

const detail::Operation& PhoneAudio::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "phoneAudio", "GET", 1, "", {}, errors};
  return operation;
}

// phoneAudioInvitation

PhoneAudioInvitation::PhoneAudioInvitation() noexcept = default;
PhoneAudioInvitation::PhoneAudioInvitation(const PhoneAudioInvitation& other) : PhoneAudioInvitation() { detail::copy(detail::type_of<PhoneAudioInvitation>(), this, &other); }
PhoneAudioInvitation::PhoneAudioInvitation(PhoneAudioInvitation&& other) noexcept : PhoneAudioInvitation() { detail::exchange(detail::type_of<PhoneAudioInvitation>(), this, &other); }
PhoneAudioInvitation& PhoneAudioInvitation::operator=(PhoneAudioInvitation other) noexcept { detail::exchange(detail::type_of<PhoneAudioInvitation>(), this, &other); return *this; }
PhoneAudioInvitation::~PhoneAudioInvitation() = default;
bool PhoneAudioInvitation::set_null(std::string_view property) { return detail::set_null(detail::type_of<PhoneAudioInvitation>(), this, property); }

template <>
const detail::Type& detail::type_of<PhoneAudioInvitation>() noexcept {
  using T = ::ucwa::PhoneAudioInvitation;
  static constexpr Field properties[] = {
      field<decltype(T::custom_content)>("customContent", offsetof(T, custom_content)),
      field<decltype(T::delegator)>("delegator", offsetof(T, delegator)),
      field<decltype(T::direction)>("direction", offsetof(T, direction)),
      field<decltype(T::importance)>("importance", offsetof(T, importance)),
      field<decltype(T::join_audio_muted)>("joinAudioMuted", offsetof(T, join_audio_muted)),
      field<decltype(T::operation_id)>("operationId", offsetof(T, operation_id)),
      field<decltype(T::phone_number)>("phoneNumber", offsetof(T, phone_number)),
      field<decltype(T::private_line)>("privateLine", offsetof(T, private_line)),
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
      field<decltype(T::Links::delegator)>("delegator", offsetof(T, links.delegator)),
      field<decltype(T::Links::derived_conversation)>("derivedConversation", offsetof(T, links.derived_conversation)),
      field<decltype(T::Links::derived_phone_audio)>("derivedPhoneAudio", offsetof(T, links.derived_phone_audio)),
      field<decltype(T::Links::forwarded_by)>("forwardedBy", offsetof(T, links.forwarded_by)),
      field<decltype(T::Links::from)>("from", offsetof(T, links.from)),
      field<decltype(T::Links::on_behalf_of)>("onBehalfOf", offsetof(T, links.on_behalf_of)),
      field<decltype(T::Links::phone_audio)>("phoneAudio", offsetof(T, links.phone_audio)),
      field<decltype(T::Links::replaces_phone_audio)>("replacesPhoneAudio", offsetof(T, links.replaces_phone_audio)),
      field<decltype(T::Links::to)>("to", offsetof(T, links.to)),
      field<decltype(T::Links::transferred_by)>("transferredBy", offsetof(T, links.transferred_by)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::accepted_by_participant)>("acceptedByParticipant", offsetof(T, embedded.accepted_by_participant)),
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

const detail::Operation& PhoneAudioInvitation::Get::operation() noexcept {
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
      "phoneAudioInvitation", "GET", 1, "", {}, errors};
  return operation;
}

// phoneDialInInformation

PhoneDialInInformation::PhoneDialInInformation() noexcept = default;
PhoneDialInInformation::PhoneDialInInformation(const PhoneDialInInformation& other) : PhoneDialInInformation() { detail::copy(detail::type_of<PhoneDialInInformation>(), this, &other); }
PhoneDialInInformation::PhoneDialInInformation(PhoneDialInInformation&& other) noexcept : PhoneDialInInformation() { detail::exchange(detail::type_of<PhoneDialInInformation>(), this, &other); }
PhoneDialInInformation& PhoneDialInInformation::operator=(PhoneDialInInformation other) noexcept { detail::exchange(detail::type_of<PhoneDialInInformation>(), this, &other); return *this; }
PhoneDialInInformation::~PhoneDialInInformation() = default;
bool PhoneDialInInformation::set_null(std::string_view property) { return detail::set_null(detail::type_of<PhoneDialInInformation>(), this, property); }

template <>
const detail::Type& detail::type_of<PhoneDialInInformation>() noexcept {
  using T = ::ucwa::PhoneDialInInformation;
  static constexpr Field properties[] = {
      field<decltype(T::conference_id)>("conferenceId", offsetof(T, conference_id)),
      field<decltype(T::default_region)>("defaultRegion", offsetof(T, default_region)),
      field<decltype(T::external_directory_uri)>("externalDirectoryUri", offsetof(T, external_directory_uri)),
      field<decltype(T::internal_directory_uri)>("internalDirectoryUri", offsetof(T, internal_directory_uri)),
      field<decltype(T::is_audio_conference_provider_enabled)>("isAudioConferenceProviderEnabled", offsetof(T, is_audio_conference_provider_enabled)),
      field<decltype(T::participant_pass_code)>("participantPassCode", offsetof(T, participant_pass_code)),
      field<decltype(T::toll_free_numbers)>("tollFreeNumbers", offsetof(T, toll_free_numbers)),
      field<decltype(T::toll_number)>("tollNumber", offsetof(T, toll_number)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::dial_in_region)>("dialInRegion", offsetof(T, embedded.dial_in_region)),
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

const detail::Operation& PhoneDialInInformation::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "phoneDialInInformation", "GET", 1, "", {}, errors};
  return operation;
}

// phones

Phones::Phones() noexcept = default;
Phones::Phones(const Phones& other) : Phones() { detail::copy(detail::type_of<Phones>(), this, &other); }
Phones::Phones(Phones&& other) noexcept : Phones() { detail::exchange(detail::type_of<Phones>(), this, &other); }
Phones& Phones::operator=(Phones other) noexcept { detail::exchange(detail::type_of<Phones>(), this, &other); return *this; }
Phones::~Phones() = default;

template <>
const detail::Type& detail::type_of<Phones>() noexcept {
  using T = ::ucwa::Phones;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::phone)>("phone", offsetof(T, embedded.phone)),
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

const detail::Operation& Phones::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {403, "Forbidden", "AnonymousNotAllowed"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "phones", "GET", 1, "", {}, errors};
  return operation;
}

// photo

Photo::Photo() noexcept = default;
Photo::Photo(const Photo& other) : Photo() { detail::copy(detail::type_of<Photo>(), this, &other); }
Photo::Photo(Photo&& other) noexcept : Photo() { detail::exchange(detail::type_of<Photo>(), this, &other); }
Photo& Photo::operator=(Photo other) noexcept { detail::exchange(detail::type_of<Photo>(), this, &other); return *this; }
Photo::~Photo() = default;

template <>
const detail::Type& detail::type_of<Photo>() noexcept {
  using T = ::ucwa::Photo;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& Photo::Get::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"size", detail::Place::query},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "photo", "GET", 1, "", parameters, errors};
  return operation;
}

// pinnedGroup

PinnedGroup::PinnedGroup() noexcept = default;
PinnedGroup::PinnedGroup(const PinnedGroup& other) : PinnedGroup() { detail::copy(detail::type_of<PinnedGroup>(), this, &other); }
PinnedGroup::PinnedGroup(PinnedGroup&& other) noexcept : PinnedGroup() { detail::exchange(detail::type_of<PinnedGroup>(), this, &other); }
PinnedGroup& PinnedGroup::operator=(PinnedGroup other) noexcept { detail::exchange(detail::type_of<PinnedGroup>(), this, &other); return *this; }
PinnedGroup::~PinnedGroup() = default;
bool PinnedGroup::set_null(std::string_view property) { return detail::set_null(detail::type_of<PinnedGroup>(), this, property); }

template <>
const detail::Type& detail::type_of<PinnedGroup>() noexcept {
  using T = ::ucwa::PinnedGroup;
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

const detail::Operation& PinnedGroup::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "pinnedGroup", "GET", 1, "", {}, errors};
  return operation;
}

// policies

Policies::Policies() noexcept = default;
Policies::Policies(const Policies& other) : Policies() { detail::copy(detail::type_of<Policies>(), this, &other); }
Policies::Policies(Policies&& other) noexcept : Policies() { detail::exchange(detail::type_of<Policies>(), this, &other); }
Policies& Policies::operator=(Policies other) noexcept { detail::exchange(detail::type_of<Policies>(), this, &other); return *this; }
Policies::~Policies() = default;
bool Policies::set_null(std::string_view property) { return detail::set_null(detail::type_of<Policies>(), this, property); }

template <>
const detail::Type& detail::type_of<Policies>() noexcept {
  using T = ::ucwa::Policies;
  static constexpr Field properties[] = {
      field<decltype(T::allow_device_contacts_sync)>("allowDeviceContactsSync", offsetof(T, allow_device_contacts_sync)),
      field<decltype(T::audio_only_on_wifi)>("audioOnlyOnWifi", offsetof(T, audio_only_on_wifi)),
      field<decltype(T::call_log_archiving)>("callLogArchiving", offsetof(T, call_log_archiving)),
      field<decltype(T::customer_experience_improvement_program)>("customerExperienceImprovementProgram", offsetof(T, customer_experience_improvement_program)),
      field<decltype(T::emergency_dial_mask)>("emergencyDialMask", offsetof(T, emergency_dial_mask)),
      field<decltype(T::emergency_dial_string)>("emergencyDialString", offsetof(T, emergency_dial_string)),
      field<decltype(T::emergency_numbers)>("emergencyNumbers", offsetof(T, emergency_numbers)),
      field<decltype(T::emergency_service_disclaimer)>("emergencyServiceDisclaimer", offsetof(T, emergency_service_disclaimer)),
      field<decltype(T::emoticons)>("emoticons", offsetof(T, emoticons)),
      field<decltype(T::encrypt_app_data)>("encryptAppData", offsetof(T, encrypt_app_data)),
      field<decltype(T::client_exchange_connectivity)>("clientExchangeConnectivity", offsetof(T, client_exchange_connectivity)),
      field<decltype(T::exchange_unified_messaging)>("exchangeUnifiedMessaging", offsetof(T, exchange_unified_messaging)),
      field<decltype(T::help_environment)>("helpEnvironment", offsetof(T, help_environment)),
      field<decltype(T::html_messaging)>("htmlMessaging", offsetof(T, html_messaging)),
      field<decltype(T::location_refresh_interval)>("locationRefreshInterval", offsetof(T, location_refresh_interval)),
      field<decltype(T::location_required)>("locationRequired", offsetof(T, location_required)),
      field<decltype(T::logging)>("logging", offsetof(T, logging)),
      field<decltype(T::logging_level)>("loggingLevel", offsetof(T, logging_level)),
      field<decltype(T::message_archiving)>("messageArchiving", offsetof(T, message_archiving)),
      field<decltype(T::messaging_urls)>("messagingUrls", offsetof(T, messaging_urls)),
      field<decltype(T::multi_view_join)>("multiViewJoin", offsetof(T, multi_view_join)),
      field<decltype(T::online_feedback_url)>("onlineFeedbackUrl", offsetof(T, online_feedback_url)),
      field<decltype(T::photos)>("photos", offsetof(T, photos)),
      field<decltype(T::save_call_logs)>("saveCallLogs", offsetof(T, save_call_logs)),
      field<decltype(T::save_credentials)>("saveCredentials", offsetof(T, save_credentials)),
      field<decltype(T::save_messaging_history)>("saveMessagingHistory", offsetof(T, save_messaging_history)),
      field<decltype(T::send_feedback_url)>("sendFeedbackUrl", offsetof(T, send_feedback_url)),
      field<decltype(T::sharing_only_on_wifi)>("sharingOnlyOnWifi", offsetof(T, sharing_only_on_wifi)),
      field<decltype(T::software_quality_metrics)>("softwareQualityMetrics", offsetof(T, software_quality_metrics)),
      field<decltype(T::telephony_mode)>("telephonyMode", offsetof(T, telephony_mode)),
      field<decltype(T::use_location_for_e911_only)>("useLocationForE911Only", offsetof(T, use_location_for_e911_only)),
      field<decltype(T::video_only_on_wifi)>("videoOnlyOnWifi", offsetof(T, video_only_on_wifi)),
      field<decltype(T::voicemail_uri)>("voicemailUri", offsetof(T, voicemail_uri)),
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

const detail::Operation& Policies::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {500, "ServiceFailure", "ProvisioningDataUnavailable"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "policies", "GET", 1, "", {}, errors};
  return operation;
}

// presence

Presence::Presence() noexcept = default;
Presence::Presence(const Presence& other) : Presence() { detail::copy(detail::type_of<Presence>(), this, &other); }
Presence::Presence(Presence&& other) noexcept : Presence() { detail::exchange(detail::type_of<Presence>(), this, &other); }
Presence& Presence::operator=(Presence other) noexcept { detail::exchange(detail::type_of<Presence>(), this, &other); return *this; }
Presence::~Presence() = default;
bool Presence::set_null(std::string_view property) { return detail::set_null(detail::type_of<Presence>(), this, property); }

template <>
const detail::Type& detail::type_of<Presence>() noexcept {
  using T = ::ucwa::Presence;
  static constexpr Field properties[] = {
      field<decltype(T::activity)>("activity", offsetof(T, activity)),
      field<decltype(T::availability)>("availability", offsetof(T, availability)),
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

const detail::Operation& Presence::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "MakeMeAvailableRequired"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "presence", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& Presence::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"availability", detail::Place::body},
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
      "presence", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// presenceSubscription

PresenceSubscription::PresenceSubscription() noexcept = default;
PresenceSubscription::PresenceSubscription(const PresenceSubscription& other) : PresenceSubscription() { detail::copy(detail::type_of<PresenceSubscription>(), this, &other); }
PresenceSubscription::PresenceSubscription(PresenceSubscription&& other) noexcept : PresenceSubscription() { detail::exchange(detail::type_of<PresenceSubscription>(), this, &other); }
PresenceSubscription& PresenceSubscription::operator=(PresenceSubscription other) noexcept { detail::exchange(detail::type_of<PresenceSubscription>(), this, &other); return *this; }
PresenceSubscription::~PresenceSubscription() = default;
bool PresenceSubscription::set_null(std::string_view property) { return detail::set_null(detail::type_of<PresenceSubscription>(), this, property); }

template <>
const detail::Type& detail::type_of<PresenceSubscription>() noexcept {
  using T = ::ucwa::PresenceSubscription;
  static constexpr Field properties[] = {
      field<decltype(T::id)>("id", offsetof(T, id)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::add_to_presence_subscription)>("addToPresenceSubscription", offsetof(T, links.add_to_presence_subscription)),
      field<decltype(T::Links::memberships)>("memberships", offsetof(T, links.memberships)),
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

const detail::Operation& PresenceSubscription::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "presenceSubscription", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& PresenceSubscription::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"duration", detail::Place::both, true, -1, 10, 30},
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
      "presenceSubscription", "POST", 1, "application/json", parameters, errors};
  return operation;
}

const detail::Operation& PresenceSubscription::Delete::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
      {403, "Forbidden", ""},
  };
  static constexpr detail::Operation operation{
      "presenceSubscription", "DELETE", 1, "", {}, errors};
  return operation;
}

// presenceSubscriptionMembership

PresenceSubscriptionMembership::PresenceSubscriptionMembership() noexcept = default;
PresenceSubscriptionMembership::PresenceSubscriptionMembership(const PresenceSubscriptionMembership& other) : PresenceSubscriptionMembership() { detail::copy(detail::type_of<PresenceSubscriptionMembership>(), this, &other); }
PresenceSubscriptionMembership::PresenceSubscriptionMembership(PresenceSubscriptionMembership&& other) noexcept : PresenceSubscriptionMembership() { detail::exchange(detail::type_of<PresenceSubscriptionMembership>(), this, &other); }
PresenceSubscriptionMembership& PresenceSubscriptionMembership::operator=(PresenceSubscriptionMembership other) noexcept { detail::exchange(detail::type_of<PresenceSubscriptionMembership>(), this, &other); return *this; }
PresenceSubscriptionMembership::~PresenceSubscriptionMembership() = default;

template <>
const detail::Type& detail::type_of<PresenceSubscriptionMembership>() noexcept {
  using T = ::ucwa::PresenceSubscriptionMembership;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::presence_subscription)>("presenceSubscription", offsetof(T, links.presence_subscription)),
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

const detail::Operation& PresenceSubscriptionMembership::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "presenceSubscriptionMembership", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& PresenceSubscriptionMembership::Delete::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
      {403, "Forbidden", ""},
  };
  static constexpr detail::Operation operation{
      "presenceSubscriptionMembership", "DELETE", 1, "", {}, errors};
  return operation;
}

// presenceSubscriptionMemberships

PresenceSubscriptionMemberships::PresenceSubscriptionMemberships() noexcept = default;
PresenceSubscriptionMemberships::PresenceSubscriptionMemberships(const PresenceSubscriptionMemberships& other) : PresenceSubscriptionMemberships() { detail::copy(detail::type_of<PresenceSubscriptionMemberships>(), this, &other); }
PresenceSubscriptionMemberships::PresenceSubscriptionMemberships(PresenceSubscriptionMemberships&& other) noexcept : PresenceSubscriptionMemberships() { detail::exchange(detail::type_of<PresenceSubscriptionMemberships>(), this, &other); }
PresenceSubscriptionMemberships& PresenceSubscriptionMemberships::operator=(PresenceSubscriptionMemberships other) noexcept { detail::exchange(detail::type_of<PresenceSubscriptionMemberships>(), this, &other); return *this; }
PresenceSubscriptionMemberships::~PresenceSubscriptionMemberships() = default;

template <>
const detail::Type& detail::type_of<PresenceSubscriptionMemberships>() noexcept {
  using T = ::ucwa::PresenceSubscriptionMemberships;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::presence_subscription_membership)>("presenceSubscriptionMembership", offsetof(T, embedded.presence_subscription_membership)),
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

const detail::Operation& PresenceSubscriptionMemberships::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "presenceSubscriptionMemberships", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& PresenceSubscriptionMemberships::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"contactUris", detail::Place::body, true},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {403, "Forbidden", "LimitExceeded"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "presenceSubscriptionMemberships", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// presenceSubscriptions

PresenceSubscriptions::PresenceSubscriptions() noexcept = default;
PresenceSubscriptions::PresenceSubscriptions(const PresenceSubscriptions& other) : PresenceSubscriptions() { detail::copy(detail::type_of<PresenceSubscriptions>(), this, &other); }
PresenceSubscriptions::PresenceSubscriptions(PresenceSubscriptions&& other) noexcept : PresenceSubscriptions() { detail::exchange(detail::type_of<PresenceSubscriptions>(), this, &other); }
PresenceSubscriptions& PresenceSubscriptions::operator=(PresenceSubscriptions other) noexcept { detail::exchange(detail::type_of<PresenceSubscriptions>(), this, &other); return *this; }
PresenceSubscriptions::~PresenceSubscriptions() = default;

template <>
const detail::Type& detail::type_of<PresenceSubscriptions>() noexcept {
  using T = ::ucwa::PresenceSubscriptions;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::presence_subscription)>("presenceSubscription", offsetof(T, embedded.presence_subscription)),
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

const detail::Operation& PresenceSubscriptions::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "presenceSubscriptions", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& PresenceSubscriptions::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"duration", detail::Place::body, true, -1, 10, 30},
      {"uris", detail::Place::body, true},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {403, "Forbidden", "LimitExceeded"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "presenceSubscriptions", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// promote

Promote::Promote() noexcept = default;
Promote::Promote(const Promote& other) : Promote() { detail::copy(detail::type_of<Promote>(), this, &other); }
Promote::Promote(Promote&& other) noexcept : Promote() { detail::exchange(detail::type_of<Promote>(), this, &other); }
Promote& Promote::operator=(Promote other) noexcept { detail::exchange(detail::type_of<Promote>(), this, &other); return *this; }
Promote::~Promote() = default;

template <>
const detail::Type& detail::type_of<Promote>() noexcept {
  using T = ::ucwa::Promote;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& Promote::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "promote", "POST", 1, "application/json", {}, errors};
  return operation;
}

// publishCallQualityFeedback

PublishCallQualityFeedback::PublishCallQualityFeedback() noexcept = default;
PublishCallQualityFeedback::PublishCallQualityFeedback(const PublishCallQualityFeedback& other) : PublishCallQualityFeedback() { detail::copy(detail::type_of<PublishCallQualityFeedback>(), this, &other); }
PublishCallQualityFeedback::PublishCallQualityFeedback(PublishCallQualityFeedback&& other) noexcept : PublishCallQualityFeedback() { detail::exchange(detail::type_of<PublishCallQualityFeedback>(), this, &other); }
PublishCallQualityFeedback& PublishCallQualityFeedback::operator=(PublishCallQualityFeedback other) noexcept { detail::exchange(detail::type_of<PublishCallQualityFeedback>(), this, &other); return *this; }
PublishCallQualityFeedback::~PublishCallQualityFeedback() = default;

template <>
const detail::Type& detail::type_of<PublishCallQualityFeedback>() noexcept {
  using T = ::ucwa::PublishCallQualityFeedback;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& PublishCallQualityFeedback::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"mediaEndpoint", detail::Place::body},
      {"mediaQualityOfExperience", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "publishCallQualityFeedback", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// reason

Reason::Reason() noexcept = default;
Reason::Reason(const Reason& other) : Reason() { detail::copy(detail::type_of<Reason>(), this, &other); }
Reason::Reason(Reason&& other) noexcept : Reason() { detail::exchange(detail::type_of<Reason>(), this, &other); }
Reason& Reason::operator=(Reason other) noexcept { detail::exchange(detail::type_of<Reason>(), this, &other); return *this; }
Reason::~Reason() = default;
bool Reason::set_null(std::string_view property) { return detail::set_null(detail::type_of<Reason>(), this, property); }

template <>
const detail::Type& detail::type_of<Reason>() noexcept {
  using T = ::ucwa::Reason;
  static constexpr Field properties[] = {
      field<decltype(T::code)>("code", offsetof(T, code)),
      field<decltype(T::message)>("message", offsetof(T, message)),
      field<decltype(T::subcode)>("subcode", offsetof(T, subcode)),
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

const detail::Operation& Reason::Get::operation() noexcept {
  static constexpr detail::Operation operation{
      "reason", "GET", 1, "", {}, {}};
  return operation;
}

// redirect

Redirect::Redirect() noexcept = default;
Redirect::Redirect(const Redirect& other) : Redirect() { detail::copy(detail::type_of<Redirect>(), this, &other); }
Redirect::Redirect(Redirect&& other) noexcept : Redirect() { detail::exchange(detail::type_of<Redirect>(), this, &other); }
Redirect& Redirect::operator=(Redirect other) noexcept { detail::exchange(detail::type_of<Redirect>(), this, &other); return *this; }
Redirect::~Redirect() = default;

template <>
const detail::Type& detail::type_of<Redirect>() noexcept {
  using T = ::ucwa::Redirect;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::user)>("user", offsetof(T, links.user)),
      field<decltype(T::Links::xframe)>("xframe", offsetof(T, links.xframe)),
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

const detail::Operation& Redirect::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "redirect", "GET", 1, "", {}, errors};
  return operation;
}

// reject

Reject::Reject() noexcept = default;
Reject::Reject(const Reject& other) : Reject() { detail::copy(detail::type_of<Reject>(), this, &other); }
Reject::Reject(Reject&& other) noexcept : Reject() { detail::exchange(detail::type_of<Reject>(), this, &other); }
Reject& Reject::operator=(Reject other) noexcept { detail::exchange(detail::type_of<Reject>(), this, &other); return *this; }
Reject::~Reject() = default;

template <>
const detail::Type& detail::type_of<Reject>() noexcept {
  using T = ::ucwa::Reject;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& Reject::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "reject", "POST", 1, "application/json", {}, errors};
  return operation;
}

// removeContactFromAllGroups

RemoveContactFromAllGroups::RemoveContactFromAllGroups() noexcept = default;
RemoveContactFromAllGroups::RemoveContactFromAllGroups(const RemoveContactFromAllGroups& other) : RemoveContactFromAllGroups() { detail::copy(detail::type_of<RemoveContactFromAllGroups>(), this, &other); }
RemoveContactFromAllGroups::RemoveContactFromAllGroups(RemoveContactFromAllGroups&& other) noexcept : RemoveContactFromAllGroups() { detail::exchange(detail::type_of<RemoveContactFromAllGroups>(), this, &other); }
RemoveContactFromAllGroups& RemoveContactFromAllGroups::operator=(RemoveContactFromAllGroups other) noexcept { detail::exchange(detail::type_of<RemoveContactFromAllGroups>(), this, &other); return *this; }
RemoveContactFromAllGroups::~RemoveContactFromAllGroups() = default;

template <>
const detail::Type& detail::type_of<RemoveContactFromAllGroups>() noexcept {
  using T = ::ucwa::RemoveContactFromAllGroups;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& RemoveContactFromAllGroups::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"contactUri", detail::Place::both, true, 250},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "removeContactFromAllGroups", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// removeContactFromAllGroups2

RemoveContactFromAllGroups2::RemoveContactFromAllGroups2() noexcept = default;
RemoveContactFromAllGroups2::RemoveContactFromAllGroups2(const RemoveContactFromAllGroups2& other) : RemoveContactFromAllGroups2() { detail::copy(detail::type_of<RemoveContactFromAllGroups2>(), this, &other); }
RemoveContactFromAllGroups2::RemoveContactFromAllGroups2(RemoveContactFromAllGroups2&& other) noexcept : RemoveContactFromAllGroups2() { detail::exchange(detail::type_of<RemoveContactFromAllGroups2>(), this, &other); }
RemoveContactFromAllGroups2& RemoveContactFromAllGroups2::operator=(RemoveContactFromAllGroups2 other) noexcept { detail::exchange(detail::type_of<RemoveContactFromAllGroups2>(), this, &other); return *this; }
RemoveContactFromAllGroups2::~RemoveContactFromAllGroups2() = default;

template <>
const detail::Type& detail::type_of<RemoveContactFromAllGroups2>() noexcept {
  using T = ::ucwa::RemoveContactFromAllGroups2;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& RemoveContactFromAllGroups2::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"contactUri", detail::Place::both, true, 250},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "removeContactFromAllGroups2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// removeFromContactList

RemoveFromContactList::RemoveFromContactList() noexcept = default;
RemoveFromContactList::RemoveFromContactList(const RemoveFromContactList& other) : RemoveFromContactList() { detail::copy(detail::type_of<RemoveFromContactList>(), this, &other); }
RemoveFromContactList::RemoveFromContactList(RemoveFromContactList&& other) noexcept : RemoveFromContactList() { detail::exchange(detail::type_of<RemoveFromContactList>(), this, &other); }
RemoveFromContactList& RemoveFromContactList::operator=(RemoveFromContactList other) noexcept { detail::exchange(detail::type_of<RemoveFromContactList>(), this, &other); return *this; }
RemoveFromContactList::~RemoveFromContactList() = default;

template <>
const detail::Type& detail::type_of<RemoveFromContactList>() noexcept {
  using T = ::ucwa::RemoveFromContactList;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& RemoveFromContactList::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"groupId", detail::Place::both, true, 256},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "removeFromContactList", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// renegotiations

Renegotiations::Renegotiations() noexcept = default;
Renegotiations::Renegotiations(const Renegotiations& other) : Renegotiations() { detail::copy(detail::type_of<Renegotiations>(), this, &other); }
Renegotiations::Renegotiations(Renegotiations&& other) noexcept : Renegotiations() { detail::exchange(detail::type_of<Renegotiations>(), this, &other); }
Renegotiations& Renegotiations::operator=(Renegotiations other) noexcept { detail::exchange(detail::type_of<Renegotiations>(), this, &other); return *this; }
Renegotiations::~Renegotiations() = default;

template <>
const detail::Type& detail::type_of<Renegotiations>() noexcept {
  using T = ::ucwa::Renegotiations;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& Renegotiations::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::query, true, 50},
      {"sdp", detail::Place::raw_body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "renegotiations", "POST", 1, "application/sdp", parameters, errors};
  return operation;
}

// replaceWithPhoneAudio

ReplaceWithPhoneAudio::ReplaceWithPhoneAudio() noexcept = default;
ReplaceWithPhoneAudio::ReplaceWithPhoneAudio(const ReplaceWithPhoneAudio& other) : ReplaceWithPhoneAudio() { detail::copy(detail::type_of<ReplaceWithPhoneAudio>(), this, &other); }
ReplaceWithPhoneAudio::ReplaceWithPhoneAudio(ReplaceWithPhoneAudio&& other) noexcept : ReplaceWithPhoneAudio() { detail::exchange(detail::type_of<ReplaceWithPhoneAudio>(), this, &other); }
ReplaceWithPhoneAudio& ReplaceWithPhoneAudio::operator=(ReplaceWithPhoneAudio other) noexcept { detail::exchange(detail::type_of<ReplaceWithPhoneAudio>(), this, &other); return *this; }
ReplaceWithPhoneAudio::~ReplaceWithPhoneAudio() = default;

template <>
const detail::Type& detail::type_of<ReplaceWithPhoneAudio>() noexcept {
  using T = ::ucwa::ReplaceWithPhoneAudio;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& ReplaceWithPhoneAudio::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"phoneNumber", detail::Place::body},
      {"to", detail::Place::body, true},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {400, "BadRequest", "NormalizationFailed"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "replaceWithPhoneAudio", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// replayMessage

ReplayMessage::ReplayMessage() noexcept = default;
ReplayMessage::ReplayMessage(const ReplayMessage& other) : ReplayMessage() { detail::copy(detail::type_of<ReplayMessage>(), this, &other); }
ReplayMessage::ReplayMessage(ReplayMessage&& other) noexcept : ReplayMessage() { detail::exchange(detail::type_of<ReplayMessage>(), this, &other); }
ReplayMessage& ReplayMessage::operator=(ReplayMessage other) noexcept { detail::exchange(detail::type_of<ReplayMessage>(), this, &other); return *this; }
ReplayMessage::~ReplayMessage() = default;

template <>
const detail::Type& detail::type_of<ReplayMessage>() noexcept {
  using T = ::ucwa::ReplayMessage;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& ReplayMessage::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "replayMessage", "POST", 1, "application/json", {}, errors};
  return operation;
}

// reportMediaDiagnostics

ReportMediaDiagnostics::ReportMediaDiagnostics() noexcept = default;
ReportMediaDiagnostics::ReportMediaDiagnostics(const ReportMediaDiagnostics& other) : ReportMediaDiagnostics() { detail::copy(detail::type_of<ReportMediaDiagnostics>(), this, &other); }
ReportMediaDiagnostics::ReportMediaDiagnostics(ReportMediaDiagnostics&& other) noexcept : ReportMediaDiagnostics() { detail::exchange(detail::type_of<ReportMediaDiagnostics>(), this, &other); }
ReportMediaDiagnostics& ReportMediaDiagnostics::operator=(ReportMediaDiagnostics other) noexcept { detail::exchange(detail::type_of<ReportMediaDiagnostics>(), this, &other); return *this; }
ReportMediaDiagnostics::~ReportMediaDiagnostics() = default;

template <>
const detail::Type& detail::type_of<ReportMediaDiagnostics>() noexcept {
  using T = ::ucwa::ReportMediaDiagnostics;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& ReportMediaDiagnostics::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"errorCode", detail::Place::body},
      {"errorSubcode", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "reportMediaDiagnostics", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// reportMyActivity

ReportMyActivity::ReportMyActivity() noexcept = default;
ReportMyActivity::ReportMyActivity(const ReportMyActivity& other) : ReportMyActivity() { detail::copy(detail::type_of<ReportMyActivity>(), this, &other); }
ReportMyActivity::ReportMyActivity(ReportMyActivity&& other) noexcept : ReportMyActivity() { detail::exchange(detail::type_of<ReportMyActivity>(), this, &other); }
ReportMyActivity& ReportMyActivity::operator=(ReportMyActivity other) noexcept { detail::exchange(detail::type_of<ReportMyActivity>(), this, &other); return *this; }
ReportMyActivity::~ReportMyActivity() = default;

template <>
const detail::Type& detail::type_of<ReportMyActivity>() noexcept {
  using T = ::ucwa::ReportMyActivity;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& ReportMyActivity::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {403, "Forbidden", "AnonymousNotAllowed"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "MakeMeAvailableRequired"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "reportMyActivity", "POST", 1, "application/json", {}, errors};
  return operation;
}

// reportMyNetwork

ReportMyNetwork::ReportMyNetwork() noexcept = default;
ReportMyNetwork::ReportMyNetwork(const ReportMyNetwork& other) : ReportMyNetwork() { detail::copy(detail::type_of<ReportMyNetwork>(), this, &other); }
ReportMyNetwork::ReportMyNetwork(ReportMyNetwork&& other) noexcept : ReportMyNetwork() { detail::exchange(detail::type_of<ReportMyNetwork>(), this, &other); }
ReportMyNetwork& ReportMyNetwork::operator=(ReportMyNetwork other) noexcept { detail::exchange(detail::type_of<ReportMyNetwork>(), this, &other); return *this; }
ReportMyNetwork::~ReportMyNetwork() = default;

template <>
const detail::Type& detail::type_of<ReportMyNetwork>() noexcept {
  using T = ::ucwa::ReportMyNetwork;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& ReportMyNetwork::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"chassisID", detail::Place::body},
      {"clientNetworkType", detail::Place::body, true},
      {"ip", detail::Place::body},
      {"mac", detail::Place::body},
      {"portID", detail::Place::body},
      {"rssi", detail::Place::body},
      {"subnetID", detail::Place::body},
      {"wapBSSID", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {403, "Forbidden", "AnonymousNotAllowed"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "ProvisioningDataUnavailable"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "reportMyNetwork", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// resetContactPrivacyRelationship

ResetContactPrivacyRelationship::ResetContactPrivacyRelationship() noexcept = default;
ResetContactPrivacyRelationship::ResetContactPrivacyRelationship(const ResetContactPrivacyRelationship& other) : ResetContactPrivacyRelationship() { detail::copy(detail::type_of<ResetContactPrivacyRelationship>(), this, &other); }
ResetContactPrivacyRelationship::ResetContactPrivacyRelationship(ResetContactPrivacyRelationship&& other) noexcept : ResetContactPrivacyRelationship() { detail::exchange(detail::type_of<ResetContactPrivacyRelationship>(), this, &other); }
ResetContactPrivacyRelationship& ResetContactPrivacyRelationship::operator=(ResetContactPrivacyRelationship other) noexcept { detail::exchange(detail::type_of<ResetContactPrivacyRelationship>(), this, &other); return *this; }
ResetContactPrivacyRelationship::~ResetContactPrivacyRelationship() = default;

template <>
const detail::Type& detail::type_of<ResetContactPrivacyRelationship>() noexcept {
  using T = ::ucwa::ResetContactPrivacyRelationship;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& ResetContactPrivacyRelationship::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "resetContactPrivacyRelationship", "POST", 1, "application/json", {}, errors};
  return operation;
}

// resetUnansweredCallSettings

ResetUnansweredCallSettings::ResetUnansweredCallSettings() noexcept = default;
ResetUnansweredCallSettings::ResetUnansweredCallSettings(const ResetUnansweredCallSettings& other) : ResetUnansweredCallSettings() { detail::copy(detail::type_of<ResetUnansweredCallSettings>(), this, &other); }
ResetUnansweredCallSettings::ResetUnansweredCallSettings(ResetUnansweredCallSettings&& other) noexcept : ResetUnansweredCallSettings() { detail::exchange(detail::type_of<ResetUnansweredCallSettings>(), this, &other); }
ResetUnansweredCallSettings& ResetUnansweredCallSettings::operator=(ResetUnansweredCallSettings other) noexcept { detail::exchange(detail::type_of<ResetUnansweredCallSettings>(), this, &other); return *this; }
ResetUnansweredCallSettings::~ResetUnansweredCallSettings() = default;

template <>
const detail::Type& detail::type_of<ResetUnansweredCallSettings>() noexcept {
  using T = ::ucwa::ResetUnansweredCallSettings;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& ResetUnansweredCallSettings::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "resetUnansweredCallSettings", "POST", 1, "application/json", {}, errors};
  return operation;
}

// resumeAudio

ResumeAudio::ResumeAudio() noexcept = default;
ResumeAudio::ResumeAudio(const ResumeAudio& other) : ResumeAudio() { detail::copy(detail::type_of<ResumeAudio>(), this, &other); }
ResumeAudio::ResumeAudio(ResumeAudio&& other) noexcept : ResumeAudio() { detail::exchange(detail::type_of<ResumeAudio>(), this, &other); }
ResumeAudio& ResumeAudio::operator=(ResumeAudio other) noexcept { detail::exchange(detail::type_of<ResumeAudio>(), this, &other); return *this; }
ResumeAudio::~ResumeAudio() = default;

template <>
const detail::Type& detail::type_of<ResumeAudio>() noexcept {
  using T = ::ucwa::ResumeAudio;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& ResumeAudio::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::query, true, 50},
      {"sdp", detail::Place::raw_body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "resumeAudio", "POST", 1, "application/sdp", parameters, errors};
  return operation;
}

// resumeAudioVideo

ResumeAudioVideo::ResumeAudioVideo() noexcept = default;
ResumeAudioVideo::ResumeAudioVideo(const ResumeAudioVideo& other) : ResumeAudioVideo() { detail::copy(detail::type_of<ResumeAudioVideo>(), this, &other); }
ResumeAudioVideo::ResumeAudioVideo(ResumeAudioVideo&& other) noexcept : ResumeAudioVideo() { detail::exchange(detail::type_of<ResumeAudioVideo>(), this, &other); }
ResumeAudioVideo& ResumeAudioVideo::operator=(ResumeAudioVideo other) noexcept { detail::exchange(detail::type_of<ResumeAudioVideo>(), this, &other); return *this; }
ResumeAudioVideo::~ResumeAudioVideo() = default;

template <>
const detail::Type& detail::type_of<ResumeAudioVideo>() noexcept {
  using T = ::ucwa::ResumeAudioVideo;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& ResumeAudioVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::query, true, 50},
      {"sdp", detail::Place::raw_body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "resumeAudioVideo", "POST", 1, "application/sdp", parameters, errors};
  return operation;
}

// resumePhoneAudio

ResumePhoneAudio::ResumePhoneAudio() noexcept = default;
ResumePhoneAudio::ResumePhoneAudio(const ResumePhoneAudio& other) : ResumePhoneAudio() { detail::copy(detail::type_of<ResumePhoneAudio>(), this, &other); }
ResumePhoneAudio::ResumePhoneAudio(ResumePhoneAudio&& other) noexcept : ResumePhoneAudio() { detail::exchange(detail::type_of<ResumePhoneAudio>(), this, &other); }
ResumePhoneAudio& ResumePhoneAudio::operator=(ResumePhoneAudio other) noexcept { detail::exchange(detail::type_of<ResumePhoneAudio>(), this, &other); return *this; }
ResumePhoneAudio::~ResumePhoneAudio() = default;

template <>
const detail::Type& detail::type_of<ResumePhoneAudio>() noexcept {
  using T = ::ucwa::ResumePhoneAudio;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& ResumePhoneAudio::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "resumePhoneAudio", "POST", 1, "application/json", {}, errors};
  return operation;
}

// root

Root::Root() noexcept = default;
Root::Root(const Root& other) : Root() { detail::copy(detail::type_of<Root>(), this, &other); }
Root::Root(Root&& other) noexcept : Root() { detail::exchange(detail::type_of<Root>(), this, &other); }
Root& Root::operator=(Root other) noexcept { detail::exchange(detail::type_of<Root>(), this, &other); return *this; }
Root::~Root() = default;

template <>
const detail::Type& detail::type_of<Root>() noexcept {
  using T = ::ucwa::Root;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::redirect)>("redirect", offsetof(T, links.redirect)),
      field<decltype(T::Links::user)>("user", offsetof(T, links.user)),
      field<decltype(T::Links::xframe)>("xframe", offsetof(T, links.xframe)),
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

const detail::Operation& Root::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "root", "GET", 1, "", {}, errors};
  return operation;
}

// search

Search::Search() noexcept = default;
Search::Search(const Search& other) : Search() { detail::copy(detail::type_of<Search>(), this, &other); }
Search::Search(Search&& other) noexcept : Search() { detail::exchange(detail::type_of<Search>(), this, &other); }
Search& Search::operator=(Search other) noexcept { detail::exchange(detail::type_of<Search>(), this, &other); return *this; }
Search::~Search() = default;
bool Search::set_null(std::string_view property) { return detail::set_null(detail::type_of<Search>(), this, property); }

template <>
const detail::Type& detail::type_of<Search>() noexcept {
  using T = ::ucwa::Search;
  static constexpr Field properties[] = {
      field<decltype(T::more_results_available)>("moreResultsAvailable", offsetof(T, more_results_available)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::contact)>("contact", offsetof(T, embedded.contact)),
      field<decltype(T::Embedded::distribution_group)>("distributionGroup", offsetof(T, embedded.distribution_group)),
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

const detail::Operation& Search::Get::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"limit", detail::Place::query, false, -1, 1, 100},
      {"query", detail::Place::query, true, 256},
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
      "search", "GET", 1, "", parameters, errors};
  return operation;
}

// search2

Search2::Search2() noexcept = default;
Search2::Search2(const Search2& other) : Search2() { detail::copy(detail::type_of<Search2>(), this, &other); }
Search2::Search2(Search2&& other) noexcept : Search2() { detail::exchange(detail::type_of<Search2>(), this, &other); }
Search2& Search2::operator=(Search2 other) noexcept { detail::exchange(detail::type_of<Search2>(), this, &other); return *this; }
Search2::~Search2() = default;
bool Search2::set_null(std::string_view property) { return detail::set_null(detail::type_of<Search2>(), this, property); }

template <>
const detail::Type& detail::type_of<Search2>() noexcept {
  using T = ::ucwa::Search2;
  static constexpr Field properties[] = {
      field<decltype(T::more_results_available)>("moreResultsAvailable", offsetof(T, more_results_available)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::contact)>("contact", offsetof(T, embedded.contact)),
      field<decltype(T::Embedded::distribution_group)>("distributionGroup", offsetof(T, embedded.distribution_group)),
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

const detail::Operation& Search2::Get::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"limit", detail::Place::query, false, -1, 1, 100},
      {"mail", detail::Place::query, false, 256},
      {"query", detail::Place::query, false, 256},
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
      "search2", "GET", 2, "", parameters, errors};
  return operation;
}

// sendMessage

SendMessage::SendMessage() noexcept = default;
SendMessage::SendMessage(const SendMessage& other) : SendMessage() { detail::copy(detail::type_of<SendMessage>(), this, &other); }
SendMessage::SendMessage(SendMessage&& other) noexcept : SendMessage() { detail::exchange(detail::type_of<SendMessage>(), this, &other); }
SendMessage& SendMessage::operator=(SendMessage other) noexcept { detail::exchange(detail::type_of<SendMessage>(), this, &other); return *this; }
SendMessage::~SendMessage() = default;

template <>
const detail::Type& detail::type_of<SendMessage>() noexcept {
  using T = ::ucwa::SendMessage;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& SendMessage::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::query, true},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "sendMessage", "POST", 1, "text/plain", parameters, errors};
  return operation;
}

// sendProvisionalAnswer

SendProvisionalAnswer::SendProvisionalAnswer() noexcept = default;
SendProvisionalAnswer::SendProvisionalAnswer(const SendProvisionalAnswer& other) : SendProvisionalAnswer() { detail::copy(detail::type_of<SendProvisionalAnswer>(), this, &other); }
SendProvisionalAnswer::SendProvisionalAnswer(SendProvisionalAnswer&& other) noexcept : SendProvisionalAnswer() { detail::exchange(detail::type_of<SendProvisionalAnswer>(), this, &other); }
SendProvisionalAnswer& SendProvisionalAnswer::operator=(SendProvisionalAnswer other) noexcept { detail::exchange(detail::type_of<SendProvisionalAnswer>(), this, &other); return *this; }
SendProvisionalAnswer::~SendProvisionalAnswer() = default;

template <>
const detail::Type& detail::type_of<SendProvisionalAnswer>() noexcept {
  using T = ::ucwa::SendProvisionalAnswer;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& SendProvisionalAnswer::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"processedOfferId", detail::Place::query, false, 100},
      {"sessionContext", detail::Place::query, true, 50},
      {"sdp", detail::Place::raw_body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "sendProvisionalAnswer", "POST", 1, "application/sdp", parameters, errors};
  return operation;
}

// session

Session::Session() noexcept = default;
Session::Session(const Session& other) : Session() { detail::copy(detail::type_of<Session>(), this, &other); }
Session::Session(Session&& other) noexcept : Session() { detail::exchange(detail::type_of<Session>(), this, &other); }
Session& Session::operator=(Session other) noexcept { detail::exchange(detail::type_of<Session>(), this, &other); return *this; }
Session::~Session() = default;
bool Session::set_null(std::string_view property) { return detail::set_null(detail::type_of<Session>(), this, property); }

template <>
const detail::Type& detail::type_of<Session>() noexcept {
  using T = ::ucwa::Session;
  static constexpr Field properties[] = {
      field<decltype(T::remote_endpoint)>("remoteEndpoint", offsetof(T, remote_endpoint)),
      field<decltype(T::session_context)>("sessionContext", offsetof(T, session_context)),
      field<decltype(T::state)>("state", offsetof(T, state)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::application_sharing)>("applicationSharing", offsetof(T, links.application_sharing)),
      field<decltype(T::Links::audio_video)>("audioVideo", offsetof(T, links.audio_video)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::data_collaboration)>("dataCollaboration", offsetof(T, links.data_collaboration)),
      field<decltype(T::Links::publish_call_quality_feedback)>("publishCallQualityFeedback", offsetof(T, links.publish_call_quality_feedback)),
      field<decltype(T::Links::renegotiations)>("renegotiations", offsetof(T, links.renegotiations)),
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

// sessions

Sessions::Sessions() noexcept = default;
Sessions::Sessions(const Sessions& other) : Sessions() { detail::copy(detail::type_of<Sessions>(), this, &other); }
Sessions::Sessions(Sessions&& other) noexcept : Sessions() { detail::exchange(detail::type_of<Sessions>(), this, &other); }
Sessions& Sessions::operator=(Sessions other) noexcept { detail::exchange(detail::type_of<Sessions>(), this, &other); return *this; }
Sessions::~Sessions() = default;

template <>
const detail::Type& detail::type_of<Sessions>() noexcept {
  using T = ::ucwa::Sessions;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& Sessions::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "sessions", "GET", 1, "", {}, errors};
  return operation;
}

// setIsTyping

SetIsTyping::SetIsTyping() noexcept = default;
SetIsTyping::SetIsTyping(const SetIsTyping& other) : SetIsTyping() { detail::copy(detail::type_of<SetIsTyping>(), this, &other); }
SetIsTyping::SetIsTyping(SetIsTyping&& other) noexcept : SetIsTyping() { detail::exchange(detail::type_of<SetIsTyping>(), this, &other); }
SetIsTyping& SetIsTyping::operator=(SetIsTyping other) noexcept { detail::exchange(detail::type_of<SetIsTyping>(), this, &other); return *this; }
SetIsTyping::~SetIsTyping() = default;

template <>
const detail::Type& detail::type_of<SetIsTyping>() noexcept {
  using T = ::ucwa::SetIsTyping;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& SetIsTyping::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "setIsTyping", "POST", 1, "application/json", {}, errors};
  return operation;
}

// simultaneousRingSettings

SimultaneousRingSettings::SimultaneousRingSettings() noexcept = default;
SimultaneousRingSettings::SimultaneousRingSettings(const SimultaneousRingSettings& other) : SimultaneousRingSettings() { detail::copy(detail::type_of<SimultaneousRingSettings>(), this, &other); }
SimultaneousRingSettings::SimultaneousRingSettings(SimultaneousRingSettings&& other) noexcept : SimultaneousRingSettings() { detail::exchange(detail::type_of<SimultaneousRingSettings>(), this, &other); }
SimultaneousRingSettings& SimultaneousRingSettings::operator=(SimultaneousRingSettings other) noexcept { detail::exchange(detail::type_of<SimultaneousRingSettings>(), this, &other); return *this; }
SimultaneousRingSettings::~SimultaneousRingSettings() = default;
bool SimultaneousRingSettings::set_null(std::string_view property) { return detail::set_null(detail::type_of<SimultaneousRingSettings>(), this, property); }

template <>
const detail::Type& detail::type_of<SimultaneousRingSettings>() noexcept {
  using T = ::ucwa::SimultaneousRingSettings;
  static constexpr Field properties[] = {
      field<decltype(T::ring_delay)>("ringDelay", offsetof(T, ring_delay)),
      field<decltype(T::target)>("target", offsetof(T, target)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::simultaneous_ring_to_contact)>("simultaneousRingToContact", offsetof(T, links.simultaneous_ring_to_contact)),
      field<decltype(T::Links::simultaneous_ring_to_delegates)>("simultaneousRingToDelegates", offsetof(T, links.simultaneous_ring_to_delegates)),
      field<decltype(T::Links::simultaneous_ring_to_team)>("simultaneousRingToTeam", offsetof(T, links.simultaneous_ring_to_team)),
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

const detail::Operation& SimultaneousRingSettings::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "simultaneousRingSettings", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& SimultaneousRingSettings::Put::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"ringDelay", detail::Place::body},
      {"target", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{
      "simultaneousRingSettings", "PUT", 1, "application/json", parameters, errors};
  return operation;
}

// simultaneousRingToContact

SimultaneousRingToContact::SimultaneousRingToContact() noexcept = default;
SimultaneousRingToContact::SimultaneousRingToContact(const SimultaneousRingToContact& other) : SimultaneousRingToContact() { detail::copy(detail::type_of<SimultaneousRingToContact>(), this, &other); }
SimultaneousRingToContact::SimultaneousRingToContact(SimultaneousRingToContact&& other) noexcept : SimultaneousRingToContact() { detail::exchange(detail::type_of<SimultaneousRingToContact>(), this, &other); }
SimultaneousRingToContact& SimultaneousRingToContact::operator=(SimultaneousRingToContact other) noexcept { detail::exchange(detail::type_of<SimultaneousRingToContact>(), this, &other); return *this; }
SimultaneousRingToContact::~SimultaneousRingToContact() = default;

template <>
const detail::Type& detail::type_of<SimultaneousRingToContact>() noexcept {
  using T = ::ucwa::SimultaneousRingToContact;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& SimultaneousRingToContact::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"target", detail::Place::both, true, 80},
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
      "simultaneousRingToContact", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// simultaneousRingToDelegates

SimultaneousRingToDelegates::SimultaneousRingToDelegates() noexcept = default;
SimultaneousRingToDelegates::SimultaneousRingToDelegates(const SimultaneousRingToDelegates& other) : SimultaneousRingToDelegates() { detail::copy(detail::type_of<SimultaneousRingToDelegates>(), this, &other); }
SimultaneousRingToDelegates::SimultaneousRingToDelegates(SimultaneousRingToDelegates&& other) noexcept : SimultaneousRingToDelegates() { detail::exchange(detail::type_of<SimultaneousRingToDelegates>(), this, &other); }
SimultaneousRingToDelegates& SimultaneousRingToDelegates::operator=(SimultaneousRingToDelegates other) noexcept { detail::exchange(detail::type_of<SimultaneousRingToDelegates>(), this, &other); return *this; }
SimultaneousRingToDelegates::~SimultaneousRingToDelegates() = default;

template <>
const detail::Type& detail::type_of<SimultaneousRingToDelegates>() noexcept {
  using T = ::ucwa::SimultaneousRingToDelegates;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& SimultaneousRingToDelegates::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"ringDelay", detail::Place::both, false, -1, 0, 55},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "NoDelegatesConfigured"},
      {403, "Forbidden", ""},
      {403, "Forbidden", "NoDelegatesConfigured"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "simultaneousRingToDelegates", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// simultaneousRingToTeam

SimultaneousRingToTeam::SimultaneousRingToTeam() noexcept = default;
SimultaneousRingToTeam::SimultaneousRingToTeam(const SimultaneousRingToTeam& other) : SimultaneousRingToTeam() { detail::copy(detail::type_of<SimultaneousRingToTeam>(), this, &other); }
SimultaneousRingToTeam::SimultaneousRingToTeam(SimultaneousRingToTeam&& other) noexcept : SimultaneousRingToTeam() { detail::exchange(detail::type_of<SimultaneousRingToTeam>(), this, &other); }
SimultaneousRingToTeam& SimultaneousRingToTeam::operator=(SimultaneousRingToTeam other) noexcept { detail::exchange(detail::type_of<SimultaneousRingToTeam>(), this, &other); return *this; }
SimultaneousRingToTeam::~SimultaneousRingToTeam() = default;

template <>
const detail::Type& detail::type_of<SimultaneousRingToTeam>() noexcept {
  using T = ::ucwa::SimultaneousRingToTeam;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& SimultaneousRingToTeam::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"ringDelay", detail::Place::both, false, -1, 0, 55},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "NoTeamMembersConfigured"},
      {403, "Forbidden", ""},
      {403, "Forbidden", "NoTeamMembersConfigured"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "simultaneousRingToTeam", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startAudio

StartAudio::StartAudio() noexcept = default;
StartAudio::StartAudio(const StartAudio& other) : StartAudio() { detail::copy(detail::type_of<StartAudio>(), this, &other); }
StartAudio::StartAudio(StartAudio&& other) noexcept : StartAudio() { detail::exchange(detail::type_of<StartAudio>(), this, &other); }
StartAudio& StartAudio::operator=(StartAudio other) noexcept { detail::exchange(detail::type_of<StartAudio>(), this, &other); return *this; }
StartAudio::~StartAudio() = default;

template <>
const detail::Type& detail::type_of<StartAudio>() noexcept {
  using T = ::ucwa::StartAudio;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StartAudio::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startAudio", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startAudio2

StartAudio2::StartAudio2() noexcept = default;
StartAudio2::StartAudio2(const StartAudio2& other) : StartAudio2() { detail::copy(detail::type_of<StartAudio2>(), this, &other); }
StartAudio2::StartAudio2(StartAudio2&& other) noexcept : StartAudio2() { detail::exchange(detail::type_of<StartAudio2>(), this, &other); }
StartAudio2& StartAudio2::operator=(StartAudio2 other) noexcept { detail::exchange(detail::type_of<StartAudio2>(), this, &other); return *this; }
StartAudio2::~StartAudio2() = default;

template <>
const detail::Type& detail::type_of<StartAudio2>() noexcept {
  using T = ::ucwa::StartAudio2;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StartAudio2::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
      {"customContent", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startAudio2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// startAudioOnBehalfOfDelegator

StartAudioOnBehalfOfDelegator::StartAudioOnBehalfOfDelegator() noexcept = default;
StartAudioOnBehalfOfDelegator::StartAudioOnBehalfOfDelegator(const StartAudioOnBehalfOfDelegator& other) : StartAudioOnBehalfOfDelegator() { detail::copy(detail::type_of<StartAudioOnBehalfOfDelegator>(), this, &other); }
StartAudioOnBehalfOfDelegator::StartAudioOnBehalfOfDelegator(StartAudioOnBehalfOfDelegator&& other) noexcept : StartAudioOnBehalfOfDelegator() { detail::exchange(detail::type_of<StartAudioOnBehalfOfDelegator>(), this, &other); }
StartAudioOnBehalfOfDelegator& StartAudioOnBehalfOfDelegator::operator=(StartAudioOnBehalfOfDelegator other) noexcept { detail::exchange(detail::type_of<StartAudioOnBehalfOfDelegator>(), this, &other); return *this; }
StartAudioOnBehalfOfDelegator::~StartAudioOnBehalfOfDelegator() = default;

template <>
const detail::Type& detail::type_of<StartAudioOnBehalfOfDelegator>() noexcept {
  using T = ::ucwa::StartAudioOnBehalfOfDelegator;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StartAudioOnBehalfOfDelegator::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
      {"customContent", detail::Place::body},
      {"delegator", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startAudioOnBehalfOfDelegator", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startAudioVideo

StartAudioVideo::StartAudioVideo() noexcept = default;
StartAudioVideo::StartAudioVideo(const StartAudioVideo& other) : StartAudioVideo() { detail::copy(detail::type_of<StartAudioVideo>(), this, &other); }
StartAudioVideo::StartAudioVideo(StartAudioVideo&& other) noexcept : StartAudioVideo() { detail::exchange(detail::type_of<StartAudioVideo>(), this, &other); }
StartAudioVideo& StartAudioVideo::operator=(StartAudioVideo other) noexcept { detail::exchange(detail::type_of<StartAudioVideo>(), this, &other); return *this; }
StartAudioVideo::~StartAudioVideo() = default;

template <>
const detail::Type& detail::type_of<StartAudioVideo>() noexcept {
  using T = ::ucwa::StartAudioVideo;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StartAudioVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
      {"joinVideoMuted", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startAudioVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startAudioVideo2

StartAudioVideo2::StartAudioVideo2() noexcept = default;
StartAudioVideo2::StartAudioVideo2(const StartAudioVideo2& other) : StartAudioVideo2() { detail::copy(detail::type_of<StartAudioVideo2>(), this, &other); }
StartAudioVideo2::StartAudioVideo2(StartAudioVideo2&& other) noexcept : StartAudioVideo2() { detail::exchange(detail::type_of<StartAudioVideo2>(), this, &other); }
StartAudioVideo2& StartAudioVideo2::operator=(StartAudioVideo2 other) noexcept { detail::exchange(detail::type_of<StartAudioVideo2>(), this, &other); return *this; }
StartAudioVideo2::~StartAudioVideo2() = default;

template <>
const detail::Type& detail::type_of<StartAudioVideo2>() noexcept {
  using T = ::ucwa::StartAudioVideo2;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StartAudioVideo2::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
      {"joinVideoMuted", detail::Place::body},
      {"customContent", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startAudioVideo2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// startAudioVideoOnBehalfOfDelegator

StartAudioVideoOnBehalfOfDelegator::StartAudioVideoOnBehalfOfDelegator() noexcept = default;
StartAudioVideoOnBehalfOfDelegator::StartAudioVideoOnBehalfOfDelegator(const StartAudioVideoOnBehalfOfDelegator& other) : StartAudioVideoOnBehalfOfDelegator() { detail::copy(detail::type_of<StartAudioVideoOnBehalfOfDelegator>(), this, &other); }
StartAudioVideoOnBehalfOfDelegator::StartAudioVideoOnBehalfOfDelegator(StartAudioVideoOnBehalfOfDelegator&& other) noexcept : StartAudioVideoOnBehalfOfDelegator() { detail::exchange(detail::type_of<StartAudioVideoOnBehalfOfDelegator>(), this, &other); }
StartAudioVideoOnBehalfOfDelegator& StartAudioVideoOnBehalfOfDelegator::operator=(StartAudioVideoOnBehalfOfDelegator other) noexcept { detail::exchange(detail::type_of<StartAudioVideoOnBehalfOfDelegator>(), this, &other); return *this; }
StartAudioVideoOnBehalfOfDelegator::~StartAudioVideoOnBehalfOfDelegator() = default;

template <>
const detail::Type& detail::type_of<StartAudioVideoOnBehalfOfDelegator>() noexcept {
  using T = ::ucwa::StartAudioVideoOnBehalfOfDelegator;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StartAudioVideoOnBehalfOfDelegator::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
      {"joinVideoMuted", detail::Place::body},
      {"customContent", detail::Place::body},
      {"delegator", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startAudioVideoOnBehalfOfDelegator", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startEmergencyCall

StartEmergencyCall::StartEmergencyCall() noexcept = default;
StartEmergencyCall::StartEmergencyCall(const StartEmergencyCall& other) : StartEmergencyCall() { detail::copy(detail::type_of<StartEmergencyCall>(), this, &other); }
StartEmergencyCall::StartEmergencyCall(StartEmergencyCall&& other) noexcept : StartEmergencyCall() { detail::exchange(detail::type_of<StartEmergencyCall>(), this, &other); }
StartEmergencyCall& StartEmergencyCall::operator=(StartEmergencyCall other) noexcept { detail::exchange(detail::type_of<StartEmergencyCall>(), this, &other); return *this; }
StartEmergencyCall::~StartEmergencyCall() = default;

template <>
const detail::Type& detail::type_of<StartEmergencyCall>() noexcept {
  using T = ::ucwa::StartEmergencyCall;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StartEmergencyCall::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinAudioMuted", detail::Place::body},
      {"customContent", detail::Place::body},
      {"address", detail::Place::body},
      {"building", detail::Place::body},
      {"city", detail::Place::body},
      {"country", detail::Place::body},
      {"state", detail::Place::body},
      {"zip", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startEmergencyCall", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startMessaging

StartMessaging::StartMessaging() noexcept = default;
StartMessaging::StartMessaging(const StartMessaging& other) : StartMessaging() { detail::copy(detail::type_of<StartMessaging>(), this, &other); }
StartMessaging::StartMessaging(StartMessaging&& other) noexcept : StartMessaging() { detail::exchange(detail::type_of<StartMessaging>(), this, &other); }
StartMessaging& StartMessaging::operator=(StartMessaging other) noexcept { detail::exchange(detail::type_of<StartMessaging>(), this, &other); return *this; }
StartMessaging::~StartMessaging() = default;

template <>
const detail::Type& detail::type_of<StartMessaging>() noexcept {
  using T = ::ucwa::StartMessaging;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StartMessaging::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"to", detail::Place::both, true},
      {"operationId", detail::Place::body, false, 50},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"message", detail::Place::body},
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
      "startMessaging", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startMessaging2

StartMessaging2::StartMessaging2() noexcept = default;
StartMessaging2::StartMessaging2(const StartMessaging2& other) : StartMessaging2() { detail::copy(detail::type_of<StartMessaging2>(), this, &other); }
StartMessaging2::StartMessaging2(StartMessaging2&& other) noexcept : StartMessaging2() { detail::exchange(detail::type_of<StartMessaging2>(), this, &other); }
StartMessaging2& StartMessaging2::operator=(StartMessaging2 other) noexcept { detail::exchange(detail::type_of<StartMessaging2>(), this, &other); return *this; }
StartMessaging2::~StartMessaging2() = default;

template <>
const detail::Type& detail::type_of<StartMessaging2>() noexcept {
  using T = ::ucwa::StartMessaging2;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StartMessaging2::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"to", detail::Place::both},
      {"customContent", detail::Place::body},
      {"importance", detail::Place::body},
      {"message", detail::Place::body},
      {"operationId", detail::Place::body, true, 50},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body, false, 250},
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
      "startMessaging2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// startOnlineMeeting

StartOnlineMeeting::StartOnlineMeeting() noexcept = default;
StartOnlineMeeting::StartOnlineMeeting(const StartOnlineMeeting& other) : StartOnlineMeeting() { detail::copy(detail::type_of<StartOnlineMeeting>(), this, &other); }
StartOnlineMeeting::StartOnlineMeeting(StartOnlineMeeting&& other) noexcept : StartOnlineMeeting() { detail::exchange(detail::type_of<StartOnlineMeeting>(), this, &other); }
StartOnlineMeeting& StartOnlineMeeting::operator=(StartOnlineMeeting other) noexcept { detail::exchange(detail::type_of<StartOnlineMeeting>(), this, &other); return *this; }
StartOnlineMeeting::~StartOnlineMeeting() = default;

template <>
const detail::Type& detail::type_of<StartOnlineMeeting>() noexcept {
  using T = ::ucwa::StartOnlineMeeting;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StartOnlineMeeting::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startOnlineMeeting", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startOrRefreshSubscriptionToContactsAndGroups

StartOrRefreshSubscriptionToContactsAndGroups::StartOrRefreshSubscriptionToContactsAndGroups() noexcept = default;
StartOrRefreshSubscriptionToContactsAndGroups::StartOrRefreshSubscriptionToContactsAndGroups(const StartOrRefreshSubscriptionToContactsAndGroups& other) : StartOrRefreshSubscriptionToContactsAndGroups() { detail::copy(detail::type_of<StartOrRefreshSubscriptionToContactsAndGroups>(), this, &other); }
StartOrRefreshSubscriptionToContactsAndGroups::StartOrRefreshSubscriptionToContactsAndGroups(StartOrRefreshSubscriptionToContactsAndGroups&& other) noexcept : StartOrRefreshSubscriptionToContactsAndGroups() { detail::exchange(detail::type_of<StartOrRefreshSubscriptionToContactsAndGroups>(), this, &other); }
StartOrRefreshSubscriptionToContactsAndGroups& StartOrRefreshSubscriptionToContactsAndGroups::operator=(StartOrRefreshSubscriptionToContactsAndGroups other) noexcept { detail::exchange(detail::type_of<StartOrRefreshSubscriptionToContactsAndGroups>(), this, &other); return *this; }
StartOrRefreshSubscriptionToContactsAndGroups::~StartOrRefreshSubscriptionToContactsAndGroups() = default;

template <>
const detail::Type& detail::type_of<StartOrRefreshSubscriptionToContactsAndGroups>() noexcept {
  using T = ::ucwa::StartOrRefreshSubscriptionToContactsAndGroups;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StartOrRefreshSubscriptionToContactsAndGroups::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"duration", detail::Place::both, true, -1, 10, 60},
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
      "startOrRefreshSubscriptionToContactsAndGroups", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startPhoneAudio

StartPhoneAudio::StartPhoneAudio() noexcept = default;
StartPhoneAudio::StartPhoneAudio(const StartPhoneAudio& other) : StartPhoneAudio() { detail::copy(detail::type_of<StartPhoneAudio>(), this, &other); }
StartPhoneAudio::StartPhoneAudio(StartPhoneAudio&& other) noexcept : StartPhoneAudio() { detail::exchange(detail::type_of<StartPhoneAudio>(), this, &other); }
StartPhoneAudio& StartPhoneAudio::operator=(StartPhoneAudio other) noexcept { detail::exchange(detail::type_of<StartPhoneAudio>(), this, &other); return *this; }
StartPhoneAudio::~StartPhoneAudio() = default;

template <>
const detail::Type& detail::type_of<StartPhoneAudio>() noexcept {
  using T = ::ucwa::StartPhoneAudio;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StartPhoneAudio::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"to", detail::Place::both, true},
      {"operationId", detail::Place::body, false, 50},
      {"phoneNumber", detail::Place::body},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {400, "BadRequest", "NormalizationFailed"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startPhoneAudio", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startPhoneAudio2

StartPhoneAudio2::StartPhoneAudio2() noexcept = default;
StartPhoneAudio2::StartPhoneAudio2(const StartPhoneAudio2& other) : StartPhoneAudio2() { detail::copy(detail::type_of<StartPhoneAudio2>(), this, &other); }
StartPhoneAudio2::StartPhoneAudio2(StartPhoneAudio2&& other) noexcept : StartPhoneAudio2() { detail::exchange(detail::type_of<StartPhoneAudio2>(), this, &other); }
StartPhoneAudio2& StartPhoneAudio2::operator=(StartPhoneAudio2 other) noexcept { detail::exchange(detail::type_of<StartPhoneAudio2>(), this, &other); return *this; }
StartPhoneAudio2::~StartPhoneAudio2() = default;

template <>
const detail::Type& detail::type_of<StartPhoneAudio2>() noexcept {
  using T = ::ucwa::StartPhoneAudio2;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StartPhoneAudio2::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"to", detail::Place::both, true},
      {"operationId", detail::Place::body, false, 50},
      {"phoneNumber", detail::Place::body},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"customContent", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {400, "BadRequest", "NormalizationFailed"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startPhoneAudio2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// startPhoneAudioOnBehalfOfDelegator

StartPhoneAudioOnBehalfOfDelegator::StartPhoneAudioOnBehalfOfDelegator() noexcept = default;
StartPhoneAudioOnBehalfOfDelegator::StartPhoneAudioOnBehalfOfDelegator(const StartPhoneAudioOnBehalfOfDelegator& other) : StartPhoneAudioOnBehalfOfDelegator() { detail::copy(detail::type_of<StartPhoneAudioOnBehalfOfDelegator>(), this, &other); }
StartPhoneAudioOnBehalfOfDelegator::StartPhoneAudioOnBehalfOfDelegator(StartPhoneAudioOnBehalfOfDelegator&& other) noexcept : StartPhoneAudioOnBehalfOfDelegator() { detail::exchange(detail::type_of<StartPhoneAudioOnBehalfOfDelegator>(), this, &other); }
StartPhoneAudioOnBehalfOfDelegator& StartPhoneAudioOnBehalfOfDelegator::operator=(StartPhoneAudioOnBehalfOfDelegator other) noexcept { detail::exchange(detail::type_of<StartPhoneAudioOnBehalfOfDelegator>(), this, &other); return *this; }
StartPhoneAudioOnBehalfOfDelegator::~StartPhoneAudioOnBehalfOfDelegator() = default;

template <>
const detail::Type& detail::type_of<StartPhoneAudioOnBehalfOfDelegator>() noexcept {
  using T = ::ucwa::StartPhoneAudioOnBehalfOfDelegator;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StartPhoneAudioOnBehalfOfDelegator::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"phoneNumber", detail::Place::body},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"to", detail::Place::body, true},
      {"customContent", detail::Place::body},
      {"delegator", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startPhoneAudioOnBehalfOfDelegator", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// startVideo

StartVideo::StartVideo() noexcept = default;
StartVideo::StartVideo(const StartVideo& other) : StartVideo() { detail::copy(detail::type_of<StartVideo>(), this, &other); }
StartVideo::StartVideo(StartVideo&& other) noexcept : StartVideo() { detail::exchange(detail::type_of<StartVideo>(), this, &other); }
StartVideo& StartVideo::operator=(StartVideo other) noexcept { detail::exchange(detail::type_of<StartVideo>(), this, &other); return *this; }
StartVideo::~StartVideo() = default;

template <>
const detail::Type& detail::type_of<StartVideo>() noexcept {
  using T = ::ucwa::StartVideo;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StartVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::body, false, 50},
      {"to", detail::Place::body, true},
      {"importance", detail::Place::body},
      {"subject", detail::Place::body, false, 250},
      {"threadId", detail::Place::body},
      {"mediaOffer", detail::Place::body},
      {"sessionContext", detail::Place::body, false, 50},
      {"joinVideoMuted", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "startVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// stopAudio

StopAudio::StopAudio() noexcept = default;
StopAudio::StopAudio(const StopAudio& other) : StopAudio() { detail::copy(detail::type_of<StopAudio>(), this, &other); }
StopAudio::StopAudio(StopAudio&& other) noexcept : StopAudio() { detail::exchange(detail::type_of<StopAudio>(), this, &other); }
StopAudio& StopAudio::operator=(StopAudio other) noexcept { detail::exchange(detail::type_of<StopAudio>(), this, &other); return *this; }
StopAudio::~StopAudio() = default;

template <>
const detail::Type& detail::type_of<StopAudio>() noexcept {
  using T = ::ucwa::StopAudio;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StopAudio::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"reason", detail::Place::both},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "stopAudio", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// stopAudioVideo

StopAudioVideo::StopAudioVideo() noexcept = default;
StopAudioVideo::StopAudioVideo(const StopAudioVideo& other) : StopAudioVideo() { detail::copy(detail::type_of<StopAudioVideo>(), this, &other); }
StopAudioVideo::StopAudioVideo(StopAudioVideo&& other) noexcept : StopAudioVideo() { detail::exchange(detail::type_of<StopAudioVideo>(), this, &other); }
StopAudioVideo& StopAudioVideo::operator=(StopAudioVideo other) noexcept { detail::exchange(detail::type_of<StopAudioVideo>(), this, &other); return *this; }
StopAudioVideo::~StopAudioVideo() = default;

template <>
const detail::Type& detail::type_of<StopAudioVideo>() noexcept {
  using T = ::ucwa::StopAudioVideo;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StopAudioVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"reason", detail::Place::both},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {404, "NotFound", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "stopAudioVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// stopMessaging

StopMessaging::StopMessaging() noexcept = default;
StopMessaging::StopMessaging(const StopMessaging& other) : StopMessaging() { detail::copy(detail::type_of<StopMessaging>(), this, &other); }
StopMessaging::StopMessaging(StopMessaging&& other) noexcept : StopMessaging() { detail::exchange(detail::type_of<StopMessaging>(), this, &other); }
StopMessaging& StopMessaging::operator=(StopMessaging other) noexcept { detail::exchange(detail::type_of<StopMessaging>(), this, &other); return *this; }
StopMessaging::~StopMessaging() = default;

template <>
const detail::Type& detail::type_of<StopMessaging>() noexcept {
  using T = ::ucwa::StopMessaging;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StopMessaging::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "stopMessaging", "POST", 1, "application/json", {}, errors};
  return operation;
}

// stopPhoneAudio

StopPhoneAudio::StopPhoneAudio() noexcept = default;
StopPhoneAudio::StopPhoneAudio(const StopPhoneAudio& other) : StopPhoneAudio() { detail::copy(detail::type_of<StopPhoneAudio>(), this, &other); }
StopPhoneAudio::StopPhoneAudio(StopPhoneAudio&& other) noexcept : StopPhoneAudio() { detail::exchange(detail::type_of<StopPhoneAudio>(), this, &other); }
StopPhoneAudio& StopPhoneAudio::operator=(StopPhoneAudio other) noexcept { detail::exchange(detail::type_of<StopPhoneAudio>(), this, &other); return *this; }
StopPhoneAudio::~StopPhoneAudio() = default;

template <>
const detail::Type& detail::type_of<StopPhoneAudio>() noexcept {
  using T = ::ucwa::StopPhoneAudio;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StopPhoneAudio::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "stopPhoneAudio", "POST", 1, "application/json", {}, errors};
  return operation;
}

// stopSubscriptionToContactsAndGroups

StopSubscriptionToContactsAndGroups::StopSubscriptionToContactsAndGroups() noexcept = default;
StopSubscriptionToContactsAndGroups::StopSubscriptionToContactsAndGroups(const StopSubscriptionToContactsAndGroups& other) : StopSubscriptionToContactsAndGroups() { detail::copy(detail::type_of<StopSubscriptionToContactsAndGroups>(), this, &other); }
StopSubscriptionToContactsAndGroups::StopSubscriptionToContactsAndGroups(StopSubscriptionToContactsAndGroups&& other) noexcept : StopSubscriptionToContactsAndGroups() { detail::exchange(detail::type_of<StopSubscriptionToContactsAndGroups>(), this, &other); }
StopSubscriptionToContactsAndGroups& StopSubscriptionToContactsAndGroups::operator=(StopSubscriptionToContactsAndGroups other) noexcept { detail::exchange(detail::type_of<StopSubscriptionToContactsAndGroups>(), this, &other); return *this; }
StopSubscriptionToContactsAndGroups::~StopSubscriptionToContactsAndGroups() = default;

template <>
const detail::Type& detail::type_of<StopSubscriptionToContactsAndGroups>() noexcept {
  using T = ::ucwa::StopSubscriptionToContactsAndGroups;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StopSubscriptionToContactsAndGroups::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "stopSubscriptionToContactsAndGroups", "POST", 1, "application/json", {}, errors};
  return operation;
}

// stopVideo

StopVideo::StopVideo() noexcept = default;
StopVideo::StopVideo(const StopVideo& other) : StopVideo() { detail::copy(detail::type_of<StopVideo>(), this, &other); }
StopVideo::StopVideo(StopVideo&& other) noexcept : StopVideo() { detail::exchange(detail::type_of<StopVideo>(), this, &other); }
StopVideo& StopVideo::operator=(StopVideo other) noexcept { detail::exchange(detail::type_of<StopVideo>(), this, &other); return *this; }
StopVideo::~StopVideo() = default;

template <>
const detail::Type& detail::type_of<StopVideo>() noexcept {
  using T = ::ucwa::StopVideo;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& StopVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"reason", detail::Place::both},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "stopVideo", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// subscribeToGroupPresence

SubscribeToGroupPresence::SubscribeToGroupPresence() noexcept = default;
SubscribeToGroupPresence::SubscribeToGroupPresence(const SubscribeToGroupPresence& other) : SubscribeToGroupPresence() { detail::copy(detail::type_of<SubscribeToGroupPresence>(), this, &other); }
SubscribeToGroupPresence::SubscribeToGroupPresence(SubscribeToGroupPresence&& other) noexcept : SubscribeToGroupPresence() { detail::exchange(detail::type_of<SubscribeToGroupPresence>(), this, &other); }
SubscribeToGroupPresence& SubscribeToGroupPresence::operator=(SubscribeToGroupPresence other) noexcept { detail::exchange(detail::type_of<SubscribeToGroupPresence>(), this, &other); return *this; }
SubscribeToGroupPresence::~SubscribeToGroupPresence() = default;

template <>
const detail::Type& detail::type_of<SubscribeToGroupPresence>() noexcept {
  using T = ::ucwa::SubscribeToGroupPresence;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& SubscribeToGroupPresence::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"duration", detail::Place::both, true, -1, 10, 30},
      {"groupId", detail::Place::body, true, 256},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "subscribeToGroupPresence", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// subscribedContacts

SubscribedContacts::SubscribedContacts() noexcept = default;
SubscribedContacts::SubscribedContacts(const SubscribedContacts& other) : SubscribedContacts() { detail::copy(detail::type_of<SubscribedContacts>(), this, &other); }
SubscribedContacts::SubscribedContacts(SubscribedContacts&& other) noexcept : SubscribedContacts() { detail::exchange(detail::type_of<SubscribedContacts>(), this, &other); }
SubscribedContacts& SubscribedContacts::operator=(SubscribedContacts other) noexcept { detail::exchange(detail::type_of<SubscribedContacts>(), this, &other); return *this; }
SubscribedContacts::~SubscribedContacts() = default;

template <>
const detail::Type& detail::type_of<SubscribedContacts>() noexcept {
  using T = ::ucwa::SubscribedContacts;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
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

const detail::Operation& SubscribedContacts::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "subscribedContacts", "GET", 1, "", {}, errors};
  return operation;
}

// transferredBy

TransferredBy::TransferredBy() noexcept = default;
TransferredBy::TransferredBy(const TransferredBy& other) : TransferredBy() { detail::copy(detail::type_of<TransferredBy>(), this, &other); }
TransferredBy::TransferredBy(TransferredBy&& other) noexcept : TransferredBy() { detail::exchange(detail::type_of<TransferredBy>(), this, &other); }
TransferredBy& TransferredBy::operator=(TransferredBy other) noexcept { detail::exchange(detail::type_of<TransferredBy>(), this, &other); return *this; }
TransferredBy::~TransferredBy() = default;
bool TransferredBy::set_null(std::string_view property) { return detail::set_null(detail::type_of<TransferredBy>(), this, property); }

template <>
const detail::Type& detail::type_of<TransferredBy>() noexcept {
  using T = ::ucwa::TransferredBy;
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

const detail::Operation& TransferredBy::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "transferredBy", "GET", 1, "", {}, errors};
  return operation;
}

// turnOffCallForwarding

TurnOffCallForwarding::TurnOffCallForwarding() noexcept = default;
TurnOffCallForwarding::TurnOffCallForwarding(const TurnOffCallForwarding& other) : TurnOffCallForwarding() { detail::copy(detail::type_of<TurnOffCallForwarding>(), this, &other); }
TurnOffCallForwarding::TurnOffCallForwarding(TurnOffCallForwarding&& other) noexcept : TurnOffCallForwarding() { detail::exchange(detail::type_of<TurnOffCallForwarding>(), this, &other); }
TurnOffCallForwarding& TurnOffCallForwarding::operator=(TurnOffCallForwarding other) noexcept { detail::exchange(detail::type_of<TurnOffCallForwarding>(), this, &other); return *this; }
TurnOffCallForwarding::~TurnOffCallForwarding() = default;

template <>
const detail::Type& detail::type_of<TurnOffCallForwarding>() noexcept {
  using T = ::ucwa::TurnOffCallForwarding;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& TurnOffCallForwarding::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "turnOffCallForwarding", "POST", 1, "application/json", {}, errors};
  return operation;
}

// typingParticipants

TypingParticipants::TypingParticipants() noexcept = default;
TypingParticipants::TypingParticipants(const TypingParticipants& other) : TypingParticipants() { detail::copy(detail::type_of<TypingParticipants>(), this, &other); }
TypingParticipants::TypingParticipants(TypingParticipants&& other) noexcept : TypingParticipants() { detail::exchange(detail::type_of<TypingParticipants>(), this, &other); }
TypingParticipants& TypingParticipants::operator=(TypingParticipants other) noexcept { detail::exchange(detail::type_of<TypingParticipants>(), this, &other); return *this; }
TypingParticipants::~TypingParticipants() = default;

template <>
const detail::Type& detail::type_of<TypingParticipants>() noexcept {
  using T = ::ucwa::TypingParticipants;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

// unansweredCallSettings

UnansweredCallSettings::UnansweredCallSettings() noexcept = default;
UnansweredCallSettings::UnansweredCallSettings(const UnansweredCallSettings& other) : UnansweredCallSettings() { detail::copy(detail::type_of<UnansweredCallSettings>(), this, &other); }
UnansweredCallSettings::UnansweredCallSettings(UnansweredCallSettings&& other) noexcept : UnansweredCallSettings() { detail::exchange(detail::type_of<UnansweredCallSettings>(), this, &other); }
UnansweredCallSettings& UnansweredCallSettings::operator=(UnansweredCallSettings other) noexcept { detail::exchange(detail::type_of<UnansweredCallSettings>(), this, &other); return *this; }
UnansweredCallSettings::~UnansweredCallSettings() = default;
bool UnansweredCallSettings::set_null(std::string_view property) { return detail::set_null(detail::type_of<UnansweredCallSettings>(), this, property); }

template <>
const detail::Type& detail::type_of<UnansweredCallSettings>() noexcept {
  using T = ::ucwa::UnansweredCallSettings;
  static constexpr Field properties[] = {
      field<decltype(T::ring_delay)>("ringDelay", offsetof(T, ring_delay)),
      field<decltype(T::target)>("target", offsetof(T, target)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::reset_unanswered_call_settings)>("resetUnansweredCallSettings", offsetof(T, links.reset_unanswered_call_settings)),
      field<decltype(T::Links::unanswered_call_to_contact)>("unansweredCallToContact", offsetof(T, links.unanswered_call_to_contact)),
      field<decltype(T::Links::unanswered_call_to_voicemail)>("unansweredCallToVoicemail", offsetof(T, links.unanswered_call_to_voicemail)),
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

const detail::Operation& UnansweredCallSettings::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "unansweredCallSettings", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& UnansweredCallSettings::Put::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"ringDelay", detail::Place::body, false, -1, 5, 60},
      {"target", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{
      "unansweredCallSettings", "PUT", 1, "application/json", parameters, errors};
  return operation;
}

// unansweredCallToContact

UnansweredCallToContact::UnansweredCallToContact() noexcept = default;
UnansweredCallToContact::UnansweredCallToContact(const UnansweredCallToContact& other) : UnansweredCallToContact() { detail::copy(detail::type_of<UnansweredCallToContact>(), this, &other); }
UnansweredCallToContact::UnansweredCallToContact(UnansweredCallToContact&& other) noexcept : UnansweredCallToContact() { detail::exchange(detail::type_of<UnansweredCallToContact>(), this, &other); }
UnansweredCallToContact& UnansweredCallToContact::operator=(UnansweredCallToContact other) noexcept { detail::exchange(detail::type_of<UnansweredCallToContact>(), this, &other); return *this; }
UnansweredCallToContact::~UnansweredCallToContact() = default;

template <>
const detail::Type& detail::type_of<UnansweredCallToContact>() noexcept {
  using T = ::ucwa::UnansweredCallToContact;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& UnansweredCallToContact::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"ringDelay", detail::Place::both, false, -1, 5, 60},
      {"target", detail::Place::both, true, 80},
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
      "unansweredCallToContact", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// unansweredCallToVoicemail

UnansweredCallToVoicemail::UnansweredCallToVoicemail() noexcept = default;
UnansweredCallToVoicemail::UnansweredCallToVoicemail(const UnansweredCallToVoicemail& other) : UnansweredCallToVoicemail() { detail::copy(detail::type_of<UnansweredCallToVoicemail>(), this, &other); }
UnansweredCallToVoicemail::UnansweredCallToVoicemail(UnansweredCallToVoicemail&& other) noexcept : UnansweredCallToVoicemail() { detail::exchange(detail::type_of<UnansweredCallToVoicemail>(), this, &other); }
UnansweredCallToVoicemail& UnansweredCallToVoicemail::operator=(UnansweredCallToVoicemail other) noexcept { detail::exchange(detail::type_of<UnansweredCallToVoicemail>(), this, &other); return *this; }
UnansweredCallToVoicemail::~UnansweredCallToVoicemail() = default;

template <>
const detail::Type& detail::type_of<UnansweredCallToVoicemail>() noexcept {
  using T = ::ucwa::UnansweredCallToVoicemail;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& UnansweredCallToVoicemail::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"ringDelay", detail::Place::both, false, -1, 5, 60},
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
      "unansweredCallToVoicemail", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// unmuteAudio

UnmuteAudio::UnmuteAudio() noexcept = default;
UnmuteAudio::UnmuteAudio(const UnmuteAudio& other) : UnmuteAudio() { detail::copy(detail::type_of<UnmuteAudio>(), this, &other); }
UnmuteAudio::UnmuteAudio(UnmuteAudio&& other) noexcept : UnmuteAudio() { detail::exchange(detail::type_of<UnmuteAudio>(), this, &other); }
UnmuteAudio& UnmuteAudio::operator=(UnmuteAudio other) noexcept { detail::exchange(detail::type_of<UnmuteAudio>(), this, &other); return *this; }
UnmuteAudio::~UnmuteAudio() = default;

template <>
const detail::Type& detail::type_of<UnmuteAudio>() noexcept {
  using T = ::ucwa::UnmuteAudio;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& UnmuteAudio::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "unmuteAudio", "POST", 1, "application/json", {}, errors};
  return operation;
}

// unmuteVideo

UnmuteVideo::UnmuteVideo() noexcept = default;
UnmuteVideo::UnmuteVideo(const UnmuteVideo& other) : UnmuteVideo() { detail::copy(detail::type_of<UnmuteVideo>(), this, &other); }
UnmuteVideo::UnmuteVideo(UnmuteVideo&& other) noexcept : UnmuteVideo() { detail::exchange(detail::type_of<UnmuteVideo>(), this, &other); }
UnmuteVideo& UnmuteVideo::operator=(UnmuteVideo other) noexcept { detail::exchange(detail::type_of<UnmuteVideo>(), this, &other); return *this; }
UnmuteVideo::~UnmuteVideo() = default;

template <>
const detail::Type& detail::type_of<UnmuteVideo>() noexcept {
  using T = ::ucwa::UnmuteVideo;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& UnmuteVideo::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "unmuteVideo", "POST", 1, "application/json", {}, errors};
  return operation;
}

// user

User::User() noexcept = default;
User::User(const User& other) : User() { detail::copy(detail::type_of<User>(), this, &other); }
User::User(User&& other) noexcept : User() { detail::exchange(detail::type_of<User>(), this, &other); }
User& User::operator=(User other) noexcept { detail::exchange(detail::type_of<User>(), this, &other); return *this; }
User::~User() = default;

template <>
const detail::Type& detail::type_of<User>() noexcept {
  using T = ::ucwa::User;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::applications)>("applications", offsetof(T, links.applications)),
      field<decltype(T::Links::redirect)>("redirect", offsetof(T, links.redirect)),
      field<decltype(T::Links::xframe)>("xframe", offsetof(T, links.xframe)),
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

const detail::Operation& User::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "user", "GET", 1, "", {}, errors};
  return operation;
}

// userAcknowledged

UserAcknowledged::UserAcknowledged() noexcept = default;
UserAcknowledged::UserAcknowledged(const UserAcknowledged& other) : UserAcknowledged() { detail::copy(detail::type_of<UserAcknowledged>(), this, &other); }
UserAcknowledged::UserAcknowledged(UserAcknowledged&& other) noexcept : UserAcknowledged() { detail::exchange(detail::type_of<UserAcknowledged>(), this, &other); }
UserAcknowledged& UserAcknowledged::operator=(UserAcknowledged other) noexcept { detail::exchange(detail::type_of<UserAcknowledged>(), this, &other); return *this; }
UserAcknowledged::~UserAcknowledged() = default;

template <>
const detail::Type& detail::type_of<UserAcknowledged>() noexcept {
  using T = ::ucwa::UserAcknowledged;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

// videoFreeze

VideoFreeze::VideoFreeze() noexcept = default;
VideoFreeze::VideoFreeze(const VideoFreeze& other) : VideoFreeze() { detail::copy(detail::type_of<VideoFreeze>(), this, &other); }
VideoFreeze::VideoFreeze(VideoFreeze&& other) noexcept : VideoFreeze() { detail::exchange(detail::type_of<VideoFreeze>(), this, &other); }
VideoFreeze& VideoFreeze::operator=(VideoFreeze other) noexcept { detail::exchange(detail::type_of<VideoFreeze>(), this, &other); return *this; }
VideoFreeze::~VideoFreeze() = default;

template <>
const detail::Type& detail::type_of<VideoFreeze>() noexcept {
  using T = ::ucwa::VideoFreeze;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

// xframe

Xframe::Xframe() noexcept = default;
Xframe::Xframe(const Xframe& other) : Xframe() { detail::copy(detail::type_of<Xframe>(), this, &other); }
Xframe::Xframe(Xframe&& other) noexcept : Xframe() { detail::exchange(detail::type_of<Xframe>(), this, &other); }
Xframe& Xframe::operator=(Xframe other) noexcept { detail::exchange(detail::type_of<Xframe>(), this, &other); return *this; }
Xframe::~Xframe() = default;

template <>
const detail::Type& detail::type_of<Xframe>() noexcept {
  using T = ::ucwa::Xframe;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
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

const detail::Operation& Xframe::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "xframe", "GET", 1, "", {}, errors};
  return operation;
}

}  // namespace ucwa

#pragma pop_macro("SendMessage")
