// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#include "table.hpp"
#include "ucwa/version.hpp"
#include "ucwa/resources/default_group.hpp"
#include "ucwa/resources/delegates_group.hpp"
#include "ucwa/resources/delegator.hpp"
#include "ucwa/resources/delegators_group.hpp"
#include "ucwa/resources/demote.hpp"
#include "ucwa/resources/dial_in_region.hpp"
#include "ucwa/resources/disable_audience_messaging.hpp"
#include "ucwa/resources/disable_audience_mute_lock.hpp"
#include "ucwa/resources/dismiss.hpp"
#include "ucwa/resources/distribution_group.hpp"
#include "ucwa/resources/eject.hpp"
#include "ucwa/resources/enable_audience_messaging.hpp"
#include "ucwa/resources/enable_audience_mute_lock.hpp"
#include "ucwa/resources/error_transcript.hpp"
#include "ucwa/resources/escalate_audio.hpp"
#include "ucwa/resources/escalate_audio_video.hpp"
#include "ucwa/resources/events.hpp"
#include "ucwa/resources/failed_delivery_participant.hpp"
#include "ucwa/resources/forwarded_by.hpp"
#include "ucwa/resources/from.hpp"
#include "ucwa/resources/group.hpp"
#include "ucwa/resources/group2.hpp"
#include "ucwa/resources/group_contacts.hpp"
#include "ucwa/resources/group_memberships.hpp"
#include "ucwa/resources/hold_phone_audio.hpp"

#if UCWA_BINDINGS_VERSION != 2
#error "These sources and the headers of ucwa come from different versions of ucwagen: generate both anew."
#endif

namespace ucwa {

// defaultGroup

DefaultGroup::DefaultGroup() = default;
DefaultGroup::DefaultGroup(const DefaultGroup&) = default;
DefaultGroup::DefaultGroup(DefaultGroup&&) noexcept = default;
DefaultGroup& DefaultGroup::operator=(DefaultGroup other) noexcept {
  return detail::replace(*this, std::move(other));
}
DefaultGroup::~DefaultGroup() = default;

template <>
const detail::Type& detail::type_of<DefaultGroup>() noexcept {
  using T = ::ucwa::DefaultGroup;
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

const detail::Operation& DefaultGroup::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "defaultGroup", "GET", 1, "", {}, errors};
  return operation;
}

// delegatesGroup

DelegatesGroup::DelegatesGroup() = default;
DelegatesGroup::DelegatesGroup(const DelegatesGroup&) = default;
DelegatesGroup::DelegatesGroup(DelegatesGroup&&) noexcept = default;
DelegatesGroup& DelegatesGroup::operator=(DelegatesGroup other) noexcept {
  return detail::replace(*this, std::move(other));
}
DelegatesGroup::~DelegatesGroup() = default;

template <>
const detail::Type& detail::type_of<DelegatesGroup>() noexcept {
  using T = ::ucwa::DelegatesGroup;
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

const detail::Operation& DelegatesGroup::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "delegatesGroup", "GET", 1, "", {}, errors};
  return operation;
}

// delegator

Delegator::Delegator() = default;
Delegator::Delegator(const Delegator&) = default;
Delegator::Delegator(Delegator&&) noexcept = default;
Delegator& Delegator::operator=(Delegator other) noexcept {
  return detail::replace(*this, std::move(other));
}
Delegator::~Delegator() = default;

template <>
const detail::Type& detail::type_of<Delegator>() noexcept {
  using T = ::ucwa::Delegator;
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

const detail::Operation& Delegator::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "delegator", "GET", 1, "", {}, errors};
  return operation;
}

// delegatorsGroup

DelegatorsGroup::DelegatorsGroup() = default;
DelegatorsGroup::DelegatorsGroup(const DelegatorsGroup&) = default;
DelegatorsGroup::DelegatorsGroup(DelegatorsGroup&&) noexcept = default;
DelegatorsGroup& DelegatorsGroup::operator=(DelegatorsGroup other) noexcept {
  return detail::replace(*this, std::move(other));
}
DelegatorsGroup::~DelegatorsGroup() = default;

template <>
const detail::Type& detail::type_of<DelegatorsGroup>() noexcept {
  using T = ::ucwa::DelegatorsGroup;
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

const detail::Operation& DelegatorsGroup::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "delegatorsGroup", "GET", 1, "", {}, errors};
  return operation;
}

// demote

Demote::Demote() = default;
Demote::Demote(const Demote&) = default;
Demote::Demote(Demote&&) noexcept = default;
Demote& Demote::operator=(Demote other) noexcept {
  return detail::replace(*this, std::move(other));
}
Demote::~Demote() = default;

template <>
const detail::Type& detail::type_of<Demote>() noexcept {
  using T = ::ucwa::Demote;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& Demote::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "demote", "POST", 1, "application/json", {}, errors};
  return operation;
}

// dialInRegion

DialInRegion::DialInRegion() = default;
DialInRegion::DialInRegion(const DialInRegion&) = default;
DialInRegion::DialInRegion(DialInRegion&&) noexcept = default;
DialInRegion& DialInRegion::operator=(DialInRegion other) noexcept {
  return detail::replace(*this, std::move(other));
}
DialInRegion::~DialInRegion() = default;

template <>
const detail::Type& detail::type_of<DialInRegion>() noexcept {
  using T = ::ucwa::DialInRegion;
  static constexpr Field properties[] = {
      field<&T::languages>("languages"),
      field<&T::name>("name"),
      field<&T::number>("number"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& DialInRegion::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "dialInRegion", "GET", 1, "", {}, errors};
  return operation;
}

// disableAudienceMessaging

DisableAudienceMessaging::DisableAudienceMessaging() = default;
DisableAudienceMessaging::DisableAudienceMessaging(const DisableAudienceMessaging&) = default;
DisableAudienceMessaging::DisableAudienceMessaging(DisableAudienceMessaging&&) noexcept = default;
DisableAudienceMessaging& DisableAudienceMessaging::operator=(DisableAudienceMessaging other) noexcept {
  return detail::replace(*this, std::move(other));
}
DisableAudienceMessaging::~DisableAudienceMessaging() = default;

template <>
const detail::Type& detail::type_of<DisableAudienceMessaging>() noexcept {
  using T = ::ucwa::DisableAudienceMessaging;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& DisableAudienceMessaging::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "disableAudienceMessaging", "POST", 1, "application/json", {}, errors};
  return operation;
}

// disableAudienceMuteLock

DisableAudienceMuteLock::DisableAudienceMuteLock() = default;
DisableAudienceMuteLock::DisableAudienceMuteLock(const DisableAudienceMuteLock&) = default;
DisableAudienceMuteLock::DisableAudienceMuteLock(DisableAudienceMuteLock&&) noexcept = default;
DisableAudienceMuteLock& DisableAudienceMuteLock::operator=(DisableAudienceMuteLock other) noexcept {
  return detail::replace(*this, std::move(other));
}
DisableAudienceMuteLock::~DisableAudienceMuteLock() = default;

template <>
const detail::Type& detail::type_of<DisableAudienceMuteLock>() noexcept {
  using T = ::ucwa::DisableAudienceMuteLock;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& DisableAudienceMuteLock::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "disableAudienceMuteLock", "POST", 1, "application/json", {}, errors};
  return operation;
}

// dismiss

Dismiss::Dismiss() = default;
Dismiss::Dismiss(const Dismiss&) = default;
Dismiss::Dismiss(Dismiss&&) noexcept = default;
Dismiss& Dismiss::operator=(Dismiss other) noexcept {
  return detail::replace(*this, std::move(other));
}
Dismiss::~Dismiss() = default;

template <>
const detail::Type& detail::type_of<Dismiss>() noexcept {
  using T = ::ucwa::Dismiss;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& Dismiss::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"reason", detail::Place::body},
  };
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "dismiss", "POST", 1, "application/json", parameters, errors};
  return operation;
}

// distributionGroup

DistributionGroup::DistributionGroup() = default;
DistributionGroup::DistributionGroup(const DistributionGroup&) = default;
DistributionGroup::DistributionGroup(DistributionGroup&&) noexcept = default;
DistributionGroup& DistributionGroup::operator=(DistributionGroup other) noexcept {
  return detail::replace(*this, std::move(other));
}
DistributionGroup::~DistributionGroup() = default;

template <>
const detail::Type& detail::type_of<DistributionGroup>() noexcept {
  using T = ::ucwa::DistributionGroup;
  static constexpr Field properties[] = {
      field<&T::uri>("uri"),
      field<&T::id>("id"),
      field<&T::name>("name"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::add_to_contact_list>("addToContactList"),
      field<&T::links, &T::Links::expand_distribution_group>("expandDistributionGroup"),
      field<&T::links, &T::Links::remove_from_contact_list>("removeFromContactList"),
      field<&T::links, &T::Links::subscribe_to_group_presence>("subscribeToGroupPresence"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::contact>("contact"),
      field<&T::embedded, &T::Embedded::distribution_group>("distributionGroup"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
  return type;
}

const detail::Operation& DistributionGroup::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {403, "Forbidden", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "distributionGroup", "GET", 1, "", {}, errors};
  return operation;
}

// eject

Eject::Eject() = default;
Eject::Eject(const Eject&) = default;
Eject::Eject(Eject&&) noexcept = default;
Eject& Eject::operator=(Eject other) noexcept {
  return detail::replace(*this, std::move(other));
}
Eject::~Eject() = default;

template <>
const detail::Type& detail::type_of<Eject>() noexcept {
  using T = ::ucwa::Eject;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& Eject::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "eject", "POST", 1, "application/json", {}, errors};
  return operation;
}

// enableAudienceMessaging

EnableAudienceMessaging::EnableAudienceMessaging() = default;
EnableAudienceMessaging::EnableAudienceMessaging(const EnableAudienceMessaging&) = default;
EnableAudienceMessaging::EnableAudienceMessaging(EnableAudienceMessaging&&) noexcept = default;
EnableAudienceMessaging& EnableAudienceMessaging::operator=(EnableAudienceMessaging other) noexcept {
  return detail::replace(*this, std::move(other));
}
EnableAudienceMessaging::~EnableAudienceMessaging() = default;

template <>
const detail::Type& detail::type_of<EnableAudienceMessaging>() noexcept {
  using T = ::ucwa::EnableAudienceMessaging;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& EnableAudienceMessaging::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "enableAudienceMessaging", "POST", 1, "application/json", {}, errors};
  return operation;
}

// enableAudienceMuteLock

EnableAudienceMuteLock::EnableAudienceMuteLock() = default;
EnableAudienceMuteLock::EnableAudienceMuteLock(const EnableAudienceMuteLock&) = default;
EnableAudienceMuteLock::EnableAudienceMuteLock(EnableAudienceMuteLock&&) noexcept = default;
EnableAudienceMuteLock& EnableAudienceMuteLock::operator=(EnableAudienceMuteLock other) noexcept {
  return detail::replace(*this, std::move(other));
}
EnableAudienceMuteLock::~EnableAudienceMuteLock() = default;

template <>
const detail::Type& detail::type_of<EnableAudienceMuteLock>() noexcept {
  using T = ::ucwa::EnableAudienceMuteLock;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& EnableAudienceMuteLock::Post::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "enableAudienceMuteLock", "POST", 1, "application/json", {}, errors};
  return operation;
}

// errorTranscript

ErrorTranscript::ErrorTranscript() = default;
ErrorTranscript::ErrorTranscript(const ErrorTranscript&) = default;
ErrorTranscript::ErrorTranscript(ErrorTranscript&&) noexcept = default;
ErrorTranscript& ErrorTranscript::operator=(ErrorTranscript other) noexcept {
  return detail::replace(*this, std::move(other));
}
ErrorTranscript::~ErrorTranscript() = default;

template <>
const detail::Type& detail::type_of<ErrorTranscript>() noexcept {
  using T = ::ucwa::ErrorTranscript;
  static constexpr Field properties[] = {
      field<&T::reason>("reason"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& ErrorTranscript::Get::operation() noexcept {
  static constexpr detail::ErrorRow errors[] = {
      {409, "Conflict", "AlreadyExists"},
      {410, "Gone", "CannotRedirect"},
      {409, "Conflict", ""},
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "TooManyGroups"},
  };
  static constexpr detail::Operation operation{
      "errorTranscript", "GET", 1, "", {}, errors};
  return operation;
}

// escalateAudio

EscalateAudio::EscalateAudio() = default;
EscalateAudio::EscalateAudio(const EscalateAudio&) = default;
EscalateAudio::EscalateAudio(EscalateAudio&&) noexcept = default;
EscalateAudio& EscalateAudio::operator=(EscalateAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
EscalateAudio::~EscalateAudio() = default;

template <>
const detail::Type& detail::type_of<EscalateAudio>() noexcept {
  using T = ::ucwa::EscalateAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& EscalateAudio::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::query, true, 50},
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
      "escalateAudio", "POST", 1, "application/sdp", parameters, errors};
  return operation;
}

// escalateAudioVideo

EscalateAudioVideo::EscalateAudioVideo() = default;
EscalateAudioVideo::EscalateAudioVideo(const EscalateAudioVideo&) = default;
EscalateAudioVideo::EscalateAudioVideo(EscalateAudioVideo&&) noexcept = default;
EscalateAudioVideo& EscalateAudioVideo::operator=(EscalateAudioVideo other) noexcept {
  return detail::replace(*this, std::move(other));
}
EscalateAudioVideo::~EscalateAudioVideo() = default;

template <>
const detail::Type& detail::type_of<EscalateAudioVideo>() noexcept {
  using T = ::ucwa::EscalateAudioVideo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

const detail::Operation& EscalateAudioVideo::Post::operation() noexcept {
  static constexpr detail::Parameter parameters[] = {
      {"operationId", detail::Place::query, true, 50},
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
      "escalateAudioVideo", "POST", 1, "application/sdp", parameters, errors};
  return operation;
}

// events

Events::Events() = default;
Events::Events(const Events&) = default;
Events::Events(Events&&) noexcept = default;
Events& Events::operator=(Events other) noexcept {
  return detail::replace(*this, std::move(other));
}
Events::~Events() = default;

template <>
const detail::Type& detail::type_of<Events>() noexcept {
  using T = ::ucwa::Events;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

FailedDeliveryParticipant::FailedDeliveryParticipant() = default;
FailedDeliveryParticipant::FailedDeliveryParticipant(const FailedDeliveryParticipant&) = default;
FailedDeliveryParticipant::FailedDeliveryParticipant(FailedDeliveryParticipant&&) noexcept = default;
FailedDeliveryParticipant& FailedDeliveryParticipant::operator=(FailedDeliveryParticipant other) noexcept {
  return detail::replace(*this, std::move(other));
}
FailedDeliveryParticipant::~FailedDeliveryParticipant() = default;

template <>
const detail::Type& detail::type_of<FailedDeliveryParticipant>() noexcept {
  using T = ::ucwa::FailedDeliveryParticipant;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ForwardedBy::ForwardedBy() = default;
ForwardedBy::ForwardedBy(const ForwardedBy&) = default;
ForwardedBy::ForwardedBy(ForwardedBy&&) noexcept = default;
ForwardedBy& ForwardedBy::operator=(ForwardedBy other) noexcept {
  return detail::replace(*this, std::move(other));
}
ForwardedBy::~ForwardedBy() = default;

template <>
const detail::Type& detail::type_of<ForwardedBy>() noexcept {
  using T = ::ucwa::ForwardedBy;
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

From::From() = default;
From::From(const From&) = default;
From::From(From&&) noexcept = default;
From& From::operator=(From other) noexcept {
  return detail::replace(*this, std::move(other));
}
From::~From() = default;

template <>
const detail::Type& detail::type_of<From>() noexcept {
  using T = ::ucwa::From;
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

Group::Group() = default;
Group::Group(const Group&) = default;
Group::Group(Group&&) noexcept = default;
Group& Group::operator=(Group other) noexcept {
  return detail::replace(*this, std::move(other));
}
Group::~Group() = default;

template <>
const detail::Type& detail::type_of<Group>() noexcept {
  using T = ::ucwa::Group;
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

Group2::Group2() = default;
Group2::Group2(const Group2&) = default;
Group2::Group2(Group2&&) noexcept = default;
Group2& Group2::operator=(Group2 other) noexcept {
  return detail::replace(*this, std::move(other));
}
Group2::~Group2() = default;

template <>
const detail::Type& detail::type_of<Group2>() noexcept {
  using T = ::ucwa::Group2;
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

GroupContacts::GroupContacts() = default;
GroupContacts::GroupContacts(const GroupContacts&) = default;
GroupContacts::GroupContacts(GroupContacts&&) noexcept = default;
GroupContacts& GroupContacts::operator=(GroupContacts other) noexcept {
  return detail::replace(*this, std::move(other));
}
GroupContacts::~GroupContacts() = default;

template <>
const detail::Type& detail::type_of<GroupContacts>() noexcept {
  using T = ::ucwa::GroupContacts;
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

GroupMemberships::GroupMemberships() = default;
GroupMemberships::GroupMemberships(const GroupMemberships&) = default;
GroupMemberships::GroupMemberships(GroupMemberships&&) noexcept = default;
GroupMemberships& GroupMemberships::operator=(GroupMemberships other) noexcept {
  return detail::replace(*this, std::move(other));
}
GroupMemberships::~GroupMemberships() = default;

template <>
const detail::Type& detail::type_of<GroupMemberships>() noexcept {
  using T = ::ucwa::GroupMemberships;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::my_group_membership>("myGroupMembership"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
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

HoldPhoneAudio::HoldPhoneAudio() = default;
HoldPhoneAudio::HoldPhoneAudio(const HoldPhoneAudio&) = default;
HoldPhoneAudio::HoldPhoneAudio(HoldPhoneAudio&&) noexcept = default;
HoldPhoneAudio& HoldPhoneAudio::operator=(HoldPhoneAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
HoldPhoneAudio::~HoldPhoneAudio() = default;

template <>
const detail::Type& detail::type_of<HoldPhoneAudio>() noexcept {
  using T = ::ucwa::HoldPhoneAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

}  // namespace ucwa
