// Made by ucwagen from to_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/contact.hpp"

namespace ucwa {

/// The contact for whom the invitation was originally intended. The link is present in incoming and
/// outgoing invitations. Compare the contact with acceptedByParticipant to see whether somebody
/// else accepted.
/// (to_ref.md)
using To = Contact;

}  // namespace ucwa
