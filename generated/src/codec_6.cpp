// Made by ucwagen from the pages of the resources in it.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
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

namespace ucwa {

// participantInvitation

ParticipantInvitation::ParticipantInvitation() = default;
ParticipantInvitation::ParticipantInvitation(const ParticipantInvitation&) = default;
ParticipantInvitation::ParticipantInvitation(ParticipantInvitation&&) noexcept = default;
ParticipantInvitation& ParticipantInvitation::operator=(ParticipantInvitation other) noexcept {
  return detail::replace(*this, std::move(other));
}
ParticipantInvitation::~ParticipantInvitation() = default;

template <>
const detail::Type& detail::type_of<ParticipantInvitation>() noexcept {
  using T = ::ucwa::ParticipantInvitation;
  static constexpr Field properties[] = {
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
      field<&T::links, &T::Links::cancel>("cancel"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::from>("from"),
      field<&T::links, &T::Links::participant>("participant"),
      field<&T::links, &T::Links::to>("to"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::accepted_by_participant>("acceptedByParticipant"),
      field<&T::embedded, &T::Embedded::from>("from"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
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

ParticipantMessaging::ParticipantMessaging() = default;
ParticipantMessaging::ParticipantMessaging(const ParticipantMessaging&) = default;
ParticipantMessaging::ParticipantMessaging(ParticipantMessaging&&) noexcept = default;
ParticipantMessaging& ParticipantMessaging::operator=(ParticipantMessaging other) noexcept {
  return detail::replace(*this, std::move(other));
}
ParticipantMessaging::~ParticipantMessaging() = default;

template <>
const detail::Type& detail::type_of<ParticipantMessaging>() noexcept {
  using T = ::ucwa::ParticipantMessaging;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::participant>("participant"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ParticipantPanoramicVideo::ParticipantPanoramicVideo() = default;
ParticipantPanoramicVideo::ParticipantPanoramicVideo(const ParticipantPanoramicVideo&) = default;
ParticipantPanoramicVideo::ParticipantPanoramicVideo(ParticipantPanoramicVideo&&) noexcept = default;
ParticipantPanoramicVideo& ParticipantPanoramicVideo::operator=(ParticipantPanoramicVideo other) noexcept {
  return detail::replace(*this, std::move(other));
}
ParticipantPanoramicVideo::~ParticipantPanoramicVideo() = default;

template <>
const detail::Type& detail::type_of<ParticipantPanoramicVideo>() noexcept {
  using T = ::ucwa::ParticipantPanoramicVideo;
  static constexpr Field properties[] = {
      field<&T::panoramic_video_direction>("panoramicVideoDirection"),
      field<&T::panoramic_video_muted>("panoramicVideoMuted"),
      field<&T::panoramic_video_source_id>("panoramicVideoSourceId"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::participant>("participant"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

ParticipantVideo::ParticipantVideo() = default;
ParticipantVideo::ParticipantVideo(const ParticipantVideo&) = default;
ParticipantVideo::ParticipantVideo(ParticipantVideo&&) noexcept = default;
ParticipantVideo& ParticipantVideo::operator=(ParticipantVideo other) noexcept {
  return detail::replace(*this, std::move(other));
}
ParticipantVideo::~ParticipantVideo() = default;

template <>
const detail::Type& detail::type_of<ParticipantVideo>() noexcept {
  using T = ::ucwa::ParticipantVideo;
  static constexpr Field properties[] = {
      field<&T::video_direction>("videoDirection"),
      field<&T::video_muted>("videoMuted"),
      field<&T::video_source_id>("videoSourceId"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::mute_video>("muteVideo"),
      field<&T::links, &T::Links::participant>("participant"),
      field<&T::links, &T::Links::unmute_video>("unmuteVideo"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

Participants::Participants() = default;
Participants::Participants(const Participants&) = default;
Participants::Participants(Participants&&) noexcept = default;
Participants& Participants::operator=(Participants other) noexcept {
  return detail::replace(*this, std::move(other));
}
Participants::~Participants() = default;

template <>
const detail::Type& detail::type_of<Participants>() noexcept {
  using T = ::ucwa::Participants;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::participant>("participant"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}

// people

People::People() = default;
People::People(const People&) = default;
People::People(People&&) noexcept = default;
People& People::operator=(People other) noexcept {
  return detail::replace(*this, std::move(other));
}
People::~People() = default;

template <>
const detail::Type& detail::type_of<People>() noexcept {
  using T = ::ucwa::People;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::my_contacts_and_groups_subscription>("myContactsAndGroupsSubscription"),
      field<&T::links, &T::Links::my_contacts>("myContacts"),
      field<&T::links, &T::Links::my_group_memberships>("myGroupMemberships"),
      field<&T::links, &T::Links::my_groups>("myGroups"),
      field<&T::links, &T::Links::my_privacy_relationships>("myPrivacyRelationships"),
      field<&T::links, &T::Links::presence_subscription_memberships>("presenceSubscriptionMemberships"),
      field<&T::links, &T::Links::presence_subscriptions>("presenceSubscriptions"),
      field<&T::links, &T::Links::search>("search"),
      field<&T::links, &T::Links::subscribed_contacts>("subscribedContacts"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Phone::Phone() = default;
Phone::Phone(const Phone&) = default;
Phone::Phone(Phone&&) noexcept = default;
Phone& Phone::operator=(Phone other) noexcept {
  return detail::replace(*this, std::move(other));
}
Phone::~Phone() = default;

template <>
const detail::Type& detail::type_of<Phone>() noexcept {
  using T = ::ucwa::Phone;
  static constexpr Field properties[] = {
      field<&T::include_in_contact_card>("includeInContactCard"),
      field<&T::number>("number"),
      field<&T::type>("type"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::change_number>("changeNumber"),
      field<&T::links, &T::Links::change_visibility>("changeVisibility"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

PhoneAudio::PhoneAudio() = default;
PhoneAudio::PhoneAudio(const PhoneAudio&) = default;
PhoneAudio::PhoneAudio(PhoneAudio&&) noexcept = default;
PhoneAudio& PhoneAudio::operator=(PhoneAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
PhoneAudio::~PhoneAudio() = default;

template <>
const detail::Type& detail::type_of<PhoneAudio>() noexcept {
  using T = ::ucwa::PhoneAudio;
  static constexpr Field properties[] = {
      field<&T::state>("state"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::add_phone_audio>("addPhoneAudio"),
      field<&T::links, &T::Links::conversation>("conversation"),
      field<&T::links, &T::Links::hold_phone_audio>("holdPhoneAudio"),
      field<&T::links, &T::Links::resume_phone_audio>("resumePhoneAudio"),
      field<&T::links, &T::Links::stop_phone_audio>("stopPhoneAudio"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

PhoneAudioInvitation::PhoneAudioInvitation() = default;
PhoneAudioInvitation::PhoneAudioInvitation(const PhoneAudioInvitation&) = default;
PhoneAudioInvitation::PhoneAudioInvitation(PhoneAudioInvitation&&) noexcept = default;
PhoneAudioInvitation& PhoneAudioInvitation::operator=(PhoneAudioInvitation other) noexcept {
  return detail::replace(*this, std::move(other));
}
PhoneAudioInvitation::~PhoneAudioInvitation() = default;

template <>
const detail::Type& detail::type_of<PhoneAudioInvitation>() noexcept {
  using T = ::ucwa::PhoneAudioInvitation;
  static constexpr Field properties[] = {
      field<&T::custom_content>("customContent"),
      field<&T::delegator>("delegator"),
      field<&T::direction>("direction"),
      field<&T::importance>("importance"),
      field<&T::join_audio_muted>("joinAudioMuted"),
      field<&T::operation_id>("operationId"),
      field<&T::phone_number>("phoneNumber"),
      field<&T::private_line>("privateLine"),
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
      field<&T::links, &T::Links::delegator>("delegator"),
      field<&T::links, &T::Links::derived_conversation>("derivedConversation"),
      field<&T::links, &T::Links::derived_phone_audio>("derivedPhoneAudio"),
      field<&T::links, &T::Links::forwarded_by>("forwardedBy"),
      field<&T::links, &T::Links::from>("from"),
      field<&T::links, &T::Links::on_behalf_of>("onBehalfOf"),
      field<&T::links, &T::Links::phone_audio>("phoneAudio"),
      field<&T::links, &T::Links::replaces_phone_audio>("replacesPhoneAudio"),
      field<&T::links, &T::Links::to>("to"),
      field<&T::links, &T::Links::transferred_by>("transferredBy"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::accepted_by_participant>("acceptedByParticipant"),
      field<&T::embedded, &T::Embedded::from>("from"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
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

PhoneDialInInformation::PhoneDialInInformation() = default;
PhoneDialInInformation::PhoneDialInInformation(const PhoneDialInInformation&) = default;
PhoneDialInInformation::PhoneDialInInformation(PhoneDialInInformation&&) noexcept = default;
PhoneDialInInformation& PhoneDialInInformation::operator=(PhoneDialInInformation other) noexcept {
  return detail::replace(*this, std::move(other));
}
PhoneDialInInformation::~PhoneDialInInformation() = default;

template <>
const detail::Type& detail::type_of<PhoneDialInInformation>() noexcept {
  using T = ::ucwa::PhoneDialInInformation;
  static constexpr Field properties[] = {
      field<&T::conference_id>("conferenceId"),
      field<&T::default_region>("defaultRegion"),
      field<&T::external_directory_uri>("externalDirectoryUri"),
      field<&T::internal_directory_uri>("internalDirectoryUri"),
      field<&T::is_audio_conference_provider_enabled>("isAudioConferenceProviderEnabled"),
      field<&T::participant_pass_code>("participantPassCode"),
      field<&T::toll_free_numbers>("tollFreeNumbers"),
      field<&T::toll_number>("tollNumber"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::dial_in_region>("dialInRegion"),
  };
  static constexpr Type type = describe<T>(properties, links, embedded);
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

Phones::Phones() = default;
Phones::Phones(const Phones&) = default;
Phones::Phones(Phones&&) noexcept = default;
Phones& Phones::operator=(Phones other) noexcept {
  return detail::replace(*this, std::move(other));
}
Phones::~Phones() = default;

template <>
const detail::Type& detail::type_of<Phones>() noexcept {
  using T = ::ucwa::Phones;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::phone>("phone"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
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

Photo::Photo() = default;
Photo::Photo(const Photo&) = default;
Photo::Photo(Photo&&) noexcept = default;
Photo& Photo::operator=(Photo other) noexcept {
  return detail::replace(*this, std::move(other));
}
Photo::~Photo() = default;

template <>
const detail::Type& detail::type_of<Photo>() noexcept {
  using T = ::ucwa::Photo;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

PinnedGroup::PinnedGroup() = default;
PinnedGroup::PinnedGroup(const PinnedGroup&) = default;
PinnedGroup::PinnedGroup(PinnedGroup&&) noexcept = default;
PinnedGroup& PinnedGroup::operator=(PinnedGroup other) noexcept {
  return detail::replace(*this, std::move(other));
}
PinnedGroup::~PinnedGroup() = default;

template <>
const detail::Type& detail::type_of<PinnedGroup>() noexcept {
  using T = ::ucwa::PinnedGroup;
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

Policies::Policies() = default;
Policies::Policies(const Policies&) = default;
Policies::Policies(Policies&&) noexcept = default;
Policies& Policies::operator=(Policies other) noexcept {
  return detail::replace(*this, std::move(other));
}
Policies::~Policies() = default;

template <>
const detail::Type& detail::type_of<Policies>() noexcept {
  using T = ::ucwa::Policies;
  static constexpr Field properties[] = {
      field<&T::allow_device_contacts_sync>("allowDeviceContactsSync"),
      field<&T::audio_only_on_wifi>("audioOnlyOnWifi"),
      field<&T::call_log_archiving>("callLogArchiving"),
      field<&T::customer_experience_improvement_program>("customerExperienceImprovementProgram"),
      field<&T::emergency_dial_mask>("emergencyDialMask"),
      field<&T::emergency_dial_string>("emergencyDialString"),
      field<&T::emergency_numbers>("emergencyNumbers"),
      field<&T::emergency_service_disclaimer>("emergencyServiceDisclaimer"),
      field<&T::emoticons>("emoticons"),
      field<&T::encrypt_app_data>("encryptAppData"),
      field<&T::client_exchange_connectivity>("clientExchangeConnectivity"),
      field<&T::exchange_unified_messaging>("exchangeUnifiedMessaging"),
      field<&T::help_environment>("helpEnvironment"),
      field<&T::html_messaging>("htmlMessaging"),
      field<&T::location_refresh_interval>("locationRefreshInterval"),
      field<&T::location_required>("locationRequired"),
      field<&T::logging>("logging"),
      field<&T::logging_level>("loggingLevel"),
      field<&T::message_archiving>("messageArchiving"),
      field<&T::messaging_urls>("messagingUrls"),
      field<&T::multi_view_join>("multiViewJoin"),
      field<&T::online_feedback_url>("onlineFeedbackUrl"),
      field<&T::photos>("photos"),
      field<&T::save_call_logs>("saveCallLogs"),
      field<&T::save_credentials>("saveCredentials"),
      field<&T::save_messaging_history>("saveMessagingHistory"),
      field<&T::send_feedback_url>("sendFeedbackUrl"),
      field<&T::sharing_only_on_wifi>("sharingOnlyOnWifi"),
      field<&T::software_quality_metrics>("softwareQualityMetrics"),
      field<&T::telephony_mode>("telephonyMode"),
      field<&T::use_location_for_e911_only>("useLocationForE911Only"),
      field<&T::video_only_on_wifi>("videoOnlyOnWifi"),
      field<&T::voicemail_uri>("voicemailUri"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

Presence::Presence() = default;
Presence::Presence(const Presence&) = default;
Presence::Presence(Presence&&) noexcept = default;
Presence& Presence::operator=(Presence other) noexcept {
  return detail::replace(*this, std::move(other));
}
Presence::~Presence() = default;

template <>
const detail::Type& detail::type_of<Presence>() noexcept {
  using T = ::ucwa::Presence;
  static constexpr Field properties[] = {
      field<&T::activity>("activity"),
      field<&T::availability>("availability"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

PresenceSubscription::PresenceSubscription() = default;
PresenceSubscription::PresenceSubscription(const PresenceSubscription&) = default;
PresenceSubscription::PresenceSubscription(PresenceSubscription&&) noexcept = default;
PresenceSubscription& PresenceSubscription::operator=(PresenceSubscription other) noexcept {
  return detail::replace(*this, std::move(other));
}
PresenceSubscription::~PresenceSubscription() = default;

template <>
const detail::Type& detail::type_of<PresenceSubscription>() noexcept {
  using T = ::ucwa::PresenceSubscription;
  static constexpr Field properties[] = {
      field<&T::id>("id"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::add_to_presence_subscription>("addToPresenceSubscription"),
      field<&T::links, &T::Links::memberships>("memberships"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
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

PresenceSubscriptionMembership::PresenceSubscriptionMembership() = default;
PresenceSubscriptionMembership::PresenceSubscriptionMembership(const PresenceSubscriptionMembership&) = default;
PresenceSubscriptionMembership::PresenceSubscriptionMembership(PresenceSubscriptionMembership&&) noexcept = default;
PresenceSubscriptionMembership& PresenceSubscriptionMembership::operator=(PresenceSubscriptionMembership other) noexcept {
  return detail::replace(*this, std::move(other));
}
PresenceSubscriptionMembership::~PresenceSubscriptionMembership() = default;

template <>
const detail::Type& detail::type_of<PresenceSubscriptionMembership>() noexcept {
  using T = ::ucwa::PresenceSubscriptionMembership;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::contact>("contact"),
      field<&T::links, &T::Links::presence_subscription>("presenceSubscription"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

PresenceSubscriptionMemberships::PresenceSubscriptionMemberships() = default;
PresenceSubscriptionMemberships::PresenceSubscriptionMemberships(const PresenceSubscriptionMemberships&) = default;
PresenceSubscriptionMemberships::PresenceSubscriptionMemberships(PresenceSubscriptionMemberships&&) noexcept = default;
PresenceSubscriptionMemberships& PresenceSubscriptionMemberships::operator=(PresenceSubscriptionMemberships other) noexcept {
  return detail::replace(*this, std::move(other));
}
PresenceSubscriptionMemberships::~PresenceSubscriptionMemberships() = default;

template <>
const detail::Type& detail::type_of<PresenceSubscriptionMemberships>() noexcept {
  using T = ::ucwa::PresenceSubscriptionMemberships;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::presence_subscription_membership>("presenceSubscriptionMembership"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
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

PresenceSubscriptions::PresenceSubscriptions() = default;
PresenceSubscriptions::PresenceSubscriptions(const PresenceSubscriptions&) = default;
PresenceSubscriptions::PresenceSubscriptions(PresenceSubscriptions&&) noexcept = default;
PresenceSubscriptions& PresenceSubscriptions::operator=(PresenceSubscriptions other) noexcept {
  return detail::replace(*this, std::move(other));
}
PresenceSubscriptions::~PresenceSubscriptions() = default;

template <>
const detail::Type& detail::type_of<PresenceSubscriptions>() noexcept {
  using T = ::ucwa::PresenceSubscriptions;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Field embedded[] = {
      field<&T::embedded, &T::Embedded::presence_subscription>("presenceSubscription"),
  };
  static constexpr Type type = describe<T>({}, links, embedded);
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

Promote::Promote() = default;
Promote::Promote(const Promote&) = default;
Promote::Promote(Promote&&) noexcept = default;
Promote& Promote::operator=(Promote other) noexcept {
  return detail::replace(*this, std::move(other));
}
Promote::~Promote() = default;

template <>
const detail::Type& detail::type_of<Promote>() noexcept {
  using T = ::ucwa::Promote;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

PublishCallQualityFeedback::PublishCallQualityFeedback() = default;
PublishCallQualityFeedback::PublishCallQualityFeedback(const PublishCallQualityFeedback&) = default;
PublishCallQualityFeedback::PublishCallQualityFeedback(PublishCallQualityFeedback&&) noexcept = default;
PublishCallQualityFeedback& PublishCallQualityFeedback::operator=(PublishCallQualityFeedback other) noexcept {
  return detail::replace(*this, std::move(other));
}
PublishCallQualityFeedback::~PublishCallQualityFeedback() = default;

template <>
const detail::Type& detail::type_of<PublishCallQualityFeedback>() noexcept {
  using T = ::ucwa::PublishCallQualityFeedback;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Reason::Reason() = default;
Reason::Reason(const Reason&) = default;
Reason::Reason(Reason&&) noexcept = default;
Reason& Reason::operator=(Reason other) noexcept {
  return detail::replace(*this, std::move(other));
}
Reason::~Reason() = default;

template <>
const detail::Type& detail::type_of<Reason>() noexcept {
  using T = ::ucwa::Reason;
  static constexpr Field properties[] = {
      field<&T::code>("code"),
      field<&T::message>("message"),
      field<&T::subcode>("subcode"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}

const detail::Operation& Reason::Get::operation() noexcept {
  static constexpr detail::Operation operation{
      "reason", "GET", 1, "", {}, {}};
  return operation;
}

// redirect

Redirect::Redirect() = default;
Redirect::Redirect(const Redirect&) = default;
Redirect::Redirect(Redirect&&) noexcept = default;
Redirect& Redirect::operator=(Redirect other) noexcept {
  return detail::replace(*this, std::move(other));
}
Redirect::~Redirect() = default;

template <>
const detail::Type& detail::type_of<Redirect>() noexcept {
  using T = ::ucwa::Redirect;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::user>("user"),
      field<&T::links, &T::Links::xframe>("xframe"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Reject::Reject() = default;
Reject::Reject(const Reject&) = default;
Reject::Reject(Reject&&) noexcept = default;
Reject& Reject::operator=(Reject other) noexcept {
  return detail::replace(*this, std::move(other));
}
Reject::~Reject() = default;

template <>
const detail::Type& detail::type_of<Reject>() noexcept {
  using T = ::ucwa::Reject;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

RemoveContactFromAllGroups::RemoveContactFromAllGroups() = default;
RemoveContactFromAllGroups::RemoveContactFromAllGroups(const RemoveContactFromAllGroups&) = default;
RemoveContactFromAllGroups::RemoveContactFromAllGroups(RemoveContactFromAllGroups&&) noexcept = default;
RemoveContactFromAllGroups& RemoveContactFromAllGroups::operator=(RemoveContactFromAllGroups other) noexcept {
  return detail::replace(*this, std::move(other));
}
RemoveContactFromAllGroups::~RemoveContactFromAllGroups() = default;

template <>
const detail::Type& detail::type_of<RemoveContactFromAllGroups>() noexcept {
  using T = ::ucwa::RemoveContactFromAllGroups;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

RemoveContactFromAllGroups2::RemoveContactFromAllGroups2() = default;
RemoveContactFromAllGroups2::RemoveContactFromAllGroups2(const RemoveContactFromAllGroups2&) = default;
RemoveContactFromAllGroups2::RemoveContactFromAllGroups2(RemoveContactFromAllGroups2&&) noexcept = default;
RemoveContactFromAllGroups2& RemoveContactFromAllGroups2::operator=(RemoveContactFromAllGroups2 other) noexcept {
  return detail::replace(*this, std::move(other));
}
RemoveContactFromAllGroups2::~RemoveContactFromAllGroups2() = default;

template <>
const detail::Type& detail::type_of<RemoveContactFromAllGroups2>() noexcept {
  using T = ::ucwa::RemoveContactFromAllGroups2;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

RemoveFromContactList::RemoveFromContactList() = default;
RemoveFromContactList::RemoveFromContactList(const RemoveFromContactList&) = default;
RemoveFromContactList::RemoveFromContactList(RemoveFromContactList&&) noexcept = default;
RemoveFromContactList& RemoveFromContactList::operator=(RemoveFromContactList other) noexcept {
  return detail::replace(*this, std::move(other));
}
RemoveFromContactList::~RemoveFromContactList() = default;

template <>
const detail::Type& detail::type_of<RemoveFromContactList>() noexcept {
  using T = ::ucwa::RemoveFromContactList;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

Renegotiations::Renegotiations() = default;
Renegotiations::Renegotiations(const Renegotiations&) = default;
Renegotiations::Renegotiations(Renegotiations&&) noexcept = default;
Renegotiations& Renegotiations::operator=(Renegotiations other) noexcept {
  return detail::replace(*this, std::move(other));
}
Renegotiations::~Renegotiations() = default;

template <>
const detail::Type& detail::type_of<Renegotiations>() noexcept {
  using T = ::ucwa::Renegotiations;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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

ReplaceWithPhoneAudio::ReplaceWithPhoneAudio() = default;
ReplaceWithPhoneAudio::ReplaceWithPhoneAudio(const ReplaceWithPhoneAudio&) = default;
ReplaceWithPhoneAudio::ReplaceWithPhoneAudio(ReplaceWithPhoneAudio&&) noexcept = default;
ReplaceWithPhoneAudio& ReplaceWithPhoneAudio::operator=(ReplaceWithPhoneAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
ReplaceWithPhoneAudio::~ReplaceWithPhoneAudio() = default;

template <>
const detail::Type& detail::type_of<ReplaceWithPhoneAudio>() noexcept {
  using T = ::ucwa::ReplaceWithPhoneAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
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
