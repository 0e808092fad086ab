// Made by ucwagen from ConversationLogType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The type of the conversation that a conversationLog records.
/// (ConversationLogType_ref.md)
enum class ConversationLogType {
  /// The log is of application sharing.
  app_sharing_log,
  /// The log is of an audio call.
  audio_log,
  /// The log is of an online meeting.
  conference_log,
  /// The log is of an exchange of instant messages.
  message_log,
  /// The type of the conversation is not known.
  unknown_log,
  /// The log is of a video call.
  video_log,
};

template <>
struct detail::Names<ConversationLogType> {
  static constexpr std::string_view list[] = {
      "AppSharingLog",
      "AudioLog",
      "ConferenceLog",
      "MessageLog",
      "UnknownLog",
      "VideoLog",
  };
};

}  // namespace ucwa
