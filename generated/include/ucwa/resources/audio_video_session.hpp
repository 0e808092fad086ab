// Made by ucwagen from audioVideoSession_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/session.hpp"

namespace ucwa {

/// A media session of an audio/video call. A session contains the negotiated media of a call. To
/// change the media, the application sends an SDP offer to renegotiations. A session on hold has
/// the link resumeAudio or resumeAudioVideo.
/// (audioVideoSession_ref.md)
using AudioVideoSession = Session;

}  // namespace ucwa
