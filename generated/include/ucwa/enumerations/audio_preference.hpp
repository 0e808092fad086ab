#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Where calls to the user ring; set by communication or makeMeAvailable.
/// (AudioPreference_ref.md:1)
enum class AudioPreference {
  /// On the telephone that phoneNumber names.
  /// (AudioPreference_ref.md:9)
  phone_audio,
  /// In the application, over the network; the default.
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
