// Made by ucwagen from derivedConversation_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/conversation.hpp"

namespace ucwa {

/// A conversation that the server creates when another participant accepts an added modality. The
/// server creates this conversation if another participant accepts a modality that was added to a
/// conversation, for example because of simultaneousRingSettings. The new modality belongs to the
/// derived conversation.
/// (derivedConversation_ref.md)
using DerivedConversation = Conversation;

}  // namespace ucwa
