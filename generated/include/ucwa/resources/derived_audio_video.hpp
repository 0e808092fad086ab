#pragma once

#include "ucwa/resources/audio_video.hpp"

namespace ucwa {

/// The audio and video of a derivedConversation.
/// (derivedAudioVideo_ref.md:1)
using DerivedAudioVideo = AudioVideo;

}  // namespace ucwa
