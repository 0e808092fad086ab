#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// What kind of conversation a log entry keeps.
/// (ConversationLogType_ref.md:1)
enum class ConversationLogType {
  /// Screen sharing.
  /// (ConversationLogType_ref.md:9)
  app_sharing_log,
  /// An audio call.
  /// (ConversationLogType_ref.md:10)
  audio_log,
  /// A meeting.
  /// (ConversationLogType_ref.md:11)
  conference_log,
  /// A text chat.
  /// (ConversationLogType_ref.md:12)
  message_log,
  /// A kind that this server has no name for.
  /// (ConversationLogType_ref.md:13)
  unknown_log,
  /// A video call.
  /// (ConversationLogType_ref.md:14)
  video_log,
};

namespace detail {
template <>
struct Names<ConversationLogType> {
  static constexpr std::string_view list[] = {
      "AppSharingLog",
      "AudioLog",
      "ConferenceLog",
      "MessageLog",
      "UnknownLog",
      "VideoLog",
  };
};
}  // namespace detail

}  // namespace ucwa
