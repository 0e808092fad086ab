#pragma once

#include "ucwa/resources/messaging.hpp"

namespace ucwa {

/// The text chat of a derivedConversation. Use it in place of the messaging of the old
/// conversation, since the person in acceptedByParticipant is not the one who was invited.
/// (derivedMessaging_ref.md:1)
using DerivedMessaging = Messaging;

}  // namespace ucwa
