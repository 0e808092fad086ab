// Made by ucwagen from derivedPhoneAudio_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/phone_audio.hpp"

namespace ucwa {

/// The telephone call inside a derivedConversation. Use it in place of the phoneAudio of the old
/// conversation, since the person in acceptedByParticipant is not the one who was invited.
/// (derivedPhoneAudio_ref.md)
using DerivedPhoneAudio = PhoneAudio;

}  // namespace ucwa
