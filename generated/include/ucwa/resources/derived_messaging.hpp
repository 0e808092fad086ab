// Made by ucwagen from derivedMessaging_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/messaging.hpp"

namespace ucwa {

/// Instant messaging in a derivedConversation. Use this resource instead of messaging of the
/// original conversation: the participant in acceptedByParticipant is not the remote participant of
/// that conversation.
/// (derivedMessaging_ref.md)
using DerivedMessaging = Messaging;

}  // namespace ucwa
