// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#include <cstddef>

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

#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Winvalid-offsetof"  // see field() in table.hpp
#endif

namespace ucwa {

// defaultGroup

DefaultGroup::DefaultGroup() noexcept = default;
DefaultGroup::DefaultGroup(const DefaultGroup& other) : DefaultGroup() { detail::copy(detail::type_of<DefaultGroup>(), this, &other); }
DefaultGroup::DefaultGroup(DefaultGroup&& other) noexcept : DefaultGroup() { detail::exchange(detail::type_of<DefaultGroup>(), this, &other); }
DefaultGroup& DefaultGroup::operator=(DefaultGroup other) noexcept { detail::exchange(detail::type_of<DefaultGroup>(), this, &other); return *this; }
DefaultGroup::~DefaultGroup() = default;
bool DefaultGroup::set_null(std::string_view property) { return detail::set_null(detail::type_of<DefaultGroup>(), this, property); }

template <>
const detail::Type& detail::type_of<DefaultGroup>() noexcept {
  using T = ::ucwa::DefaultGroup;
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

DelegatesGroup::DelegatesGroup() noexcept = default;
DelegatesGroup::DelegatesGroup(const DelegatesGroup& other) : DelegatesGroup() { detail::copy(detail::type_of<DelegatesGroup>(), this, &other); }
DelegatesGroup::DelegatesGroup(DelegatesGroup&& other) noexcept : DelegatesGroup() { detail::exchange(detail::type_of<DelegatesGroup>(), this, &other); }
DelegatesGroup& DelegatesGroup::operator=(DelegatesGroup other) noexcept { detail::exchange(detail::type_of<DelegatesGroup>(), this, &other); return *this; }
DelegatesGroup::~DelegatesGroup() = default;
bool DelegatesGroup::set_null(std::string_view property) { return detail::set_null(detail::type_of<DelegatesGroup>(), this, property); }

template <>
const detail::Type& detail::type_of<DelegatesGroup>() noexcept {
  using T = ::ucwa::DelegatesGroup;
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

Delegator::Delegator() noexcept = default;
Delegator::Delegator(const Delegator& other) : Delegator() { detail::copy(detail::type_of<Delegator>(), this, &other); }
Delegator::Delegator(Delegator&& other) noexcept : Delegator() { detail::exchange(detail::type_of<Delegator>(), this, &other); }
Delegator& Delegator::operator=(Delegator other) noexcept { detail::exchange(detail::type_of<Delegator>(), this, &other); return *this; }
Delegator::~Delegator() = default;
bool Delegator::set_null(std::string_view property) { return detail::set_null(detail::type_of<Delegator>(), this, property); }

template <>
const detail::Type& detail::type_of<Delegator>() noexcept {
  using T = ::ucwa::Delegator;
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

DelegatorsGroup::DelegatorsGroup() noexcept = default;
DelegatorsGroup::DelegatorsGroup(const DelegatorsGroup& other) : DelegatorsGroup() { detail::copy(detail::type_of<DelegatorsGroup>(), this, &other); }
DelegatorsGroup::DelegatorsGroup(DelegatorsGroup&& other) noexcept : DelegatorsGroup() { detail::exchange(detail::type_of<DelegatorsGroup>(), this, &other); }
DelegatorsGroup& DelegatorsGroup::operator=(DelegatorsGroup other) noexcept { detail::exchange(detail::type_of<DelegatorsGroup>(), this, &other); return *this; }
DelegatorsGroup::~DelegatorsGroup() = default;
bool DelegatorsGroup::set_null(std::string_view property) { return detail::set_null(detail::type_of<DelegatorsGroup>(), this, property); }

template <>
const detail::Type& detail::type_of<DelegatorsGroup>() noexcept {
  using T = ::ucwa::DelegatorsGroup;
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

Demote::Demote() noexcept = default;
Demote::Demote(const Demote& other) : Demote() { detail::copy(detail::type_of<Demote>(), this, &other); }
Demote::Demote(Demote&& other) noexcept : Demote() { detail::exchange(detail::type_of<Demote>(), this, &other); }
Demote& Demote::operator=(Demote other) noexcept { detail::exchange(detail::type_of<Demote>(), this, &other); return *this; }
Demote::~Demote() = default;

template <>
const detail::Type& detail::type_of<Demote>() noexcept {
  using T = ::ucwa::Demote;
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

DialInRegion::DialInRegion() noexcept = default;
DialInRegion::DialInRegion(const DialInRegion& other) : DialInRegion() { detail::copy(detail::type_of<DialInRegion>(), this, &other); }
DialInRegion::DialInRegion(DialInRegion&& other) noexcept : DialInRegion() { detail::exchange(detail::type_of<DialInRegion>(), this, &other); }
DialInRegion& DialInRegion::operator=(DialInRegion other) noexcept { detail::exchange(detail::type_of<DialInRegion>(), this, &other); return *this; }
DialInRegion::~DialInRegion() = default;
bool DialInRegion::set_null(std::string_view property) { return detail::set_null(detail::type_of<DialInRegion>(), this, property); }

template <>
const detail::Type& detail::type_of<DialInRegion>() noexcept {
  using T = ::ucwa::DialInRegion;
  static constexpr Field properties[] = {
      field<decltype(T::languages)>("languages", offsetof(T, languages)),
      field<decltype(T::name)>("name", offsetof(T, name)),
      field<decltype(T::number)>("number", offsetof(T, number)),
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

DisableAudienceMessaging::DisableAudienceMessaging() noexcept = default;
DisableAudienceMessaging::DisableAudienceMessaging(const DisableAudienceMessaging& other) : DisableAudienceMessaging() { detail::copy(detail::type_of<DisableAudienceMessaging>(), this, &other); }
DisableAudienceMessaging::DisableAudienceMessaging(DisableAudienceMessaging&& other) noexcept : DisableAudienceMessaging() { detail::exchange(detail::type_of<DisableAudienceMessaging>(), this, &other); }
DisableAudienceMessaging& DisableAudienceMessaging::operator=(DisableAudienceMessaging other) noexcept { detail::exchange(detail::type_of<DisableAudienceMessaging>(), this, &other); return *this; }
DisableAudienceMessaging::~DisableAudienceMessaging() = default;

template <>
const detail::Type& detail::type_of<DisableAudienceMessaging>() noexcept {
  using T = ::ucwa::DisableAudienceMessaging;
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

DisableAudienceMuteLock::DisableAudienceMuteLock() noexcept = default;
DisableAudienceMuteLock::DisableAudienceMuteLock(const DisableAudienceMuteLock& other) : DisableAudienceMuteLock() { detail::copy(detail::type_of<DisableAudienceMuteLock>(), this, &other); }
DisableAudienceMuteLock::DisableAudienceMuteLock(DisableAudienceMuteLock&& other) noexcept : DisableAudienceMuteLock() { detail::exchange(detail::type_of<DisableAudienceMuteLock>(), this, &other); }
DisableAudienceMuteLock& DisableAudienceMuteLock::operator=(DisableAudienceMuteLock other) noexcept { detail::exchange(detail::type_of<DisableAudienceMuteLock>(), this, &other); return *this; }
DisableAudienceMuteLock::~DisableAudienceMuteLock() = default;

template <>
const detail::Type& detail::type_of<DisableAudienceMuteLock>() noexcept {
  using T = ::ucwa::DisableAudienceMuteLock;
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

Dismiss::Dismiss() noexcept = default;
Dismiss::Dismiss(const Dismiss& other) : Dismiss() { detail::copy(detail::type_of<Dismiss>(), this, &other); }
Dismiss::Dismiss(Dismiss&& other) noexcept : Dismiss() { detail::exchange(detail::type_of<Dismiss>(), this, &other); }
Dismiss& Dismiss::operator=(Dismiss other) noexcept { detail::exchange(detail::type_of<Dismiss>(), this, &other); return *this; }
Dismiss::~Dismiss() = default;

template <>
const detail::Type& detail::type_of<Dismiss>() noexcept {
  using T = ::ucwa::Dismiss;
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

DistributionGroup::DistributionGroup() noexcept = default;
DistributionGroup::DistributionGroup(const DistributionGroup& other) : DistributionGroup() { detail::copy(detail::type_of<DistributionGroup>(), this, &other); }
DistributionGroup::DistributionGroup(DistributionGroup&& other) noexcept : DistributionGroup() { detail::exchange(detail::type_of<DistributionGroup>(), this, &other); }
DistributionGroup& DistributionGroup::operator=(DistributionGroup other) noexcept { detail::exchange(detail::type_of<DistributionGroup>(), this, &other); return *this; }
DistributionGroup::~DistributionGroup() = default;
bool DistributionGroup::set_null(std::string_view property) { return detail::set_null(detail::type_of<DistributionGroup>(), this, property); }

template <>
const detail::Type& detail::type_of<DistributionGroup>() noexcept {
  using T = ::ucwa::DistributionGroup;
  static constexpr Field properties[] = {
      field<decltype(T::uri)>("uri", offsetof(T, uri)),
      field<decltype(T::id)>("id", offsetof(T, id)),
      field<decltype(T::name)>("name", offsetof(T, name)),
  };
  static constexpr Field links[] = {
      field<decltype(T::Links::self)>("self", offsetof(T, links.self)),
      field<decltype(T::Links::add_to_contact_list)>("addToContactList", offsetof(T, links.add_to_contact_list)),
      field<decltype(T::Links::expand_distribution_group)>("expandDistributionGroup", offsetof(T, links.expand_distribution_group)),
      field<decltype(T::Links::remove_from_contact_list)>("removeFromContactList", offsetof(T, links.remove_from_contact_list)),
      field<decltype(T::Links::subscribe_to_group_presence)>("subscribeToGroupPresence", offsetof(T, links.subscribe_to_group_presence)),
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

Eject::Eject() noexcept = default;
Eject::Eject(const Eject& other) : Eject() { detail::copy(detail::type_of<Eject>(), this, &other); }
Eject::Eject(Eject&& other) noexcept : Eject() { detail::exchange(detail::type_of<Eject>(), this, &other); }
Eject& Eject::operator=(Eject other) noexcept { detail::exchange(detail::type_of<Eject>(), this, &other); return *this; }
Eject::~Eject() = default;

template <>
const detail::Type& detail::type_of<Eject>() noexcept {
  using T = ::ucwa::Eject;
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

EnableAudienceMessaging::EnableAudienceMessaging() noexcept = default;
EnableAudienceMessaging::EnableAudienceMessaging(const EnableAudienceMessaging& other) : EnableAudienceMessaging() { detail::copy(detail::type_of<EnableAudienceMessaging>(), this, &other); }
EnableAudienceMessaging::EnableAudienceMessaging(EnableAudienceMessaging&& other) noexcept : EnableAudienceMessaging() { detail::exchange(detail::type_of<EnableAudienceMessaging>(), this, &other); }
EnableAudienceMessaging& EnableAudienceMessaging::operator=(EnableAudienceMessaging other) noexcept { detail::exchange(detail::type_of<EnableAudienceMessaging>(), this, &other); return *this; }
EnableAudienceMessaging::~EnableAudienceMessaging() = default;

template <>
const detail::Type& detail::type_of<EnableAudienceMessaging>() noexcept {
  using T = ::ucwa::EnableAudienceMessaging;
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

EnableAudienceMuteLock::EnableAudienceMuteLock() noexcept = default;
EnableAudienceMuteLock::EnableAudienceMuteLock(const EnableAudienceMuteLock& other) : EnableAudienceMuteLock() { detail::copy(detail::type_of<EnableAudienceMuteLock>(), this, &other); }
EnableAudienceMuteLock::EnableAudienceMuteLock(EnableAudienceMuteLock&& other) noexcept : EnableAudienceMuteLock() { detail::exchange(detail::type_of<EnableAudienceMuteLock>(), this, &other); }
EnableAudienceMuteLock& EnableAudienceMuteLock::operator=(EnableAudienceMuteLock other) noexcept { detail::exchange(detail::type_of<EnableAudienceMuteLock>(), this, &other); return *this; }
EnableAudienceMuteLock::~EnableAudienceMuteLock() = default;

template <>
const detail::Type& detail::type_of<EnableAudienceMuteLock>() noexcept {
  using T = ::ucwa::EnableAudienceMuteLock;
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

ErrorTranscript::ErrorTranscript() noexcept = default;
ErrorTranscript::ErrorTranscript(const ErrorTranscript& other) : ErrorTranscript() { detail::copy(detail::type_of<ErrorTranscript>(), this, &other); }
ErrorTranscript::ErrorTranscript(ErrorTranscript&& other) noexcept : ErrorTranscript() { detail::exchange(detail::type_of<ErrorTranscript>(), this, &other); }
ErrorTranscript& ErrorTranscript::operator=(ErrorTranscript other) noexcept { detail::exchange(detail::type_of<ErrorTranscript>(), this, &other); return *this; }
ErrorTranscript::~ErrorTranscript() = default;
bool ErrorTranscript::set_null(std::string_view property) { return detail::set_null(detail::type_of<ErrorTranscript>(), this, property); }

template <>
const detail::Type& detail::type_of<ErrorTranscript>() noexcept {
  using T = ::ucwa::ErrorTranscript;
  static constexpr Field properties[] = {
      field<decltype(T::reason)>("reason", offsetof(T, reason)),
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

EscalateAudio::EscalateAudio() noexcept = default;
EscalateAudio::EscalateAudio(const EscalateAudio& other) : EscalateAudio() { detail::copy(detail::type_of<EscalateAudio>(), this, &other); }
EscalateAudio::EscalateAudio(EscalateAudio&& other) noexcept : EscalateAudio() { detail::exchange(detail::type_of<EscalateAudio>(), this, &other); }
EscalateAudio& EscalateAudio::operator=(EscalateAudio other) noexcept { detail::exchange(detail::type_of<EscalateAudio>(), this, &other); return *this; }
EscalateAudio::~EscalateAudio() = default;

template <>
const detail::Type& detail::type_of<EscalateAudio>() noexcept {
  using T = ::ucwa::EscalateAudio;
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

EscalateAudioVideo::EscalateAudioVideo() noexcept = default;
EscalateAudioVideo::EscalateAudioVideo(const EscalateAudioVideo& other) : EscalateAudioVideo() { detail::copy(detail::type_of<EscalateAudioVideo>(), this, &other); }
EscalateAudioVideo::EscalateAudioVideo(EscalateAudioVideo&& other) noexcept : EscalateAudioVideo() { detail::exchange(detail::type_of<EscalateAudioVideo>(), this, &other); }
EscalateAudioVideo& EscalateAudioVideo::operator=(EscalateAudioVideo other) noexcept { detail::exchange(detail::type_of<EscalateAudioVideo>(), this, &other); return *this; }
EscalateAudioVideo::~EscalateAudioVideo() = default;

template <>
const detail::Type& detail::type_of<EscalateAudioVideo>() noexcept {
  using T = ::ucwa::EscalateAudioVideo;
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

}  // namespace ucwa
