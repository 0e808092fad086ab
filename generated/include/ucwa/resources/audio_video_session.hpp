#pragma once

#include "ucwa/resources/session.hpp"

namespace ucwa {

/// One media session of a call, with one device of the other side or with the meeting.
/// (audioVideoSession_ref.md:1)
using AudioVideoSession = Session;

}  // namespace ucwa
