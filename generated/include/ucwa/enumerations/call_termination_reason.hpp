// Made by ucwagen from CallTerminationReason_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Why a call ended, as the application reports it to stopAudio, stopVideo or stopAudioVideo.
/// (CallTerminationReason_ref.md)
enum class CallTerminationReason {
  /// No media path was found although both sides were inside the company's network.
  call_establish_failure_both_internal,
  /// No media path was found between the inside and the outside of the company's network.
  call_establish_failure_one_internal_one_external,
  /// The caller gave up before an answer.
  cancel,
  /// No codec suited both sides.
  codec_mismatch,
  /// The network went away.
  conversation_suspended_loss_network,
  /// No sound stream could be opened.
  failed_start_audio_stream,
  /// The client itself had a fault.
  internal_failure,
  /// The SDP of the answer was faulty.
  invalid_media_answer,
  /// No path for the media was found between the sides.
  media_connectivity_failure,
  /// No media arrived for too long.
  media_timeout,
  /// Media broke off during the call, both sides being inside the company's network.
  mid_call_failure_both_internal,
  /// Media broke off during the call between the inside and the outside of the company's network.
  mid_call_failure_one_internal_one_external,
  /// The one who shared a screen has left.
  sharer_left_conference,
  /// No reason given.
  unknown,
  /// None of the media on offer could be used.
  unsupported_media,
  /// Somebody hung up.
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
