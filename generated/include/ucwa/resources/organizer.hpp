#pragma once

#include "ucwa/resources/contact.hpp"

namespace ucwa {

/// The contact whose meeting it is. Show who invites; the organizer need not be present in the
/// meeting.
/// (organizer_ref.md:1)
using Organizer = Contact;

}  // namespace ucwa
