#pragma once

#include "generator/serve/session/world.hpp"

namespace ucwagen::serve {

/// The member of a room that a person is, or becomes now.
Member& add_member(Room& room, const Person& person);

}  // namespace ucwagen::serve
