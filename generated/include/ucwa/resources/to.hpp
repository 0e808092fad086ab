// Made by ucwagen from to_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/contact.hpp"

namespace ucwa {

/// The contact for whom an invitation was meant at first. Compare it with acceptedByParticipant to
/// see whether somebody else answered.
/// (to_ref.md)
using To = Contact;

}  // namespace ucwa
