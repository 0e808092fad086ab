// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#include <cstddef>

#include "table.hpp"
#include "ucwa/version.hpp"
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

#if UCWA_BINDINGS_VERSION != 2
#error "These sources and the headers of ucwa come from different versions of ucwagen: generate both anew."
#endif

#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Winvalid-offsetof"  // see field() in table.hpp
#endif

namespace ucwa {

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

}  // namespace ucwa
