// Made by ucwagen from applicationSharer_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/participant.hpp"

namespace ucwa {

/// The participant whose screen or program is being shared just now. The content itself cannot be
/// seen through this API, but the application can name the sharer or offer to write to that person.
/// Absent while nobody shares.
/// (applicationSharer_ref.md)
using ApplicationSharer = Participant;

}  // namespace ucwa
