// Made by ucwagen from videoLockedOnParticipant_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/participant.hpp"

namespace ucwa {

/// The participant whose picture everybody in the meeting sees, by choice of a leader. Absent while
/// no leader has locked the view; then each client follows whoever speaks.
/// (videoLockedOnParticipant_ref.md)
using VideoLockedOnParticipant = Participant;

}  // namespace ucwa
