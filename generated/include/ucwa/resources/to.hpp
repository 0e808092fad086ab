#pragma once

#include "ucwa/resources/contact.hpp"

namespace ucwa {

/// The contact for whom an invitation was meant at first. Compare it with acceptedByParticipant to
/// see whether somebody else answered.
/// (to_ref.md:1)
using To = Contact;

}  // namespace ucwa
