// Made by ucwagen from acceptedByContact_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/contact.hpp"

namespace ucwa {

/// The contact who in the end accepted an invitation that came in. It appears in an invitation that
/// ended in Failure for this user because a team member or delegate took it.
/// (acceptedByContact_ref.md)
using AcceptedByContact = Contact;

}  // namespace ucwa
