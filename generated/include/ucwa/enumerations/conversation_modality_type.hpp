// Made by ucwagen from ConversationModalityType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The modalities that can be active in a conversation. ModalityType has the modalities that an
/// application or a contact supports, with PhoneAudio among them.
/// (ConversationModalityType_ref.md)
enum class ConversationModalityType {
  /// Application sharing is active in the conversation.
  application_sharing,
  /// Audio is active in the conversation.
  audio,
  /// Data collaboration is active in the conversation.
  data_collaboration,
  /// Instant messaging is active in the conversation.
  messaging,
  /// Panoramic video is active in the conversation.
  panoramic_video,
  /// Video is active in the conversation.
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
