// Made by ucwagen from organizer_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/contact.hpp"

namespace ucwa {

/// The contact who organized the online meeting. The resource is a link of onlineMeeting.
/// (organizer_ref.md)
using Organizer = Contact;

}  // namespace ucwa
