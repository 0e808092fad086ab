// Made by ucwagen from videoLockedOnParticipant_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/participant.hpp"

namespace ucwa {

/// The participant who has the video spotlight in an online meeting. All participants who watch
/// video should see the video of this participant. The resource is present while the video
/// spotlight is locked.
/// (videoLockedOnParticipant_ref.md)
using VideoLockedOnParticipant = Participant;

}  // namespace ucwa
