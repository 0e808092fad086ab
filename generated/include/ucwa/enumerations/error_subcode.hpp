// Made by ucwagen from ErrorSubcode_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The specific cause of an error or event. The meaning depends on the ErrorCode and on the
/// resource. New values can appear at any time, so a client must accept values that are not listed
/// here.
/// (ErrorSubcode_ref.md)
enum class ErrorSubcode {
  /// The resource to be created exists already.
  already_exists,
  /// The operation is not available to anonymous users.
  anonymous_not_allowed,
  /// Another operation has not completed yet.
  another_operation_pending,
  /// The server does not support the requested version of the resource.
  api_version_not_supported,
  /// The application does not exist. In response to a request on a presence subscription, the
  /// subscription has expired.
  application_not_found,
  /// The operation is not available to attendees, for example after a demotion.
  attendee_not_allowed,
  /// The invitation was accepted automatically.
  auto_accepted,
  /// The remote party is busy.
  busy,
  /// The callback URI of the application cannot be reached.
  callback_uri_unreachable,
  /// The call was terminated.
  call_terminated,
  /// The request or invitation was canceled.
  canceled,
  /// The invitation was accepted on another endpoint.
  connected_elsewhere,
  /// There is no such conversation.
  conversation_not_found,
  /// The call or invitation was declined.
  declined,
  /// The participant was demoted.
  demoted,
  /// The participant in the lobby was not admitted to the meeting.
  denied,
  /// A new conversation was derived from this one; derivedConversation leads to it.
  derived_conversation,
  /// The server could not parse the body of the request.
  deserialization_failure,
  /// The user whom the request addresses does not exist.
  destination_not_found,
  /// The user is not permitted to call a phone number from the meeting.
  dialout_not_allowed,
  /// The remote party does not wish to be disturbed.
  do_not_disturb,
  /// The user was ejected from the meeting.
  ejected,
  /// The meeting has ended.
  ended,
  /// The conversation could not be changed into a meeting.
  escalation_failed,
  /// The request to Exchange timed out.
  exchange_timeout,
  /// The parked audio or video call timed out.
  expired,
  /// Federation with the organization of the remote party is required.
  federation_required,
  /// The call was forwarded.
  forwarded,
  /// The application was inactive for too long and expired.
  inactive_application_expired,
  /// The network does not have enough bandwidth for the call.
  insufficient_bandwidth,
  /// The media description is not valid.
  invalid_media_description,
  /// Only invited participants can join the meeting.
  invitees_only,
  /// The remote party does not support IPv6 addresses.
  ipv6_not_supported,
  /// A limit of the server was exceeded.
  limit_exceeded,
  /// The Location Information Service (LIS) is not available.
  lis_service_unavailable,
  /// The application must call makeMeAvailable before this operation.
  make_me_available_required,
  /// The encryption settings of the two sides do not match.
  media_encryption_mismatch,
  /// The media encryption that the client requires is not supported.
  media_encryption_not_supported,
  /// The media must be encrypted.
  media_encryption_required,
  /// The media failed.
  media_failure,
  /// The fallback logic for incoming media handles the invitation.
  media_fallback,
  /// The two sides could not agree on the media.
  media_negotiation_failure,
  /// The two sides did not agree on the media in time.
  media_negotiation_time_out,
  /// The contact list is being migrated and is read-only for now.
  migration_in_progress,
  /// The call or invitation was missed.
  missed,
  /// The modality is not supported.
  modality_not_supported,
  /// The sharing ended because another presenter began to share.
  new_content_sharer,
  /// The user has no delegates.
  no_delegates_configured,
  /// The Location Information Service (LIS) found no matching location.
  no_location_found,
  /// The phone number could not be normalized.
  normalization_failed,
  /// The remote party cannot accept the call at present.
  not_acceptable,
  /// A policy does not permit the remote party to process the request.
  not_allowed,
  /// The user's team-call group has no members.
  no_team_members_configured,
  /// The operation is not supported at present.
  operation_not_supported,
  /// The value of a parameter is not valid.
  parameter_validation_failure,
  /// A newer P-GET replaced this P-GET. A client that did not send the newer one shares the
  /// application with another active instance.
  p_get_replaced,
  /// The phone number belongs to more than one user.
  phone_number_conflict,
  /// The server could not read the provisioning data.
  provisioning_data_unavailable,
  /// The call over the PSTN could not be established.
  pstn_call_failed,
  /// The invitation was redirected to a different participant.
  redirected,
  /// The participant or the modality was removed from the conversation.
  removed,
  /// The modality was replaced.
  replaced,
  /// The remote party replies through another modality, such as an instant message or a phone call.
  replied_with_other_modality,
  /// The session of the call has changed.
  session_switched,
  /// The service or the remote party is temporarily unavailable.
  temporarily_unavailable,
  /// A conversation with this thread ID exists already.
  thread_id_already_exists,
  /// The operation timed out.
  timeout,
  /// The user has too many applications.
  too_many_applications,
  /// The user has too many contacts.
  too_many_contacts,
  /// The user has too many conversations.
  too_many_conversations,
  /// The user has too many groups.
  too_many_groups,
  /// The lobby of the meeting is full.
  too_many_lobby_participants,
  /// The user's limit of online meetings is reached.
  too_many_online_meetings,
  /// The meeting has too many participants.
  too_many_participants,
  /// The person to be transferred declined the transfer.
  transfer_declined,
  /// The call was transferred.
  transferred,
  /// The target of the transfer declined the call.
  transfer_target_declined,
  /// No service is available for this modality in the meeting.
  unavailable,
  /// The remote party cannot be reached.
  unreachable,
  /// The server or the remote party does not support the content type.
  unsupported_media_type,
  /// Applications with this user agent are not permitted.
  user_agent_not_allowed,
  /// There is no specific cause.
  none,
  /// The maximum number of events was reached.
  max_event_count_reached,
  /// The remote event channel cannot be reached.
  callback_channel_error,
  /// The mailbox of the user is on a version of Exchange that does not support the feature.
  invalid_exchange_server_version,
  /// The entity in the request cannot be processed.
  unprocessable_entity,
  /// The request cannot be redirected, because there is no backup pool.
  cannot_redirect,
};

template <>
inline constexpr bool detail::ignore_case<ErrorSubcode> = true;
template <>
struct detail::Names<ErrorSubcode> {
  static constexpr std::string_view list[] = {
      "AlreadyExists",
      "AnonymousNotAllowed",
      "AnotherOperationPending",
      "APIVersionNotSupported",
      "ApplicationNotFound",
      "AttendeeNotAllowed",
      "AutoAccepted",
      "Busy",
      "CallbackUriUnreachable",
      "CallTerminated",
      "Canceled",
      "ConnectedElsewhere",
      "ConversationNotFound",
      "Declined",
      "Demoted",
      "Denied",
      "DerivedConversation",
      "DeserializationFailure",
      "DestinationNotFound",
      "DialoutNotAllowed",
      "DoNotDisturb",
      "Ejected",
      "Ended",
      "EscalationFailed",
      "ExchangeTimeout",
      "Expired",
      "FederationRequired",
      "Forwarded",
      "InactiveApplicationExpired",
      "InsufficientBandwidth",
      "InvalidMediaDescription",
      "InviteesOnly",
      "IPv6NotSupported",
      "LimitExceeded",
      "LisServiceUnavailable",
      "MakeMeAvailableRequired",
      "MediaEncryptionMismatch",
      "MediaEncryptionNotSupported",
      "MediaEncryptionRequired",
      "MediaFailure",
      "MediaFallback",
      "MediaNegotiationFailure",
      "MediaNegotiationTimeOut",
      "MigrationInProgress",
      "Missed",
      "ModalityNotSupported",
      "NewContentSharer",
      "NoDelegatesConfigured",
      "NoLocationFound",
      "NormalizationFailed",
      "NotAcceptable",
      "NotAllowed",
      "NoTeamMembersConfigured",
      "OperationNotSupported",
      "ParameterValidationFailure",
      "PGetReplaced",
      "PhoneNumberConflict",
      "ProvisioningDataUnavailable",
      "PstnCallFailed",
      "Redirected",
      "Removed",
      "Replaced",
      "RepliedWithOtherModality",
      "SessionSwitched",
      "TemporarilyUnavailable",
      "ThreadIdAlreadyExists",
      "Timeout",
      "TooManyApplications",
      "TooManyContacts",
      "TooManyConversations",
      "TooManyGroups",
      "TooManyLobbyParticipants",
      "TooManyOnlineMeetings",
      "TooManyParticipants",
      "TransferDeclined",
      "Transferred",
      "TransferTargetDeclined",
      "Unavailable",
      "Unreachable",
      "UnsupportedMediaType",
      "UserAgentNotAllowed",
      "None",
      "MaxEventCountReached",
      "CallbackChannelError",
      "InvalidExchangeServerVersion",
      "UnprocessableEntity",
      "CannotRedirect",
  };
};

}  // namespace ucwa
