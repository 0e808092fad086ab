// Made by ucwagen from derivedAudioVideo_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/audio_video.hpp"

namespace ucwa {

/// The audio and video of a derivedConversation. Use it in place of the audioVideo of the old
/// conversation, since the person in acceptedByParticipant is not the one who was invited.
/// (derivedAudioVideo_ref.md)
using DerivedAudioVideo = AudioVideo;

}  // namespace ucwa
