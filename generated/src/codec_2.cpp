// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#include <cstddef>

#include "field_traits.hpp"
#include "ucwa/version.hpp"
#include "ucwa/resources/events.hpp"
#include "ucwa/resources/failed_delivery_participant.hpp"
#include "ucwa/resources/forwarded_by.hpp"
#include "ucwa/resources/from.hpp"
#include "ucwa/resources/group.hpp"
#include "ucwa/resources/group2.hpp"
#include "ucwa/resources/group_contacts.hpp"
#include "ucwa/resources/group_memberships.hpp"
#include "ucwa/resources/hold_phone_audio.hpp"
#include "ucwa/resources/immediate_forward_settings.hpp"
#include "ucwa/resources/immediate_forward_to_contact.hpp"
#include "ucwa/resources/immediate_forward_to_delegates.hpp"
#include "ucwa/resources/immediate_forward_to_voicemail.hpp"
#include "ucwa/resources/invitation.hpp"
#include "ucwa/resources/invitations.hpp"
#include "ucwa/resources/join_online_meeting.hpp"
#include "ucwa/resources/leaders.hpp"
#include "ucwa/resources/lobby.hpp"
#include "ucwa/resources/local_participant.hpp"
#include "ucwa/resources/location.hpp"
#include "ucwa/resources/make_me_available.hpp"
#include "ucwa/resources/make_me_available2.hpp"
#include "ucwa/resources/mark_as_read.hpp"
#include "ucwa/resources/me.hpp"
#include "ucwa/resources/media_diagnostics.hpp"
#include "ucwa/resources/media_policies.hpp"
#include "ucwa/resources/media_relay.hpp"
#include "ucwa/resources/media_relay_access_token.hpp"
#include "ucwa/resources/message.hpp"
#include "ucwa/resources/message_transcript.hpp"
#include "ucwa/resources/messages.hpp"
#include "ucwa/resources/messaging.hpp"
#include "ucwa/resources/messaging_invitation.hpp"
#include "ucwa/resources/missed_items.hpp"
#include "ucwa/resources/mute_audio.hpp"
#include "ucwa/resources/mute_video.hpp"
#include "ucwa/resources/my_assigned_online_meeting.hpp"
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

#if UCWA_BINDINGS_VERSION != 2
#error "These sources and the headers of ucwa come from different versions of ucwagen: generate both anew."
#endif

#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Winvalid-offsetof"  // see field() in table.hpp
#endif

namespace ucwa {

// events

Events::Events() noexcept = default;
Events::Events(const Events& other) : Events() { detail::copy(detail::type_of<Events>(), this, &other); }
Events::Events(Events&& other) noexcept : Events() { detail::exchange(detail::type_of<Events>(), this, &other); }
Events& Events::operator=(Events other) noexcept { detail::exchange(detail::type_of<Events>(), this, &other); return *this; }
Events::~Events() = default;

template <>
const detail::Type& detail::type_of<Events>() noexcept {
  using T = ::ucwa::Events;
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

const detail::Operation& Events::Get::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"low", detail::Place::query, false, -1, 5, 1800},
      {"medium", detail::Place::query, false, -1, 5, 1800},
      {"priority", detail::Place::query},
      {"timeout", detail::Place::query, false, -1, 180, 1800},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "events", "GET", 1, "", parameters, errors};
  return operation;
}

// failedDeliveryParticipant

FailedDeliveryParticipant::FailedDeliveryParticipant() noexcept = default;
FailedDeliveryParticipant::FailedDeliveryParticipant(const FailedDeliveryParticipant& other) : FailedDeliveryParticipant() { detail::copy(detail::type_of<FailedDeliveryParticipant>(), this, &other); }
FailedDeliveryParticipant::FailedDeliveryParticipant(FailedDeliveryParticipant&& other) noexcept : FailedDeliveryParticipant() { detail::exchange(detail::type_of<FailedDeliveryParticipant>(), this, &other); }
FailedDeliveryParticipant& FailedDeliveryParticipant::operator=(FailedDeliveryParticipant other) noexcept { detail::exchange(detail::type_of<FailedDeliveryParticipant>(), this, &other); return *this; }
FailedDeliveryParticipant::~FailedDeliveryParticipant() = default;

template <>
const detail::Type& detail::type_of<FailedDeliveryParticipant>() noexcept {
  using T = ::ucwa::FailedDeliveryParticipant;
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

const detail::Operation& FailedDeliveryParticipant::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "failedDeliveryParticipant", "GET", 1, "", {}, errors};
  return operation;
}

// forwardedBy

ForwardedBy::ForwardedBy() noexcept = default;
ForwardedBy::ForwardedBy(const ForwardedBy& other) : ForwardedBy() { detail::copy(detail::type_of<ForwardedBy>(), this, &other); }
ForwardedBy::ForwardedBy(ForwardedBy&& other) noexcept : ForwardedBy() { detail::exchange(detail::type_of<ForwardedBy>(), this, &other); }
ForwardedBy& ForwardedBy::operator=(ForwardedBy other) noexcept { detail::exchange(detail::type_of<ForwardedBy>(), this, &other); return *this; }
ForwardedBy::~ForwardedBy() = default;
bool ForwardedBy::set_null(std::string_view property) { return detail::set_null(detail::type_of<ForwardedBy>(), this, property); }

template <>
const detail::Type& detail::type_of<ForwardedBy>() noexcept {
  using T = ::ucwa::ForwardedBy;
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

const detail::Operation& ForwardedBy::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "forwardedBy", "GET", 1, "", {}, errors};
  return operation;
}

// from

From::From() noexcept = default;
From::From(const From& other) : From() { detail::copy(detail::type_of<From>(), this, &other); }
From::From(From&& other) noexcept : From() { detail::exchange(detail::type_of<From>(), this, &other); }
From& From::operator=(From other) noexcept { detail::exchange(detail::type_of<From>(), this, &other); return *this; }
From::~From() = default;
bool From::set_null(std::string_view property) { return detail::set_null(detail::type_of<From>(), this, property); }

template <>
const detail::Type& detail::type_of<From>() noexcept {
  using T = ::ucwa::From;
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
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::contact_photo)>("contactPhoto", offsetof(T, links.contact_photo)),
      field<decltype(T::Links::contact_presence)>("contactPresence", offsetof(T, links.contact_presence)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::eject)>("eject", offsetof(T, links.eject)),
      field<decltype(T::Links::me)>("me", offsetof(T, links.me)),
      field<decltype(T::Links::participant_application_sharing)>("participantApplicationSharing", offsetof(T, links.participant_application_sharing)),
      field<decltype(T::Links::participant_audio)>("participantAudio", offsetof(T, links.participant_audio)),
      field<decltype(T::Links::participant_data_collaboration)>("participantDataCollaboration", offsetof(T, links.participant_data_collaboration)),
      field<decltype(T::Links::participant_messaging)>("participantMessaging", offsetof(T, links.participant_messaging)),
      field<decltype(T::Links::participant_panoramic_video)>("participantPanoramicVideo", offsetof(T, links.participant_panoramic_video)),
      field<decltype(T::Links::participant_video)>("participantVideo", offsetof(T, links.participant_video)),
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

const detail::Operation& From::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "from", "GET", 1, "", {}, errors};
  return operation;
}

// group

Group::Group() noexcept = default;
Group::Group(const Group& other) : Group() { detail::copy(detail::type_of<Group>(), this, &other); }
Group::Group(Group&& other) noexcept : Group() { detail::exchange(detail::type_of<Group>(), this, &other); }
Group& Group::operator=(Group other) noexcept { detail::exchange(detail::type_of<Group>(), this, &other); return *this; }
Group::~Group() = default;
bool Group::set_null(std::string_view property) { return detail::set_null(detail::type_of<Group>(), this, property); }

template <>
const detail::Type& detail::type_of<Group>() noexcept {
  using T = ::ucwa::Group;
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

const detail::Operation& Group::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "group", "GET", 1, "", {}, errors};
  return operation;
}

// group2

Group2::Group2() noexcept = default;
Group2::Group2(const Group2& other) : Group2() { detail::copy(detail::type_of<Group2>(), this, &other); }
Group2::Group2(Group2&& other) noexcept : Group2() { detail::exchange(detail::type_of<Group2>(), this, &other); }
Group2& Group2::operator=(Group2 other) noexcept { detail::exchange(detail::type_of<Group2>(), this, &other); return *this; }
Group2::~Group2() = default;
bool Group2::set_null(std::string_view property) { return detail::set_null(detail::type_of<Group2>(), this, property); }

template <>
const detail::Type& detail::type_of<Group2>() noexcept {
  using T = ::ucwa::Group2;
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

const detail::Operation& Group2::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "group2", "GET", 2, "", {}, errors};
  return operation;
}

const detail::Operation& Group2::Delete::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "group2", "DELETE", 2, "", {}, errors};
  return operation;
}

const detail::Operation& Group2::Put::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"id", detail::Place::body},
      {"name", detail::Place::body, true, 256},
  };
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
  };
  static constexpr detail::Operation operation{
      "group2", "PUT", 2, "application/json", parameters, errors};
  return operation;
}

// groupContacts

GroupContacts::GroupContacts() noexcept = default;
GroupContacts::GroupContacts(const GroupContacts& other) : GroupContacts() { detail::copy(detail::type_of<GroupContacts>(), this, &other); }
GroupContacts::GroupContacts(GroupContacts&& other) noexcept : GroupContacts() { detail::exchange(detail::type_of<GroupContacts>(), this, &other); }
GroupContacts& GroupContacts::operator=(GroupContacts other) noexcept { detail::exchange(detail::type_of<GroupContacts>(), this, &other); return *this; }
GroupContacts::~GroupContacts() = default;

template <>
const detail::Type& detail::type_of<GroupContacts>() noexcept {
  using T = ::ucwa::GroupContacts;
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

const detail::Operation& GroupContacts::Get::operation() noexcept {
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
      "groupContacts", "GET", 1, "", parameters, errors};
  return operation;
}

// groupMemberships

GroupMemberships::GroupMemberships() noexcept = default;
GroupMemberships::GroupMemberships(const GroupMemberships& other) : GroupMemberships() { detail::copy(detail::type_of<GroupMemberships>(), this, &other); }
GroupMemberships::GroupMemberships(GroupMemberships&& other) noexcept : GroupMemberships() { detail::exchange(detail::type_of<GroupMemberships>(), this, &other); }
GroupMemberships& GroupMemberships::operator=(GroupMemberships other) noexcept { detail::exchange(detail::type_of<GroupMemberships>(), this, &other); return *this; }
GroupMemberships::~GroupMemberships() = default;

template <>
const detail::Type& detail::type_of<GroupMemberships>() noexcept {
  using T = ::ucwa::GroupMemberships;
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

const detail::Operation& GroupMemberships::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "groupMemberships", "GET", 1, "", {}, errors};
  return operation;
}

// holdPhoneAudio

HoldPhoneAudio::HoldPhoneAudio() noexcept = default;
HoldPhoneAudio::HoldPhoneAudio(const HoldPhoneAudio& other) : HoldPhoneAudio() { detail::copy(detail::type_of<HoldPhoneAudio>(), this, &other); }
HoldPhoneAudio::HoldPhoneAudio(HoldPhoneAudio&& other) noexcept : HoldPhoneAudio() { detail::exchange(detail::type_of<HoldPhoneAudio>(), this, &other); }
HoldPhoneAudio& HoldPhoneAudio::operator=(HoldPhoneAudio other) noexcept { detail::exchange(detail::type_of<HoldPhoneAudio>(), this, &other); return *this; }
HoldPhoneAudio::~HoldPhoneAudio() = default;

template <>
const detail::Type& detail::type_of<HoldPhoneAudio>() noexcept {
  using T = ::ucwa::HoldPhoneAudio;
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

const detail::Operation& HoldPhoneAudio::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "holdPhoneAudio", "POST", 1, "application/json", {}, errors};
  return operation;
}

// immediateForwardSettings

ImmediateForwardSettings::ImmediateForwardSettings() noexcept = default;
ImmediateForwardSettings::ImmediateForwardSettings(const ImmediateForwardSettings& other) : ImmediateForwardSettings() { detail::copy(detail::type_of<ImmediateForwardSettings>(), this, &other); }
ImmediateForwardSettings::ImmediateForwardSettings(ImmediateForwardSettings&& other) noexcept : ImmediateForwardSettings() { detail::exchange(detail::type_of<ImmediateForwardSettings>(), this, &other); }
ImmediateForwardSettings& ImmediateForwardSettings::operator=(ImmediateForwardSettings other) noexcept { detail::exchange(detail::type_of<ImmediateForwardSettings>(), this, &other); return *this; }
ImmediateForwardSettings::~ImmediateForwardSettings() = default;
bool ImmediateForwardSettings::set_null(std::string_view property) { return detail::set_null(detail::type_of<ImmediateForwardSettings>(), this, property); }

template <>
const detail::Type& detail::type_of<ImmediateForwardSettings>() noexcept {
  using T = ::ucwa::ImmediateForwardSettings;
  static constexpr Field properties[] = {
      field<decltype(T::target)>("target", offsetof(T, target)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::immediate_forward_to_contact)>("immediateForwardToContact", offsetof(T, links.immediate_forward_to_contact)),
      field<decltype(T::Links::immediate_forward_to_delegates)>("immediateForwardToDelegates", offsetof(T, links.immediate_forward_to_delegates)),
      field<decltype(T::Links::immediate_forward_to_voicemail)>("immediateForwardToVoicemail", offsetof(T, links.immediate_forward_to_voicemail)),
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

const detail::Operation& ImmediateForwardSettings::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "immediateForwardSettings", "GET", 1, "", {}, errors};
  return operation;
}

// immediateForwardToContact

ImmediateForwardToContact::ImmediateForwardToContact() noexcept = default;
ImmediateForwardToContact::ImmediateForwardToContact(const ImmediateForwardToContact& other) : ImmediateForwardToContact() { detail::copy(detail::type_of<ImmediateForwardToContact>(), this, &other); }
ImmediateForwardToContact::ImmediateForwardToContact(ImmediateForwardToContact&& other) noexcept : ImmediateForwardToContact() { detail::exchange(detail::type_of<ImmediateForwardToContact>(), this, &other); }
ImmediateForwardToContact& ImmediateForwardToContact::operator=(ImmediateForwardToContact other) noexcept { detail::exchange(detail::type_of<ImmediateForwardToContact>(), this, &other); return *this; }
ImmediateForwardToContact::~ImmediateForwardToContact() = default;

template <>
const detail::Type& detail::type_of<ImmediateForwardToContact>() noexcept {
  using T = ::ucwa::ImmediateForwardToContact;
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

const detail::Operation& ImmediateForwardToContact::Post::operation() noexcept {
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
      "immediateForwardToContact", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// immediateForwardToDelegates

ImmediateForwardToDelegates::ImmediateForwardToDelegates() noexcept = default;
ImmediateForwardToDelegates::ImmediateForwardToDelegates(const ImmediateForwardToDelegates& other) : ImmediateForwardToDelegates() { detail::copy(detail::type_of<ImmediateForwardToDelegates>(), this, &other); }
ImmediateForwardToDelegates::ImmediateForwardToDelegates(ImmediateForwardToDelegates&& other) noexcept : ImmediateForwardToDelegates() { detail::exchange(detail::type_of<ImmediateForwardToDelegates>(), this, &other); }
ImmediateForwardToDelegates& ImmediateForwardToDelegates::operator=(ImmediateForwardToDelegates other) noexcept { detail::exchange(detail::type_of<ImmediateForwardToDelegates>(), this, &other); return *this; }
ImmediateForwardToDelegates::~ImmediateForwardToDelegates() = default;

template <>
const detail::Type& detail::type_of<ImmediateForwardToDelegates>() noexcept {
  using T = ::ucwa::ImmediateForwardToDelegates;
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

const detail::Operation& ImmediateForwardToDelegates::Post::operation() noexcept {
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
      "immediateForwardToDelegates", "POST", 1, "application/json", {}, errors};
  return operation;
}

// immediateForwardToVoicemail

ImmediateForwardToVoicemail::ImmediateForwardToVoicemail() noexcept = default;
ImmediateForwardToVoicemail::ImmediateForwardToVoicemail(const ImmediateForwardToVoicemail& other) : ImmediateForwardToVoicemail() { detail::copy(detail::type_of<ImmediateForwardToVoicemail>(), this, &other); }
ImmediateForwardToVoicemail::ImmediateForwardToVoicemail(ImmediateForwardToVoicemail&& other) noexcept : ImmediateForwardToVoicemail() { detail::exchange(detail::type_of<ImmediateForwardToVoicemail>(), this, &other); }
ImmediateForwardToVoicemail& ImmediateForwardToVoicemail::operator=(ImmediateForwardToVoicemail other) noexcept { detail::exchange(detail::type_of<ImmediateForwardToVoicemail>(), this, &other); return *this; }
ImmediateForwardToVoicemail::~ImmediateForwardToVoicemail() = default;

template <>
const detail::Type& detail::type_of<ImmediateForwardToVoicemail>() noexcept {
  using T = ::ucwa::ImmediateForwardToVoicemail;
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

const detail::Operation& ImmediateForwardToVoicemail::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "immediateForwardToVoicemail", "POST", 1, "application/json", {}, errors};
  return operation;
}

// invitation

Invitation::Invitation() noexcept = default;
Invitation::Invitation(const Invitation& other) : Invitation() { detail::copy(detail::type_of<Invitation>(), this, &other); }
Invitation::Invitation(Invitation&& other) noexcept : Invitation() { detail::exchange(detail::type_of<Invitation>(), this, &other); }
Invitation& Invitation::operator=(Invitation other) noexcept { detail::exchange(detail::type_of<Invitation>(), this, &other); return *this; }
Invitation::~Invitation() = default;
bool Invitation::set_null(std::string_view property) { return detail::set_null(detail::type_of<Invitation>(), this, property); }

template <>
const detail::Type& detail::type_of<Invitation>() noexcept {
  using T = ::ucwa::Invitation;
  static constexpr Field properties[] = {
      field<decltype(T::direction)>("direction", offsetof(T, direction)),
      field<decltype(T::importance)>("importance", offsetof(T, importance)),
      field<decltype(T::operation_id)>("operationId", offsetof(T, operation_id)),
      field<decltype(T::state)>("state", offsetof(T, state)),
      field<decltype(T::subject)>("subject", offsetof(T, subject)),
      field<decltype(T::thread_id)>("threadId", offsetof(T, thread_id)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::cancel)>("cancel", offsetof(T, links.cancel)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::from)>("from", offsetof(T, links.from)),
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

// invitations

Invitations::Invitations() noexcept = default;
Invitations::Invitations(const Invitations& other) : Invitations() { detail::copy(detail::type_of<Invitations>(), this, &other); }
Invitations::Invitations(Invitations&& other) noexcept : Invitations() { detail::exchange(detail::type_of<Invitations>(), this, &other); }
Invitations& Invitations::operator=(Invitations other) noexcept { detail::exchange(detail::type_of<Invitations>(), this, &other); return *this; }
Invitations::~Invitations() = default;

template <>
const detail::Type& detail::type_of<Invitations>() noexcept {
  using T = ::ucwa::Invitations;
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

const detail::Operation& Invitations::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "invitations", "GET", 1, "", {}, errors};
  return operation;
}

// joinOnlineMeeting

JoinOnlineMeeting::JoinOnlineMeeting() noexcept = default;
JoinOnlineMeeting::JoinOnlineMeeting(const JoinOnlineMeeting& other) : JoinOnlineMeeting() { detail::copy(detail::type_of<JoinOnlineMeeting>(), this, &other); }
JoinOnlineMeeting::JoinOnlineMeeting(JoinOnlineMeeting&& other) noexcept : JoinOnlineMeeting() { detail::exchange(detail::type_of<JoinOnlineMeeting>(), this, &other); }
JoinOnlineMeeting& JoinOnlineMeeting::operator=(JoinOnlineMeeting other) noexcept { detail::exchange(detail::type_of<JoinOnlineMeeting>(), this, &other); return *this; }
JoinOnlineMeeting::~JoinOnlineMeeting() = default;

template <>
const detail::Type& detail::type_of<JoinOnlineMeeting>() noexcept {
  using T = ::ucwa::JoinOnlineMeeting;
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

const detail::Operation& JoinOnlineMeeting::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"onlineMeetingUri", detail::Place::both},
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
      {404, "NotFound", "DestinationNotFound"},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "joinOnlineMeeting", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// leaders

Leaders::Leaders() noexcept = default;
Leaders::Leaders(const Leaders& other) : Leaders() { detail::copy(detail::type_of<Leaders>(), this, &other); }
Leaders::Leaders(Leaders&& other) noexcept : Leaders() { detail::exchange(detail::type_of<Leaders>(), this, &other); }
Leaders& Leaders::operator=(Leaders other) noexcept { detail::exchange(detail::type_of<Leaders>(), this, &other); return *this; }
Leaders::~Leaders() = default;

template <>
const detail::Type& detail::type_of<Leaders>() noexcept {
  using T = ::ucwa::Leaders;
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

const detail::Operation& Leaders::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "leaders", "GET", 1, "", {}, errors};
  return operation;
}

// lobby

Lobby::Lobby() noexcept = default;
Lobby::Lobby(const Lobby& other) : Lobby() { detail::copy(detail::type_of<Lobby>(), this, &other); }
Lobby::Lobby(Lobby&& other) noexcept : Lobby() { detail::exchange(detail::type_of<Lobby>(), this, &other); }
Lobby& Lobby::operator=(Lobby other) noexcept { detail::exchange(detail::type_of<Lobby>(), this, &other); return *this; }
Lobby::~Lobby() = default;

template <>
const detail::Type& detail::type_of<Lobby>() noexcept {
  using T = ::ucwa::Lobby;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::participant)>("participant", offsetof(T, embedded.participant)),
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

const detail::Operation& Lobby::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "lobby", "GET", 1, "", {}, errors};
  return operation;
}

// localParticipant

LocalParticipant::LocalParticipant() noexcept = default;
LocalParticipant::LocalParticipant(const LocalParticipant& other) : LocalParticipant() { detail::copy(detail::type_of<LocalParticipant>(), this, &other); }
LocalParticipant::LocalParticipant(LocalParticipant&& other) noexcept : LocalParticipant() { detail::exchange(detail::type_of<LocalParticipant>(), this, &other); }
LocalParticipant& LocalParticipant::operator=(LocalParticipant other) noexcept { detail::exchange(detail::type_of<LocalParticipant>(), this, &other); return *this; }
LocalParticipant::~LocalParticipant() = default;
bool LocalParticipant::set_null(std::string_view property) { return detail::set_null(detail::type_of<LocalParticipant>(), this, property); }

template <>
const detail::Type& detail::type_of<LocalParticipant>() noexcept {
  using T = ::ucwa::LocalParticipant;
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
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::contact_photo)>("contactPhoto", offsetof(T, links.contact_photo)),
      field<decltype(T::Links::contact_presence)>("contactPresence", offsetof(T, links.contact_presence)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::eject)>("eject", offsetof(T, links.eject)),
      field<decltype(T::Links::me)>("me", offsetof(T, links.me)),
      field<decltype(T::Links::participant_application_sharing)>("participantApplicationSharing", offsetof(T, links.participant_application_sharing)),
      field<decltype(T::Links::participant_audio)>("participantAudio", offsetof(T, links.participant_audio)),
      field<decltype(T::Links::participant_data_collaboration)>("participantDataCollaboration", offsetof(T, links.participant_data_collaboration)),
      field<decltype(T::Links::participant_messaging)>("participantMessaging", offsetof(T, links.participant_messaging)),
      field<decltype(T::Links::participant_panoramic_video)>("participantPanoramicVideo", offsetof(T, links.participant_panoramic_video)),
      field<decltype(T::Links::participant_video)>("participantVideo", offsetof(T, links.participant_video)),
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

const detail::Operation& LocalParticipant::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "localParticipant", "GET", 1, "", {}, errors};
  return operation;
}

// location

Location::Location() noexcept = default;
Location::Location(const Location& other) : Location() { detail::copy(detail::type_of<Location>(), this, &other); }
Location::Location(Location&& other) noexcept : Location() { detail::exchange(detail::type_of<Location>(), this, &other); }
Location& Location::operator=(Location other) noexcept { detail::exchange(detail::type_of<Location>(), this, &other); return *this; }
Location::~Location() = default;
bool Location::set_null(std::string_view property) { return detail::set_null(detail::type_of<Location>(), this, property); }

template <>
const detail::Type& detail::type_of<Location>() noexcept {
  using T = ::ucwa::Location;
  static constexpr Field properties[] = {
      field<decltype(T::location_)>("location", offsetof(T, location_)),
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

const detail::Operation& Location::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "MakeMeAvailableRequired"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "location", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& Location::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"location", detail::Place::body, false, 60},
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
      "location", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// makeMeAvailable

MakeMeAvailable::MakeMeAvailable() noexcept = default;
MakeMeAvailable::MakeMeAvailable(const MakeMeAvailable& other) : MakeMeAvailable() { detail::copy(detail::type_of<MakeMeAvailable>(), this, &other); }
MakeMeAvailable::MakeMeAvailable(MakeMeAvailable&& other) noexcept : MakeMeAvailable() { detail::exchange(detail::type_of<MakeMeAvailable>(), this, &other); }
MakeMeAvailable& MakeMeAvailable::operator=(MakeMeAvailable other) noexcept { detail::exchange(detail::type_of<MakeMeAvailable>(), this, &other); return *this; }
MakeMeAvailable::~MakeMeAvailable() = default;

template <>
const detail::Type& detail::type_of<MakeMeAvailable>() noexcept {
  using T = ::ucwa::MakeMeAvailable;
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

const detail::Operation& MakeMeAvailable::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"audioPreference", detail::Place::body},
      {"inactiveTimeout", detail::Place::body},
      {"phoneNumber", detail::Place::body},
      {"signInAs", detail::Place::body},
      {"supportedMessageFormats", detail::Place::body},
      {"supportedModalities", detail::Place::body},
      {"voipFallbackToPhoneAudioTimeOut", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {403, "Forbidden", "AnonymousNotAllowed"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "makeMeAvailable", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// makeMeAvailable2

MakeMeAvailable2::MakeMeAvailable2() noexcept = default;
MakeMeAvailable2::MakeMeAvailable2(const MakeMeAvailable2& other) : MakeMeAvailable2() { detail::copy(detail::type_of<MakeMeAvailable2>(), this, &other); }
MakeMeAvailable2::MakeMeAvailable2(MakeMeAvailable2&& other) noexcept : MakeMeAvailable2() { detail::exchange(detail::type_of<MakeMeAvailable2>(), this, &other); }
MakeMeAvailable2& MakeMeAvailable2::operator=(MakeMeAvailable2 other) noexcept { detail::exchange(detail::type_of<MakeMeAvailable2>(), this, &other); return *this; }
MakeMeAvailable2::~MakeMeAvailable2() = default;

template <>
const detail::Type& detail::type_of<MakeMeAvailable2>() noexcept {
  using T = ::ucwa::MakeMeAvailable2;
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

const detail::Operation& MakeMeAvailable2::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"audioPreference", detail::Place::body},
      {"inactiveTimeout", detail::Place::body},
      {"phoneNumber", detail::Place::body},
      {"signInAs", detail::Place::body},
      {"supportedMessageFormats", detail::Place::body},
      {"supportedModalities", detail::Place::body},
      {"voipFallbackToPhoneAudioTimeOut", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {403, "Forbidden", "AnonymousNotAllowed"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "makeMeAvailable2", "POST", 2, "application/json", parameters, errors};
  return operation;
}

// markAsRead

MarkAsRead::MarkAsRead() noexcept = default;
MarkAsRead::MarkAsRead(const MarkAsRead& other) : MarkAsRead() { detail::copy(detail::type_of<MarkAsRead>(), this, &other); }
MarkAsRead::MarkAsRead(MarkAsRead&& other) noexcept : MarkAsRead() { detail::exchange(detail::type_of<MarkAsRead>(), this, &other); }
MarkAsRead& MarkAsRead::operator=(MarkAsRead other) noexcept { detail::exchange(detail::type_of<MarkAsRead>(), this, &other); return *this; }
MarkAsRead::~MarkAsRead() = default;

template <>
const detail::Type& detail::type_of<MarkAsRead>() noexcept {
  using T = ::ucwa::MarkAsRead;
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

const detail::Operation& MarkAsRead::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "markAsRead", "POST", 1, "application/json", {}, errors};
  return operation;
}

// me

Me::Me() noexcept = default;
Me::Me(const Me& other) : Me() { detail::copy(detail::type_of<Me>(), this, &other); }
Me::Me(Me&& other) noexcept : Me() { detail::exchange(detail::type_of<Me>(), this, &other); }
Me& Me::operator=(Me other) noexcept { detail::exchange(detail::type_of<Me>(), this, &other); return *this; }
Me::~Me() = default;
bool Me::set_null(std::string_view property) { return detail::set_null(detail::type_of<Me>(), this, property); }

template <>
const detail::Type& detail::type_of<Me>() noexcept {
  using T = ::ucwa::Me;
  static constexpr Field properties[] = {
      field<decltype(T::company)>("company", offsetof(T, company)),
      field<decltype(T::department)>("department", offsetof(T, department)),
      field<decltype(T::email_addresses)>("emailAddresses", offsetof(T, email_addresses)),
      field<decltype(T::endpoint_uri)>("endpointUri", offsetof(T, endpoint_uri)),
      field<decltype(T::home_phone_number)>("homePhoneNumber", offsetof(T, home_phone_number)),
      field<decltype(T::mobile_phone_number)>("mobilePhoneNumber", offsetof(T, mobile_phone_number)),
      field<decltype(T::name)>("name", offsetof(T, name)),
      field<decltype(T::office_location)>("officeLocation", offsetof(T, office_location)),
      field<decltype(T::other_phone_number)>("otherPhoneNumber", offsetof(T, other_phone_number)),
      field<decltype(T::title)>("title", offsetof(T, title)),
      field<decltype(T::uri)>("uri", offsetof(T, uri)),
      field<decltype(T::work_phone_number)>("workPhoneNumber", offsetof(T, work_phone_number)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::call_forwarding_settings)>("callForwardingSettings", offsetof(T, links.call_forwarding_settings)),
      field<decltype(T::Links::location)>("location", offsetof(T, links.location)),
      field<decltype(T::Links::make_me_available)>("makeMeAvailable", offsetof(T, links.make_me_available)),
      field<decltype(T::Links::note)>("note", offsetof(T, links.note)),
      field<decltype(T::Links::phones)>("phones", offsetof(T, links.phones)),
      field<decltype(T::Links::photo)>("photo", offsetof(T, links.photo)),
      field<decltype(T::Links::presence)>("presence", offsetof(T, links.presence)),
      field<decltype(T::Links::report_my_activity)>("reportMyActivity", offsetof(T, links.report_my_activity)),
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

const detail::Operation& Me::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "me", "GET", 1, "", {}, errors};
  return operation;
}

// mediaDiagnostics

MediaDiagnostics::MediaDiagnostics() noexcept = default;
MediaDiagnostics::MediaDiagnostics(const MediaDiagnostics& other) : MediaDiagnostics() { detail::copy(detail::type_of<MediaDiagnostics>(), this, &other); }
MediaDiagnostics::MediaDiagnostics(MediaDiagnostics&& other) noexcept : MediaDiagnostics() { detail::exchange(detail::type_of<MediaDiagnostics>(), this, &other); }
MediaDiagnostics& MediaDiagnostics::operator=(MediaDiagnostics other) noexcept { detail::exchange(detail::type_of<MediaDiagnostics>(), this, &other); return *this; }
MediaDiagnostics::~MediaDiagnostics() = default;

template <>
const detail::Type& detail::type_of<MediaDiagnostics>() noexcept {
  using T = ::ucwa::MediaDiagnostics;
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

const detail::Operation& MediaDiagnostics::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "mediaDiagnostics", "POST", 1, "application/json", {}, errors};
  return operation;
}

// mediaPolicies

MediaPolicies::MediaPolicies() noexcept = default;
MediaPolicies::MediaPolicies(const MediaPolicies& other) : MediaPolicies() { detail::copy(detail::type_of<MediaPolicies>(), this, &other); }
MediaPolicies::MediaPolicies(MediaPolicies&& other) noexcept : MediaPolicies() { detail::exchange(detail::type_of<MediaPolicies>(), this, &other); }
MediaPolicies& MediaPolicies::operator=(MediaPolicies other) noexcept { detail::exchange(detail::type_of<MediaPolicies>(), this, &other); return *this; }
MediaPolicies::~MediaPolicies() = default;
bool MediaPolicies::set_null(std::string_view property) { return detail::set_null(detail::type_of<MediaPolicies>(), this, property); }

template <>
const detail::Type& detail::type_of<MediaPolicies>() noexcept {
  using T = ::ucwa::MediaPolicies;
  static constexpr Field properties[] = {
      field<decltype(T::application_sharing_bit_rate)>("applicationSharingBitRate", offsetof(T, application_sharing_bit_rate)),
      field<decltype(T::application_sharing_encryption)>("applicationSharingEncryption", offsetof(T, application_sharing_encryption)),
      field<decltype(T::audio_bit_rate)>("audioBitRate", offsetof(T, audio_bit_rate)),
      field<decltype(T::audio_bypass)>("audioBypass", offsetof(T, audio_bypass)),
      field<decltype(T::audio_bypass_id)>("audioBypassId", offsetof(T, audio_bypass_id)),
      field<decltype(T::audio_video_encryption)>("audioVideoEncryption", offsetof(T, audio_video_encryption)),
      field<decltype(T::bandwidth_control)>("bandwidthControl", offsetof(T, bandwidth_control)),
      field<decltype(T::external_audio_bypass_mode)>("externalAudioBypassMode", offsetof(T, external_audio_bypass_mode)),
      field<decltype(T::fips_compliant_media)>("fipsCompliantMedia", offsetof(T, fips_compliant_media)),
      field<decltype(T::high_performance_application_sharing_in_online_meeting)>("highPerformanceApplicationSharingInOnlineMeeting", offsetof(T, high_performance_application_sharing_in_online_meeting)),
      field<decltype(T::internal_audio_bypass_mode)>("internalAudioBypassMode", offsetof(T, internal_audio_bypass_mode)),
      field<decltype(T::maximum_application_sharing_port)>("maximumApplicationSharingPort", offsetof(T, maximum_application_sharing_port)),
      field<decltype(T::maximum_audio_port)>("maximumAudioPort", offsetof(T, maximum_audio_port)),
      field<decltype(T::maximum_video_port)>("maximumVideoPort", offsetof(T, maximum_video_port)),
      field<decltype(T::maximum_video_rate_allowed)>("maximumVideoRateAllowed", offsetof(T, maximum_video_rate_allowed)),
      field<decltype(T::minimum_application_sharing_port)>("minimumApplicationSharingPort", offsetof(T, minimum_application_sharing_port)),
      field<decltype(T::minimum_audio_port)>("minimumAudioPort", offsetof(T, minimum_audio_port)),
      field<decltype(T::minimum_video_port)>("minimumVideoPort", offsetof(T, minimum_video_port)),
      field<decltype(T::multi_view_join)>("multiViewJoin", offsetof(T, multi_view_join)),
      field<decltype(T::poor_device_warnings)>("poorDeviceWarnings", offsetof(T, poor_device_warnings)),
      field<decltype(T::poor_network_warnings)>("poorNetworkWarnings", offsetof(T, poor_network_warnings)),
      field<decltype(T::port_range)>("portRange", offsetof(T, port_range)),
      field<decltype(T::quality_of_service)>("qualityOfService", offsetof(T, quality_of_service)),
      field<decltype(T::total_received_video_bit_rate_kb)>("totalReceivedVideoBitRateKB", offsetof(T, total_received_video_bit_rate_kb)),
      field<decltype(T::video)>("video", offsetof(T, video)),
      field<decltype(T::video_bit_rate)>("videoBitRate", offsetof(T, video_bit_rate)),
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

const detail::Operation& MediaPolicies::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "mediaPolicies", "GET", 1, "", {}, errors};
  return operation;
}

// mediaRelay

MediaRelay::MediaRelay() noexcept = default;
MediaRelay::MediaRelay(const MediaRelay& other) : MediaRelay() { detail::copy(detail::type_of<MediaRelay>(), this, &other); }
MediaRelay::MediaRelay(MediaRelay&& other) noexcept : MediaRelay() { detail::exchange(detail::type_of<MediaRelay>(), this, &other); }
MediaRelay& MediaRelay::operator=(MediaRelay other) noexcept { detail::exchange(detail::type_of<MediaRelay>(), this, &other); return *this; }
MediaRelay::~MediaRelay() = default;
bool MediaRelay::set_null(std::string_view property) { return detail::set_null(detail::type_of<MediaRelay>(), this, property); }

template <>
const detail::Type& detail::type_of<MediaRelay>() noexcept {
  using T = ::ucwa::MediaRelay;
  static constexpr Field properties[] = {
      field<decltype(T::host)>("host", offsetof(T, host)),
      field<decltype(T::ipv4)>("ipv4", offsetof(T, ipv4)),
      field<decltype(T::ipv6)>("ipv6", offsetof(T, ipv6)),
      field<decltype(T::location)>("location", offsetof(T, location)),
      field<decltype(T::tcp_port)>("tcpPort", offsetof(T, tcp_port)),
      field<decltype(T::udp_port)>("udpPort", offsetof(T, udp_port)),
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

const detail::Operation& MediaRelay::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "mediaRelay", "GET", 1, "", {}, errors};
  return operation;
}

// mediaRelayAccessToken

MediaRelayAccessToken::MediaRelayAccessToken() noexcept = default;
MediaRelayAccessToken::MediaRelayAccessToken(const MediaRelayAccessToken& other) : MediaRelayAccessToken() { detail::copy(detail::type_of<MediaRelayAccessToken>(), this, &other); }
MediaRelayAccessToken::MediaRelayAccessToken(MediaRelayAccessToken&& other) noexcept : MediaRelayAccessToken() { detail::exchange(detail::type_of<MediaRelayAccessToken>(), this, &other); }
MediaRelayAccessToken& MediaRelayAccessToken::operator=(MediaRelayAccessToken other) noexcept { detail::exchange(detail::type_of<MediaRelayAccessToken>(), this, &other); return *this; }
MediaRelayAccessToken::~MediaRelayAccessToken() = default;
bool MediaRelayAccessToken::set_null(std::string_view property) { return detail::set_null(detail::type_of<MediaRelayAccessToken>(), this, property); }

template <>
const detail::Type& detail::type_of<MediaRelayAccessToken>() noexcept {
  using T = ::ucwa::MediaRelayAccessToken;
  static constexpr Field properties[] = {
      field<decltype(T::duration)>("duration", offsetof(T, duration)),
      field<decltype(T::uri)>("uri", offsetof(T, uri)),
      field<decltype(T::password)>("password", offsetof(T, password)),
      field<decltype(T::user_name)>("userName", offsetof(T, user_name)),
      field<decltype(T::valid_until)>("validUntil", offsetof(T, valid_until)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
  };
  static constexpr Field embedded[] = {
      field<decltype(T::Embedded::media_relay)>("mediaRelay", offsetof(T, embedded.media_relay)),
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

const detail::Operation& MediaRelayAccessToken::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "mediaRelayAccessToken", "GET", 1, "", {}, errors};
  return operation;
}

// message

Message::Message() noexcept = default;
Message::Message(const Message& other) : Message() { detail::copy(detail::type_of<Message>(), this, &other); }
Message::Message(Message&& other) noexcept : Message() { detail::exchange(detail::type_of<Message>(), this, &other); }
Message& Message::operator=(Message other) noexcept { detail::exchange(detail::type_of<Message>(), this, &other); return *this; }
Message::~Message() = default;
bool Message::set_null(std::string_view property) { return detail::set_null(detail::type_of<Message>(), this, property); }

template <>
const detail::Type& detail::type_of<Message>() noexcept {
  using T = ::ucwa::Message;
  static constexpr Field properties[] = {
      field<decltype(T::direction)>("direction", offsetof(T, direction)),
      field<decltype(T::html_message)>("htmlMessage", offsetof(T, html_message)),
      field<decltype(T::operation_id)>("operationId", offsetof(T, operation_id)),
      field<decltype(T::status)>("status", offsetof(T, status)),
      field<decltype(T::plain_message)>("plainMessage", offsetof(T, plain_message)),
      field<decltype(T::time_stamp)>("timeStamp", offsetof(T, time_stamp)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::contact)>("contact", offsetof(T, links.contact)),
      field<decltype(T::Links::failed_delivery_participant)>("failedDeliveryParticipant", offsetof(T, links.failed_delivery_participant)),
      field<decltype(T::Links::messaging)>("messaging", offsetof(T, links.messaging)),
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

const detail::Operation& Message::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "message", "GET", 1, "", {}, errors};
  return operation;
}

// messageTranscript

MessageTranscript::MessageTranscript() noexcept = default;
MessageTranscript::MessageTranscript(const MessageTranscript& other) : MessageTranscript() { detail::copy(detail::type_of<MessageTranscript>(), this, &other); }
MessageTranscript::MessageTranscript(MessageTranscript&& other) noexcept : MessageTranscript() { detail::exchange(detail::type_of<MessageTranscript>(), this, &other); }
MessageTranscript& MessageTranscript::operator=(MessageTranscript other) noexcept { detail::exchange(detail::type_of<MessageTranscript>(), this, &other); return *this; }
MessageTranscript::~MessageTranscript() = default;
bool MessageTranscript::set_null(std::string_view property) { return detail::set_null(detail::type_of<MessageTranscript>(), this, property); }

template <>
const detail::Type& detail::type_of<MessageTranscript>() noexcept {
  using T = ::ucwa::MessageTranscript;
  static constexpr Field properties[] = {
      field<decltype(T::html_message)>("htmlMessage", offsetof(T, html_message)),
      field<decltype(T::plain_message)>("plainMessage", offsetof(T, plain_message)),
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

const detail::Operation& MessageTranscript::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "messageTranscript", "GET", 1, "", {}, errors};
  return operation;
}

// messages

Messages::Messages() noexcept = default;
Messages::Messages(const Messages& other) : Messages() { detail::copy(detail::type_of<Messages>(), this, &other); }
Messages::Messages(Messages&& other) noexcept : Messages() { detail::exchange(detail::type_of<Messages>(), this, &other); }
Messages& Messages::operator=(Messages other) noexcept { detail::exchange(detail::type_of<Messages>(), this, &other); return *this; }
Messages::~Messages() = default;

template <>
const detail::Type& detail::type_of<Messages>() noexcept {
  using T = ::ucwa::Messages;
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::message)>("message", offsetof(T, links.message)),
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

const detail::Operation& Messages::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "messages", "GET", 1, "", {}, errors};
  return operation;
}

// messaging

Messaging::Messaging() noexcept = default;
Messaging::Messaging(const Messaging& other) : Messaging() { detail::copy(detail::type_of<Messaging>(), this, &other); }
Messaging::Messaging(Messaging&& other) noexcept : Messaging() { detail::exchange(detail::type_of<Messaging>(), this, &other); }
Messaging& Messaging::operator=(Messaging other) noexcept { detail::exchange(detail::type_of<Messaging>(), this, &other); return *this; }
Messaging::~Messaging() = default;
bool Messaging::set_null(std::string_view property) { return detail::set_null(detail::type_of<Messaging>(), this, property); }

template <>
const detail::Type& detail::type_of<Messaging>() noexcept {
  using T = ::ucwa::Messaging;
  static constexpr Field properties[] = {
      field<decltype(T::negotiated_message_formats)>("negotiatedMessageFormats", offsetof(T, negotiated_message_formats)),
      field<decltype(T::state)>("state", offsetof(T, state)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::add_messaging)>("addMessaging", offsetof(T, links.add_messaging)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::send_message)>("sendMessage", offsetof(T, links.send_message)),
      field<decltype(T::Links::set_is_typing)>("setIsTyping", offsetof(T, links.set_is_typing)),
      field<decltype(T::Links::stop_messaging)>("stopMessaging", offsetof(T, links.stop_messaging)),
      field<decltype(T::Links::typing_participants)>("typingParticipants", offsetof(T, links.typing_participants)),
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

const detail::Operation& Messaging::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "messaging", "GET", 1, "", {}, errors};
  return operation;
}

// messagingInvitation

MessagingInvitation::MessagingInvitation() noexcept = default;
MessagingInvitation::MessagingInvitation(const MessagingInvitation& other) : MessagingInvitation() { detail::copy(detail::type_of<MessagingInvitation>(), this, &other); }
MessagingInvitation::MessagingInvitation(MessagingInvitation&& other) noexcept : MessagingInvitation() { detail::exchange(detail::type_of<MessagingInvitation>(), this, &other); }
MessagingInvitation& MessagingInvitation::operator=(MessagingInvitation other) noexcept { detail::exchange(detail::type_of<MessagingInvitation>(), this, &other); return *this; }
MessagingInvitation::~MessagingInvitation() = default;
bool MessagingInvitation::set_null(std::string_view property) { return detail::set_null(detail::type_of<MessagingInvitation>(), this, property); }

template <>
const detail::Type& detail::type_of<MessagingInvitation>() noexcept {
  using T = ::ucwa::MessagingInvitation;
  static constexpr Field properties[] = {
      field<decltype(T::custom_content)>("customContent", offsetof(T, custom_content)),
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
      field<decltype(T::Links::accept)>("accept", offsetof(T, links.accept)),
      field<decltype(T::Links::accepted_by_contact)>("acceptedByContact", offsetof(T, links.accepted_by_contact)),
      field<decltype(T::Links::cancel)>("cancel", offsetof(T, links.cancel)),
      field<decltype(T::Links::conversation)>("conversation", offsetof(T, links.conversation)),
      field<decltype(T::Links::decline)>("decline", offsetof(T, links.decline)),
      field<decltype(T::Links::derived_messaging)>("derivedMessaging", offsetof(T, links.derived_messaging)),
      field<decltype(T::Links::from)>("from", offsetof(T, links.from)),
      field<decltype(T::Links::messaging)>("messaging", offsetof(T, links.messaging)),
      field<decltype(T::Links::on_behalf_of)>("onBehalfOf", offsetof(T, links.on_behalf_of)),
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

const detail::Operation& MessagingInvitation::Get::operation() noexcept {
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
      "messagingInvitation", "GET", 1, "", {}, errors};
  return operation;
}

// missedItems

MissedItems::MissedItems() noexcept = default;
MissedItems::MissedItems(const MissedItems& other) : MissedItems() { detail::copy(detail::type_of<MissedItems>(), this, &other); }
MissedItems::MissedItems(MissedItems&& other) noexcept : MissedItems() { detail::exchange(detail::type_of<MissedItems>(), this, &other); }
MissedItems& MissedItems::operator=(MissedItems other) noexcept { detail::exchange(detail::type_of<MissedItems>(), this, &other); return *this; }
MissedItems::~MissedItems() = default;
bool MissedItems::set_null(std::string_view property) { return detail::set_null(detail::type_of<MissedItems>(), this, property); }

template <>
const detail::Type& detail::type_of<MissedItems>() noexcept {
  using T = ::ucwa::MissedItems;
  static constexpr Field properties[] = {
      field<decltype(T::conversation_logs_count)>("conversationLogsCount", offsetof(T, conversation_logs_count)),
      field<decltype(T::conversation_logs_notifications)>("conversationLogsNotifications", offsetof(T, conversation_logs_notifications)),
      field<decltype(T::missed_conversations_count)>("missedConversationsCount", offsetof(T, missed_conversations_count)),
      field<decltype(T::unread_missed_conversations_count)>("unreadMissedConversationsCount", offsetof(T, unread_missed_conversations_count)),
      field<decltype(T::unread_voicemails_count)>("unreadVoicemailsCount", offsetof(T, unread_voicemails_count)),
      field<decltype(T::voice_mails_count)>("voiceMailsCount", offsetof(T, voice_mails_count)),
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

const detail::Operation& MissedItems::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "missedItems", "GET", 1, "", {}, errors};
  return operation;
}

// muteAudio

MuteAudio::MuteAudio() noexcept = default;
MuteAudio::MuteAudio(const MuteAudio& other) : MuteAudio() { detail::copy(detail::type_of<MuteAudio>(), this, &other); }
MuteAudio::MuteAudio(MuteAudio&& other) noexcept : MuteAudio() { detail::exchange(detail::type_of<MuteAudio>(), this, &other); }
MuteAudio& MuteAudio::operator=(MuteAudio other) noexcept { detail::exchange(detail::type_of<MuteAudio>(), this, &other); return *this; }
MuteAudio::~MuteAudio() = default;

template <>
const detail::Type& detail::type_of<MuteAudio>() noexcept {
  using T = ::ucwa::MuteAudio;
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

const detail::Operation& MuteAudio::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "muteAudio", "POST", 1, "application/json", {}, errors};
  return operation;
}

// muteVideo

MuteVideo::MuteVideo() noexcept = default;
MuteVideo::MuteVideo(const MuteVideo& other) : MuteVideo() { detail::copy(detail::type_of<MuteVideo>(), this, &other); }
MuteVideo::MuteVideo(MuteVideo&& other) noexcept : MuteVideo() { detail::exchange(detail::type_of<MuteVideo>(), this, &other); }
MuteVideo& MuteVideo::operator=(MuteVideo other) noexcept { detail::exchange(detail::type_of<MuteVideo>(), this, &other); return *this; }
MuteVideo::~MuteVideo() = default;

template <>
const detail::Type& detail::type_of<MuteVideo>() noexcept {
  using T = ::ucwa::MuteVideo;
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

const detail::Operation& MuteVideo::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "muteVideo", "POST", 1, "application/json", {}, errors};
  return operation;
}

// myAssignedOnlineMeeting

MyAssignedOnlineMeeting::MyAssignedOnlineMeeting() noexcept = default;
MyAssignedOnlineMeeting::MyAssignedOnlineMeeting(const MyAssignedOnlineMeeting& other) : MyAssignedOnlineMeeting() { detail::copy(detail::type_of<MyAssignedOnlineMeeting>(), this, &other); }
MyAssignedOnlineMeeting::MyAssignedOnlineMeeting(MyAssignedOnlineMeeting&& other) noexcept : MyAssignedOnlineMeeting() { detail::exchange(detail::type_of<MyAssignedOnlineMeeting>(), this, &other); }
MyAssignedOnlineMeeting& MyAssignedOnlineMeeting::operator=(MyAssignedOnlineMeeting other) noexcept { detail::exchange(detail::type_of<MyAssignedOnlineMeeting>(), this, &other); return *this; }
MyAssignedOnlineMeeting::~MyAssignedOnlineMeeting() = default;
bool MyAssignedOnlineMeeting::set_null(std::string_view property) { return detail::set_null(detail::type_of<MyAssignedOnlineMeeting>(), this, property); }

template <>
const detail::Type& detail::type_of<MyAssignedOnlineMeeting>() noexcept {
  using T = ::ucwa::MyAssignedOnlineMeeting;
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

const detail::Operation& MyAssignedOnlineMeeting::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "myAssignedOnlineMeeting", "GET", 1, "", {}, errors};
  return operation;
}

const detail::Operation& MyAssignedOnlineMeeting::Delete::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{
      "myAssignedOnlineMeeting", "DELETE", 1, "", {}, errors};
  return operation;
}

const detail::Operation& MyAssignedOnlineMeeting::Put::operation() noexcept {
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
      "myAssignedOnlineMeeting", "PUT", 1, "application/json", parameters, errors};
  return operation;
}

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

}  // namespace ucwa
