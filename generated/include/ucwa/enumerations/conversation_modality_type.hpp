#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The media that a conversation or meeting has. Where an application or contact says what it can
/// take, ModalityType is used, which knows PhoneAudio too.
/// (ConversationModalityType_ref.md:1)
enum class ConversationModalityType {
  /// Sharing of a screen or program.
  /// (ConversationModalityType_ref.md:9)
  application_sharing,
  /// Sound, by network or telephone.
  /// (ConversationModalityType_ref.md:10)
  audio,
  /// Whiteboards, polls and slides.
  /// (ConversationModalityType_ref.md:11)
  data_collaboration,
  /// Text chat.
  /// (ConversationModalityType_ref.md:12)
  messaging,
  /// Video from a camera that sees all around.
  /// (ConversationModalityType_ref.md:13)
  panoramic_video,
  /// Video from an ordinary camera.
  /// (ConversationModalityType_ref.md:14)
  video,
};

namespace detail {
template <>
struct Names<ConversationModalityType> {
  static constexpr std::string_view list[] = {
      "ApplicationSharing",
      "Audio",
      "DataCollaboration",
      "Messaging",
      "PanoramicVideo",
      "Video",
  };
};
}  // namespace detail

}  // namespace ucwa
