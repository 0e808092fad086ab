// Made by ucwagen from derivedMessaging_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/messaging.hpp"

namespace ucwa {

/// The text chat of a derivedConversation. Use it in place of the messaging of the old
/// conversation, since the person in acceptedByParticipant is not the one who was invited.
/// (derivedMessaging_ref.md)
using DerivedMessaging = Messaging;

}  // namespace ucwa
