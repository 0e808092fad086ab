// Made by ucwagen from derivedConversation_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/conversation.hpp"

namespace ucwa {

/// The conversation that took over when somebody other than the invited person answered. A medium
/// was added to a conversation, but somebody else answered, for instance a delegate whose phone
/// rang too. The medium then lives here, and the old conversation goes on without it.
/// (derivedConversation_ref.md)
using DerivedConversation = Conversation;

}  // namespace ucwa
