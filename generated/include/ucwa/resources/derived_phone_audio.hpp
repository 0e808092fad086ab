#pragma once

#include "ucwa/resources/phone_audio.hpp"

namespace ucwa {

/// The telephone call inside a derivedConversation. Use it in place of the phoneAudio of the old
/// conversation, since the person in acceptedByParticipant is not the one who was invited.
/// (derivedPhoneAudio_ref.md:1)
using DerivedPhoneAudio = PhoneAudio;

}  // namespace ucwa
