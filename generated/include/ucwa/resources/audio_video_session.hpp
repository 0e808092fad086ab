// Made by ucwagen from audioVideoSession_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/session.hpp"

namespace ucwa {

/// One media session of a call, with one device of the other side or with the meeting. An outgoing
/// call that rings at several devices has a session with each of them. Media are changed by
/// renegotiations; what is on hold offers resumeAudio or resumeAudioVideo.
/// (audioVideoSession_ref.md)
using AudioVideoSession = Session;

}  // namespace ucwa
