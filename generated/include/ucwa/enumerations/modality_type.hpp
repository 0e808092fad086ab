// Made by ucwagen from ModalityType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The media by which an application or contact can be reached. What a conversation has in use is
/// told in ConversationModalityType, which has no PhoneAudio.
/// (ModalityType_ref.md)
enum class ModalityType {
  /// Sound over the network.
  audio,
  /// Text chat.
  messaging,
  /// Video from a camera that sees all around.
  panoramic_video,
  /// Sound over the telephone network: the server rings a phone of the user.
  phone_audio,
  /// Video from an ordinary camera.
  video,
  /// Sharing of a screen or program.
  application_sharing,
  /// Whiteboards, polls and slides.
  data_collaboration,
};

template <>
struct detail::Names<ModalityType> {
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

}  // namespace ucwa
