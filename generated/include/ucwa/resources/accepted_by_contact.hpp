// Made by ucwagen from acceptedByContact_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/contact.hpp"

namespace ucwa {

/// The contact who finally accepted an incoming invitation. This resource usually belongs to an
/// incoming invitation that a delegate or a team member accepted after forwarding. For the user,
/// such an invitation completes with failure.
/// (acceptedByContact_ref.md)
using AcceptedByContact = Contact;

}  // namespace ucwa
