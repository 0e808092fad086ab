// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#include <cstddef>

#include "table.hpp"
#include "ucwa/version.hpp"
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

#if UCWA_BINDINGS_VERSION != 2
#error "These sources and the headers of ucwa come from different versions of ucwagen: generate both anew."
#endif

#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Winvalid-offsetof"  // see field() in table.hpp
#endif

namespace ucwa {

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

}  // namespace ucwa
