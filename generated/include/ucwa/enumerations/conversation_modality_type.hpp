// Made by ucwagen from ConversationModalityType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The media that a conversation or meeting has. Where an application or contact says what it can
/// take, ModalityType is used, which knows PhoneAudio too.
/// (ConversationModalityType_ref.md)
enum class ConversationModalityType {
  /// Sharing of a screen or program.
  application_sharing,
  /// Sound, by network or telephone.
  audio,
  /// Whiteboards, polls and slides.
  data_collaboration,
  /// Text chat.
  messaging,
  /// Video from a camera that sees all around.
  panoramic_video,
  /// Video from an ordinary camera.
  video,
};

template <>
struct detail::Names<ConversationModalityType> {
  static constexpr std::string_view list[] = {
      "ApplicationSharing",
      "Audio",
      "DataCollaboration",
      "Messaging",
      "PanoramicVideo",
      "Video",
  };
};

}  // namespace ucwa
