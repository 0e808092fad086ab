// Made by ucwagen from memberships_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/presence_subscription_memberships.hpp"

namespace ucwa {

/// The contacts in a presence subscription. POST adds contacts to the presence subscription; DELETE
/// on a presenceSubscriptionMembership removes one.
/// (memberships_ref.md)
using Memberships = PresenceSubscriptionMemberships;

}  // namespace ucwa
