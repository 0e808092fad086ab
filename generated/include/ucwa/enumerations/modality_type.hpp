#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The media by which an application or contact can be reached. What a conversation has in use is
/// told in ConversationModalityType, which has no PhoneAudio.
/// (ModalityType_ref.md:1)
enum class ModalityType {
  /// Sound over the network.
  /// (ModalityType_ref.md:9)
  audio,
  /// Text chat.
  /// (ModalityType_ref.md:10)
  messaging,
  /// Video from a camera that sees all around.
  /// (ModalityType_ref.md:11)
  panoramic_video,
  /// Sound over the telephone network: the server rings a phone of the user.
  /// (ModalityType_ref.md:12)
  phone_audio,
  /// Video from an ordinary camera.
  /// (ModalityType_ref.md:13)
  video,
  /// Sharing of a screen or program.
  /// (ModalityType_ref.md:14)
  application_sharing,
  /// Whiteboards, polls and slides.
  /// (ModalityType_ref.md:15)
  data_collaboration,
};

namespace detail {
template <>
struct Names<ModalityType> {
  static constexpr std::string_view list[] = {
      "Audio",
      "Messaging",
      "PanoramicVideo",
      "PhoneAudio",
      "Video",
      "ApplicationSharing",
      "DataCollaboration",
  };
};
}  // namespace detail

}  // namespace ucwa
