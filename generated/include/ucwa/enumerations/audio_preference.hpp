// Made by ucwagen from AudioPreference_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Where calls to the user ring; set by communication or makeMeAvailable.
/// (AudioPreference_ref.md)
enum class AudioPreference {
  /// On the telephone that phoneNumber names.
  phone_audio,
  /// In the application, over the network; the default.
  voip_audio,
};

template <>
struct detail::Names<AudioPreference> {
  static constexpr std::string_view list[] = {
      "PhoneAudio",
      "VoipAudio",
  };
};

}  // namespace ucwa
