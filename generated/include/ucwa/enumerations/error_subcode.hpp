// Made by ucwagen from ErrorSubcode_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The finer cause behind an ErrorCode. Its meaning depends on the code and the operation, and
/// servers may send values not listed here.
/// (ErrorSubcode_ref.md)
enum class ErrorSubcode {
  /// What the request would create is there already.
  already_exists,
  /// Only signed-in users may do this.
  anonymous_not_allowed,
  /// Wait for the running operation to complete.
  another_operation_pending,
  /// The server lacks the revision that the request demands.
  api_version_not_supported,
  /// The application is gone; create it again. On a presence subscription it means that the
  /// subscription has run out.
  application_not_found,
  /// Only leaders may do this, and the user is no longer one.
  attendee_not_allowed,
  /// The server accepted the invitation by itself.
  auto_accepted,
  /// The other side is in another call.
  busy,
  /// The server could not reach the callback address of the application.
  callback_uri_unreachable,
  /// The call is over.
  call_terminated,
  /// It was taken back.
  canceled,
  /// Another device of the user took the call.
  connected_elsewhere,
  /// There is no such conversation any more.
  conversation_not_found,
  /// The call was turned down.
  declined,
  /// The user lost the leader role.
  demoted,
  /// A leader did not let the user in from the lobby.
  denied,
  /// Somebody else answered, so that the talk moved to a derivedConversation.
  derived_conversation,
  /// The body does not match its content type.
  deserialization_failure,
  /// Nobody has the address that was given.
  destination_not_found,
  /// The meeting does not let this user ring telephones.
  dialout_not_allowed,
  /// The presence of the other side says do not disturb.
  do_not_disturb,
  /// A leader removed the user from the meeting.
  ejected,
  /// The meeting is over.
  ended,
  /// The talk of two could not be made a meeting.
  escalation_failed,
  /// The mailbox server took too long.
  exchange_timeout,
  /// The call was parked, and nobody fetched it in time.
  expired,
  /// The target is in another organisation with which there is no federation.
  federation_required,
  /// A rule of the user sent the call elsewhere.
  forwarded,
  /// The application was silent too long and has been ended.
  inactive_application_expired,
  /// The network cannot carry the call.
  insufficient_bandwidth,
  /// The SDP is faulty.
  invalid_media_description,
  /// The meeting takes invited people only.
  invitees_only,
  /// The other side cannot use IPv6.
  ipv6_not_supported,
  /// A limit of the server has been reached.
  limit_exceeded,
  /// The location information service does not answer.
  lis_service_unavailable,
  /// Call makeMeAvailable first.
  make_me_available_required,
  /// The sides demand different media encryption.
  media_encryption_mismatch,
  /// One side cannot encrypt media as the other demands.
  media_encryption_not_supported,
  /// Media must be encrypted, but the offer is not.
  media_encryption_required,
  /// The media broke off or never came.
  media_failure,
  /// Media go on by another way, such as the telephone network.
  media_fallback,
  /// The sides found no media in common.
  media_negotiation_failure,
  /// The sides did not agree on media in time.
  media_negotiation_time_out,
  /// The contact list is being moved and can only be read for now.
  migration_in_progress,
  /// Nobody answered.
  missed,
  /// This medium is not possible here.
  modality_not_supported,
  /// Somebody else began to share, which ended this sharing.
  new_content_sharer,
  /// The user has named no delegates.
  no_delegates_configured,
  /// The location information service knows no place for the data given.
  no_location_found,
  /// The text cannot be made a telephone number.
  normalization_failed,
  /// The other side cannot take the call now or here.
  not_acceptable,
  /// Policy forbids the other side to do this.
  not_allowed,
  /// The team-call group of the user is empty.
  no_team_members_configured,
  /// This cannot be done here or now.
  operation_not_supported,
  /// A value is not permitted; the parameters of the error name it.
  parameter_validation_failure,
  /// Another request took over the event channel. Ignore it if that was your own; else a second
  /// instance runs under the same endpointId.
  p_get_replaced,
  /// Several users have the number that was called.
  phone_number_conflict,
  /// The server could not read the settings of the user.
  provisioning_data_unavailable,
  /// The telephone that should ring could not be reached.
  pstn_call_failed,
  /// The invitation was passed on to somebody else.
  redirected,
  /// The medium was taken out of the conversation.
  removed,
  /// Another call or medium took the place of this one.
  replaced,
  /// The other side answers by another medium.
  replied_with_other_modality,
  /// The call went on in another media session.
  session_switched,
  /// A service or the other side is out of reach for the moment.
  temporarily_unavailable,
  /// A conversation with this threadId is open already.
  thread_id_already_exists,
  /// It took too long.
  timeout,
  /// The user runs as many applications as allowed.
  too_many_applications,
  /// There are more contacts than allowed.
  too_many_contacts,
  /// The user has as many conversations as allowed.
  too_many_conversations,
  /// The user has as many groups as allowed.
  too_many_groups,
  /// The lobby is full.
  too_many_lobby_participants,
  /// The user has as many meetings as allowed.
  too_many_online_meetings,
  /// The meeting is full.
  too_many_participants,
  /// The person to be transferred refused.
  transfer_declined,
  /// The call was handed over.
  transferred,
  /// The person whom the call was handed to refused.
  transfer_target_declined,
  /// No server is free to carry this medium.
  unavailable,
  /// The target cannot be reached.
  unreachable,
  /// The content type is not known to the receiver.
  unsupported_media_type,
  /// The administrator has shut out this application by its userAgent.
  user_agent_not_allowed,
  /// No finer cause.
  none,
  /// Too many events were waiting, so the event channel was ended.
  max_event_count_reached,
  /// The server cannot reach the address that the application registered for callbacks.
  callback_channel_error,
  /// The Exchange server of the mailbox is too old for this.
  invalid_exchange_server_version,
  /// The request can be read but makes no sense.
  unprocessable_entity,
  /// The pool of the user is down and has no backup to go to.
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
