// Made by ucwagen from replacesPhoneAudio_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/phone_audio.hpp"

namespace ucwa {

/// The phone call that the invitation replaces if it succeeds. The link is present in an invitation
/// that replaces a call.
/// (replacesPhoneAudio_ref.md)
using ReplacesPhoneAudio = PhoneAudio;

}  // namespace ucwa
