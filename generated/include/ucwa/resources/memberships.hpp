// Made by ucwagen from memberships_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/resources/presence_subscription_memberships.hpp"

namespace ucwa {

/// The contacts in one presence subscription. Delete a membership to stop following that contact,
/// or POST to follow more. The whole of them runs out with the subscription.
/// (memberships_ref.md)
using Memberships = PresenceSubscriptionMemberships;

}  // namespace ucwa
