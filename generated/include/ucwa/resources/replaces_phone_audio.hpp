#pragma once

#include "ucwa/resources/phone_audio.hpp"

namespace ucwa {

/// The telephone call that ends and gives way to this one if the invitation succeeds.
/// (replacesPhoneAudio_ref.md:1)
using ReplacesPhoneAudio = PhoneAudio;

}  // namespace ucwa
