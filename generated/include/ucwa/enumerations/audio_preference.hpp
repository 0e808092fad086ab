// Made by ucwagen from AudioPreference_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// How the user prefers to receive incoming audio calls.
/// (AudioPreference_ref.md)
enum class AudioPreference {
  /// The user prefers to take incoming calls on a phone.
  phone_audio,
  /// The user prefers to take incoming calls in the application, over VoIP.
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
