// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
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

namespace ucwa {

// immediateForwardSettings

ImmediateForwardSettings::ImmediateForwardSettings() = default;
ImmediateForwardSettings::ImmediateForwardSettings(const ImmediateForwardSettings&) = default;
ImmediateForwardSettings::ImmediateForwardSettings(ImmediateForwardSettings&&) noexcept = default;
ImmediateForwardSettings& ImmediateForwardSettings::operator=(ImmediateForwardSettings other) noexcept {
  return detail::replace(*this, std::move(other));
}
ImmediateForwardSettings::~ImmediateForwardSettings() = default;

template <>
const detail::Type& detail::type_of<ImmediateForwardSettings>() noexcept {
  using T = ::ucwa::ImmediateForwardSettings;
  static constexpr Field properties[] = {
      field<&T::target>("target"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
      field<&T::links, &T::Links::immediate_forward_to_contact>("immediateForwardToContact"),
      field<&T::links, &T::Links::immediate_forward_to_delegates>("immediateForwardToDelegates"),
      field<&T::links, &T::Links::immediate_forward_to_voicemail>("immediateForwardToVoicemail"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

ImmediateForwardToContact::ImmediateForwardToContact() = default;
ImmediateForwardToContact::ImmediateForwardToContact(const ImmediateForwardToContact&) = default;
ImmediateForwardToContact::ImmediateForwardToContact(ImmediateForwardToContact&&) noexcept = default;
ImmediateForwardToContact& ImmediateForwardToContact::operator=(ImmediateForwardToContact other) noexcept {
  return detail::replace(*this, std::move(other));
}
ImmediateForwardToContact::~ImmediateForwardToContact() = default;

template <>
const detail::Type& detail::type_of<ImmediateForwardToContact>() noexcept {
  using T = ::ucwa::ImmediateForwardToContact;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ImmediateForwardToDelegates::ImmediateForwardToDelegates() = default;
ImmediateForwardToDelegates::ImmediateForwardToDelegates(const ImmediateForwardToDelegates&) = default;
ImmediateForwardToDelegates::ImmediateForwardToDelegates(ImmediateForwardToDelegates&&) noexcept = default;
ImmediateForwardToDelegates& ImmediateForwardToDelegates::operator=(ImmediateForwardToDelegates other) noexcept {
  return detail::replace(*this, std::move(other));
}
ImmediateForwardToDelegates::~ImmediateForwardToDelegates() = default;

template <>
const detail::Type& detail::type_of<ImmediateForwardToDelegates>() noexcept {
  using T = ::ucwa::ImmediateForwardToDelegates;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ImmediateForwardToVoicemail::ImmediateForwardToVoicemail() = default;
ImmediateForwardToVoicemail::ImmediateForwardToVoicemail(const ImmediateForwardToVoicemail&) = default;
ImmediateForwardToVoicemail::ImmediateForwardToVoicemail(ImmediateForwardToVoicemail&&) noexcept = default;
ImmediateForwardToVoicemail& ImmediateForwardToVoicemail::operator=(ImmediateForwardToVoicemail other) noexcept {
  return detail::replace(*this, std::move(other));
}
ImmediateForwardToVoicemail::~ImmediateForwardToVoicemail() = default;

template <>
const detail::Type& detail::type_of<ImmediateForwardToVoicemail>() noexcept {
  using T = ::ucwa::ImmediateForwardToVoicemail;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Invitation::Invitation() = default;
Invitation::Invitation(const Invitation&) = default;
Invitation::Invitation(Invitation&&) noexcept = default;
Invitation& Invitation::operator=(Invitation other) noexcept {
  return detail::replace(*this, std::move(other));
}
Invitation::~Invitation() = default;

template <>
const detail::Type& detail::type_of<Invitation>() noexcept {
  using T = ::ucwa::Invitation;
  static constexpr Field properties[] = {
      field<&T::direction>("direction"),
      field<&T::importance>("importance"),
      field<&T::operation_id>("operationId"),
      field<&T::state>("state"),
      field<&T::subject>("subject"),
      field<&T::thread_id>("threadId"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::cancel>("cancel"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::from>("from"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

// invitations

Invitations::Invitations() = default;
Invitations::Invitations(const Invitations&) = default;
Invitations::Invitations(Invitations&&) noexcept = default;
Invitations& Invitations::operator=(Invitations other) noexcept {
  return detail::replace(*this, std::move(other));
}
Invitations::~Invitations() = default;

template <>
const detail::Type& detail::type_of<Invitations>() noexcept {
  using T = ::ucwa::Invitations;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

JoinOnlineMeeting::JoinOnlineMeeting() = default;
JoinOnlineMeeting::JoinOnlineMeeting(const JoinOnlineMeeting&) = default;
JoinOnlineMeeting::JoinOnlineMeeting(JoinOnlineMeeting&&) noexcept = default;
JoinOnlineMeeting& JoinOnlineMeeting::operator=(JoinOnlineMeeting other) noexcept {
  return detail::replace(*this, std::move(other));
}
JoinOnlineMeeting::~JoinOnlineMeeting() = default;

template <>
const detail::Type& detail::type_of<JoinOnlineMeeting>() noexcept {
  using T = ::ucwa::JoinOnlineMeeting;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Leaders::Leaders() = default;
Leaders::Leaders(const Leaders&) = default;
Leaders::Leaders(Leaders&&) noexcept = default;
Leaders& Leaders::operator=(Leaders other) noexcept {
  return detail::replace(*this, std::move(other));
}
Leaders::~Leaders() = default;

template <>
const detail::Type& detail::type_of<Leaders>() noexcept {
  using T = ::ucwa::Leaders;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::participant>("participant"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Lobby::Lobby() = default;
Lobby::Lobby(const Lobby&) = default;
Lobby::Lobby(Lobby&&) noexcept = default;
Lobby& Lobby::operator=(Lobby other) noexcept {
  return detail::replace(*this, std::move(other));
}
Lobby::~Lobby() = default;

template <>
const detail::Type& detail::type_of<Lobby>() noexcept {
  using T = ::ucwa::Lobby;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::participant>("participant"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
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

LocalParticipant::LocalParticipant() = default;
LocalParticipant::LocalParticipant(const LocalParticipant&) = default;
LocalParticipant::LocalParticipant(LocalParticipant&&) noexcept = default;
LocalParticipant& LocalParticipant::operator=(LocalParticipant other) noexcept {
  return detail::replace(*this, std::move(other));
}
LocalParticipant::~LocalParticipant() = default;

template <>
const detail::Type& detail::type_of<LocalParticipant>() noexcept {
  using T = ::ucwa::LocalParticipant;
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
      field<&T::links, &T::Links::contact>("contact"),
      field<&T::links, &T::Links::contact_photo>("contactPhoto"),
      field<&T::links, &T::Links::contact_presence>("contactPresence"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::eject>("eject"),
      field<&T::links, &T::Links::me>("me"),
      field<&T::links, &T::Links::participant_application_sharing>("participantApplicationSharing"),
      field<&T::links, &T::Links::participant_audio>("participantAudio"),
      field<&T::links, &T::Links::participant_data_collaboration>("participantDataCollaboration"),
      field<&T::links, &T::Links::participant_messaging>("participantMessaging"),
      field<&T::links, &T::Links::participant_panoramic_video>("participantPanoramicVideo"),
      field<&T::links, &T::Links::participant_video>("participantVideo"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

Location::Location() = default;
Location::Location(const Location&) = default;
Location::Location(Location&&) noexcept = default;
Location& Location::operator=(Location other) noexcept {
  return detail::replace(*this, std::move(other));
}
Location::~Location() = default;

template <>
const detail::Type& detail::type_of<Location>() noexcept {
  using T = ::ucwa::Location;
  static constexpr Field properties[] = {
      field<&T::location_>("location"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

MakeMeAvailable::MakeMeAvailable() = default;
MakeMeAvailable::MakeMeAvailable(const MakeMeAvailable&) = default;
MakeMeAvailable::MakeMeAvailable(MakeMeAvailable&&) noexcept = default;
MakeMeAvailable& MakeMeAvailable::operator=(MakeMeAvailable other) noexcept {
  return detail::replace(*this, std::move(other));
}
MakeMeAvailable::~MakeMeAvailable() = default;

template <>
const detail::Type& detail::type_of<MakeMeAvailable>() noexcept {
  using T = ::ucwa::MakeMeAvailable;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

MakeMeAvailable2::MakeMeAvailable2() = default;
MakeMeAvailable2::MakeMeAvailable2(const MakeMeAvailable2&) = default;
MakeMeAvailable2::MakeMeAvailable2(MakeMeAvailable2&&) noexcept = default;
MakeMeAvailable2& MakeMeAvailable2::operator=(MakeMeAvailable2 other) noexcept {
  return detail::replace(*this, std::move(other));
}
MakeMeAvailable2::~MakeMeAvailable2() = default;

template <>
const detail::Type& detail::type_of<MakeMeAvailable2>() noexcept {
  using T = ::ucwa::MakeMeAvailable2;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

MarkAsRead::MarkAsRead() = default;
MarkAsRead::MarkAsRead(const MarkAsRead&) = default;
MarkAsRead::MarkAsRead(MarkAsRead&&) noexcept = default;
MarkAsRead& MarkAsRead::operator=(MarkAsRead other) noexcept {
  return detail::replace(*this, std::move(other));
}
MarkAsRead::~MarkAsRead() = default;

template <>
const detail::Type& detail::type_of<MarkAsRead>() noexcept {
  using T = ::ucwa::MarkAsRead;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Me::Me() = default;
Me::Me(const Me&) = default;
Me::Me(Me&&) noexcept = default;
Me& Me::operator=(Me other) noexcept {
  return detail::replace(*this, std::move(other));
}
Me::~Me() = default;

template <>
const detail::Type& detail::type_of<Me>() noexcept {
  using T = ::ucwa::Me;
  static constexpr Field properties[] = {
      field<&T::company>("company"),
      field<&T::department>("department"),
      field<&T::email_addresses>("emailAddresses"),
      field<&T::endpoint_uri>("endpointUri"),
      field<&T::home_phone_number>("homePhoneNumber"),
      field<&T::mobile_phone_number>("mobilePhoneNumber"),
      field<&T::name>("name"),
      field<&T::office_location>("officeLocation"),
      field<&T::other_phone_number>("otherPhoneNumber"),
      field<&T::title>("title"),
      field<&T::uri>("uri"),
      field<&T::work_phone_number>("workPhoneNumber"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::call_forwarding_settings>("callForwardingSettings"),
      field<&T::links, &T::Links::location>("location"),
      field<&T::links, &T::Links::make_me_available>("makeMeAvailable"),
      field<&T::links, &T::Links::note>("note"),
      field<&T::links, &T::Links::phones>("phones"),
      field<&T::links, &T::Links::photo>("photo"),
      field<&T::links, &T::Links::presence>("presence"),
      field<&T::links, &T::Links::report_my_activity>("reportMyActivity"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

MediaDiagnostics::MediaDiagnostics() = default;
MediaDiagnostics::MediaDiagnostics(const MediaDiagnostics&) = default;
MediaDiagnostics::MediaDiagnostics(MediaDiagnostics&&) noexcept = default;
MediaDiagnostics& MediaDiagnostics::operator=(MediaDiagnostics other) noexcept {
  return detail::replace(*this, std::move(other));
}
MediaDiagnostics::~MediaDiagnostics() = default;

template <>
const detail::Type& detail::type_of<MediaDiagnostics>() noexcept {
  using T = ::ucwa::MediaDiagnostics;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

MediaPolicies::MediaPolicies() = default;
MediaPolicies::MediaPolicies(const MediaPolicies&) = default;
MediaPolicies::MediaPolicies(MediaPolicies&&) noexcept = default;
MediaPolicies& MediaPolicies::operator=(MediaPolicies other) noexcept {
  return detail::replace(*this, std::move(other));
}
MediaPolicies::~MediaPolicies() = default;

template <>
const detail::Type& detail::type_of<MediaPolicies>() noexcept {
  using T = ::ucwa::MediaPolicies;
  static constexpr Field properties[] = {
      field<&T::application_sharing_bit_rate>("applicationSharingBitRate"),
      field<&T::application_sharing_encryption>("applicationSharingEncryption"),
      field<&T::audio_bit_rate>("audioBitRate"),
      field<&T::audio_bypass>("audioBypass"),
      field<&T::audio_bypass_id>("audioBypassId"),
      field<&T::audio_video_encryption>("audioVideoEncryption"),
      field<&T::bandwidth_control>("bandwidthControl"),
      field<&T::external_audio_bypass_mode>("externalAudioBypassMode"),
      field<&T::fips_compliant_media>("fipsCompliantMedia"),
      field<&T::high_performance_application_sharing_in_online_meeting>("highPerformanceApplicationSharingInOnlineMeeting"),
      field<&T::internal_audio_bypass_mode>("internalAudioBypassMode"),
      field<&T::maximum_application_sharing_port>("maximumApplicationSharingPort"),
      field<&T::maximum_audio_port>("maximumAudioPort"),
      field<&T::maximum_video_port>("maximumVideoPort"),
      field<&T::maximum_video_rate_allowed>("maximumVideoRateAllowed"),
      field<&T::minimum_application_sharing_port>("minimumApplicationSharingPort"),
      field<&T::minimum_audio_port>("minimumAudioPort"),
      field<&T::minimum_video_port>("minimumVideoPort"),
      field<&T::multi_view_join>("multiViewJoin"),
      field<&T::poor_device_warnings>("poorDeviceWarnings"),
      field<&T::poor_network_warnings>("poorNetworkWarnings"),
      field<&T::port_range>("portRange"),
      field<&T::quality_of_service>("qualityOfService"),
      field<&T::total_received_video_bit_rate_kb>("totalReceivedVideoBitRateKB"),
      field<&T::video>("video"),
      field<&T::video_bit_rate>("videoBitRate"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

MediaRelay::MediaRelay() = default;
MediaRelay::MediaRelay(const MediaRelay&) = default;
MediaRelay::MediaRelay(MediaRelay&&) noexcept = default;
MediaRelay& MediaRelay::operator=(MediaRelay other) noexcept {
  return detail::replace(*this, std::move(other));
}
MediaRelay::~MediaRelay() = default;

template <>
const detail::Type& detail::type_of<MediaRelay>() noexcept {
  using T = ::ucwa::MediaRelay;
  static constexpr Field properties[] = {
      field<&T::host>("host"),
      field<&T::ipv4>("ipv4"),
      field<&T::ipv6>("ipv6"),
      field<&T::location>("location"),
      field<&T::tcp_port>("tcpPort"),
      field<&T::udp_port>("udpPort"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

MediaRelayAccessToken::MediaRelayAccessToken() = default;
MediaRelayAccessToken::MediaRelayAccessToken(const MediaRelayAccessToken&) = default;
MediaRelayAccessToken::MediaRelayAccessToken(MediaRelayAccessToken&&) noexcept = default;
MediaRelayAccessToken& MediaRelayAccessToken::operator=(MediaRelayAccessToken other) noexcept {
  return detail::replace(*this, std::move(other));
}
MediaRelayAccessToken::~MediaRelayAccessToken() = default;

template <>
const detail::Type& detail::type_of<MediaRelayAccessToken>() noexcept {
  using T = ::ucwa::MediaRelayAccessToken;
  static constexpr Field properties[] = {
      field<&T::duration>("duration"),
      field<&T::uri>("uri"),
      field<&T::password>("password"),
      field<&T::user_name>("userName"),
      field<&T::valid_until>("validUntil"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::media_relay>("mediaRelay"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
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

Message::Message() = default;
Message::Message(const Message&) = default;
Message::Message(Message&&) noexcept = default;
Message& Message::operator=(Message other) noexcept {
  return detail::replace(*this, std::move(other));
}
Message::~Message() = default;

template <>
const detail::Type& detail::type_of<Message>() noexcept {
  using T = ::ucwa::Message;
  static constexpr Field properties[] = {
      field<&T::direction>("direction"),
      field<&T::html_message>("htmlMessage"),
      field<&T::operation_id>("operationId"),
      field<&T::status>("status"),
      field<&T::plain_message>("plainMessage"),
      field<&T::time_stamp>("timeStamp"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
      field<&T::links, &T::Links::failed_delivery_participant>("failedDeliveryParticipant"),
      field<&T::links, &T::Links::messaging>("messaging"),
      field<&T::links, &T::Links::participant>("participant"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

MessageTranscript::MessageTranscript() = default;
MessageTranscript::MessageTranscript(const MessageTranscript&) = default;
MessageTranscript::MessageTranscript(MessageTranscript&&) noexcept = default;
MessageTranscript& MessageTranscript::operator=(MessageTranscript other) noexcept {
  return detail::replace(*this, std::move(other));
}
MessageTranscript::~MessageTranscript() = default;

template <>
const detail::Type& detail::type_of<MessageTranscript>() noexcept {
  using T = ::ucwa::MessageTranscript;
  static constexpr Field properties[] = {
      field<&T::html_message>("htmlMessage"),
      field<&T::plain_message>("plainMessage"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

Messages::Messages() = default;
Messages::Messages(const Messages&) = default;
Messages::Messages(Messages&&) noexcept = default;
Messages& Messages::operator=(Messages other) noexcept {
  return detail::replace(*this, std::move(other));
}
Messages::~Messages() = default;

template <>
const detail::Type& detail::type_of<Messages>() noexcept {
  using T = ::ucwa::Messages;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::message>("message"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Messaging::Messaging() = default;
Messaging::Messaging(const Messaging&) = default;
Messaging::Messaging(Messaging&&) noexcept = default;
Messaging& Messaging::operator=(Messaging other) noexcept {
  return detail::replace(*this, std::move(other));
}
Messaging::~Messaging() = default;

template <>
const detail::Type& detail::type_of<Messaging>() noexcept {
  using T = ::ucwa::Messaging;
  static constexpr Field properties[] = {
      field<&T::negotiated_message_formats>("negotiatedMessageFormats"),
      field<&T::state>("state"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::add_messaging>("addMessaging"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::send_message>("sendMessage"),
      field<&T::links, &T::Links::set_is_typing>("setIsTyping"),
      field<&T::links, &T::Links::stop_messaging>("stopMessaging"),
      field<&T::links, &T::Links::typing_participants>("typingParticipants"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

MessagingInvitation::MessagingInvitation() = default;
MessagingInvitation::MessagingInvitation(const MessagingInvitation&) = default;
MessagingInvitation::MessagingInvitation(MessagingInvitation&&) noexcept = default;
MessagingInvitation& MessagingInvitation::operator=(MessagingInvitation other) noexcept {
  return detail::replace(*this, std::move(other));
}
MessagingInvitation::~MessagingInvitation() = default;

template <>
const detail::Type& detail::type_of<MessagingInvitation>() noexcept {
  using T = ::ucwa::MessagingInvitation;
  static constexpr Field properties[] = {
      field<&T::custom_content>("customContent"),
      field<&T::direction>("direction"),
      field<&T::importance>("importance"),
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
      field<&T::links, &T::Links::derived_messaging>("derivedMessaging"),
      field<&T::links, &T::Links::from>("from"),
      field<&T::links, &T::Links::messaging>("messaging"),
      field<&T::links, &T::Links::on_behalf_of>("onBehalfOf"),
      field<&T::links, &T::Links::to>("to"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::accepted_by_participant>("acceptedByParticipant"),
      field<&T::embedded, &T::Embedded::from>("from"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
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

MissedItems::MissedItems() = default;
MissedItems::MissedItems(const MissedItems&) = default;
MissedItems::MissedItems(MissedItems&&) noexcept = default;
MissedItems& MissedItems::operator=(MissedItems other) noexcept {
  return detail::replace(*this, std::move(other));
}
MissedItems::~MissedItems() = default;

template <>
const detail::Type& detail::type_of<MissedItems>() noexcept {
  using T = ::ucwa::MissedItems;
  static constexpr Field properties[] = {
      field<&T::conversation_logs_count>("conversationLogsCount"),
      field<&T::conversation_logs_notifications>("conversationLogsNotifications"),
      field<&T::missed_conversations_count>("missedConversationsCount"),
      field<&T::unread_missed_conversations_count>("unreadMissedConversationsCount"),
      field<&T::unread_voicemails_count>("unreadVoicemailsCount"),
      field<&T::voice_mails_count>("voiceMailsCount"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

MuteAudio::MuteAudio() = default;
MuteAudio::MuteAudio(const MuteAudio&) = default;
MuteAudio::MuteAudio(MuteAudio&&) noexcept = default;
MuteAudio& MuteAudio::operator=(MuteAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
MuteAudio::~MuteAudio() = default;

template <>
const detail::Type& detail::type_of<MuteAudio>() noexcept {
  using T = ::ucwa::MuteAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

MuteVideo::MuteVideo() = default;
MuteVideo::MuteVideo(const MuteVideo&) = default;
MuteVideo::MuteVideo(MuteVideo&&) noexcept = default;
MuteVideo& MuteVideo::operator=(MuteVideo other) noexcept {
  return detail::replace(*this, std::move(other));
}
MuteVideo::~MuteVideo() = default;

template <>
const detail::Type& detail::type_of<MuteVideo>() noexcept {
  using T = ::ucwa::MuteVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

MyAssignedOnlineMeeting::MyAssignedOnlineMeeting() = default;
MyAssignedOnlineMeeting::MyAssignedOnlineMeeting(const MyAssignedOnlineMeeting&) = default;
MyAssignedOnlineMeeting::MyAssignedOnlineMeeting(MyAssignedOnlineMeeting&&) noexcept = default;
MyAssignedOnlineMeeting& MyAssignedOnlineMeeting::operator=(MyAssignedOnlineMeeting other) noexcept {
  return detail::replace(*this, std::move(other));
}
MyAssignedOnlineMeeting::~MyAssignedOnlineMeeting() = default;

template <>
const detail::Type& detail::type_of<MyAssignedOnlineMeeting>() noexcept {
  using T = ::ucwa::MyAssignedOnlineMeeting;
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
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::online_meeting_extension>("onlineMeetingExtension"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
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
