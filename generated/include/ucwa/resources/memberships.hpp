#pragma once

#include "ucwa/resources/presence_subscription_memberships.hpp"

namespace ucwa {

/// The contacts in one presence subscription. Delete a membership to stop following that contact,
/// or POST to follow more. The whole of them runs out with the subscription.
/// (memberships_ref.md:1)
using Memberships = PresenceSubscriptionMemberships;

}  // namespace ucwa
