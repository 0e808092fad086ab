// Made by ucwagen from ConversationLogType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// What kind of conversation a log entry keeps.
/// (ConversationLogType_ref.md)
enum class ConversationLogType {
  /// Screen sharing.
  app_sharing_log,
  /// An audio call.
  audio_log,
  /// A meeting.
  conference_log,
  /// A text chat.
  message_log,
  /// A kind that this server has no name for.
  unknown_log,
  /// A video call.
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
