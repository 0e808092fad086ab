#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Why a call ended, as the application reports it to stopAudio, stopVideo or stopAudioVideo.
/// (CallTerminationReason_ref.md:1)
enum class CallTerminationReason {
  /// No media path was found although both sides were inside the company's network.
  /// (CallTerminationReason_ref.md:9)
  call_establish_failure_both_internal,
  /// No media path was found between the inside and the outside of the company's network.
  /// (CallTerminationReason_ref.md:10)
  call_establish_failure_one_internal_one_external,
  /// The caller gave up before an answer.
  /// (CallTerminationReason_ref.md:11)
  cancel,
  /// No codec suited both sides.
  /// (CallTerminationReason_ref.md:12)
  codec_mismatch,
  /// The network went away.
  /// (CallTerminationReason_ref.md:13)
  conversation_suspended_loss_network,
  /// No sound stream could be opened.
  /// (CallTerminationReason_ref.md:14)
  failed_start_audio_stream,
  /// The client itself had a fault.
  /// (CallTerminationReason_ref.md:15)
  internal_failure,
  /// The SDP of the answer was faulty.
  /// (CallTerminationReason_ref.md:16)
  invalid_media_answer,
  /// No path for the media was found between the sides.
  /// (CallTerminationReason_ref.md:17)
  media_connectivity_failure,
  /// No media arrived for too long.
  /// (CallTerminationReason_ref.md:18)
  media_timeout,
  /// Media broke off during the call, both sides being inside the company's network.
  /// (CallTerminationReason_ref.md:19)
  mid_call_failure_both_internal,
  /// Media broke off during the call between the inside and the outside of the company's network.
  /// (CallTerminationReason_ref.md:20)
  mid_call_failure_one_internal_one_external,
  /// The one who shared a screen has left.
  /// (CallTerminationReason_ref.md:21)
  sharer_left_conference,
  /// No reason given.
  /// (CallTerminationReason_ref.md:22)
  unknown,
  /// None of the media on offer could be used.
  /// (CallTerminationReason_ref.md:23)
  unsupported_media,
  /// Somebody hung up.
  /// (CallTerminationReason_ref.md:24)
  user_initiated_action,
};

namespace detail {
template <>
struct Names<CallTerminationReason> {
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
}  // namespace detail

}  // namespace ucwa
