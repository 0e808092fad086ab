// Made by ucwagen from derivedAudioVideo_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/audio_video.hpp"

namespace ucwa {

/// Audio and video in a derivedConversation. Use this resource instead of audioVideo of the
/// original conversation: the participant in acceptedByParticipant is not the remote participant of
/// that conversation.
/// (derivedAudioVideo_ref.md)
using DerivedAudioVideo = AudioVideo;

}  // namespace ucwa
