#pragma once

#include "ucwa/resources/audio_video.hpp"

namespace ucwa {

/// The audio or video call that ends and gives way to this one if the invitation succeeds.
/// (replacesAudioVideo_ref.md:1)
using ReplacesAudioVideo = AudioVideo;

}  // namespace ucwa
