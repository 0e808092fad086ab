#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Where calls to the user ring.
/// (AudioPreference_ref.md:1)
enum class AudioPreference {
  /// On a telephone.
  /// (AudioPreference_ref.md:9)
  phone_audio,
  /// In the application, over the network.
  /// (AudioPreference_ref.md:10)
  voip_audio,
};

namespace detail {
template <>
struct Names<AudioPreference> {
  static constexpr std::string_view list[] = {
      "PhoneAudio",
      "VoipAudio",
  };
};
}  // namespace detail

}  // namespace ucwa
