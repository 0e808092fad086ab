// Made by ucwagen from organizer_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/contact.hpp"

namespace ucwa {

/// The contact whose meeting it is. Show who invites; the organizer need not be present in the
/// meeting.
/// (organizer_ref.md)
using Organizer = Contact;

}  // namespace ucwa
