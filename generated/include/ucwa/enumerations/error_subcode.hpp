#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The finer cause behind an ErrorCode. Its meaning depends on the code and the operation, and
/// servers may send values not listed here.
/// (ErrorSubcode_ref.md:1)
enum class ErrorSubcode {
  /// What the request would create is there already.
  /// (ErrorSubcode_ref.md:9)
  already_exists,
  /// Only signed-in users may do this.
  /// (ErrorSubcode_ref.md:10)
  anonymous_not_allowed,
  /// Wait for the running operation to complete.
  /// (ErrorSubcode_ref.md:11)
  another_operation_pending,
  /// The server lacks the revision that the request demands.
  /// (ErrorSubcode_ref.md:12)
  api_version_not_supported,
  /// The application is gone; create it again. On a presence subscription it means that the
  /// subscription has run out.
  /// (ErrorSubcode_ref.md:13)
  application_not_found,
  /// Only leaders may do this, and the user is no longer one.
  /// (ErrorSubcode_ref.md:14)
  attendee_not_allowed,
  /// The server accepted the invitation by itself.
  /// (ErrorSubcode_ref.md:15)
  auto_accepted,
  /// The other side is in another call.
  /// (ErrorSubcode_ref.md:16)
  busy,
  /// The server could not reach the callback address of the application.
  /// (ErrorSubcode_ref.md:17)
  callback_uri_unreachable,
  /// The call is over.
  /// (ErrorSubcode_ref.md:18)
  call_terminated,
  /// It was taken back.
  /// (ErrorSubcode_ref.md:19)
  canceled,
  /// Another device of the user took the call.
  /// (ErrorSubcode_ref.md:20)
  connected_elsewhere,
  /// There is no such conversation any more.
  /// (ErrorSubcode_ref.md:21)
  conversation_not_found,
  /// The call was turned down.
  /// (ErrorSubcode_ref.md:22)
  declined,
  /// The user lost the leader role.
  /// (ErrorSubcode_ref.md:23)
  demoted,
  /// A leader did not let the user in from the lobby.
  /// (ErrorSubcode_ref.md:24)
  denied,
  /// Somebody else answered, so that the talk moved to a derivedConversation.
  /// (ErrorSubcode_ref.md:25)
  derived_conversation,
  /// The body does not match its content type.
  /// (ErrorSubcode_ref.md:26)
  deserialization_failure,
  /// Nobody has the address that was given.
  /// (ErrorSubcode_ref.md:27)
  destination_not_found,
  /// The meeting does not let this user ring telephones.
  /// (ErrorSubcode_ref.md:28)
  dialout_not_allowed,
  /// The presence of the other side says do not disturb.
  /// (ErrorSubcode_ref.md:29)
  do_not_disturb,
  /// A leader removed the user from the meeting.
  /// (ErrorSubcode_ref.md:30)
  ejected,
  /// The meeting is over.
  /// (ErrorSubcode_ref.md:31)
  ended,
  /// The talk of two could not be made a meeting.
  /// (ErrorSubcode_ref.md:32)
  escalation_failed,
  /// The mailbox server took too long.
  /// (ErrorSubcode_ref.md:33)
  exchange_timeout,
  /// The call was parked, and nobody fetched it in time.
  /// (ErrorSubcode_ref.md:34)
  expired,
  /// The target is in another organisation with which there is no federation.
  /// (ErrorSubcode_ref.md:35)
  federation_required,
  /// A rule of the user sent the call elsewhere.
  /// (ErrorSubcode_ref.md:36)
  forwarded,
  /// The application was silent too long and has been ended.
  /// (ErrorSubcode_ref.md:37)
  inactive_application_expired,
  /// The network cannot carry the call.
  /// (ErrorSubcode_ref.md:38)
  insufficient_bandwidth,
  /// The SDP is faulty.
  /// (ErrorSubcode_ref.md:39)
  invalid_media_description,
  /// The meeting takes invited people only.
  /// (ErrorSubcode_ref.md:40)
  invitees_only,
  /// The other side cannot use IPv6.
  /// (ErrorSubcode_ref.md:41)
  ipv6_not_supported,
  /// A limit of the server has been reached.
  /// (ErrorSubcode_ref.md:42)
  limit_exceeded,
  /// The location information service does not answer.
  /// (ErrorSubcode_ref.md:43)
  lis_service_unavailable,
  /// Call makeMeAvailable first.
  /// (ErrorSubcode_ref.md:44)
  make_me_available_required,
  /// The sides demand different media encryption.
  /// (ErrorSubcode_ref.md:45)
  media_encryption_mismatch,
  /// One side cannot encrypt media as the other demands.
  /// (ErrorSubcode_ref.md:46)
  media_encryption_not_supported,
  /// Media must be encrypted, but the offer is not.
  /// (ErrorSubcode_ref.md:47)
  media_encryption_required,
  /// The media broke off or never came.
  /// (ErrorSubcode_ref.md:48)
  media_failure,
  /// Media go on by another way, such as the telephone network.
  /// (ErrorSubcode_ref.md:49)
  media_fallback,
  /// The sides found no media in common.
  /// (ErrorSubcode_ref.md:50)
  media_negotiation_failure,
  /// The sides did not agree on media in time.
  /// (ErrorSubcode_ref.md:51)
  media_negotiation_time_out,
  /// The contact list is being moved and can only be read for now.
  /// (ErrorSubcode_ref.md:52)
  migration_in_progress,
  /// Nobody answered.
  /// (ErrorSubcode_ref.md:53)
  missed,
  /// This medium is not possible here.
  /// (ErrorSubcode_ref.md:54)
  modality_not_supported,
  /// Somebody else began to share, which ended this sharing.
  /// (ErrorSubcode_ref.md:55)
  new_content_sharer,
  /// The user has named no delegates.
  /// (ErrorSubcode_ref.md:56)
  no_delegates_configured,
  /// The location information service knows no place for the data given.
  /// (ErrorSubcode_ref.md:57)
  no_location_found,
  /// The text cannot be made a telephone number.
  /// (ErrorSubcode_ref.md:58)
  normalization_failed,
  /// The other side cannot take the call now or here.
  /// (ErrorSubcode_ref.md:59)
  not_acceptable,
  /// Policy forbids the other side to do this.
  /// (ErrorSubcode_ref.md:60)
  not_allowed,
  /// The team-call group of the user is empty.
  /// (ErrorSubcode_ref.md:61)
  no_team_members_configured,
  /// This cannot be done here or now.
  /// (ErrorSubcode_ref.md:62)
  operation_not_supported,
  /// A value is not permitted; the parameters of the error name it.
  /// (ErrorSubcode_ref.md:63)
  parameter_validation_failure,
  /// Another request took over the event channel. Ignore it if that was your own; else a second
  /// instance runs under the same endpointId.
  /// (ErrorSubcode_ref.md:64)
  p_get_replaced,
  /// Several users have the number that was called.
  /// (ErrorSubcode_ref.md:65)
  phone_number_conflict,
  /// The server could not read the settings of the user.
  /// (ErrorSubcode_ref.md:66)
  provisioning_data_unavailable,
  /// The telephone that should ring could not be reached.
  /// (ErrorSubcode_ref.md:67)
  pstn_call_failed,
  /// The invitation was passed on to somebody else.
  /// (ErrorSubcode_ref.md:68)
  redirected,
  /// The medium was taken out of the conversation.
  /// (ErrorSubcode_ref.md:69)
  removed,
  /// Another call or medium took the place of this one.
  /// (ErrorSubcode_ref.md:70)
  replaced,
  /// The other side answers by another medium.
  /// (ErrorSubcode_ref.md:71)
  replied_with_other_modality,
  /// The call went on in another media session.
  /// (ErrorSubcode_ref.md:72)
  session_switched,
  /// A service or the other side is out of reach for the moment.
  /// (ErrorSubcode_ref.md:73)
  temporarily_unavailable,
  /// A conversation with this threadId is open already.
  /// (ErrorSubcode_ref.md:74)
  thread_id_already_exists,
  /// It took too long.
  /// (ErrorSubcode_ref.md:75)
  timeout,
  /// The user runs as many applications as allowed.
  /// (ErrorSubcode_ref.md:76)
  too_many_applications,
  /// There are more contacts than allowed.
  /// (ErrorSubcode_ref.md:77)
  too_many_contacts,
  /// The user has as many conversations as allowed.
  /// (ErrorSubcode_ref.md:78)
  too_many_conversations,
  /// The user has as many groups as allowed.
  /// (ErrorSubcode_ref.md:79)
  too_many_groups,
  /// The lobby is full.
  /// (ErrorSubcode_ref.md:80)
  too_many_lobby_participants,
  /// The user has as many meetings as allowed.
  /// (ErrorSubcode_ref.md:81)
  too_many_online_meetings,
  /// The meeting is full.
  /// (ErrorSubcode_ref.md:82)
  too_many_participants,
  /// The person to be transferred refused.
  /// (ErrorSubcode_ref.md:83)
  transfer_declined,
  /// The call was handed over.
  /// (ErrorSubcode_ref.md:84)
  transferred,
  /// The person whom the call was handed to refused.
  /// (ErrorSubcode_ref.md:85)
  transfer_target_declined,
  /// No server is free to carry this medium.
  /// (ErrorSubcode_ref.md:86)
  unavailable,
  /// The target cannot be reached.
  /// (ErrorSubcode_ref.md:87)
  unreachable,
  /// The content type is not known to the receiver.
  /// (ErrorSubcode_ref.md:88)
  unsupported_media_type,
  /// The administrator has shut out this application by its userAgent.
  /// (ErrorSubcode_ref.md:89)
  user_agent_not_allowed,
  /// No finer cause.
  /// (ErrorSubcode_ref.md:90)
  none,
  /// Too many events were waiting, so the event channel was ended.
  /// (ErrorSubcode_ref.md:91)
  max_event_count_reached,
  /// The server cannot reach the address that the application registered for callbacks.
  /// (ErrorSubcode_ref.md:92)
  callback_channel_error,
  /// The Exchange server of the mailbox is too old for this.
  /// (ErrorSubcode_ref.md:93)
  invalid_exchange_server_version,
  /// The request can be read but makes no sense.
  /// (ErrorSubcode_ref.md:94)
  unprocessable_entity,
  /// The pool of the user is down and has no backup to go to.
  /// (ErrorSubcode_ref.md:95)
  cannot_redirect,
};

namespace detail {
template <>
inline constexpr bool ignore_case<ErrorSubcode> = true;
template <>
struct Names<ErrorSubcode> {
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
}  // namespace detail

}  // namespace ucwa
