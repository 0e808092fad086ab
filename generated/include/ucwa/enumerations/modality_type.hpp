// Made by ucwagen from ModalityType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The modalities that an application or a contact can support. ConversationModalityType has the
/// modalities that can be active in a conversation.
/// (ModalityType_ref.md)
enum class ModalityType {
  /// The modality is audio over the network (VoIP).
  audio,
  /// The modality is instant messaging.
  messaging,
  /// The modality is panoramic video.
  panoramic_video,
  /// The modality is audio over a phone.
  phone_audio,
  /// The modality is video.
  video,
  /// The modality is application sharing.
  application_sharing,
  /// The modality is data collaboration.
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
