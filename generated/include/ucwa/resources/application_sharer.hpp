// Made by ucwagen from applicationSharer_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/participant.hpp"

namespace ucwa {

/// The participant whose program or screen is being shared. The API does not show the shared
/// content. An application can show who is sharing, and the user can contact that participant. The
/// resource is absent while no participant is sharing.
/// (applicationSharer_ref.md)
using ApplicationSharer = Participant;

}  // namespace ucwa
