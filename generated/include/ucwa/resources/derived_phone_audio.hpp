// Made by ucwagen from derivedPhoneAudio_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/phone_audio.hpp"

namespace ucwa {

/// Phone audio in a derivedConversation. Use this resource instead of phoneAudio of the original
/// conversation: the participant in acceptedByParticipant is not the remote participant of that
/// conversation.
/// (derivedPhoneAudio_ref.md)
using DerivedPhoneAudio = PhoneAudio;

}  // namespace ucwa
