#pragma once

#include "generator/serve/session/world.hpp"

namespace ucwagen::serve {

/// The member of a conversation for a person; it is added if the person is not a member yet.
Member& add_member(Conversation& conversation, const Person& person);

}  // namespace ucwagen::serve
