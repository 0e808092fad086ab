#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// A way to communicate.
enum class ModalityType {
  audio,        ///< Audio
  messaging,    ///< Messaging
  phone_audio,  ///< PhoneAudio
  video,        ///< Video
};

namespace detail {
template <>
struct Names<ModalityType> {
  static constexpr std::string_view list[] = {
      "Audio",
      "Messaging",
      "PhoneAudio",
      "Video",
  };
};
}  // namespace detail

}  // namespace ucwa
