// Made by ucwagen from replacesAudioVideo_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/audio_video.hpp"

namespace ucwa {

/// The audio or video call that ends and gives way to this one if the invitation succeeds. It is
/// there in an invitation that is to take over a running call, as after a transfer; once it
/// succeeds, the old call ends.
/// (replacesAudioVideo_ref.md)
using ReplacesAudioVideo = AudioVideo;

}  // namespace ucwa
