// Made by ucwagen from replacesAudioVideo_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/audio_video.hpp"

namespace ucwa {

/// The audio/video call that the invitation replaces if it succeeds. The link is present in an
/// invitation that replaces a call.
/// (replacesAudioVideo_ref.md)
using ReplacesAudioVideo = AudioVideo;

}  // namespace ucwa
