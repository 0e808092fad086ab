// Made by ucwagen from CallTerminationReason_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The reason why a call ended, as the application reports it.
/// (CallTerminationReason_ref.md)
enum class CallTerminationReason {
  /// The call could not be established because no media connection was possible, with both endpoints
  /// inside the company's network.
  call_establish_failure_both_internal,
  /// The call could not be established because no media connection was possible, with one endpoint
  /// inside the company's network and one outside.
  call_establish_failure_one_internal_one_external,
  /// The client cancelled the call.
  cancel,
  /// The call failed because the two sides have no codec in common.
  codec_mismatch,
  /// The conversation ended because the network connection was lost.
  conversation_suspended_loss_network,
  /// The call could not be established because its audio stream did not start.
  failed_start_audio_stream,
  /// The call ended because of a failure inside the client.
  internal_failure,
  /// The call failed because the SDP of the answer is not valid.
  invalid_media_answer,
  /// The call failed because no media connection could be established between the two sides.
  media_connectivity_failure,
  /// The call failed because the media timed out.
  media_timeout,
  /// The media failed during the call, with both endpoints inside the company's network.
  mid_call_failure_both_internal,
  /// The media failed during the call, with one endpoint inside the company's network and one
  /// outside.
  mid_call_failure_one_internal_one_external,
  /// Application sharing ended because the sharer left the meeting.
  sharer_left_conference,
  /// The application gives no reason.
  unknown,
  /// The call failed because the two sides could not agree on the media.
  unsupported_media,
  /// A user ended the call.
  user_initiated_action,
};

template <>
struct detail::Names<CallTerminationReason> {
  static constexpr std::string_view list[] = {
      "CallEstablishFailureBothInternal",
      "CallEstablishFailureOneInternalOneExternal",
      "Cancel",
      "CodecMismatch",
      "ConversationSuspendedLossNetwork",
      "FailedStartAudioStream",
      "InternalFailure",
      "InvalidMediaAnswer",
      "MediaConnectivityFailure",
      "MediaTimeout",
      "MidCallFailureBothInternal",
      "MidCallFailureOneInternalOneExternal",
      "SharerLeftConference",
      "Unknown",
      "UnsupportedMedia",
      "UserInitiatedAction",
  };
};

}  // namespace ucwa
