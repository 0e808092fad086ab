// Made by ucwagen from replacesPhoneAudio_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/phone_audio.hpp"

namespace ucwa {

/// The telephone call that ends and gives way to this one if the invitation succeeds. It is there
/// in an invitation that is to take over a running call, as after a transfer; once it succeeds, the
/// old call ends.
/// (replacesPhoneAudio_ref.md)
using ReplacesPhoneAudio = PhoneAudio;

}  // namespace ucwa
